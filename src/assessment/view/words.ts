/**
 * What an assessment says itself, in the file of every widget. Numbers come formatted; where a plural hangs on one, its
 * value comes too. Dimensions, bands and "not sure" come as the author, or the language, calls them.
 */
export interface AssessmentWords {
  question(index: string, of: string): string;
  back: string;
  next: string;
  finish: string;
  /** The five points of the default scale, from the low end. */
  agreement: readonly string[];
  notSure: string;
  /** Behind a question that may be left out. */
  optional: string;
  /** Said where Next was pressed without an answer; `notSure` is what that option is called here, if it is offered. */
  choose(notSure: string): string;

  answered(count: string, of: string, value: number): string;
  /** The title of a result that lies in no band. */
  result: string;
  /** Beside a score: "of 100". */
  outOf(most: string): string;
  startsAt(band: string, score: string): string;
  weakest(dimension: string): string;
  /** Follows `weakest` in one sentence or more; the last two say what being high and being low means, if the author does. */
  gap(points: string, value: number, above: string, high: string, low: string): string;
  dimensions: string;
  /** Beside a dimension's name, where it is the weakest; what its score may be compared with. */
  weakestMark: string;
  benchmark(score: string): string;
  noScore(answered: string, of: string, value: number): string;
  tooFew: string;
  needsAll: string;
  /** An assessment's only dimension may have no name. */
  answerMore(count: string, value: number, dimension: string): string;

  advice: string;
  /** Before a reason, which one of the next three says, or the author. */
  why: string;
  whyWeakest(score: string): string;
  whyBand(score: string, band: string, isTotal: boolean): string;
  whyGap(points: string, value: number, above: string): string;

  /** What may be done with a result. */
  shape: string;
  compare: string;
  change: string;
  copy: string;
  print: string;
  again: string;
}

const points = (count: string, value: number) => `${count} ${value === 1 ? 'point' : 'points'}`;

export const wordsEnglish: AssessmentWords = {
  question: (index, of) => `Question ${index} of ${of}`,
  back: 'Back',
  next: 'Next',
  finish: 'See the result',
  agreement: ['Strongly disagree', 'Disagree', 'Neither', 'Agree', 'Strongly agree'],
  notSure: 'Not sure',
  optional: '(optional)',
  choose: (notSure) => (notSure ? `Choose an answer, or “${notSure}”.` : 'Choose an answer.'),

  answered: (count, of) => `${count} of ${of} answered`,
  result: 'Your result',
  outOf: (most) => `of ${most}`,
  startsAt: (band, score) => `${band} starts at ${score}`,
  weakest: (dimension) => `${dimension}: the weakest link.`,
  gap: (count, value, above, high, low) =>
    `${points(count, value)} below ${above}, the widest gap of all${high && low ? `: ${high}, but ${low}` : ''}.`,
  dimensions: 'Score by dimension, higher is better',
  weakestMark: 'the weakest',
  benchmark: (score) => `compare ${score}`,
  noScore: (answered, of) => `no score: ${answered} of ${of} answered`,
  tooFew: 'Too few answers for a result',
  needsAll: 'No total and no weakest link: both need a score in every dimension.',
  answerMore: (count, _, dimension) => `Answer ${count} more${dimension && ` on ${dimension}`}`,

  advice: 'What to fix first',
  why: 'Why: ',
  whyWeakest: (score) => `the lowest of all, at ${score}`,
  whyBand: (score, band, isTotal) => `at ${score}${isTotal ? ' overall' : ''}${band && `, ${band}`}`,
  whyGap: (count, value, above) => `${points(count, value)} below ${above}`,

  shape: 'Show as a shape',
  compare: 'Compare with colleagues',
  change: 'Change an answer',
  copy: 'Copy link to result',
  print: 'Print',
  again: 'Start again',
};
