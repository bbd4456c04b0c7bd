import { japanese, JAPANESE_COUNTERS } from '../../../kit/core/durations/japanese.js';
import type { TimelineLanguage } from './language.js';

const goalOr = (goal: string | undefined) => (goal ? `「${goal}」` : 'すべて');

const COUNTS = { day: '日数', week: '週数', month: '月数', quarter: '四半期数', year: '年数' };

export const words: TimelineLanguage = {
  ...japanese,
  fractions: [],
  likely: (range, number) => `${range}（最も多いのは${number}）`,
  after: (length) => `${japanese.amount(length)}後`,
  counts: (unit) => `開始からの${COUNTS[unit]}`,
  untitled: '完了の見通し',
  expected: '成果への期待',
  early: (label, by, bound) =>
    `${label}：${bound === 'least' ? '少なくとも' : bound ? '最大で' : ''}${japanese.amount(by)}早すぎる`,
  met: (label) => `${label}：計画は間に合う`,
  lead: (when, goal, { count, of, bound }) => [
    `${when}までに${goalOr(goal)}が完了するのは、`,
    `${of}のシナリオのうち${count}${bound ? (bound === 'fewer' ? '未満' : '超') : ''}`,
    'です。',
  ],
  standing: ({ count, of, value }, only, open) =>
    count === of
      ? 'その時点で、すべての段階が確実に完了しています。'
      : !value
        ? 'その時点で確実に完了している段階はありません。'
        : `その時点で確実に完了しているのは${only ? `「${only}」だけ` : `${of}段階のうち${count}段階`}です。` +
          (open ? `「${open}」${only ? 'さえ' : 'は'}まだ完了しません。` : ''),
  half: (half, most, { count, of }) => [
    '半数のシナリオが完了するのは',
    half,
    `、${of}のうち${count}が完了するのは${most}です。`,
  ],
  tries: (number) => `そこであきらめてやり直すと、成功までに平均${number}回かかります。`,
  never: 'そこであきらめてやり直すと、いつまでも完了しません。',
  flag: (label, when) => `${label}：${when}`,
  gap: '早すぎる幅',
  upTo: (length) => `最大${japanese.amount(length)}`,
  tooEarly: (gap) => `${gap}早すぎる`,
  dots: '同じ確率で起こる20のシナリオ',
  dotsBy: (when) => `${when}までに10が完了`,
  countOf: ({ count, of }) => `${of}中${count}`,
  underWay: '進行中',
  somewhere: 'この間に完了',
  evenOdds: '五分五分',
  reading: {
    elapsed: '期間はいずれも開始から数えます。',
    sequential: '各段階は、前の段階が完了してから始まります。',
    concurrent: 'すべての段階が同時に始まります。',
  },
  together: (when, apart, { count, of }) =>
    `遅れが重なると、${of}のシナリオのうち${count}が完了するのは${apart}ではなく${when}です。`,
  table: '表で見る',
  image: '画像を保存',
  calendar: 'カレンダー',
  formats: 'その他の形式',
  copied: 'コピーしました。',
  notMade: '今は作成できませんでした。',
  preset: {
    lang: 'ja',
    title: '戦略転換にかかる時間',
    steps: ['新しい方針を発表する', '報酬と賞与を改める', '全チームを再教育する', '職場の常識を変える', '成果が出る'],
    expect: '経営陣が手応えを期待',
  },

  by: (date) => date,
  since: (date) => `${date}から`,
  // Named after the year in which it begins.
  fiscalYear: (from) => `${from.slice(-2)}年度`,
  quarter: (quarter, year) => `${year}Q${quarter}`,
  today: '今日',

  waiting: '各段階は、先に必要な段階がすべて完了してから始まります。',
  sampled: (points) => `確率は標本から推定したもので、誤差は${points}ポイント以内です。`,

  onDay: (date) => `${date}。`,
  fromTo: (first, last) => `${first}から${last}まで。`,
  between: (from, to) => `${from}～${to}`,
  finishes: (goal, when) => [`${goalOr(goal)}が完了するのは`, when, 'です。'],
  stands: (when, goal, isDone) => [
    `${when}までに${goalOr(goal)}は`,
    isDone ? '完了しています' : '完了していません',
    '。',
  ],
  isDone: (done) => (done ? '完了' : '未完了'),
  occurs: '時期',
  finished: '完了',

  phase: '段階',
  earliest: '最早',
  latest: '最遅',
  spread: (moments, counts, of) =>
    `${of}のシナリオのうち${counts[0]}が完了するのは${moments[0]}、${counts[1]}は${moments[1]}、${counts[2]}は${moments[2]}、${counts[3]}は${moments[3]}です。`,

  schedule: '進め方',
  modes: {
    elapsed: '開始から数える',
    sequential: '順番に進める',
    concurrent: '同時に進める',
    after: '依存関係に従う',
  },
  nothing: '未設定',
  phases: '各段階の期間を変える',
  least: (name) => `${name}：最短`,
  most: (name) => `${name}：最長`,
  to: '～',
  units: (unit) => JAPANESE_COUNTERS[unit],
  start: '開始日',
  reset: '元の数値に戻す',

  likelyFinish: (title) => `${title}：完了見込み`,
  finish: (title) => `${title}：完了`,
  svg: 'SVG画像',
  csv: 'CSVの表',
  markdown: 'Markdownとしてコピー',
  json: 'JSONとしてコピー',
};
