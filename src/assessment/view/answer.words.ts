/** How an answer is put into words, where it is more than one of the author's own. Brought with what says it. */
export interface AnswerWords {
  /** An option and its share of a hundred points. */
  shared(label: string, points: string): string;
}

export const answerWordsEnglish: AnswerWords = {
  shared: (label, points) => `${label} ${points}`,
};
