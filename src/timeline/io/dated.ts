import { dayOf, isoDate, monthsBetween } from '../../kit/core/civil.js';
import type { Problem } from '../../kit/core/problem.js';
import { proseOfHtml } from '../../kit/core/prose-of-html.js';
import type { Note, Phase } from '../model/schema.js';
import { slug, uniqueIds, unmarked } from './slug.js';

/*
 * Events that have dates and not durations, as TimelineJS keeps them in its JSON and, by the same names, in its sheets.
 * As phases they begin and end on known days, counted from the earliest of them in years, months or days: whichever is
 * fine enough for all.
 */

/** From the coarsest to the finest. */
const UNITS = ['year', 'month', 'day'] as const;

/** A day, and how finely it was given. */
interface Moment {
  readonly day: number;
  readonly unit: (typeof UNITS)[number];
}

export interface Entry {
  readonly path: string;
  readonly id: string;
  /** What it is called, and what is written under it, as prose. */
  readonly label: string;
  readonly notes: readonly string[];
  /** When it was; and if it lasted, when it began and when it was over. */
  readonly begun: Moment | undefined;
  readonly done: Moment | undefined;
}

/** Names what is left out: a line for each kind of thing, with the first place where it is. */
export function leftOut() {
  const seen = new Map<string, { path: string; count: number }>();
  return {
    leave(path: string, what: string) {
      const found = seen.get(what);
      if (found) found.count++;
      else seen.set(what, { path, count: 1 });
    },
    problems: (): Problem[] =>
      [...seen].map(([what, { path, count }]) => ({
        code: 'unread',
        path,
        message: count > 1 ? `${what}; ${count} times` : what,
      })),
  };
}
export type Leave = ReturnType<typeof leftOut>['leave'];

export const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;

/** Text or a number, somewhere inside. */
export const textOf = (value: unknown, ...path: string[]): string => {
  const found = path.reduce(fieldOf, value);
  return typeof found === 'string' || typeof found === 'number' ? String(found).trim() : '';
};

/** HTML of any length, a block at a time. */
export const proseFrom = (html: string): string =>
  html &&
  html
    .split(/(?=<(?:p|br|div|li|h\d)\b)/i)
    .map(proseOfHtml)
    .join(' ')
    .trim();

/** Nothing for what is no day of the years 1 to 9999. A year, or a month, stands for its first day. */
export function momentOf(date: unknown): Moment | undefined {
  const parts = UNITS.map((unit) => textOf(date, unit).replace(/[\s,]/g, ''));
  const given = parts.findIndex((part) => !part);
  const fine = given < 0 ? 3 : given;
  const [year, month, day] = parts.map((part, i) => (i < fine ? Number(part) : 1)) as [number, number, number];
  const count = dayOf(year, month, day);
  if (!fine || !(year > 0 && year < 10_000)) return undefined;
  // A date that the calendar does not have comes back as another one.
  const iso = [year, month, day].map((part, i) => String(part).padStart(i ? 2 : 4, '0')).join('-');
  return isoDate(count) === iso ? { day: count, unit: UNITS[fine - 1]! } : undefined;
}

/** What a slide says: an event, or the title. What is missing or of another type is as if it were not there. */
export function entryOf(slide: unknown, path: string, leave: Leave): Entry {
  const begun = fieldOf(slide, 'start_date');
  const [from, to] = [momentOf(begun), momentOf(fieldOf(slide, 'end_date'))];
  const lasts = from && to && to.day > from.day;
  const shown = proseFrom(textOf(slide, 'display_date') || textOf(begun, 'display_date'));
  const headline = proseFrom(textOf(slide, 'text', 'headline'));
  // The author's own words for the date, unless they are all that there is to call it by.
  const notes = [headline && shown, proseFrom(textOf(slide, 'text', 'text'))];

  const media = (name: string) => proseFrom(textOf(slide, 'media', name));
  const address = textOf(slide, 'media', 'url');
  const [caption, credit] = [media('caption'), media('credit')];
  if (address) {
    // What is embedded by its own HTML has no address to follow.
    const words = unmarked(caption || media('alt') || proseFrom(address));
    const href = address.replace(/[\s()[\]<>]/g, (char) => `%${char.charCodeAt(0).toString(16)}`);
    notes.push(address[0] === '<' ? words : `[${words}](${href})`, credit);
    leave(path, 'media are kept as links');
  }
  for (const name of ['group', 'background', 'time'] as const)
    if (name === 'time' ? textOf(begun, 'hour') : fieldOf(slide, name)) leave(path, `a ${name} has no place here`);
  const label = headline || shown || caption || (from ? isoDate(from.day) : '');
  return {
    path,
    id: textOf(slide, 'unique_id'),
    label,
    notes: notes.filter(Boolean),
    begun: from,
    done: lasts ? to : from,
  };
}

export interface Placed {
  start: string;
  phases: Phase[];
  notes: Note[];
}

/**
 * Phases in the order of their dates, each with its notes after it, and before them what stands first. What has no date
 * stays as a note where it was. Nothing where nothing has a date.
 */
export function placed(entries: readonly Entry[], first: readonly string[], leave: Leave): Placed | undefined {
  const loose = [...first];
  const dated: { entry: Entry; begun: Moment; done: Moment; notes: string[] }[] = [];
  for (const entry of entries) {
    const { begun, done, notes } = entry;
    if (begun && done) dated.push({ entry, begun, done, notes: [...notes] });
    else {
      (dated[dated.length - 1]?.notes ?? loose).push(...[entry.label, ...notes].filter(Boolean));
      leave(entry.path, 'without a date of the years 1 to 9999, it stays as text');
    }
  }
  if (!dated.length) return undefined;
  dated.sort((a, b) => a.done.day - b.done.day);
  const moments = dated.flatMap(({ begun, done }) => [begun, done]);
  const start = moments.reduce((least, { day }) => Math.min(least, day), Infinity);
  const unit = UNITS[moments.reduce((finest, each) => Math.max(finest, UNITS.indexOf(each.unit)), 0)]!;
  const since = (day: number) =>
    unit === 'day' ? day - start : monthsBetween(start, day) / (unit === 'year' ? 12 : 1);

  const unique = uniqueIds();
  const notes: Note[] = loose.map((text) => ({ at: 0, text }));
  const phases = dated.map(({ entry, begun, done, notes: under }, i): Phase => {
    notes.push(...under.map((text) => ({ at: i + 1, text })));
    const moment = since(done.day);
    const id = unique(entry.id || slug(unmarked(entry.label)) || `event-${i + 1}`);
    return { id, label: entry.label, min: moment, max: moment, unit, from: since(begun.day) };
  });
  return { start: isoDate(start), phases, notes };
}
