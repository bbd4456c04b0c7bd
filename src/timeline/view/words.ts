import { NUMBERS, type Amount, type DurationLanguage, type Unit } from '../../kit/core/duration.js';
import { amount, english } from '../../kit/core/durations/english.js';
import type { PresetWords } from '../model/preset.js';
import type { Mode } from '../model/schedule.js';

/** Before the finding, the finding, and after it. */
export type Sentence = readonly [before: string, finding: string, after: string];

/** So many of all, as they are written, and how many that is. */
export interface Share {
  readonly count: string;
  readonly of: string;
  readonly value: number;
  /** Fewer or more than `count` by less than one. */
  readonly bound?: 'fewer' | 'more' | undefined;
}

/**
 * What a timeline says. Numbers, dates and lengths come formatted, and where a plural hangs on one its value comes too;
 * `when` is what `after` says, or `by` (dates.words.ts). Names are phases' labels. What is brought on demand has its
 * words beside it, in `*.words.ts`.
 */
export interface TimelineWords extends DurationLanguage {
  /** One, two and three quarters of one, where a length is written with them and not in decimals. */
  fractions: readonly string[];
  likely(range: string, number: string): string;
  /** "after 1 quarter" */
  after(length: Amount): string;
  /** What the axis counts. */
  counts(unit: Unit): string;
  untitled: string;
  /** Where the author gave an expectation no label. */
  expected: string;
  /** The finding: an expectation is too early, at least or at most by so much or just so; or it is met. */
  early(label: string, by: Amount, bound: 'least' | 'most' | undefined): string;
  met(label: string): string;
  /** How likely it is by then, of twenty futures; the goal is missing where it is all that there is. */
  lead(when: string, goal: string | undefined, futures: Share): Sentence;
  /**
   * How many phases are sure to be done by then, and which if it is the only one; and one that cannot be. Follows what
   * `lead` says, and begins with the space between two sentences where there is one.
   */
  standing(done: Share, only: string | undefined, open: string | undefined): string;
  /** Where nothing is expected: when half of all futures are done, and when most. */
  half(half: string, most: string, share: Share): Sentence;
  tries(number: string, value: number): string;
  /** Where starting over never gets there. */
  never: string;
  flag(label: string, when: string): string;
  gap: string;
  upTo(length: Amount): string;
  tooEarly(gap: string): string;
  dots: string;
  dotsBy(when: string): string;
  countOf(share: Share): string;
  underWay: string;
  somewhere: string;
  evenOdds: string;
  reading: Readonly<Record<Exclude<Mode, 'after'>, string>>;
  together(when: string, apart: string, most: Share): string;
  table: string;
  /** What a reader takes away; and the name of what few want (take.words.ts). */
  image: string;
  calendar: string;
  formats: string;
  copied: string;
  notMade: string;
  /** The built-in content. */
  preset: PresetWords;
}

const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1);

export const wordsEnglish: TimelineWords = {
  ...english,
  fractions: ['¼', '½', '¾'],
  likely: (range, number) => `${range}, most likely ${number}`,
  after: (length) => `after ${amount(length)}`,
  counts: (unit) => `${capital(unit)}s from the start`,
  untitled: 'When it will be done',
  expected: 'Results are expected',
  early: (label, by, bound) =>
    `${label} ${bound === 'least' ? 'at least ' : bound ? 'up to ' : ''}${amount({ ...by, number: NUMBERS[by.value] ?? by.number })} too early`,
  met: (label) => `${label}, and the plan keeps up`,
  lead: (when, goal, { count, of, bound }) => [
    `${capital(when)}, ${goal ? `“${goal}”` : 'everything'} is done in `,
    `${bound ? `${bound} than ` : ''}${count} of ${of} futures`,
    '.',
  ],
  standing: ({ count, of, value }, only, open) =>
    count === of
      ? ' Every phase is sure to be done by then.'
      : !value
        ? ' Nothing is sure to be done by then.'
        : (only ? ` Only “${only}” is` : ` ${count} of ${of} phases are`) +
          ' sure to be done by then' +
          (open ? (only ? `; not even “${open}” can be.` : `; “${open}” cannot be.`) : '.'),
  half: (half, most, { count, of }) => ['Half of all futures are done ', half, `, ${count} of ${of} ${most}.`],
  tries: (number, value) =>
    `Whoever gives up then and starts over needs ${number} attempt${value === 1 ? '' : 's'} on average.`,
  never: 'Whoever gives up then and starts over never gets there.',
  flag: (label, when) => `${label} ${when}`,
  gap: 'Too early by',
  upTo: (length) => `up to ${amount(length)}`,
  tooEarly: (gap) => `${gap} too early`,
  dots: 'Twenty equally likely futures',
  dotsBy: (when) => `${capital(when)}, ten of them are done`,
  countOf: ({ count, of }) => `${count} of ${of}`,
  underWay: 'still under way',
  somewhere: 'done somewhere here',
  evenOdds: 'even odds',
  reading: {
    elapsed: 'Each range is counted from the start.',
    sequential: 'Each phase begins when the one before it is done.',
    concurrent: 'All phases begin at the start.',
  },
  together: (when, apart, { count, of }) =>
    `If delays come together, ${count} of ${of} futures are done ${when} and not ${apart}.`,
  table: 'Show as a table',
  image: 'Save image',
  calendar: 'Calendar',
  formats: 'Other formats',
  copied: 'Copied.',
  notMade: 'That could not be made just now.',
  preset: {
    lang: 'en',
    title: 'How long a pivot takes',
    steps: [
      'Announce the new course',
      'Rewrite pay and bonuses',
      'Retrain every team',
      'Change what is normal',
      'See results',
    ],
    expect: 'Leadership expects traction',
  },
};
