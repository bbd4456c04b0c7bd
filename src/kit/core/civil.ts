/*
 * Dates of the civil calendar as day counts: whole days since 1970-01-01 in the proleptic Gregorian calendar. No time
 * of day, no zone and no change of clocks can reach them. The arithmetic is that of Howard Hinnant's "chrono-
 * compatible low-level date algorithms": years begin in March, so that the leap day is the last of its year.
 */
import type { Problem } from './problem.js';

export interface CivilDate {
  year: number;
  /** 1–12 */
  month: number;
  day: number;
}

const DAYS_IN_400_YEARS = 146_097;
/** From 0000-03-01 to 1970-01-01. */
const EPOCH = 719_468;

/** The day count of a date of the calendar; `month` may be any whole number and carries into the year. */
export function dayOf(year: number, month: number, day: number): number {
  const months = year * 12 + month - 3;
  const y = Math.floor(months / 12);
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (months - y * 12) + 2) / 5) + day - 1;
  return era * DAYS_IN_400_YEARS + yearOfEra * 365 + (yearOfEra >> 2) - Math.floor(yearOfEra / 100) + dayOfYear - EPOCH;
}

export function civilOf(count: number): CivilDate {
  const days = Math.floor(count) + EPOCH;
  const era = Math.floor(days / DAYS_IN_400_YEARS);
  const dayOfEra = days - era * DAYS_IN_400_YEARS;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + (yearOfEra >> 2) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month < 3 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
  };
}

/** `YYYY-MM-DD` and nothing else, years 0001 to 9999: the day count, or a problem `date` with an empty path. */
export function parseDate(text: string): number | Problem {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  const count = parts ? dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) : NaN;
  // A date that the calendar does not have comes back as another one.
  if (parts && Number(parts[1]) > 0 && isoDate(count) === text) return count;
  return {
    code: 'date',
    path: '',
    message: `“${text.slice(0, 40)}” is not a date of the calendar, written YYYY-MM-DD`,
  };
}

/** `YYYY-MM-DD`; a part of a day is dropped. */
export function isoDate(count: number): string {
  const { year, month, day } = civilOf(count);
  const pad = (value: number, length: number) => String(value).padStart(length, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

function addWholeMonths(count: number, months: number): number {
  const { year, month, day } = civilOf(count);
  const first = dayOf(year, month + months, 1);
  return first + Math.min(day, dayOf(year, month + months + 1, 1) - first) - 1;
}

/**
 * A date so many months later. The day is clamped to the month it lands in (31 January and one month is the last of
 * February); a part of a month counts days inside the step it falls into, so the result may hold a part of a day.
 */
export function addMonths(count: number, months: number): number {
  const whole = Math.floor(months);
  const from = addWholeMonths(count, whole);
  return from + (months - whole) * (addWholeMonths(count, whole + 1) - from);
}

/** The inverse of {@link addMonths}: how many months after `count` the day `later` is. */
export function monthsBetween(count: number, later: number): number {
  const [a, b] = [civilOf(count), civilOf(later)];
  let whole = (b.year - a.year) * 12 + b.month - a.month;
  if (addWholeMonths(count, whole) > later) whole--;
  const from = addWholeMonths(count, whole);
  return whole + (later - from) / (addWholeMonths(count, whole + 1) - from);
}

/**
 * The quarter of a year that begins in month `first` (1–12). A year that begins in January has the calendar's number;
 * any other is named, as is usual, after the year in which it ends.
 */
export function fiscalQuarter(count: number, first = 1): { year: number; quarter: number } {
  const { year, month } = civilOf(count);
  const since = (month - first + 12) % 12;
  return { year: first > 1 && month >= first ? year + 1 : year, quarter: Math.floor(since / 3) + 1 };
}
