import type { Amount, Unit } from '../../kit/core/duration.js';
import { FUTURES } from '../model/distribution.js';
import type { Phase } from '../model/schema.js';
import type { Dates } from './dates.js';
import type { Share, TimelineWords } from './words.js';

/** Numbers, lengths and moments in the reader's language. */
export type Formats = ReturnType<typeof formats>;

/** As it is written: to a tenth, but below one to a hundredth, and quarters as they are. */
function round(value: number): number {
  const cents = Math.round(value * 100);
  return value < 1 || !(cents % 25) ? cents / 100 : Math.round(value * 10) / 10;
}

export function formats(locale: string, words: TimelineWords, dates: Dates | undefined) {
  // Making a format costs more than using it a hundred times.
  const { format } = new Intl.NumberFormat(locale, { maximumFractionDigits: 2, useGrouping: 'min2' });
  const number = (value: number) => {
    const shown = round(value);
    const whole = Math.floor(shown);
    const part = words.fractions[(shown - whole) * 4 - 1];
    return part ? (whole ? format(whole) : '') + part : format(shown);
  };
  const sized = (value: number, unit: Unit): Amount => ({ number: number(value), value: round(value), unit });
  const amount = (value: number, unit: Unit) => words.amount(sized(value, unit));
  /** So long after the start: a date where the start is one. */
  const moment = (value: number, unit: Unit) => (dates ? dates.format(dates.toDays(value, unit)) : amount(value, unit));
  /** The same in a sentence: "after 1 quarter", "by 4 Apr 2027". */
  const when = (value: number, unit: Unit) =>
    dates ? dates.words.by(moment(value, unit)) : words.after(sized(value, unit));
  /** How long a phase takes: "1–2 quarters". */
  const length = ({ min, likely, max, unit }: Phase) => {
    if (min === max) return amount(max, unit);
    const range = words.range(number(min), sized(max, unit));
    return likely === undefined ? range : words.likely(range, number(likely));
  };
  /** So many of so many, or of the twenty futures. */
  const share = (value: number, of = FUTURES): Share => ({
    count: number(value),
    of: number(of),
    value: round(value),
  });
  return { number, sized, amount, moment, when, length, share };
}
