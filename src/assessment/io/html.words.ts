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
    agreement: ['Stimme gar nicht zu', 'Stimme eher nicht zu', 'Teils, teils', 'Stimme eher zu', 'Stimme voll zu'],
    notSure: 'Weiß nicht',
    byHand: (low, high, most, reversed) =>
      `Von Hand: 0 für „${low}“ bis ${most} für „${high}“` +
      (reversed && `, umgekehrt bei ${reversed}`) +
      '. Ein Wert ist das Gezählte, in Hundertsteln dessen, was höchstens zu holen war.',
  },
  fr: {
    agreement: [
      'Pas du tout d’accord',
      'Plutôt pas d’accord',
      'Ni l’un ni l’autre',
      'Plutôt d’accord',
      'Tout à fait d’accord',
    ],
    notSure: 'Je ne sais pas',
    byHand: (low, high, most, reversed) =>
      `À la main : compter de 0 pour « ${low} » à ${most} pour « ${high} »` +
      (reversed && `, et l’inverse pour ${reversed}`) +
      '. Un score est ce qui a été compté, sur 100 parts du maximum possible.',
  },
  es: {
    agreement: [
      'Totalmente en desacuerdo',
      'En desacuerdo',
      'Ni de acuerdo ni en desacuerdo',
      'De acuerdo',
      'Totalmente de acuerdo',
    ],
    notSure: 'No lo sé',
    byHand: (low, high, most, reversed) =>
      `A mano: se cuenta de 0 para «${low}» a ${most} para «${high}»` +
      (reversed && `, y al revés en ${reversed}`) +
      '. Una puntuación es lo contado, en centésimas del máximo posible.',
  },
  ar: {
    agreement: ['لا أوافق بشدة', 'لا أوافق', 'محايد', 'أوافق', 'أوافق بشدة'],
    notSure: 'لا أدري',
    byHand: (low, high, most, reversed) =>
      `الحساب باليد: من 0 لعبارة «${low}» إلى ${most} لعبارة «${high}»` +
      (reversed && `، وبالعكس في ${reversed}`) +
      '. والدرجة هي مجموع ما حُسب، منسوبًا إلى 100 جزء من أعلى ما يمكن بلوغه.',
  },
  ja: {
    agreement: ['まったくそう思わない', 'あまりそう思わない', 'どちらともいえない', 'ややそう思う', '強くそう思う'],
    notSure: 'わからない',
    byHand: (low, high, most, reversed) =>
      `手計算：「${low}」を0、「${high}」を${most}として数えます` +
      (reversed && `（${reversed}は逆順）`) +
      '。点数は、満点を100としたときの合計の割合です。',
  },
};

export const htmlWords = (lang: string): HtmlWords => WORDS[baseLanguage(lang)] ?? WORDS.en!;
