import type { CardLanguage } from './language.js';

const grades = {
  'peer-reviewed': '査読済み',
  survey: '調査',
  estimate: '推定',
  disputed: '異論あり',
};

export const words: CardLanguage = {
  evidence: (grade) => `根拠：${grades[grade]}`,
  source: '出典：',
  readSource: '出典を読む',
  inYear: (year) => `、${year}年`,
  note: (grade) => (grade === 'disputed' ? '異論のある点' : '根拠について'),
  tenths: (count, ten, grade) =>
    `${ten}のうち${count}` +
    (grade === 'disputed'
      ? '（斜線：数は確定していません）'
      : grade === 'estimate'
        ? '（淡色：推定）'
        : grade
          ? ''
          : '（淡色：根拠は評価されていません）'),
  copyLink: 'リンクをコピー',
  copyQuotation: '引用としてコピー',
  copied: 'コピーしました',
  share: '共有',

  columns: { stated: '言われていること', actual: '報われること' },
  of: (whole) => `／${whole}`,
  done: (count, of) => `${of}件中${count}件完了`,
  again: '最初からやり直す',
  print: '印刷',
  kept: (isRemembered) =>
    isRemembered ? 'チェックはこのブラウザーに保存されます' : 'チェックはこのページにだけ残ります',
};
