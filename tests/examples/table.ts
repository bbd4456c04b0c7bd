// What a run of the examples showed, as the table that the README holds.
import { format, resolveConfig } from 'prettier';

export type Cell = 'works' | 'fails' | 'not run' | 'n/a';
export interface Row {
  name: string;
  /** By column. */
  cells: Readonly<Record<string, Cell>>;
}

const START = '<!-- examples: written by `npm run test:examples -- --write` -->';
const END = '<!-- /examples -->';

const lines = (rows: readonly Row[]): string[][] => {
  const columns = Object.keys(rows[0]?.cells ?? {});
  return [['Framework', ...columns], ...rows.map(({ name, cells }) => [name, ...columns.map((each) => cells[each]!)])];
};

/** For a terminal. */
export function toText(rows: readonly Row[]): string {
  const all = lines(rows);
  const widths = all[0]!.map((_, i) => Math.max(...all.map((line) => line[i]!.length)));
  return all.map((line) => line.map((each, i) => each.padEnd(widths[i]!)).join('  ')).join('\n');
}

/** A README with these rows instead of its own, as Prettier sets it. */
export async function withRows(readme: string, rows: readonly Row[]): Promise<string> {
  const [from, to] = [readme.indexOf(START), readme.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`The README has no place for the table: ${START} … ${END}`);
  const [head, ...body] = lines(rows);
  const table = [head!, head!.map(() => '---'), ...body].map((line) => `| ${line.join(' | ')} |`);
  const text = `${readme.slice(0, from + START.length)}\n\n${table.join('\n')}\n\n${readme.slice(to)}`;
  return format(text, { ...(await resolveConfig('README.md')), parser: 'markdown' });
}
