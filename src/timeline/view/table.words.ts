/** What the table says; between earliest and latest stands the name of the median (words.ts). */
export interface TableWords {
  phase: string;
  earliest: string;
  latest: string;
  /** When so many of so many futures are done: four moments, and the four numbers. */
  spread(moments: readonly string[], counts: readonly string[], of: string): string;
}

export const tableWordsEnglish: TableWords = {
  phase: 'Phase',
  earliest: 'Earliest',
  latest: 'Latest',
  spread: (moments, counts, of) =>
    `${counts[0]} of ${of} futures are done ${moments[0]}, ${counts[1]} ${moments[1]}, ${counts[2]} ${moments[2]}, ${counts[3]} ${moments[3]}.`,
};
