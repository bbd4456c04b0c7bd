import type { Unit } from '../../kit/core/duration.js';
import type { Mode } from '../model/schedule.js';

/**
 * What a timeline says. Numbers, lengths and moments come formatted; where a plural hangs on a number, its value comes
 * too. Names are phases' labels.
 */
export interface TimelineWords {
  /** "1½ quarters" */
  amount(number: string, value: number, unit: Unit): string;
  /** "1–2 quarters" */
  range(from: string, to: string, unit: Unit): string;
  likely(range: string, number: string): string;
  /** "after 1 quarter", or where the moment is a date, "by 4 Apr 2027" */
  when(moment: string, dated: boolean): string;
  /** What the axis counts: its unit, or the days after a date. */
  axis(unit: Unit, from: string | undefined): string;
  /** The year may be a fiscal one, "FY27". */
  quarter(quarter: number, year: string): string;
  today: string;
  untitled: string;
  /** Where the author gave an expectation no label. */
  expected: string;
  /** How far it is from the plan: too early by at least, by up to, or by just so much; or met. */
  headline(label: string, tooEarly: { least: boolean | undefined; by: string } | undefined): string;
  /** Before the chance, the chance, and after it. */
  lead(when: string, goal: string | undefined, futures: string): readonly [string, string, string];
  /** How likely something is, of twenty futures. */
  futures(count: number, chance: number): string;
  /** Which phases will be done by then, and which will not. */
  standing(done: readonly string[], open: readonly string[], all: number): string;
  /** Where nothing is expected. */
  half(half: string, most: string): readonly [string, string, string];
  /** `number` is missing where starting over never gets there. */
  tries(number: string | undefined): string;
  flag(label: string, when: string): string;
  gap: string;
  upTo(amount: string): string;
  tooEarly(gap: string): string;
  dots: string;
  dotsBy(when: string): string;
  countOf(count: string): string;
  underWay: string;
  somewhere: string;
  evenOdds: string;
  reading: Readonly<Record<Mode, string>>;
  together(when: string, apart: string): string;
  sampled(points: string): string;
  table: string;
  /** What a reader takes away; and the name of what few want (take.words.ts). */
  image: string;
  calendar: string;
  formats: string;
  copied: string;
  notMade: string;
}

const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1);
const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const spelled = (text: string) => text.replace(/^\d(?= )/, (digit) => SMALL[Number(digit)]!);

export const wordsEnglish: TimelineWords = {
  amount: (number, value, unit) => `${number} ${unit}${number === '1' || (value > 0 && value < 1) ? '' : 's'}`,
  range: (from, to, unit) => `${from}–${to} ${unit}s`,
  likely: (range, number) => `${range}, most likely ${number}`,
  when: (moment, dated) => `${dated ? 'by' : 'after'} ${moment}`,
  axis: (unit, from) => (from ? `From ${from}` : `${capital(unit)}s from the start`),
  quarter: (quarter, year) => `Q${quarter} ${year}`,
  today: 'today',
  untitled: 'When it will be done',
  expected: 'Results are expected',
  headline: (label, early) =>
    label +
    (early
      ? ` ${early.least ? 'at least ' : early.least === undefined ? '' : 'up to '}${spelled(early.by)} too early`
      : ', and the plan keeps up'),
  futures: (count, chance) =>
    `${!count && chance ? 'fewer than 1' : count > 19 && chance < 1 ? 'more than 19' : count} of 20 futures`,
  lead: (when, goal, futures) => [`${capital(when)}, ${goal ? `“${goal}”` : 'everything'} is done in `, futures, '.'],
  standing: (done, open, all) =>
    (done.length === all
      ? 'Every phase is sure to be done by then'
      : !done.length
        ? 'Nothing is sure to be done by then'
        : done.length > 1
          ? `${done.length} of ${all} phases are sure to be done by then`
          : `Only “${done[0]}” is sure to be done by then`) +
    (done.length && open.length
      ? `; ${done.length > 1 ? '' : 'not even '}“${open[0]}” can${done.length > 1 ? 'not' : ''} be.`
      : '.'),
  half: (half, most) => ['Half of all futures are done ', half, `, 16 of 20 ${most}.`],
  tries: (number) =>
    `Whoever gives up then and starts over ${number ? `needs ${number} attempts on average` : 'never gets there'}.`,
  flag: (label, when) => `${label} ${when}`,
  gap: 'Too early by',
  upTo: (amount) => `up to ${amount}`,
  tooEarly: (gap) => `${gap} too early`,
  dots: 'Twenty equally likely futures',
  dotsBy: (when) => `${capital(when)}, ten of them are done`,
  countOf: (count) => `${count} of 20`,
  underWay: 'still under way',
  somewhere: 'done somewhere here',
  evenOdds: 'even odds',
  reading: {
    elapsed: 'Each range is counted from the start.',
    sequential: 'Each phase begins when the one before it is done.',
    concurrent: 'All phases begin at the start.',
    after: 'Each phase begins when those it waits for are done.',
  },
  together: (when, apart) => `If delays come together, 16 of 20 futures are done ${when} and not ${apart}.`,
  sampled: (points) => `Chances are sampled, to within ${points} of 100.`,
  table: 'Show as a table',
  image: 'Save image',
  calendar: 'Calendar',
  formats: 'Other formats',
  copied: 'Copied.',
  notMade: 'That could not be made just now.',
};
