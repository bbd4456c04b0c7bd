/** What is said of what most assessments do without. Brought with it. */
export interface TakingWords {
  /** How many there are, before the first. */
  questions(count: string, value: number): string;
  begin: string;

  write: string;
  share(points: string, most: string): string;
  evenly: string;
  shareOut(most: string): string;

  check: string;
  right: string;
  wrong: string;
  /** The correct answers, each quoted, as a list. */
  quoted(label: string): string;
  correct(labels: string, value: number): string;

  open(count: string, value: number): string;
  /** What a form says that is not to be sent yet. */
  incomplete(index: string, of: string): string;
}

export const takingWordsEnglish: TakingWords = {
  questions: (count, value) => (value === 1 ? 'One question' : `${count} questions`),
  begin: 'Begin',

  write: 'Write an answer.',
  share: (points, most) => `${points} of ${most}`,
  evenly: 'Share evenly',
  shareOut: (most) => `Move a slider to share out the ${most} points, or share them evenly.`,

  check: 'Check the answer',
  right: 'Correct.',
  wrong: 'Not correct.',
  quoted: (label) => `“${label}”`,
  correct: (labels, value) =>
    value === 1 ? `The answer is ${labels}.` : `The answers are ${labels}, and nothing else.`,

  open: (count, value) => (value === 1 ? 'One question has no answer yet.' : `${count} questions have no answer yet.`),
  incomplete: (index, of) => `Question ${index} of ${of} has no answer yet.`,
};

/** In the language of the moment, whose words the quiz itself has. */
export const takingWords = (spoken: object): TakingWords => ({ ...takingWordsEnglish, ...spoken });
