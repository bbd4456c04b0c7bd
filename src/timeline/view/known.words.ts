import type { Sentence } from './words.js';

/** What is said where nothing is uncertain. Names are phases' labels; moments and dates come formatted. */
export interface KnownWords {
  /** When several dates are: all on one, or from the first to the last. */
  onDay(date: string): string;
  fromTo(first: string, last: string): string;
  /** From one moment to another, as a label. */
  between(from: string, to: string): string;
  /** What is done and when; the goal is missing where it is all that there is. */
  finishes(goal: string | undefined, when: string): Sentence;
  /** What is done, or not, by the moment that is expected. */
  stands(when: string, goal: string | undefined, isDone: boolean): Sentence;
  isDone(done: boolean): string;
  /** Heads of the table's only column. */
  occurs: string;
  finished: string;
}

const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1);
const subject = (goal: string | undefined) => (goal ? `“${goal}”` : 'everything');
const isDone = (done: boolean) => (done ? 'done' : 'not done');

export const knownWordsEnglish: KnownWords = {
  onDay: (date) => `On ${date}.`,
  fromTo: (first, last) => `From ${first} to ${last}.`,
  between: (from, to) => `${from} – ${to}`,
  finishes: (goal, when) => [`${capital(subject(goal))} is done `, when, '.'],
  stands: (when, goal, done) => [`${capital(when)}, ${subject(goal)} is `, isDone(done), '.'],
  isDone,
  occurs: 'When',
  finished: 'Done',
};
