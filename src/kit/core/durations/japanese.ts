import type { Amount, DurationLanguage, DurationWords, Unit } from '../duration.js';

/** What follows a number. */
export const JAPANESE_COUNTERS: Readonly<Record<Unit, string>> = {
  day: '日',
  week: '週間',
  month: 'か月',
  quarter: '四半期',
  year: '年',
};

const words: DurationWords = {
  units: {
    day: '日',
    week: '週',
    month: 'か月 ヶ月 ケ月 カ月 ヵ月 ヵ月 箇月',
    quarter: '四半期',
    year: '年 か年 ヶ年 カ年 ヵ年 箇年',
  },
  numbers: {
    ...{ 半: 0.5, 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10, 十一: 11, 十二: 12 },
  },
  to: ['から', 'または', 'か'],
  and: [],
};

/** What may follow each other without a space; the longest first, for 四 is in 四半期 and か in か月. */
const KNOWN = [
  ...Object.values(words.units).flatMap((forms) => forms.split(' ')),
  ...Object.keys(words.numbers),
  ...words.to,
]
  .sort((a, b) => b.length - a.length)
  .join('|');

/** A thousand years and more are not taken for a year of the calendar. */
const amount = ({ number, value, unit }: Amount): string =>
  number + JAPANESE_COUNTERS[unit] + (unit === 'year' && value >= 1000 ? '間' : '');

export const japanese: DurationLanguage = {
  durations: {
    ...words,
    prepare: (text) =>
      // 2027年 is the year, and no length of time.
      /\d{4}年(?!間)/.test(text)
        ? ''
        : text
            .replace(/[０-９．／]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
            .replace(/\s*[～〜]\s*/g, '–')
            .replace(/(?<=[日週月期年])間|まで$/g, '')
            .replace(new RegExp(KNOWN, 'g'), ' $& ')
            // 1年半 is one and a half.
            .replace(/(\S+\s+)(\S+)\s+半(?!\S)/g, '$1½ $2'),
  },
  amount,
  range: (from, to) => `${from}～${amount(to)}`,
};
