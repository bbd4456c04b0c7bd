import type { Amount, DurationLanguage, Unit } from '../duration.js';

/** By the plural categories of the language; two has a word of its own, by itself and after a preposition. */
type Forms = Readonly<Record<'one' | 'two' | 'after' | 'few' | 'many' | 'other', string>>;

const forms = (one: string, two: string, after: string, few: string, many: string, other: string): Forms => ({
  ...{ one, two, after, few, many, other },
});

const UNITS: Readonly<Record<Unit, Forms>> = {
  day: forms('يوم واحد', 'يومان', 'يومين', 'أيام', 'يومًا', 'يوم'),
  week: forms('أسبوع واحد', 'أسبوعان', 'أسبوعين', 'أسابيع', 'أسبوعًا', 'أسبوع'),
  month: forms('شهر واحد', 'شهران', 'شهرين', 'أشهر', 'شهرًا', 'شهر'),
  quarter: forms('ربع سنوي واحد', 'ربعان سنويان', 'ربعين سنويين', 'أرباع سنوية', 'ربعًا سنويًا', 'ربع سنوي'),
  year: forms('سنة واحدة', 'سنتان', 'سنتين', 'سنوات', 'سنة', 'سنة'),
};

const rules = new Intl.PluralRules('ar');

/** One and two are said without a number, if it is a number by itself: in a range of two ends it is not. */
const said = ({ number, value, unit }: Amount, two: 'two' | 'after', alone = number.length === 1): string => {
  const category = rules.select(value);
  const { [unit]: words } = UNITS;
  if (alone && (category === 'one' || category === 'two')) return words[category === 'one' ? 'one' : two];
  return `${number} ${category === 'few' || category === 'many' ? words[category] : words.other}`;
};

/** After a preposition. */
export const afterArabic = (length: Amount): string => said(length, 'after');

const NOUN = '(?:يوم|[أا]سبوع|شهر|ربع|سنة|عام)';

export const arabic: DurationLanguage = {
  durations: {
    units: {
      day: 'يوم أيام ايام يوما',
      week: 'أسبوع اسبوع أسابيع اسابيع أسبوعا اسبوعا',
      month: 'شهر أشهر اشهر شهور شهرا',
      quarter: 'ربع أرباع ارباع ربعا',
      year: 'سنة سنوات سنين عام أعوام اعوام عاما',
    },
    numbers: {
      ...{ نصف: 0.5, ثلاثة: 3, ثلاث: 3, أربعة: 4, أربع: 4, خمسة: 5, خمس: 5, ستة: 6, ست: 6, سبعة: 7, سبع: 7 },
      ...{ ثمانية: 8, ثماني: 8, تسعة: 9, تسع: 9, عشرة: 10, عشر: 10 },
    },
    to: ['إلى', 'الى', 'حتى', 'أو', 'او'],
    and: ['و'],
    // The number may be in the noun itself: يوم is one day, يومان and يومين are two.
    prepare: (text) =>
      text
        .replace(/[\u064b-\u0652]/g, '')
        .replace(/٫/g, '.')
        .replace(/(ربع|ربعان|ربعين|ربعا|[أا]رباع) (?:سنوي\p{L}*|سنة)/gu, '$1')
        .replace(/سنت(?:ان|ين)(?!\p{L})/gu, '2 سنة')
        .replace(new RegExp(`(${NOUN})(?:ان|ين)(?!\\p{L})`, 'gu'), '2 $1')
        .replace(new RegExp(`(${NOUN}) واحدة?(?!\\p{L})`, 'gu'), '1 $1')
        .replace(/(?<=\p{L} )و(?=نصف)/gu, 'و ')
        .replace(/^من /, '')
        .replace(new RegExp(`(?:^|(?<=[–-]\\s*|(?:إلى|الى|حتى|أو|او) ))(?=${NOUN}(?!\\p{L}))`, 'gu'), '1 '),
  },
  amount: (length) => said(length, 'two'),
  range: (from, to) => `من ${from} إلى ${said(to, 'after', false)}`,
};
