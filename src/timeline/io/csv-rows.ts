import { isoDate } from '../../kit/core/civil.js';
import { linesOf, parseCsv } from '../../kit/core/csv.js';
import { isUnit, type Unit } from '../../kit/core/duration.js';
import type { ProblemCode } from '../../kit/core/problem.js';
import type { Text } from '../../kit/core/text.js';
import { momentOf, proseFrom } from './dated.js';

/** A row of a table of phases or events. Columns go by their names, in any letter case. */
export interface Row {
  /** `line 3` */
  readonly path: string;
  /** As it is written; empty where there is no such column. */
  cell(column: string): string;
  /** One word, in lower case. */
  word(column: string): string;
  /** Its name or its words, as one text or by language. */
  readonly label: Text;
}

const LANGUAGE = /^\s*label:/i;

/** The rows under the first that says anything, which is the head; nothing where no column of it has names. */
export function rowsOf(text: string): Row[] | undefined {
  const table = parseCsv(text);
  const lines = linesOf(table);
  const isFilled = (row: readonly string[]) => row.some((field) => field.trim());
  const top = table.findIndex(isFilled);
  const head = table[top] ?? [];
  const columns = head.map((name) => name.trim().toLowerCase());
  const languages = head.flatMap((name, i) => (LANGUAGE.test(name) ? [[name.replace(LANGUAGE, ''), i] as const] : []));
  if (!languages.length && !columns.includes('label') && !columns.includes('headline')) return undefined;
  return table.flatMap((row, i) => {
    if (i <= top || !isFilled(row)) return [];
    const cell = (column: string) => row[columns.indexOf(column.toLowerCase())] ?? '';
    const plain = cell('Label');
    const texts = languages.flatMap(([language, j]) => (row[j] ? [[language, row[j]] as const] : []));
    // "und" is the tag of a language that nobody named.
    if (texts.length && plain) texts.unshift(['und', plain]);
    const label = texts.length ? Object.fromEntries(texts) : plain || proseFrom(cell('Headline'));
    return { path: `line ${lines[i]}`, cell, word: (column) => cell(column).trim().toLowerCase(), label };
  });
}

/** Says what is wrong with a cell. */
export type SayCell = (code: ProblemCode, row: Row, column: string, message: string) => void;

/** Reads cells; an empty one is nothing, and one that cannot be read is told. */
export const readers = (say: SayCell) => ({
  number(row: Row, column: string): number | undefined {
    const raw = row.word(column);
    if (!raw) return undefined;
    // A comma and three digits may be thousands or thousandths.
    if (!/^-?\d*[.,]?\d+(e[+-]?\d+)?$/.test(raw) || /^[1-9]\d*,\d{3}$/.test(raw))
      say('shape', row, column, `“${raw}” is not a number, such as 1.5`);
    return Number(raw.replace(',', '.'));
  },
  unit(row: Row): Unit | undefined {
    const raw = row.word('Unit');
    const unit = [raw, raw.replace(/s$/, '')].find(isUnit);
    if (raw && !unit) say('unit', row, 'Unit', `“${raw}” is not day, week, month, quarter or year`);
    return unit;
  },
  date(row: Row): string | undefined {
    if (!row.word('Year')) return undefined;
    const found = momentOf({ year: row.cell('Year'), month: row.cell('Month'), day: row.cell('Day') });
    if (!found) say('date', row, 'Year', 'with its month and day, not a date of the calendar');
    return found && isoDate(found.day);
  },
});

/** The cells of a TimelineJS sheet as its JSON has them; without the dates if those are said otherwise. */
export function slideOf({ cell, label }: Row, isDated: boolean): unknown {
  const date = (prefix: string) => ({
    ...{ year: cell(`${prefix}Year`), month: cell(`${prefix}Month`), day: cell(`${prefix}Day`) },
    hour: cell(`${prefix}Time`),
  });
  return {
    ...(isDated && { start_date: date(''), end_date: date('End '), display_date: cell('Display Date') }),
    text: { headline: typeof label === 'string' ? label : Object.values(label)[0], text: cell('Text') },
    media: { url: cell('Media'), caption: cell('Media Caption'), credit: cell('Media Credit'), alt: cell('Alt Text') },
    ...{ group: cell('Group') || cell('Tag'), background: cell('Background'), unique_id: cell('Id') },
  };
}
