/** What the table says; between earliest and latest stands the name of the median (words.ts). */
export interface TableWords {
  phase: string;
  earliest: string;
  latest: string;
  /** When 2, 10, 16 and 18 of 20 futures are done. */
  spread(moments: readonly string[]): string;
}

export const tableWordsEnglish: TableWords = {
  phase: 'Phase',
  earliest: 'Earliest',
  latest: 'Latest',
  spread: ([first, half, most, nearly]) => `2 of 20 futures are done ${first}, 10 ${half}, 16 ${most}, 18 ${nearly}.`,
};
