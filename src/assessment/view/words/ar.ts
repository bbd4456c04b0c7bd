import type { AssessmentLanguage } from './language.js';

const rules = new Intl.PluralRules('ar');
type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };
/** A count with its noun; one and two are said by the noun alone. */
const counted = (count: string, value: number, forms: Forms) => {
  const rule = rules.select(value);
  const noun = forms[rule] ?? forms.other;
  return /one|two/.test(rule) ? noun : `${count} ${noun}`;
};
const lower = (count: string, value: number, above: string) =>
  `أدنى من «${above}» بفارق ${counted(count, value, { one: 'نقطة واحدة', two: 'نقطتين', few: 'نقاط', other: 'نقطة' })}`;
const questions = (count: string, value: number, two: string) =>
  counted(count, value, { one: 'سؤال واحد', two, few: 'أسئلة', many: 'سؤالًا', other: 'سؤال' });
const otherVersion = 'إجابات عن نسخة أخرى من هذه الأسئلة';
/** A name or a label in any script keeps to itself. */
const apart = (name: string) => name && `\u2068${name}\u2069`;

export const words: AssessmentLanguage = {
  question: (index, of) => `السؤال ${index} من ${of}`,
  back: 'السابق',
  next: 'التالي',
  finish: 'عرض النتيجة',
  agreement: ['لا أوافق بشدة', 'لا أوافق', 'محايد', 'أوافق', 'أوافق بشدة'],
  notSure: 'لا أدري',
  optional: '(اختياري)',
  choose: (notSure) => `يرجى اختيار إجابة${notSure && `، أو «${notSure}»`}.`,

  answered: (count, of) => `أُجيب عن ${count} من ${of}`,
  result: 'النتيجة',
  outOf: (most) => `من ${most}`,
  startsAt: (band, score) => `«${apart(band)}» ابتداءً من ${score}`,
  weakest: (dimension) => `${apart(dimension)}: الحلقة الأضعف.`,
  gap: (count, value, above, high, low) =>
    `${lower(count, value, apart(above))}، وهو أوسع فارق${high && low && `: ${apart(high)}، لكن ${apart(low)}`}.`,
  dimensions: 'الدرجات بحسب البُعد، والأعلى أفضل',
  weakestMark: 'الأضعف',
  benchmark: (score) => `للمقارنة ${score}`,
  noScore: (answered, of) => `لا درجة: أُجيب عن ${answered} من ${of}`,
  tooFew: 'الإجابات أقل من أن تعطي نتيجة',
  needsAll: 'لا درجة إجمالية ولا حلقة أضعف: فكلتاهما تتطلب درجة في كل بُعد.',
  answerMore: (count, value, dimension) =>
    `إكمال ${questions(count, value, 'سؤالين')}${dimension && `: ${apart(dimension)}`}`,

  advice: 'ما ينبغي إصلاحه أولًا',
  why: 'السبب: ',
  whyWeakest: (score) => `الدرجة الأدنى بين الجميع، ${score}`,
  whyBand: (score, band, isTotal) => `الدرجة ${isTotal ? 'الإجمالية ' : ''}${score}${band && `، ${apart(band)}`}`,
  whyGap: (count, value, above) => lower(count, value, apart(above)),

  shape: 'عرض في مخطط شبكي',
  compare: 'مقارنة مع الزملاء',
  change: 'تغيير إجابة',
  copy: 'نسخ رابط النتيجة',
  print: 'طباعة',
  again: 'البدء من جديد',

  linkCopied: 'نُسخ الرابط.',
  byHand: 'يرجى نسخ هذا العنوان',
  refused: (refusal) =>
    `${refusal === 'damaged' ? 'رابط النتيجة هذا ناقص' : `يحمل هذا الرابط ${otherVersion}`}، فلم تؤخذ منه أي إجابة.`,
  answers: 'الإجابات',
  moves: 'يظهر أثر كل تغيير في النتيجة فورًا.',
  none: 'بلا إجابة',
  reopen: 'فتح',
  now: (result, band) => `النتيجة: ${result}${band && `، ${apart(band)}`}`,
  asShape: 'الدرجات نفسها في مخطط شبكي',
  others: 'نتائج الآخرين',
  paste: 'روابط نتائجهم، ويمكن أن يسبق كلًّا منها اسم',
  add: 'إضافة',
  example: 'سلمى: \u2066https://…#insight=…\u2069',
  you: 'أنا',
  colleague: (number) => `شخص ${number}`,
  remove: 'إزالة',
  removeNamed: (name) => `إزالة ${apart(name)}`,
  added: (names) => `أُضيف إلى القائمة: ${names}.`,
  removed: (name) => `أُزيل من القائمة: ${apart(name)}.`,
  refusedFrom: (refusal) =>
    ({
      none: 'لا توجد نتيجة هنا. يرجى لصق الرابط كاملًا.',
      damaged: 'أحد الروابط ناقص. يرجى نسخه مرة أخرى حتى نهايته.',
      id: 'أحد الروابط يؤدي إلى نتيجة استبيان آخر.',
      same: 'هذه النتيجة موجودة هنا أصلًا.',
      many: 'إذا زاد العدد على ثمانية حجب بعضها بعضًا.',
    })[refusal as string] ?? `أحد الروابط يحمل ${otherVersion}، فلا تمكن مقارنتها.`,
  scoreOf: (name, score) => `${apart(name)} ${score}`,
  noScoreOf: (name) => `${apart(name)} بلا درجة`,
  compared: (scores, level) =>
    `${scores}. ${
      level
        ? {
            none: 'لا اتفاق.',
            weak: 'اتفاق ضعيف.',
            moderate: 'اتفاق متوسط.',
            strong: 'اتفاق قوي.',
            'very-strong': 'اتفاق قوي جدًّا.',
          }[level]
        : 'الدرجات أقل من أن يُعرف مدى الاتفاق.'
    }`,
  overall: 'إجمالًا: ',

  questions: (count, value) => questions(count, value, 'سؤالان'),
  begin: 'البدء',
  write: 'يرجى كتابة إجابة.',
  share: (points, most) => `${points} من ${most}`,
  evenly: 'توزيع بالتساوي',
  shareOut: (most) => `يرجى توزيع النقاط، وعددها ${most}، بتحريك أحد المؤشرات، أو توزيعها بالتساوي.`,
  check: 'التحقق من الإجابة',
  right: 'إجابة صحيحة.',
  wrong: 'إجابة غير صحيحة.',
  quoted: (label) => `«${apart(label)}»`,
  correct: (labels, value) => `الإجابة هي ${labels}${value > 1 ? ' ولا شيء غير ذلك' : ''}.`,
  open: (count, value) => `${questions(count, value, 'سؤالان')} بلا إجابة حتى الآن.`,
  incomplete: (index, of) => `السؤال ${index} من ${of} بلا إجابة حتى الآن.`,

  shared: (label, points) => `${apart(label)} ${points}`,
};
