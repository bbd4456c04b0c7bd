// What a page is held to: what it said, and what it asked for.
import { expect } from 'vitest';
import type { Page, Site } from '../pages/harness/index.js';
import { manifest, script } from './widgets.js';

export const JAVASCRIPT = { 'content-type': 'text/javascript' };

/** Files of ours in a head, with the style sheet that keeps their room. */
export const embed = (files: readonly string[], base?: string): string =>
  `<link rel="stylesheet" href="/cdn/arrive.css">${files.map((file) => script(file, base)).join('')}`;

/** The ways in which a page may embed all widgets. */
export const WAYS: readonly (readonly [way: string, files: readonly string[]])[] = [
  ['each tag’s own file', Object.values(manifest.tags).map(({ file }) => file)],
  ['all.js', ['all.js']],
  ['loader.js', ['loader.js?eager']],
];

/** The file that is brought by a name, `timeline-table` say, below the folder `dist/cdn`. */
export function chunk(name: string): string {
  const file = Object.keys(manifest.files).find((each) => new RegExp(`^chunks/${name}-[\\w-]{8}\\.js$`).test(each));
  if (!file) throw new Error(`nothing is brought by the name ${name}`);
  return file;
}

/** What was asked for, sorted, with no hash in it: `/cdn/chunks/timeline-table.js`. */
export const asked = ({ requests }: Site): string[] =>
  requests.map(({ path, query }) => path.replace(/(chunks\/.+)-[\w-]{8}\.js$/, '$1.js') + query).sort();

/** The console holds a line for each of these and no other: nothing was thrown, unhandled or blocked beside them. */
export async function expectSaid(at: Page, ...lines: (string | RegExp)[]): Promise<void> {
  const said = await at.console();
  for (const line of lines) expect(said).toContainEqual(expect.stringMatching(line));
  expect(said).toHaveLength(lines.length);
}
