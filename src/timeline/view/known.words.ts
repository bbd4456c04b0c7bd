/** What is said where nothing is uncertain. Names are phases' labels; moments and dates come formatted. */
export interface KnownWords {
  /** From the first to the last of several dates. */
  events(from: string, to: string): string;
  range(from: string, to: string): string;
  /** Where nothing is expected: what is done, and when. */
  done(goal: string | undefined): string;
  /** Where something is expected: when, and what. */
  standing(when: string, goal: string | undefined): string;
  isDone(done: boolean): string;
  /** Heads of the table's only column. */
  when: string;
  finished: string;
}

const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1);
const subject = (goal: string | undefined) => (goal ? `“${goal}”` : 'everything');

export const knownWordsEnglish: KnownWords = {
  events: (from, to) => (from === to ? `On ${from}.` : `From ${from} to ${to}.`),
  range: (from, to) => `${from} – ${to}`,
  done: (goal) => `${capital(subject(goal))} is done `,
  standing: (when, goal) => `${capital(when)}, ${subject(goal)} is `,
  isDone: (done) => (done ? 'done' : 'not done'),
  when: 'When',
  finished: 'Done',
};
