import type { Problem, ProblemCode } from './problem.js';

export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year';

/**
 * How long something takes, in one unit: from `min` to `max`, and with `likely` where three points were given
 * (optimistic, most likely, pessimistic).
 */
export interface Duration {
  min: number;
  likely?: number;
  max: number;
  unit: Unit;
}

/** What a language needs to read durations; all words in lower case. */
export interface DurationWords {
  /** Every form of each unit's word, abbreviations too, separated by spaces. */
  readonly units: Readonly<Record<Unit, string>>;
  /** Number words; `a` is 1 and `half` is 0.5, so that "half a year" is their product. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Words between the two ends of a range. */
  readonly to: readonly string[];
  /** Words that add what follows: "a year and a half". */
  readonly and: readonly string[];
  /** Makes of a text in lower case what is read: a number and a unit, apart, in Latin digits. */
  prepare?(text: string): string;
}

/** So much of a unit: the number as it is written, and its value as that says it, on which plurals hang. */
export interface Amount {
  readonly number: string;
  readonly value: number;
  readonly unit: Unit;
}

/** How a language reads durations, and writes them so that it reads them back. */
export interface DurationLanguage {
  readonly durations: DurationWords;
  /** "1½ quarters" */
  amount(length: Amount): string;
  /** "1–2 quarters" */
  range(from: string, to: Amount): string;
}

/** From nought to twelve. */
export const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

export const durationWordsEnglish: DurationWords = {
  units: {
    day: 'day days d',
    week: 'week weeks wk wks w',
    month: 'month months mo mos mth mths',
    quarter: 'quarter quarters qtr qtrs q',
    year: 'year years yr yrs y',
  },
  numbers: { a: 1, an: 1, half: 0.5, ...Object.fromEntries(NUMBERS.map((word, number) => [word, number])) },
  to: ['to', 'or'],
  and: ['and'],
};

/** The calendar has two families of units that do not divide each other: days and weeks; months, quarters and years. */
const MONTHS: Partial<Record<Unit, number>> = { month: 1, quarter: 3, year: 12 };

/** Days in the mean month of the Gregorian calendar: 365.2425 days a year (97 leap years in 400). */
export const MEAN_MONTH_DAYS = 365.2425 / 12;

/** Months in a unit; 0 for days and weeks, which are no part of a month. */
export const monthsIn = (unit: Unit): number => MONTHS[unit] ?? 0;

/** Days in a unit, where no date says which months are meant: by the mean month. */
export const daysIn = (unit: Unit): number =>
  unit === 'day' ? 1 : unit === 'week' ? 7 : monthsIn(unit) * MEAN_MONTH_DAYS;

/** How many of unit `to` make one of unit `from`: exact within a family, by the mean month across the two. */
export const ratio = (from: Unit, to: Unit): number =>
  monthsIn(from) && monthsIn(to) ? monthsIn(from) / monthsIn(to) : daysIn(from) / daysIn(to);

export const isUnit = (value: unknown): value is Unit =>
  value === 'day' || value === 'week' || (typeof value === 'string' && Object.hasOwn(MONTHS, value));

/** The unit that a word means in one of these languages, or by its name in the data format. */
export function unitOf(word: string, languages: readonly DurationWords[] = [durationWordsEnglish]): Unit | undefined {
  const wanted = word.trim().toLowerCase();
  if (isUnit(wanted)) return wanted;
  for (const { units } of languages)
    for (const [unit, forms] of Object.entries(units)) if (forms.split(' ').includes(wanted)) return unit as Unit;
  return undefined;
}

/** Longer texts hold no duration that a person wrote. */
const LIMIT = 200;
/** Ten thousand years, in days: beyond it the calendar ends. */
export const LONGEST_DAYS = 3_652_425;

const FRACTIONS: Readonly<Record<string, number>> = { '½': 1 / 2, '¼': 1 / 4, '¾': 3 / 4, '⅓': 1 / 3, '⅔': 2 / 3 };
const TOKENS = /[\d.,]+|[½¼¾⅓⅔]|[\p{L}\p{M}’']+/gu;

const problem = (code: ProblemCode, message: string): Problem => ({ code, path: '', message });
/** Told from a duration, or from a date, by having a code. */
export const isProblem = (value: object | number | undefined): value is Problem =>
  typeof value === 'object' && 'code' in value;

const own = (numbers: Readonly<Record<string, number>>, word: string) =>
  Object.hasOwn(numbers, word) ? numbers[word] : undefined;

/** A number, in digits or words, and the word after it. "A year and a half" has the half after it. */
function readSide(
  text: string,
  { numbers, and }: DurationWords,
): { value: number; word: string | undefined } | undefined {
  const tokens = text.match(TOKENS) ?? [];
  let sum = 0;
  let term: number | undefined;
  let word: string | undefined;
  for (const token of tokens) {
    // A comma and three digits may be thousands or thousandths, so they are neither.
    const digits = /^\d+([.,]\d+)?$/.test(token) && !/^[1-9].*,\d{3}$/.test(token);
    const fraction = own(FRACTIONS, token);
    const number = digits ? Number(token.replace(',', '.')) : (fraction ?? own(numbers, token));
    if (number === undefined) {
      if (term === undefined) return undefined;
      if (and.includes(token)) {
        sum += term;
        term = undefined;
      } else if (word) return undefined;
      else word = token;
    } else if (term === undefined) term = number;
    else if (fraction) term += number;
    // Only a half may stand beside another number: "half a", "a half".
    else if (number === 0.5 || term === 0.5) term *= number;
    else return undefined;
  }
  const junk = tokens.join('') !== text.replace(/\s/g, '');
  return junk || term === undefined || (sum && term >= 1) ? undefined : { value: sum + term, word };
}

/**
 * Reads what a person writes for a duration: `1-2 quarters`, `1 – 2 quarters`, `1 to 2 quarters`, `1..2 quarters`,
 * `2/4/6 weeks` (optimistic, likely, pessimistic), `1 day`, `1,5 years`, `half a year to 1 year`. Each end may have its
 * own unit; the result is in the smaller of the two. `fallback` is the unit of a number that has none.
 *
 * Never throws. Problems, all with an empty path: `duration` (this says no duration), `unit` (a number, and then a
 * word that is no unit, or nothing), `range` (negative, upside down, or beyond ten thousand years).
 */
export function parseDuration(
  text: string,
  words: DurationWords = durationWordsEnglish,
  fallback?: Unit,
): Duration | Problem {
  const raw = text.slice(0, LIMIT).trim();
  const plain = raw
    .toLowerCase()
    // Digits of Arabic and Persian, whose last four bits are their value.
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/[\s.,;]+$|(?<=\p{L})\./gu, '');
  const ready = words.prepare?.(plain) ?? plain;
  const range = new RegExp(`\\s*(?:[‐-―−-]|\\.\\.+|…)\\s*|\\s(?:${words.to.join('|')})\\s`, 'u');
  const points = ready.split('/');
  const parts = points.length > 1 ? points : ready.split(range);
  // A dash before a number leaves nothing before it.
  const sides = parts.filter(Boolean).map((part) => readSide(part, words));
  const say = (code: ProblemCode, what: string) => problem(code, `“${raw}” ${what}`);
  const negative = sides.length < parts.length;
  const whole = sides.every((side) => side !== undefined);
  const none = say('duration', 'is not a duration, such as “1-2 quarters”');
  if (text.length > LIMIT || !whole || !sides.length || (points.length > 1 ? sides.length !== 3 : sides.length > 2))
    return none;

  const units = sides.map(({ word }) => word && unitOf(word, [words]));
  const stranger = sides.find((_, i) => units[i] === undefined && sides[i]!.word)?.word;
  // "A while" is a turn of phrase; "3 fortnights" was meant as a duration.
  if (stranger) return /\d/.test(plain) ? problem('unit', `“${stranger}” is not a unit`) : none;
  // "1-2 quarters": an end without a unit has that of the other.
  const each = sides.map((_, i) => units[i] || units[sides.length - 1] || units[0] || fallback);
  const unit = each.reduce((a, b) => (a && b && daysIn(b) < daysIn(a) ? b : a));
  if (!unit) return say('unit', 'has no unit');
  const values = sides.map(({ value }, i) => value * ratio(each[i]!, unit));
  const [min, likely] = values as [number, number];
  const max = values[values.length - 1]!;
  if (negative) return say('range', 'is negative');
  if (values.some((value, i) => value < values[i - 1]!)) return say('range', `is upside down: ${max} is below ${min}`);
  if (max * daysIn(unit) > LONGEST_DAYS) return say('range', 'is more than 10,000 years');
  return values.length > 2 ? { min, likely, max, unit } : { min, max, unit };
}

/** What says most of why a text is no duration; before that, a duration. */
const TELLING: readonly unknown[] = [undefined, 'range', 'unit', 'duration'];

/** A duration in the first of these languages that understands it; else what is wrong in the one that understood most. */
export function readDuration(text: string, languages: readonly DurationWords[], fallback?: Unit): Duration | Problem {
  const rank = (read: object) => TELLING.indexOf((read as Partial<Problem>).code);
  return languages
    .map((words) => parseDuration(text, words, fallback))
    .reduce((best, each) => (rank(each) < rank(best) ? each : best));
}
