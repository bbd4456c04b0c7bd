import type { DurationWords } from '../../kit/core/duration.js';

/** What a section or a group of numbered parts is about, as far as its heading says. */
export type Topic = 'answer' | 'misalignments' | 'causes' | 'remedies';

/** What an author's label ("Stated strategy:") says of what follows it. */
export type Label = 'stated' | 'actual' | 'result';

/**
 * What one language needs to be read, and to be written in. Patterns are for plain text of one line; none has a
 * quantifier within a quantifier, so that each is linear in it.
 */
export interface Vocabulary {
  readonly lang: string;
  /** Small words that tell the language, each as common in it as it is rare in the others. */
  readonly common: ReadonlySet<string>;
  readonly durations: DurationWords;
  readonly topics: Readonly<Record<Topic, RegExp>>;
  readonly labels: Readonly<Record<Label, RegExp>>;
  /** Verbs with which advice begins, in lower case. */
  readonly imperatives: ReadonlySet<string>;
  /** Between what is said and what is so, in one sentence. */
  readonly contrast: RegExp;
  /** Somebody hopes for something; and what then stands before how soon. */
  readonly hopes: RegExp;
  readonly soon: RegExp;
  /** Between that and a number, where they change nothing. */
  readonly filler: RegExp;
  /** What leads into a clause, or out of it into the next. */
  readonly opening: RegExp;
  /** Its first group is what a figure is said to come from. */
  readonly attribution: readonly RegExp[];
  readonly survey: RegExp;
  readonly estimate: RegExp;
  /** "two thirds", "3 of 4": words to shares. */
  readonly fractions: readonly (readonly [RegExp, number, number])[];
  readonly ofWhole: RegExp;
  /** What makes a noun of a share's line ("of engineering to mid-market") a statement. */
  goes(share: string, from: string, to: string): string;
  /** "Sales measured on volume" → "Sales are measured on volume" */
  statement(line: string): string;
  readonly texts: Readonly<{
    draft: string;
    answer: string;
    expectation: string;
    if: string;
    then: string;
    stated: string;
    actual: string;
    low: readonly [label: string, title: string];
    mid: readonly [label: string, title: string];
    high: readonly [label: string, title: string];
  }>;
}

/** Whole words of any script, in any case. `words` is a pattern of alternatives. */
export const whole = (words: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'iu');

export const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
