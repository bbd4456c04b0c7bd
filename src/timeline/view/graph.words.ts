/** What is said of phases that wait for each other. */
export interface GraphWords {
  /** How their ranges are read. */
  waiting: string;
  /** How exact the chances are where they could not be computed. */
  sampled(points: string): string;
}

export const graphWordsEnglish: GraphWords = {
  waiting: 'Each phase begins when those it waits for are done.',
  sampled: (points) => `Chances are sampled, to within ${points} of 100.`,
};
