// What a run of the hosts showed, as the table that the README holds.
import { format, resolveConfig } from 'prettier';
import { ENGINES } from '../engines/find.js';
import type { Results } from '../vitest.js';

export type Cell = 'works' | 'fails' | 'not run' | 'n/a';
export interface Row {
  /** Its line in the table; what the README shows has none. */
  number?: number;
  host: string;
  /** One for each engine. */
  cells: Cell[];
}

const START = '<!-- hosts: written by `npm run test:hosts -- --write` -->';
const END = '<!-- /hosts -->';
const NAMES = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit' };

/** A host works in an engine where every test of it passed there; one of them that did not run is not shown to work. */
function cell(statuses: readonly string[]): Cell {
  if (!statuses.length) return 'n/a';
  if (statuses.includes('failed')) return 'fails';
  return statuses.every((status) => status === 'passed') ? 'works' : 'not run';
}

export function rowsOf({ testResults }: Results): Row[] {
  const hosts = new Map<string, Record<string, string[]>>();
  for (const { ancestorTitles, status } of testResults.flatMap(({ assertionResults }) => assertionResults)) {
    const [title, engine] = ancestorTitles;
    if (!/^\d+ /.test(title ?? '') || !engine) continue;
    const host = hosts.get(title!) ?? {};
    (host[engine] ??= []).push(status);
    hosts.set(title!, host);
  }
  return [...hosts]
    .map(([title, statuses]): Row => {
      const [, number, host] = /^(\d+) (.*)$/.exec(title)!;
      return { number: Number(number), host: host!, cells: ENGINES.map((engine) => cell(statuses[engine] ?? [])) };
    })
    .sort((a, b) => a.number! - b.number!);
}

/** For a terminal. */
export function toText(rows: readonly Row[]): string {
  const lines = [['', 'Host', ...ENGINES], ...rows.map(({ number, host, cells }) => [`${number}`, host, ...cells])];
  const widths = lines[0]!.map((_, i) => Math.max(...lines.map((line) => line[i]!.length)));
  return lines.map((line) => line.map((each, i) => each.padEnd(widths[i]!)).join('  ')).join('\n');
}

function parts(readme: string): [before: string, table: string, after: string] {
  const [from, to] = [readme.indexOf(START), readme.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`The README has no place for the table: ${START} … ${END}`);
  return [readme.slice(0, from + START.length), readme.slice(from + START.length, to), readme.slice(to)];
}

/** The rows that a README shows. */
export function rowsIn(readme: string): Row[] {
  const lines = parts(readme)[1]
    .split('\n')
    .filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) => {
    const [host, ...cells] = line.split('|').slice(1, -1);
    return { host: host!.trim(), cells: cells.map((each) => each.trim() as Cell) };
  });
}

/** A README with these rows instead of its own, as Prettier sets it. */
export async function withRows(readme: string, rows: readonly Row[]): Promise<string> {
  const [before, , after] = parts(readme);
  const line = (each: readonly string[]) => `| ${each.join(' | ')} |`;
  const head = ['On a page', ...ENGINES.map((engine) => NAMES[engine])];
  const table = [head, head.map(() => '---'), ...rows.map(({ host, cells }) => [host, ...cells])].map(line);
  const config = await resolveConfig('README.md', { editorconfig: true });
  return format(`${before}\n\n${table.join('\n')}\n\n${after}`, { ...config, parser: 'markdown' });
}

/** Where a README says something else than a run showed. What was not run speaks neither for it nor against it. */
export function differences(readme: string, rows: readonly Row[]): string[] {
  const shown = new Map(rowsIn(readme).map(({ host, cells }) => [host, cells]));
  const ran = new Set(rows.map(({ host }) => host));
  return [
    ...[...shown.keys()].filter((host) => !ran.has(host)).map((host) => `${host}: no such host was run`),
    ...rows.flatMap(({ host, cells }) => {
      const said = shown.get(host);
      if (!said) return [`${host}: not in the README`];
      return cells.flatMap((found, i) =>
        found === 'not run' || said[i] === found ? [] : [`${host}, ${ENGINES[i]}: ${found}, not ${said[i]}`],
      );
    }),
  ];
}
