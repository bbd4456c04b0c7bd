import { civilOf, dayOf, fiscalQuarter } from '../../kit/core/civil.js';
import { monthsIn, type Unit } from '../../kit/core/duration.js';
import type { Calendar } from '../model/calendar.js';
import { calendarFrom } from '../model/dates.js';
import type { TimelineDefinition } from '../model/schema.js';
import { stepFor, type Tick } from './axis.js';
import type { TimelineWords } from './words.js';

/** A calendar that a reader can read. */
export interface Dates extends Calendar {
  /** Days from the start to the visitor's own date. */
  readonly today: number;
  /** So many days after the start as "4 Apr 2027", or without its year. A part of a day is dropped. */
  format(days: number, short?: boolean): string;
  /** Where months, quarters or years begin, in so many days; for days and weeks, even steps of days. */
  ticks(days: number, unit: Unit): Tick[];
}

const MOST = 7;
const MEAN_MONTH = 30.44;

/** What a dated timeline needs beyond an undated one. Nothing where the start is no date. */
export function datesOf(
  { start, fiscalYearStart: first = 1 }: TimelineDefinition,
  locale: string,
  words: TimelineWords,
): Dates | undefined {
  const calendar = calendarFrom(start);
  if (!calendar) return undefined;
  const formatted = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
    return (day: number) => {
      const { year, month, day: date } = civilOf(day + 1e-6);
      const moment = new Date(0);
      moment.setUTCFullYear(year, month - 1, date);
      return format.format(moment);
    };
  };
  const long = formatted({ day: 'numeric', month: 'short', year: 'numeric' });
  const short = formatted({ day: 'numeric', month: 'short' });
  const month = formatted({ month: 'short' });
  const monthOfYear = formatted({ month: 'short', year: 'numeric' });
  const format = (days: number, brief?: boolean) => (brief ? short : long)(calendar.start + days);

  /** The label of a period of so many months that begins on a day. A month that begins a year is called by it. */
  const label = (day: number, months: number) => {
    const { year, quarter } = fiscalQuarter(day, first);
    const named = first > 1 ? `FY${String(year).slice(-2)}` : String(year);
    if (months % 3) return civilOf(day).month === first ? named : month(day);
    return months % 12 ? words.quarter(quarter, named) : named;
  };

  const now = new Date();
  return {
    ...calendar,
    today: dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) - calendar.start,
    format,
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
