import type { AssessmentLanguage } from './language.js';

const otherVersion = '別の版の質問に対するもの';

export const words: AssessmentLanguage = {
  question: (index, of) => `${of}問中${index}問目`,
  back: '戻る',
  next: '次へ',
  finish: '結果を見る',
  agreement: ['まったくそう思わない', 'あまりそう思わない', 'どちらともいえない', 'ややそう思う', '強くそう思う'],
  notSure: 'わからない',
  optional: '（任意）',
  choose: (notSure) => `回答${notSure && `、または「${notSure}」`}を選んでください。`,

  answered: (count, of) => `${of}問中${count}問に回答`,
  result: '結果',
  outOf: (most) => `${most}点満点`,
  startsAt: (band, score) => `「${band}」は${score}点から`,
  weakest: (dimension) => `最も弱いのは「${dimension}」です。`,
  gap: (points, _, above, high, low) =>
    `「${above}」より${points}点低く、差が最大です。${high && low && `${high}が、${low}。`}`,
  dimensions: '観点別の点数（高いほど良い）',
  weakestMark: '最も低い',
  benchmark: (score) => `比較値${score}`,
  noScore: (answered, of) => `点数なし（${of}問中${answered}問に回答）`,
  tooFew: '回答が少なく、結果を出せません',
  needsAll: '総合点と最も弱い観点を出すには、すべての観点に点数が必要です。',
  answerMore: (count, _, dimension) => `${dimension && `「${dimension}」に`}あと${count}問回答する`,

  advice: 'まず取り組むこと',
  why: '理由：',
  whyWeakest: (score) => `${score}点で最も低い`,
  whyBand: (score, band, isTotal) => `${isTotal ? '総合' : ''}${score}点${band && `（${band}）`}`,
  whyGap: (points, _, above) => `「${above}」より${points}点低い`,

  shape: 'レーダーチャートで見る',
  compare: '同僚と比べる',
  change: '回答を変える',
  copy: '結果のリンクをコピー',
  print: '印刷',
  again: '最初からやり直す',

  linkCopied: 'リンクをコピーしました。',
  byHand: 'このアドレスをコピーしてください',
  refused: (refusal) =>
    refusal === 'damaged'
      ? 'この結果へのリンクは不完全なため、回答を読み込めませんでした。'
      : `このリンクの回答は${otherVersion}のため、読み込みませんでした。`,
  answers: '回答',
  moves: '変更すると、結果もすぐに変わります。',
  none: '未回答',
  reopen: '開く',
  now: (result, band) => `結果：${result}${band && `（${band}）`}`,
  asShape: '同じ点数のレーダーチャート',
  others: 'ほかの人の結果',
  paste: '結果へのリンク（前に名前を付けられます）',
  add: '追加',
  example: '佐藤: https://…#insight=…',
  you: '自分',
  colleague: (number) => `同僚${number}`,
  remove: '削除',
  removeNamed: (name) => `${name}を削除`,
  added: (names) => `追加しました：${names}`,
  removed: (name) => `削除しました：${name}`,
  refusedFrom: (refusal) =>
    ({
      none: '結果が見つかりません。リンク全体を貼り付けてください。',
      damaged: '不完全なリンクがあります。最後までコピーし直してください。',
      id: '別の診断の結果へのリンクがあります。',
      same: 'この結果はすでにあります。',
      many: '8人を超えると重なって見えなくなります。',
    })[refusal as string] ?? `リンクの回答が${otherVersion}のため、比較できません。`,
  scoreOf: (name, score) => `${name} ${score}点`,
  noScoreOf: (name) => `${name} 点数なし`,
  compared: (scores, level) =>
    `${scores}。${
      level
        ? {
            none: '一致していません。',
            weak: '一致の度合いは弱めです。',
            moderate: '一致の度合いは中程度です。',
            strong: '強く一致しています。',
            'very-strong': '非常に強く一致しています。',
          }[level]
        : '点数が少なく、一致の度合いはわかりません。'
    }`,
  overall: '総合：',

  questions: (count) => `全${count}問`,
  begin: '始める',
  write: '回答を入力してください。',
  share: (points, most) => `${most}点中${points}点`,
  evenly: '均等に配分',
  shareOut: (most) => `スライダーで${most}点を配分するか、均等に配分してください。`,
  check: '答えを確認',
  right: '正解です。',
  wrong: '不正解です。',
  quoted: (label) => `「${label}」`,
  correct: (labels, value) => `正解は${labels}${value > 1 ? 'だけ' : ''}です。`,
  open: (count) => `未回答の質問が${count}問あります。`,
  incomplete: (index, of) => `${of}問中${index}問目が未回答です。`,

  shared: (label, points) => `${label} ${points}点`,
};
