import type { Unit } from '../../kit/core/duration.js';
import type { Dates } from './dates.js';
import type { TimelineWords } from './words.js';

/** Numbers, lengths and moments in the reader's language. */
export type Formats = ReturnType<typeof formats>;

const QUARTERS = ['', '¼', '½', '¾'];

export function formats(locale: string, words: TimelineWords, dates: Dates | undefined) {
  const plain = (value: number) =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: value < 1 ? 2 : 1 }).format(value);
  const number = (value: number) => {
    const quarters = Math.round(value * 100) / 25;
    const rest = QUARTERS[quarters % 4];
    return rest ? (quarters > 4 ? plain(Math.floor(value)) : '') + rest : plain(value);
  };
  const amount = (value: number, unit: Unit) => words.amount(number(value), value, unit);
  /** So long after the start: a date where the start is one. */
  const moment = (value: number, unit: Unit) => (dates ? dates.format(dates.toDays(value, unit)) : amount(value, unit));
  /** The same in a sentence: "after 1 quarter", "by 4 Apr 2027". */
  const when = (value: number, unit: Unit) => words.when(moment(value, unit), !!dates);
  return { number, amount, moment, when };
}
