import { isoDate } from '../../kit/core/civil.js';
import type { Unit } from '../../kit/core/duration.js';
import type { Problem } from '../../kit/core/problem.js';
import { calendarFrom } from '../model/dates.js';
import type { Schedule } from '../model/schedule.js';
import type { TimelineDefinition } from '../model/schema.js';
import type { Presentation } from './presentation.js';

/** What a calendar needs beside the timeline. */
export interface CalendarSetting {
  /** What is done when all is, and when: "A pivot: probably done", "Half of all futures are done by …, 16 of 20 by …". */
  readonly finish: string;
  readonly odds: string;
  /** When the file is made. */
  readonly now: Date;
  /** The host of the page, which makes ids the page's own; and the page's address. */
  readonly host: string;
  readonly url?: string | undefined;
}

/** By when 16 of 20 futures are done. */
const PROBABLY = 0.8;
const LINE_OCTETS = 75;

/**
 * A dated timeline for calendars (RFC 5545): for each phase the days within which it will be done, or an event's own, and
 * the day by which the whole probably is. Ids come from the definition's, so that a calendar that has an older file takes over what
 * changed. Without a start, a problem `date`.
 */
export function toICS(
  { id, phases, start }: TimelineDefinition,
  schedule: Schedule,
  { rows, columns, key, about, title }: Presentation,
  { finish, odds, now, host, url }: CalendarSetting,
): string | Problem {
  const calendar = calendarFrom(start);
  if (!calendar) return { code: 'date', path: 'start', message: 'a calendar needs a date to start from' };
  // A moment computed from parts of a month may lie a rounding error before its day.
  const dayOf = (moment: number, unit: Unit) => Math.floor(calendar.start + calendar.toDays(moment, unit) + 1e-6);
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, '');

  const event = (uid: string, [first, last]: Days, open: boolean, summary: string, description: string): string[] => [
    'BEGIN:VEVENT',
    `UID:${escape(`${uid}@${host}`)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(first)}`,
    `DTEND;VALUE=DATE:${compact(last + 1)}`,
    `SUMMARY:${escape(summary)}`,
    `DESCRIPTION:${escape(description)}`,
    ...(url ? [`URL:${url.replace(/[\s\p{Cc}]/gu, '')}`] : []),
    `STATUS:${open ? 'TENTATIVE' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
  const windows = schedule.phases.flatMap(({ from, min, max, unit }, i) => {
    const { name, length, figures } = rows[i]!;
    const begun = phases[i]!.from === undefined ? min : from;
    const open = max > min;
    // Earliest, even odds and latest, as the table has them.
    const dates = figures.slice(0, 3).map((figure, column) => `${columns[column + 1]}: ${figure}`);
    return event(
      `${id}/${phases[i]!.id}`,
      [dayOf(begun, unit), dayOf(max, unit)],
      open,
      open ? `${name}: ${key.somewhere}` : name,
      [length, ...(open ? dates : [])].join('\n'),
    );
  });
  const { min, max, quantile, unit } = schedule.finish;
  const by = dayOf(quantile(PROBABLY), unit);
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//insight-widgets//timeline//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escape(about || title)}`,
    ...windows,
    // Dated events are not on the way to anything.
    ...(phases.some(({ from }) => from !== undefined) ? [] : event(id, [by, by], max > min, finish, odds)),
    'END:VCALENDAR',
  ]
    .map(fold)
    .join('');
}

/** The first and the last, as day counts. */
type Days = readonly [first: number, last: number];

const compact = (day: number) => isoDate(day).replaceAll('-', '');

/** A TEXT value: no control character but the line feed, which is written `\n`. */
const escape = (text: string) =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/[\p{Cc}\p{Cs}]/gu, ' ');

/** A content line of at most 75 octets, continued after a space, never cut inside a character (RFC 5545, 3.1). */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const char of line) {
    const code = char.codePointAt(0)!;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (octets + size > LINE_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += char;
    octets += size;
  }
  return `${folded}\r\n`;
}
