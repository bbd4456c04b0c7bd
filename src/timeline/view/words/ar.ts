import type { Amount } from '../../../kit/core/duration.js';
import { afterArabic, arabic } from '../../../kit/core/durations/arabic.js';
import type { TimelineLanguage } from './language.js';

/** A label in any script keeps to itself: one that begins in Latin letters turns no sentence around. */
const apart = (label: string) => `\u2068${label}\u2069`;
const quoted = (label: string) => `«${apart(label)}»`;
const goalOr = (goal: string | undefined) => (goal ? quoted(goal) : 'كل شيء');

const UNITS = { day: 'أيام', week: 'أسابيع', month: 'أشهر', quarter: 'أرباع سنوية', year: 'سنوات' };

/** The preposition is a part of the word that follows, and of a number by a dash. */
const by = (length: Amount) => {
  const text = afterArabic(length);
  return (/^\p{L}/u.test(text) ? 'ب' : 'بـ') + text;
};

const rules = new Intl.PluralRules('ar');
const ATTEMPTS: Partial<Record<string, string>> = { one: 'محاولة واحدة', two: 'محاولتين' };
const attempts = (number: string, value: number) => {
  const category = rules.select(value);
  return ATTEMPTS[category] ?? `${number} ${category === 'few' ? 'محاولات' : 'محاولة'}`;
};

export const words: TimelineLanguage = {
  ...arabic,
  fractions: [],
  likely: (range, number) => `${range}، والأرجح ${number}`,
  after: (length) => `بعد ${afterArabic(length)}`,
  counts: (unit) => `${UNITS[unit]} منذ البداية`,
  untitled: 'متى يكتمل العمل',
  expected: 'النتائج المنتظرة',
  early: (label, length, bound) =>
    `${apart(label)}: قبل الأوان ${by(length)}${bound === 'least' ? ' على الأقل' : bound ? ' على الأكثر' : ''}`,
  met: (label) => `${apart(label)}: الخطة في موعدها`,
  lead: (when, goal, { count, of, bound }) => [
    `${when} يكتمل ${goalOr(goal)} في `,
    `${bound ? (bound === 'fewer' ? 'أقل من ' : 'أكثر من ') : ''}${count} من ${of} سيناريو`,
    '.',
  ],
  standing: ({ count, of, value }, only, open) =>
    count === of
      ? ' واكتمال كل المراحل عندئذٍ مؤكد.'
      : !value
        ? ' وليس اكتمال أي مرحلة عندئذٍ مؤكدًا.'
        : only
          ? ` والمؤكد اكتماله عندئذٍ هو ${quoted(only)} فقط${open ? `؛ حتى ${quoted(open)} لا يمكن أن يكتمل` : ''}.`
          : ` والمراحل المؤكد اكتمالها عندئذٍ ${count} من ${of}${open ? `؛ ولا يمكن أن يكتمل ${quoted(open)}` : ''}.`,
  half: (half, most, { count, of }) => ['نصف السيناريوهات يكتمل ', half, `، و${count} من ${of} ${most}.`],
  tries: (number, value) => `من يتراجع حينها ويبدأ من جديد يحتاج في المتوسط إلى ${attempts(number, value)}.`,
  never: 'من يتراجع حينها ويبدأ من جديد لن يصل أبدًا.',
  flag: (label, when) => `${apart(label)} ${when}`,
  gap: 'مقدار التبكير',
  upTo: (length) => `حتى ${afterArabic(length)}`,
  tooEarly: (gap) => `${gap} قبل الأوان`,
  dots: 'عشرون سيناريو متساوية الاحتمال',
  dotsBy: (when) => `${when} يكتمل عشرة منها`,
  countOf: ({ count, of }) => `${count} من ${of}`,
  underWay: 'ما زال جاريًا',
  somewhere: 'يكتمل ضمن هذا المدى',
  evenOdds: 'باحتمال النصف',
  reading: {
    elapsed: 'كل مدة محسوبة من البداية.',
    sequential: 'تبدأ كل مرحلة عند اكتمال سابقتها.',
    concurrent: 'تبدأ كل المراحل معًا.',
  },
  together: (when, apart, { count, of }) =>
    `إذا اجتمعت التأخيرات، يكتمل ${count} من ${of} سيناريو ${when} لا ${apart}.`,
  table: 'عرض كجدول',
  image: 'حفظ الصورة',
  calendar: 'التقويم',
  formats: 'صيغ أخرى',
  copied: 'تم النسخ.',
  notMade: 'تعذّر إنشاؤه الآن.',
  preset: {
    lang: 'ar',
    title: 'كم يستغرق تغيير المسار',
    steps: [
      'إعلان التوجه الجديد',
      'إعادة صياغة الأجور والمكافآت',
      'تدريب كل الفرق',
      'تغيير ما يُعدّ طبيعيًا',
      'ظهور النتائج',
    ],
    expect: 'القيادة تنتظر تقدمًا',
  },

  by: (date) => `بحلول ${date}`,
  since: (date) => `ابتداءً من ${date}`,
  fiscalYear: (from, to) => `${from}/${to.slice(-2)}`,
  quarter: (quarter, year) => `ر${quarter} ${year}`,
  today: 'اليوم',

  waiting: 'تبدأ كل مرحلة عند اكتمال المراحل التي تنتظرها.',
  sampled: (points) => `الاحتمالات مقدَّرة من عينة، وهامش الخطأ بالنقاط المئوية ${points}.`,

  onDay: (date) => `في ${date}.`,
  fromTo: (first, last) => `من ${first} إلى ${last}.`,
  between: (from, to) => `${from} – ${to}`,
  finishes: (goal, when) => [`يكتمل ${goalOr(goal)} `, when, '.'],
  stands: (when, goal, isDone) => [`${when} `, `${isDone ? '' : 'لا '}يكتمل`, ` ${goalOr(goal)}.`],
  isDone: (done) => (done ? 'مكتملة' : 'غير مكتملة'),
  occurs: 'الموعد',
  finished: 'الاكتمال',

  phase: 'المرحلة',
  earliest: 'أبكر موعد',
  latest: 'آخر موعد',
  spread: (moments, counts, of) =>
    `من ${of} سيناريو يكتمل ${counts[0]} ${moments[0]}، و${counts[1]} ${moments[1]}، و${counts[2]} ${moments[2]}، و${counts[3]} ${moments[3]}.`,

  schedule: 'تسلسل المراحل',
  modes: {
    elapsed: 'من البداية',
    sequential: 'واحدة تلو الأخرى',
    concurrent: 'كلها معًا',
    after: 'بحسب ما تنتظره',
  },
  nothing: 'غير محدد',
  phases: 'تغيير مدد المراحل',
  least: (name) => `${name}: على الأقل`,
  most: (name) => `${name}: على الأكثر`,
  to: 'إلى',
  units: (unit) => UNITS[unit],
  start: 'البداية في',
  reset: 'العودة إلى الأرقام الأصلية',

  likelyFinish: (title) => `${title}: الاكتمال المرجَّح`,
  finish: (title) => `${title}: الاكتمال`,
  svg: 'صورة SVG',
  csv: 'جدول CSV',
  markdown: 'نسخ بصيغة Markdown',
  json: 'نسخ بصيغة JSON',
};
