// The stages of `npm test`: what each runs, needs and counts.
import { readFileSync } from 'node:fs';
import { type Engine, ENGINES } from './engines/find.js';
import { count, type Counts, readResults, vitest } from './vitest.js';

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

/** Written by tests/browser/count.ts. */
const readWidgets = (results: string) => JSON.parse(readFileSync(results, 'utf8')) as Counts;

const project = (name: string): Pick<Stage, 'command' | 'read'> => ({
  command: vitest(name, 'RESULTS'),
  read: (results) => count(readResults(results)),
});

/** Chromium keeps two cores busy by itself; the others may run side by side. */
const widgets = (name: string, engine: Engine, options: string[]): Stage => ({
  name: `${name}:${engine}`,
  command: ['wtr', ...options],
  read: readWidgets,
  ...(options.length && { needs: ['build'] }),
  engine,
  cores: engine === 'chromium' ? 2 : 1,
});

export const STAGES: Stage[] = [
  { name: 'lint', command: ['npm', 'run', '--silent', 'lint'], cores: 1 },
  { name: 'types', command: ['npm', 'run', '--silent', 'typecheck'], cores: 1 },
  { name: 'unit', ...project('unit'), cores: 1 },
  { name: 'build', command: ['npm', 'run', '--silent', 'build'], cores: 1 },
  { name: 'package', ...project('package'), needs: ['build'], cores: 1 },
  ...ENGINES.map((engine) => widgets('widgets', engine, [])),
  ...ENGINES.map((engine) => widgets('renamed', engine, ['--config', 'tests/renamed/web-test-runner.config.mjs'])),
  { name: 'pages', ...project('pages'), needs: ['build'], cores: 2 },
];
