import { describe, expect, it } from 'vitest';
import { differences, rowsIn, rowsOf, toText, withRows } from './hosts/table.js';
import type { Outcome } from './vitest.js';

const outcome = (title: string, engine: string, status: string): Outcome => ({
  ancestorTitles: [title, engine],
  fullName: `${title} ${engine} a test`,
  status,
});
const ran = (...assertionResults: Outcome[]) => ({
  testResults: [{ name: 'a.test.ts', status: '', assertionResults }],
});

const rows = rowsOf(
  ran(
    outcome('10 Streamed HTML', 'chromium', 'passed'),
    outcome('10 Streamed HTML', 'firefox', 'passed'),
    outcome('2 A reset', 'chromium', 'passed'),
    outcome('2 A reset', 'chromium', 'failed'),
    outcome('2 A reset', 'firefox', 'pending'),
    outcome('2 A reset', 'firefox', 'passed'),
    outcome('2 A reset', 'webkit', 'passed'),
    outcome('What is no host', 'webkit', 'passed'),
  ),
);
const README = 'Before\n\n<!-- hosts: written by `npm run test:hosts -- --write` -->\n<!-- /hosts -->\n\nAfter\n';

describe('the table of hosts', () => {
  it('says of each host and engine what all its tests come to, in order', () => {
    expect(rows).toEqual([
      { number: 2, host: 'A reset', cells: ['fails', 'not run', 'works'] },
      { number: 10, host: 'Streamed HTML', cells: ['works', 'works', 'n/a'] },
    ]);
    expect(toText(rows)).toContain('2   A reset        fails     not run  works');
  });

  it('goes into the README and is read from it', async () => {
    const readme = await withRows(README, rows);
    expect(readme).toMatch(/^Before\n/);
    expect(readme).toMatch(/\nAfter\n$/);
    expect(rowsIn(readme)).toEqual(rows.map(({ host, cells }) => ({ host, cells })));
    expect(await withRows(readme, rows)).toBe(readme);
    expect(differences(readme, rows)).toEqual([]);
  });

  it('differs by host and by engine, but not in what was not run', async () => {
    const [reset, streamed] = rows;
    const readme = await withRows(README, [{ ...reset!, cells: ['works', 'works', 'works'] }]);
    expect(differences(readme, [reset!])).toEqual(['A reset, chromium: fails, not works']);
    expect(differences(readme, [streamed!])).toEqual([
      'A reset: no such host was run',
      'Streamed HTML: not in the README',
    ]);
  });

  it('needs its place', async () => {
    await expect(withRows('No place', rows)).rejects.toThrow('no place');
  });
});
