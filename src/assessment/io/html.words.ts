import { baseLanguage } from '../../kit/core/text.js';

/** What an assessment's HTML says of itself. */
export interface HtmlWords {
  /** The five points of the scale of agreement. */
  agreement: readonly string[];
  notSure: string;
  /** How to score by hand what is answered on a scale of `most + 1` points, and which statements count backwards. */
  byHand(low: string, high: string, most: number, reversed: string): string;
}

const WORDS: Readonly<Record<string, HtmlWords>> = {
  en: {
    agreement: ['Strongly disagree', 'Disagree', 'Neither', 'Agree', 'Strongly agree'],
    notSure: 'Not sure',
    byHand: (low, high, most, reversed) =>
      `By hand: count 0 for “${low}” up to ${most} for “${high}”` +
      (reversed && `, and the other way round for ${reversed}`) +
      '. A score is what you counted, out of 100 parts of the most there was to get.',
  },
  de: {
    agreement: ['Stimme gar nicht zu', 'Stimme nicht zu', 'Weder noch', 'Stimme zu', 'Stimme voll zu'],
    notSure: 'Weiß nicht',
    byHand: (low, high, most, reversed) =>
      `Von Hand: 0 für „${low}“ bis ${most} für „${high}“` +
      (reversed && `, umgekehrt bei ${reversed}`) +
      '. Ein Wert ist das Gezählte, in Hundertsteln dessen, was höchstens zu holen war.',
  },
};

export const htmlWords = (lang: string): HtmlWords => WORDS[baseLanguage(lang)] ?? WORDS.en!;
