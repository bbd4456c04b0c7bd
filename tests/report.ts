// How a run ends: what failed, what was left out and how to get it, and one line to count on.
import { howToGet, type Obtained } from './engines/obtain.js';
import type { Counts } from './vitest.js';

/** With CI set, nothing may be left out. */
const isCI = Boolean(process.env.CI && process.env.CI !== 'false');
export const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

export function report({ passed, failed, skipped }: Counts, { found, missing }: Obtained, started: number): void {
  const wrong = [...failed];
  // Where everything is required, what was not run has not been shown to work.
  if (isCI) wrong.push(...skipped.map((name) => `skipped: ${name}`), ...missing.map((engine) => `not run: ${engine}`));
  else if (missing.length && !found.length) wrong.push('not run: any browser');

  console.log('');
  for (const name of wrong) console.log(`FAILED   ${name}`);
  for (const name of skipped) console.log(`SKIPPED  ${name}`);
  for (const engine of missing) console.log(`NOT RUN  ${engine}`);
  if (missing.length) console.log(howToGet(missing));
  console.log(`in ${seconds(started)}`);
  console.log(`${passed} passed, ${wrong.length} failed`);
  process.exitCode = wrong.length ? 1 : 0;
}
