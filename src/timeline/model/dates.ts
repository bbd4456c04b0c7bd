import { addMonths, monthsBetween, parseDate } from '../../kit/core/civil.js';
import { daysIn, isProblem, monthsIn } from '../../kit/core/duration.js';
import type { Calendar } from './calendar.js';

/** The calendar from a start, `YYYY-MM-DD`, on; nothing where there is no such date. */
export function calendarFrom(start: string | undefined): Calendar | undefined {
  const day = start === undefined ? undefined : parseDate(start);
  if (day === undefined || isProblem(day)) return undefined;
  return {
    start: day,
    toDays: (value, unit) => (monthsIn(unit) ? addMonths(day, value * monthsIn(unit)) - day : value * daysIn(unit)),
    fromDays: (days, unit) => (monthsIn(unit) ? monthsBetween(day, day + days) / monthsIn(unit) : days / daysIn(unit)),
    until(date) {
      const other = parseDate(date);
      return isProblem(other) ? NaN : other - day;
    },
  };
}
