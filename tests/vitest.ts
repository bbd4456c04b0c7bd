// Running one of vitest's projects, and reading what it found.
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

/** What was run: names of what failed or was skipped, so that neither goes unsaid. */
export interface Counts {
  passed: number;
  failed: string[];
  skipped: string[];
}

export interface Outcome {
  /** The titles of the groups it is in, outermost first. */
  ancestorTitles: string[];
  fullName: string;
  status: string;
}

export interface Results {
  testResults: { name: string; status: string; assertionResults: Outcome[] }[];
}

/** Its command; `results` is the file that its results are written to. */
export const vitest = (project: string, results: string): string[] => [
  ...['vitest', 'run', '--project', project],
  ...['--reporter=default', '--reporter=json', `--outputFile.json=${results}`],
];

export const readResults = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Results;

export function count({ testResults }: Results): Counts {
  const counts: Counts = { passed: 0, failed: [], skipped: [] };
  for (const { name, status, assertionResults } of testResults) {
    const file = relative(process.cwd(), name);
    const failedBefore = counts.failed.length;
    for (const test of assertionResults) {
      if (test.status === 'passed') counts.passed++;
      else if (test.status === 'failed') counts.failed.push(`${file} › ${test.fullName}`);
      else counts.skipped.push(`${file} › ${test.fullName}`);
    }
    // A file that could not be loaded has no failing test to show for it.
    if (status === 'failed' && counts.failed.length === failedBefore) counts.failed.push(file);
  }
  return counts;
}
