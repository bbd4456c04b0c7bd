/** What a calendar says beyond the picture: the day on which the whole is done, by its title. */
export interface TakeWords {
  likelyFinish(title: string): string;
  finish(title: string): string;
  /** The formats that few want. */
  svg: string;
  csv: string;
  markdown: string;
  json: string;
}

export const takeWordsEnglish: TakeWords = {
  likelyFinish: (title) => `${title}: probably done`,
  finish: (title) => `${title}: done`,
  svg: 'Image as SVG',
  csv: 'Table as CSV',
  markdown: 'Copy as Markdown',
  json: 'Copy as JSON',
};
