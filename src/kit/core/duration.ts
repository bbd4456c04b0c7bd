import type { Problem } from './problem.js';

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
}

export const durationWordsEnglish: DurationWords = {
  units: {
    day: 'day days d',
    week: 'week weeks wk wks w',
    month: 'month months mo mos mth mths',
    quarter: 'quarter quarters qtr qtrs q',
    year: 'year years yr yrs y',
  },
  numbers: {
    ...{ a: 1, an: 1, half: 0.5, zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6 },
    ...{ seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12 },
  },
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

/** The unit that a word means in a language, or by its name in the data format. */
export function unitOf(word: string, words: DurationWords = durationWordsEnglish): Unit | undefined {
  const wanted = word.trim().toLowerCase();
  if (isUnit(wanted)) return wanted;
  for (const [unit, forms] of Object.entries(words.units)) if (forms.split(' ').includes(wanted)) return unit as Unit;
  return undefined;
}

/** Longer texts hold no duration that a person wrote. */
const LIMIT = 200;
/** Ten thousand years, in days: beyond it the calendar ends. */
export const LONGEST_DAYS = 3_652_425;

const FRACTIONS: Record<string, number> = { '½': 1 / 2, '¼': 1 / 4, '¾': 3 / 4, '⅓': 1 / 3, '⅔': 2 / 3 };
const TOKEN = /(\d+(?:[.,]\d+)?)?\s?([½¼¾⅓⅔])|(\d+(?:[.,]\d+)?)|([\p{L}\p{M}’']+)\.?|(\.\.+|[…‐-―−~-])|(\/)|\S/gu;

const problem = (code: Problem['code'], message: string): Problem => ({ code, path: '', message });
/** Told from a duration, or from a date, by having a code. */
export const isProblem = (value: unknown): value is Problem =>
  typeof value === 'object' && value !== null && 'code' in value && 'message' in value;

interface Side {
  /** What "and" has closed: the year of "a year and a half". */
  sum: number;
  term: number | undefined;
  unit: Unit | undefined;
  unknown: string | undefined;
  negative: boolean;
}

/**
 * Reads what a person writes for a duration: `1-2 quarters`, `1 – 2 quarters`, `1 to 2 quarters`, `1..2 quarters`,
 * `2/4/6 weeks` (optimistic, likely, pessimistic), `1 day`, `1,5 years`, `half a year to 1 year`. Each end may have its
 * own unit; the result is in the smaller of the two. `fallback` is the unit of a number that has none.
 *
 * Never throws. Problems, all with an empty path: `duration` (this says no duration), `unit` (a number, and then a
 * word that is no unit, or nothing), `range` (negative, upside down, or beyond ten thousand years), `too-long`.
 */
export function parseDuration(
  text: string,
  words: DurationWords = durationWordsEnglish,
  fallback?: Unit,
): Duration | Problem {
  if (text.length > LIMIT) return problem('too-long', `a duration has at most ${LIMIT} characters`);
  const raw = text.trim();
  const none = problem('duration', `“${raw}” is not a duration, such as “1-2 quarters”`);
  // Digits of Arabic and Persian, whose last four bits are their value.
  const plain = raw
    .toLowerCase()
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/[\s.,;]+$/, '');

  const sides: Side[] = [];
  let joint = '';
  let side!: Side;
  const begin = () =>
    sides.push((side = { sum: 0, term: undefined, unit: undefined, unknown: undefined, negative: false }));
  begin();
  for (const [token, whole, fraction, number, word, dash, slash] of plain.matchAll(TOKEN)) {
    const digits = number ?? whole ?? '';
    if (/^[1-9]\d{0,2},\d{3}$/.test(digits))
      return problem(
        'duration',
        `${digits} can be read in two ways: write ${digits.replace(',', '')} or ${digits.replace(',', '.')}`,
      );
    let value: number | undefined;
    if (number || fraction) value = Number(digits.replace(',', '.')) + (fraction ? FRACTIONS[fraction]! : 0);
    else if (word && Object.hasOwn(words.numbers, word)) value = words.numbers[word];

    if (value !== undefined) {
      // Only a half may stand beside another number: "half a", "a half".
      if (side.term !== undefined && value !== 0.5 && side.term !== 0.5) return none;
      side.term = (side.term ?? 1) * value;
    } else if (dash && side.term === undefined) {
      if (side.negative) return none;
      side.negative = true;
    } else if (side.term === undefined) return none;
    else if (dash || (word && words.to.includes(word))) {
      if (joint) return none;
      joint = 'to';
      begin();
    } else if (slash) {
      if (joint === 'to') return none;
      joint = slash;
      begin();
    } else if (word && words.and.includes(word) && !side.sum) {
      side.sum = side.term;
      side.term = undefined;
    } else if (word && !side.unit && !side.unknown) {
      side.unit = unitOf(word, words);
      if (!side.unit) side.unknown = token;
    } else return none;
  }
  if (sides.some(({ sum, term }) => term === undefined || (sum && term >= 1))) return none;
  if (sides.length > 3 || (joint === '/' && sides.length !== 3)) return none;

  const known = Object.values(words.units)
    .map((forms) => forms.split(' ', 1)[0])
    .join(', ');
  const stranger = sides.find(({ unknown }) => unknown)?.unknown;
  if (stranger) return problem('unit', `“${stranger}” is not a unit: ${known}`);
  // "1-2 quarters": an end without a unit has that of the other.
  const units = sides.map(({ unit }) => unit ?? side.unit ?? sides[0]!.unit ?? fallback);
  const unit = units.reduce((a, b) => (!a || !b ? undefined : daysIn(b) < daysIn(a) ? b : a));
  if (!unit) return problem('unit', `“${raw}” has no unit: ${known}`);
  if (sides.some(({ negative }) => negative)) return problem('range', `“${raw}” is negative`);
  const values = sides.map(({ sum, term }, i) => (sum + term!) * ratio(units[i]!, unit));
  for (let i = 1; i < values.length; i++)
    if (values[i]! < values[i - 1]!)
      return problem('range', `“${raw}” is upside down: ${values[i]} is below ${values[i - 1]}`);
  const min = values[0]!;
  const max = values[values.length - 1]!;
  if (max * daysIn(unit) > LONGEST_DAYS) return problem('range', `“${raw}” is more than 10,000 years`);
  return values.length === 3 ? { min, likely: values[1]!, max, unit } : { min, max, unit };
}
