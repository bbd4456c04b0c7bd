import { daysIn, monthsIn, ratio, type Unit } from '../../kit/core/duration.js';

/** What turns a plan into dates, from its start on (dates.ts). Where there is none, months are of the mean length. */
export interface Calendar {
  /** Day count of the start. */
  readonly start: number;
  /** Days from the start to so many units later, and back. */
  toDays(value: number, unit: Unit): number;
  fromDays(days: number, unit: Unit): number;
  /** Days from the start to a date, `YYYY-MM-DD`. */
  until(date: string): number;
}

/** A moment counted from the start in another unit: exactly, unless days meet months and nothing is dated. */
export const convert = (value: number, from: Unit, to: Unit, calendar?: Calendar): number =>
  calendar && !monthsIn(from) !== !monthsIn(to)
    ? calendar.fromDays(calendar.toDays(value, from), to)
    : value * ratio(from, to);

export const toDays = (value: number, unit: Unit, calendar?: Calendar): number =>
  calendar ? calendar.toDays(value, unit) : value * daysIn(unit);
