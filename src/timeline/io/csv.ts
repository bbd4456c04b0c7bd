import { parseCsv } from '../../kit/core/csv.js';
import type { Problem, Reading } from '../../kit/core/problem.js';
import type { Text } from '../../kit/core/text.js';
import type { Note, Phase, TimelineDefinition } from '../model/schema.js';
import { readers, rowsOf, slideOf, type Row, type SayCell } from './csv-rows.js';
import { entryOf, leftOut, placed, type Leave } from './dated.js';
import { slug, uniqueIds, unmarked } from './slug.js';

const SCHEDULES = ['elapsed', 'sequential', 'concurrent'] as const;

/**
 * A timeline from a table: a row for each phase, with the columns `Label, Min, Max, Unit` and if wanted `Id, Mode, From,
 * After`; or a sheet of TimelineJS, whose events become phases that begin and end on known days. It is what `toCSV` writes:
 *
 * A row of the type `title` names the whole and may hold its start (`Year, Month, Day`), `Unit`, `Schedule`,
 * `Fiscal Year Start`, `Version` and `Language`. One with the marker `expectation` says what is expected when, `start`
 * from when the phases count, `note` what else there is to say. `Label:de` is the label in another language.
 *
 * A row that is nothing of this stays as a note, and what else has no place is told, as `unread`. A number, a unit or a
 * date that cannot be read refuses the whole. `check`, where it is passed in, judges the meaning, so that its problems
 * are told by line and column too. Never throws.
 */
export function fromCSV(
  text: string,
  check?: (definition: TimelineDefinition) => readonly Problem[],
): Reading<TimelineDefinition> {
  const rows = rowsOf(text);
  if (!rows)
    return { problems: [{ code: 'shape', path: 'line 1', message: 'expected a head, such as Label,Min,Max,Unit' }] };
  const wrong: Problem[] = [];
  const { leave, problems: unread } = leftOut();
  const say: SayCell = (code, { path }, column, message) =>
    wrong.push({ code, path: `${path}, column ${column}`, message });

  const { definition, lines } = assemble(rows, say, leave);
  if (!definition.phases.length && !wrong.length)
    wrong.push({ code: 'empty', path: '', message: 'no row has a duration or a date' });
  if (!wrong.length && check)
    wrong.push(...check(definition).map((each) => ({ ...each, path: placeOf(each.path, lines) })));
  return wrong.length ? { problems: [...wrong, ...unread()] } : { definition, problems: unread() };
}

/** Where in the table something of a definition is: `phases[2].max` is in the column `Max` of that phase's line. */
const placeOf = (path: string, lines: readonly string[]): string =>
  path.replace(/^phases\[(\d+)\]\.(\w)(\w+).*/, (whole, i: number, first: string, rest: string) =>
    lines[i] ? `${lines[i]}, column ${rest === 'ikely' ? 'Mode' : first.toUpperCase() + rest}` : whole,
  );

/** The definition, with the line of each phase. */
function assemble(
  rows: readonly Row[],
  say: SayCell,
  leave: Leave,
): { definition: TimelineDefinition; lines: string[] } {
  const { number, unit, date } = readers(say);
  const kinds = rows.map(
    ({ word }) => word('Marker') || word('Type') || (word('Min') || word('Max') ? 'phase' : 'event'),
  );
  const title = rows[kinds.indexOf('title')];
  const phases: Phase[] = [];
  const notes: Note[] = [];
  const lines: string[] = [];
  const definition: TimelineDefinition = { ...(title ? wholeOf(title, say) : EMPTY), phases };
  const unique = uniqueIds();
  for (const { cell } of rows) if (cell('Id')) unique(cell('Id'));
  const under = (row: Row) =>
    entryOf(slideOf(row, false), row.path, leave).notes.forEach((text) => notes.push({ at: phases.length, text }));
  if (title) under(title);

  const take: Readonly<Record<string, (row: Row) => void>> = {
    title(row) {
      if (row !== title) leave(row.path, 'there is another title');
    },
    phase(row) {
      const { cell, label, path } = row;
      const [min, likely, max] = [number(row, 'Min'), number(row, 'Mode'), number(row, 'Max')];
      const from = number(row, 'From');
      const own = unit(row) ?? definition.unit;
      if (!own && !cell('Unit')) say('unit', row, 'Unit', 'a duration needs a unit, such as quarter');
      const [after] = parseCsv(cell('After'));
      phases.push({
        id: cell('Id') || unique(slug(unmarked(firstOf(label))) || `phase-${phases.length + 1}`),
        ...{ label, min: min ?? max!, max: max ?? min!, unit: own ?? 'day' },
        ...(likely !== undefined && { likely }),
        ...(from !== undefined && { from }),
        ...(after && { after }),
      });
      lines.push(path);
      under(row);
    },
    expectation(row) {
      const value = number(row, 'Max') ?? number(row, 'Min');
      const own = unit(row) ?? definition.unit;
      const due = value === undefined && date(row);
      const label = row.label && { label: row.label };
      if (due) definition.expect = { date: due, ...label };
      else if (value !== undefined && own) definition.expect = { value, unit: own, ...label };
      else say('duration', row, 'Max', 'an expectation needs a number and a unit, or a date');
    },
    start(row) {
      const start = date(row);
      if (start) definition.start = start;
    },
    note(row) {
      notes.push({ at: number(row, 'Min') ?? phases.length, text: row.label });
    },
    event(row) {
      if (row.label) notes.push({ at: phases.length, text: row.label });
      under(row);
      leave(row.path, 'without a duration it stays as text');
    },
  };
  const isSheet = !kinds.includes('phase');
  if (isSheet) {
    const events = rows.filter((_, i) => kinds[i] === 'event');
    const entries = events.map((row) => entryOf(slideOf(row, true), row.path, leave));
    const found = placed(
      entries,
      notes.splice(0).map(({ text }) => firstOf(text)),
      leave,
    );
    if (found) {
      definition.start = found.start;
      phases.push(...found.phases);
      notes.push(...found.notes);
    }
  }
  rows.forEach((row, i) => {
    const kind = kinds[i] === 'expect' ? 'expectation' : kinds[i]!;
    if (!Object.hasOwn(take, kind)) leave(row.path, `“${kind}” has no place here`);
    else if (!isSheet || kind !== 'event') take[kind]!(row);
  });

  // What others wait for has an id by now. A list by hand may have spaces, between its ids or around them.
  const ids = new Set(phases.map(({ id }) => id));
  for (const phase of phases)
    if (phase.after)
      phase.after = phase.after.flatMap(
        (id) => [id, id.trim()].find((each) => ids.has(each)) ?? id.trim().split(/\s+/),
      );
  if (notes.length) definition.notes = notes.sort((a, b) => a.at - b.at);
  return { definition, lines };
}

const EMPTY = { kind: 'timeline', schema: 1, id: 'timeline' } as const;
const firstOf = (label: Text): string => (typeof label === 'string' ? label : (Object.values(label)[0] ?? ''));

/** What the row of the title says of the whole. */
function wholeOf(row: Row, say: SayCell): Omit<TimelineDefinition, 'phases'> {
  const { number, unit, date } = readers(say);
  const { cell, word, label } = row;
  const schedule = SCHEDULES.find((each) => each === word('Schedule'));
  if (word('Schedule') && !schedule) say('shape', row, 'Schedule', `expected ${SCHEDULES.join(', ')}`);
  const [own, start, fiscalYearStart] = [unit(row), date(row), number(row, 'Fiscal Year Start')];
  const [version, lang] = [cell('Version'), cell('Language')];
  return {
    ...EMPTY,
    id: cell('Id') || slug(unmarked(firstOf(label))) || EMPTY.id,
    ...(label && { title: label }),
    ...(version && { version }),
    ...(lang && { lang }),
    ...(schedule && { schedule }),
    ...(start && { start }),
    ...(own && { unit: own }),
    ...(fiscalYearStart !== undefined && { fiscalYearStart }),
  };
}
