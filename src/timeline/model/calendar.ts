import { addMonths, monthsBetween } from '../../kit/core/civil.js';
import { daysIn, monthsIn, ratio, type Unit } from '../../kit/core/duration.js';

/** Days from a start to so many units later: by the calendar where the start is known, else by the mean month. */
export const toDays = (value: number, unit: Unit, start?: number): number =>
  start !== undefined && monthsIn(unit) ? addMonths(start, value * monthsIn(unit)) - start : value * daysIn(unit);

export const fromDays = (days: number, unit: Unit, start?: number): number =>
  start !== undefined && monthsIn(unit) ? monthsBetween(start, start + days) / monthsIn(unit) : days / daysIn(unit);

/** A moment counted from the start in another unit: exactly, unless days meet months and nothing is dated. */
export const convert = (value: number, from: Unit, to: Unit, start?: number): number =>
  !monthsIn(from) === !monthsIn(to) ? value * ratio(from, to) : fromDays(toDays(value, from, start), to, start);
