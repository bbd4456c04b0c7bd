import type { Unit } from '../../kit/core/duration.js';
import type { Dates } from './dates.js';
import type { Phase } from '../model/schema.js';
import type { TimelineWords } from './words.js';

/** Numbers, lengths and moments in the reader's language. */
export type Formats = ReturnType<typeof formats>;

const QUARTERS = ['', '¼', '½', '¾'];

export function formats(locale: string, words: TimelineWords, dates: Dates | undefined) {
  // Making a format costs more than using it a hundred times.
  const { format } = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const plain = (value: number) => format(value < 1 ? value : Math.round(value * 10) / 10);
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
  /** How long a phase takes: "1–2 quarters". */
  const length = ({ min, likely, max, unit }: Phase) => {
    if (min === max) return amount(max, unit);
    const range = words.range(number(min), number(max), unit);
    return likely === undefined ? range : words.likely(range, number(likely));
  };
  return { number, amount, moment, when, length };
}
