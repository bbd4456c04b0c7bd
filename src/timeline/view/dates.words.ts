/** What a dated timeline says beyond an undated one. Dates come formatted. */
export interface DateWords {
  /** "by 4 Apr 2027" */
  by(date: string): string;
  /** What the axis counts. */
  since(date: string): string;
  /** A year that begins in another month than January, by the years in which it begins and ends. */
  fiscalYear(from: string, to: string): string;
  /** Its number, and the year as `Intl` or `fiscalYear` has it. */
  quarter(quarter: string, year: string): string;
  /** The visitor's own day. */
  today: string;
}

export const dateWordsEnglish: DateWords = {
  by: (date) => `by ${date}`,
  since: (date) => `From ${date}`,
  fiscalYear: (_, to) => `FY${to.slice(-2)}`,
  quarter: (quarter, year) => `Q${quarter} ${year}`,
  today: 'today',
};
