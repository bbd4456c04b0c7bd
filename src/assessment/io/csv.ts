import { linesOf, parseCsv } from '../../kit/core/csv.js';
import type { Reading } from '../../kit/core/problem.js';
import { findings, quote } from '../model/findings.js';
import type { AssessmentDefinition, Dimension, Item } from '../model/schema.js';
import { idLike, idMaker } from './ids.js';

const COLUMNS = ['id', 'dimension', 'text', 'reverse', 'weight'] as const;
type Column = (typeof COLUMNS)[number];

/** As people and spreadsheets write it, in the languages of the larger ones. "R" is how test manuals mark an item. */
const YES = /^(true|1|yes|y|x|r|✓|✔|wahr|ja|j|vrai|oui|verdadero|s[ií]|vero)$/i;
const NO = /^(false|0|no|n|-|falsch|nein|faux|non|falso)?$/i;

/**
 * An assessment from a table with the columns `id,dimension,text,reverse,weight`, of which only `text` must be there:
 * in any order, with any letter case, as RFC 4180 or a spreadsheet writes it. Every row is a statement on the default
 * five-point scale of agreement. What has no id is `q1`, `q2` … by its place; a dimension's id is made from its name,
 * and an empty cell continues the dimension above, as merged cells come out; without any, all rows are one.
 *
 * A column that means nothing here is told (`unread`) and left out; anything else that is wrong refuses the whole,
 * each with its line and column. Never throws.
 */
export function fromCSV(text: string): Reading<AssessmentDefinition> {
  const { problems, say } = findings();
  const rows = parseCsv(text);
  const lines = linesOf(rows);
  const isFilled = (row: readonly string[]) => row.some((field) => field.trim());
  const top = rows.findIndex(isFilled);
  const head = (rows[top] ?? []).map((name) => name.trim().toLowerCase());
  const at = (line: number, column: string) => `line ${line}, column ${column}`;
  const line = lines[top] ?? 1;
  if (!head.includes('text')) {
    say('shape', `line ${line}`, `expected a header with the column text, such as ${COLUMNS.join()}`);
    return { problems };
  }
  head.forEach((name, i) => {
    const path = at(line, name ? quote(name) : String(i + 1));
    const isUsed = name || rows.some((row, r) => r > top && row[i]?.trim());
    if (head.indexOf(name) < i && name) say('duplicate', path, `is column ${head.indexOf(name) + 1} too`);
    else if (isUsed && !COLUMNS.includes(name as Column)) say('unread', path, `is none of ${COLUMNS.join(', ')}`);
  });

  const records = rows.map((row, i) => [row, lines[i]!] as const).filter(([row], i) => i > top && isFilled(row));
  const cell = (row: readonly string[], column: Column) => row[head.indexOf(column)]?.trim() ?? '';
  const makeId = idMaker();
  const given = new Map<string, number>();
  for (const [row, line] of records) {
    const id = idLike(cell(row, 'id'));
    const first = given.get(id);
    if (first) say('duplicate', at(line, 'id'), `${quote(id)} is the id of line ${first}`);
    else if (id) given.set(makeId(id, ''), line);
  }

  const items: Item[] = [];
  const dimensions = new Map<string, Dimension>();
  const makeDimensionId = idMaker();
  // The whole has this name in conditions.
  makeDimensionId('total', '');
  // Of one score nobody needs to be told that it is one.
  const isOne = !records.some(([row]) => cell(row, 'dimension'));
  let dimension = isOne ? 'score' : '';
  for (const [row, line] of records) {
    dimension = cell(row, 'dimension') || dimension;
    if (!dimension) say('empty', at(line, 'dimension'), 'the first statement has none');
    const key = dimension.toLowerCase();
    if (!dimensions.has(key))
      dimensions.set(key, { id: makeDimensionId(key, 'dimension'), label: isOne ? '' : dimension });

    const reverse = cell(row, 'reverse');
    if (!YES.test(reverse) && !NO.test(reverse))
      say('shape', at(line, 'reverse'), `expected yes or no, got ${quote(reverse)}`);

    const raw = cell(row, 'weight');
    const weight = /^\d+([.,]\d+)?$/.test(raw) ? Number(raw.replace(',', '.')) : undefined;
    if (raw && weight === undefined)
      say('range', at(line, 'weight'), `expected a number of 0 or more, got ${quote(raw)}`);

    const statement = cell(row, 'text');
    if (!statement) say('empty', at(line, 'text'), 'there is nothing to ask');
    items.push({
      type: 'scale',
      id: idLike(cell(row, 'id')) || makeId('', `q${items.length + 1}`),
      dimension: dimensions.get(key)!.id,
      text: statement,
      ...(YES.test(reverse) && { reverse: true }),
      ...(weight !== undefined && { weight }),
    });
  }
  if (!items.length) say('empty', `line ${line}`, 'there is nothing below the header');
  if (problems.some(({ code }) => code !== 'unread')) return { problems };
  return {
    definition: {
      kind: 'assessment',
      schema: 1,
      id: 'assessment',
      title: '',
      dimensions: [...dimensions.values()],
      items,
      bands: [],
      advice: [],
    },
    problems,
  };
}
