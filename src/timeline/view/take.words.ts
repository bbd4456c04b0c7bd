/** What a calendar says beyond the picture: the day on which the whole is done, by its title. */
export interface TakeWords {
  likelyFinish(title: string): string;
  finish(title: string): string;
}

export const takeWordsEnglish: TakeWords = {
  likelyFinish: (title) => `${title}: probably done`,
  finish: (title) => `${title}: done`,
};
