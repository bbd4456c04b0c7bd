import { civilOf, dayOf, fiscalQuarter } from '../../kit/core/civil.js';
import { monthsIn, type Unit } from '../../kit/core/duration.js';
import type { Calendar } from '../model/calendar.js';
import { calendarFrom } from '../model/dates.js';
import type { TimelineDefinition } from '../model/schema.js';
import { stepFor, type Tick } from './axis.js';
import { dateWordsEnglish, type DateWords } from './dates.words.js';
import type { TimelineWords } from './words.js';

/** A calendar that a reader can read. */
export interface Dates extends Calendar {
  readonly words: DateWords;
  /** Days from the start to the visitor's own date. */
  readonly today: number;
  /** So many days after the start as "4 Apr 2027", or without its year. A part of a day is dropped. */
  format(days: number, short?: boolean): string;
  /** From one day to another. */
  range(from: number, to: number): string;
  /** Where months, quarters or years begin, in so many days; for days and weeks, even steps of days. */
  ticks(days: number, unit: Unit): Tick[];
}

const MOST = 7;
const MEAN_MONTH = 30.44;

/** As `Intl` takes a day, in UTC. */
function momentOf(day: number): Date {
  const { year, month, day: date } = civilOf(day + 1e-6);
  const moment = new Date(0);
  moment.setUTCFullYear(year, month - 1, date);
  return moment;
}

/** What a dated timeline needs beyond an undated one. Nothing where the start is no date. */
export function datesOf(
  { start, fiscalYearStart: first = 1 }: TimelineDefinition,
  locale: string,
  spoken: TimelineWords,
): Dates | undefined {
  const calendar = calendarFrom(start);
  if (!calendar) return undefined;
  const words: DateWords = { ...dateWordsEnglish, ...spoken };
  const formatter = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { calendar: 'gregory', timeZone: 'UTC', ...options });
  const formatted = (options: Intl.DateTimeFormatOptions) => {
    const format = formatter(options);
    return (day: number) => format.format(momentOf(day));
  };
  const full = formatter({ day: 'numeric', month: 'short', year: 'numeric' });
  const short = formatted({ day: 'numeric', month: 'short' });
  const month = formatted({ month: 'short' });
  const monthOfYear = formatted({ month: 'short', year: 'numeric' });
  const year = formatted({ year: 'numeric' });
  const { format: number } = new Intl.NumberFormat(locale, { useGrouping: false });
  const format = (days: number, brief?: boolean) =>
    brief ? short(calendar.start + days) : full.format(momentOf(calendar.start + days));

  /** The label of a period of so many months that begins on a day. A month that begins a year is called by it. */
  const label = (day: number, months: number) => {
    const { year: end, quarter } = fiscalQuarter(day, first);
    const named = () => (first > 1 ? words.fiscalYear(number(end - 1), number(end)) : year(day));
    if (months % 3) return civilOf(day).month === first ? named() : month(day);
    return months % 12 ? words.quarter(number(quarter), named()) : named();
  };

  const now = new Date();
  return {
    ...calendar,
    words,
    today: dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) - calendar.start,
    format,
    range: (from, to) => full.formatRange(momentOf(calendar.start + from), momentOf(calendar.start + to)),
    ticks(days, unit) {
      const ticks: Tick[] = [{ at: 0, label: format(0, true) }];
      const add = (since: number, label: string) => ticks.push({ at: since / days, label });
      if (!monthsIn(unit) && days / 28 <= MOST) {
        const step = stepFor(days, [1, 2, 7, 14, 28], MOST);
        for (let since = step; since <= days; since += step) add(since, format(since, true));
        return ticks;
      }
      const months = stepFor(
        days / MEAN_MONTH,
        [1, 3, 6, 12].slice(unit === 'year' ? 3 : unit === 'quarter' ? 1 : 0),
        MOST,
      );
      if (months > 11) ticks[0]!.label = monthOfYear(calendar.start);
      const from = civilOf(calendar.start);
      // Months since the year 0, in whole periods from the first month of a year.
      let count = Math.floor((from.year * 12 + from.month - first) / months + 1) * months + first - 1;
      for (; ; count += months) {
        const day = dayOf(0, count + 1, 1);
        if (day > calendar.start + days) return ticks;
        add(day - calendar.start, label(day, months));
      }
    },
  };
}
