import { durationWordsEnglish, type Amount, type DurationLanguage } from '../duration.js';

export const amount = ({ number, value, unit }: Amount): string =>
  `${number} ${unit}${value > 0 && value <= 1 ? '' : 's'}`;

export const range = (from: string, to: Amount): string => `${from}–${amount(to)}`;

export const english: DurationLanguage = { durations: durationWordsEnglish, amount, range };
