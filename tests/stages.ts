// The stages of `npm test`: what each runs, needs and counts.
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { type Engine, ENGINES } from './engines/find.js';

/** What a stage ran: names of what failed or was skipped, so that neither goes unsaid. */
export interface Counts {
  passed: number;
  failed: string[];
  skipped: string[];
}

export interface Stage {
  name: string;
  /** A command, whose binary npm puts on the PATH; RESULTS in its environment is a file for its counts. */
  command: string[];
  /** Reads what it wrote to RESULTS; without it the whole stage counts as one. */
  read?: (results: string) => Counts;
  /** Stages that must have passed before. */
  needs?: string[];
  /** Cores it keeps busy. */
  cores: 1 | 2;
  engine?: Engine;
}

interface VitestResults {
  testResults: {
    name: string;
    status: string;
    assertionResults: { fullName: string; status: string }[];
  }[];
}

function readVitest(results: string): Counts {
  const counts: Counts = { passed: 0, failed: [], skipped: [] };
  const { testResults } = JSON.parse(readFileSync(results, 'utf8')) as VitestResults;
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

/** Written by tests/browser/count.ts. */
const readWidgets = (results: string) => JSON.parse(readFileSync(results, 'utf8')) as Counts;

const vitest = (project: string): Pick<Stage, 'command' | 'read'> => ({
  command: [
    'vitest',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    '--outputFile.json=RESULTS',
  ],
  read: readVitest,
});

export const STAGES: Stage[] = [
  { name: 'lint', command: ['npm', 'run', '--silent', 'lint'], cores: 1 },
  { name: 'types', command: ['npm', 'run', '--silent', 'typecheck'], cores: 1 },
  { name: 'unit', ...vitest('unit'), cores: 1 },
  { name: 'build', command: ['npm', 'run', '--silent', 'build'], cores: 1 },
  { name: 'package', ...vitest('package'), needs: ['build'], cores: 1 },
  ...ENGINES.map((engine): Stage => {
    const cores = engine === 'chromium' ? 2 : 1;
    return { name: `widgets:${engine}`, command: ['wtr'], read: readWidgets, engine, cores };
  }),
  { name: 'pages', ...vitest('pages'), needs: ['build'], cores: 2 },
];
