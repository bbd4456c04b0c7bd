import { isoDate } from '../../kit/core/civil.js';
import { toCsv } from '../../kit/core/csv.js';
import type { Unit } from '../../kit/core/duration.js';
import { escapeHtml } from '../../kit/core/prose.js';
import type { Text } from '../../kit/core/text.js';
import { calendarFrom } from '../model/dates.js';
import type { Schedule } from '../model/schedule.js';
import type { TimelineDefinition } from '../model/schema.js';
import { unmarked } from './slug.js';

type Row = Readonly<Record<string, string | number | undefined>>;

/** In this order, those that are used. From `Year` on they are those of a TimelineJS sheet. */
const COLUMNS = [
  ...['Id', 'Label', 'Min', 'Mode', 'Max', 'Unit', 'From', 'After', 'Marker'],
  ...['Schedule', 'Fiscal Year Start', 'Version', 'Language'],
  ...['Year', 'Month', 'Day', 'End Year', 'End Month', 'End Day', 'Headline', 'Text', 'Type'],
];
const ALWAYS = new Set(['Id', 'Label', 'Min', 'Max', 'Unit']);

/**
 * A timeline as a table that `fromCSV` reads back as it is: a row for the whole, one for each phase, and marked ones
 * for further notes and the expectation. A text in several languages has a column for each, `Label:de`.
 *
 * Where there is a start, each phase also has the days between which it will be done, in the columns of TimelineJS,
 * which draws the same file. Without a BOM: a file for spreadsheets wants one before it.
 */
export function toCSV(definition: TimelineDefinition, { phases }: Schedule, text: (text: Text) => string): string {
  const calendar = calendarFrom(definition.start);
  const { notes = [], expect } = definition;
  const dates = (prefix: '' | 'End ', moment: number, unit: Unit): Row =>
    calendar ? dated(prefix, isoDate(calendar.start + calendar.toDays(moment, unit) + 1e-6)) : {};
  const named = (label: Text | undefined): Row => ({
    ...(typeof label === 'object'
      ? Object.fromEntries(Object.entries(label).map(([lang, words]) => [LANGUAGE + lang, words]))
      : { Label: label }),
    ...(calendar && label !== undefined && { Headline: escapeHtml(unmarked(text(label))) }),
  });
  // TimelineJS has one text under each slide, in HTML: what reads the same in both goes there.
  const hosts = [...Array(phases.length + 1).keys()].map((at) => {
    const note = notes.find((each) => each.at === at);
    return typeof note?.text === 'string' && !/[<&]|^\s|\s$/.test(note.text) ? note : undefined;
  });

  const rows: Row[] = [
    {
      ...{ Type: 'title', Id: definition.id, ...named(definition.title), Text: hosts[0]?.text as string },
      ...{ Unit: definition.unit, Schedule: definition.schedule, 'Fiscal Year Start': definition.fiscalYearStart },
      ...{ Version: definition.version, Language: definition.lang },
      ...(definition.start !== undefined && dated('', definition.start)),
    },
    ...definition.phases.map(({ id, label, min, likely, max, unit, from, after }, i): Row => {
      const done = phases[i]!;
      const begun = from === undefined ? done.min : done.from;
      return {
        ...{ Id: id, ...named(label), Min: min, Mode: likely, Max: max, Unit: unit, From: from },
        // A list within a cell, written as a row is.
        After: after && toCsv([after]).slice(0, -2),
        ...dates('', begun, done.unit),
        ...(done.max > begun && dates('End ', done.max, done.unit)),
        Text: hosts[i + 1]?.text as string,
      };
    }),
    ...notes
      .filter((note) => !hosts.includes(note))
      .map((note): Row => ({ Marker: 'note', ...named(note.text), Min: note.at })),
  ];
  if (expect)
    rows.push({
      ...{ Marker: 'expectation', ...named(expect.label) },
      ...('date' in expect
        ? dated('', expect.date)
        : { Max: expect.value, Unit: expect.unit, ...dates('', expect.value, expect.unit) }),
    });
  const used = new Set(rows.flatMap((row) => Object.keys(row).filter((name) => row[name] !== undefined)));
  const languages = [...used].filter((name) => name.startsWith(LANGUAGE));
  const columns = COLUMNS.flatMap((name) => [
    ...(ALWAYS.has(name) || used.has(name) ? [name] : []),
    ...(name === 'Label' ? languages : []),
  ]);
  return toCsv([columns, ...rows.map((row) => columns.map((name) => row[name] ?? ''))]);
}

const LANGUAGE = 'Label:';

function dated(prefix: '' | 'End ', date: string): Row {
  const [year, month, day] = date.split('-').map(Number);
  return { [`${prefix}Year`]: year, [`${prefix}Month`]: month, [`${prefix}Day`]: day };
}
