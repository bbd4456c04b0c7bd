/** What is said of what most assessments do without. Brought with it. */
export const takingWords = {
  questions: (count: number) => (count === 1 ? 'One question' : `${count} questions`),
  begin: 'Begin',

  write: 'Write an answer.',
  share: (points: string) => `${points} of 100`,
  evenly: 'Share evenly',
  shareOut: 'Move a slider to share out the 100 points, or share them evenly.',

  check: 'Check the answer',
  right: 'Correct.',
  wrong: 'Not correct.',
  correct: (labels: readonly string[]) =>
    labels.length === 1
      ? `The answer is “${labels[0]}”.`
      : `The answer is ${labels.map((label) => `“${label}”`).join(', ')}, and nothing else.`,

  open: (count: number) => (count === 1 ? 'One question has no answer yet.' : `${count} questions have no answer yet.`),
  incomplete: (index: number, of: number) => `Question ${index} of ${of} has no answer yet.`,
};
