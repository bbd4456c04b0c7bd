import type { Row } from '../model/schema.js';

/** What a card says of rows, of steps, and of a definition's figure. */
export interface MoreWords {
  /** The heads of a comparison that has none. */
  columns: Row;
  /** Small, behind a figure: "of 10". */
  of(whole: string): string;
  /** How many steps are done of all, and that number's value. */
  done(count: string, of: string, value: number): string;
  again: string;
  print: string;
  kept(isRemembered: boolean): string;
}

export const moreWordsEnglish: MoreWords = {
  columns: { stated: 'What is said', actual: 'What is rewarded' },
  of: (whole) => `of ${whole}`,
  done: (count, of) => `${count} of ${of} done`,
  again: 'Start again',
  print: 'Print',
  kept: (isRemembered) => (isRemembered ? 'Ticks are kept in this browser' : 'Ticks stay on this page'),
};
