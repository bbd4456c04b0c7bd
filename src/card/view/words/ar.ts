import type { CardLanguage } from './language.js';

const grades = {
  'peer-reviewed': 'محكَّم علميًا',
  survey: 'استطلاع',
  estimate: 'تقدير',
  disputed: 'محل خلاف',
};

export const words: CardLanguage = {
  evidence: (grade) => `الدليل: ${grades[grade]}`,
  source: 'المصدر: ',
  readSource: 'اقرأ المصدر',
  inYear: (year) => `، ${year}`,
  note: (grade) => (grade === 'disputed' ? 'ما هو محل خلاف' : 'عن الدليل'),
  tenths: (count, ten, grade) =>
    `${count} من ${ten}` +
    (grade === 'disputed'
      ? '، مخطَّط: العدد غير مؤكد'
      : grade === 'estimate'
        ? '، باهت: تقدير'
        : grade
          ? ''
          : '، باهت: الدليل غير مُقيَّم'),
  copyLink: 'نسخ الرابط',
  copyQuotation: 'نسخ كاقتباس',
  copied: 'تم النسخ',
  share: 'مشاركة',

  columns: { stated: 'ما يقال', actual: 'ما يكافأ' },
  of: (whole) => `من ${whole}`,
  done: (count, of) => `أُنجز ${count} من ${of}`,
  again: 'البدء من جديد',
  print: 'طباعة',
  kept: (isRemembered) => (isRemembered ? 'تُحفظ العلامات في هذا المتصفح' : 'تبقى العلامات في هذه الصفحة فقط'),
};
