/** Every word the assessment says itself. Another language is another object of this type. */
export interface AssessmentWords {
  readonly question: (index: number, of: number) => string;
  readonly back: string;
  readonly next: string;
  readonly finish: string;
  /** The five points of the default scale, from the low end. */
  readonly agreement: readonly string[];
  readonly notSure: string;
  /** Behind a question that may be left out. */
  readonly optional: string;
  /** Said where Next was pressed without an answer; `notSure` is what that option is called here, if it is offered. */
  readonly choose: (notSure: string) => string;

  readonly answered: (count: number, of: number) => string;
  /** The title of a result that lies in no band. */
  readonly result: string;
  readonly outOf: string;
  readonly startsAt: (band: string, score: string) => string;
  readonly weakest: (dimension: string) => string;
  /** Follows `weakest` in one sentence or more; the last two say what being high and being low means, if the author does. */
  readonly gap: (points: string, above: string, high: string, low: string) => string;
  readonly dimensions: string;
  readonly weakestMark: string;
  readonly benchmark: (score: string) => string;
  readonly noScore: (answered: number, of: number) => string;
  readonly tooFew: string;
  readonly needsAll: string;
  readonly answerMore: (count: number, dimension: string) => string;

  readonly advice: string;
  readonly whyWeakest: (score: string) => string;
  readonly whyBand: (score: string, band: string, isTotal: boolean) => string;
  readonly whyGap: (points: string, above: string) => string;
  readonly why: string;

  /** What may be done with a result. */
  readonly shape: string;
  readonly compare: string;
  readonly change: string;
  readonly copy: string;
  readonly print: string;
  readonly again: string;
}

const points = (count: string) => `${count} ${count === '1' ? 'point' : 'points'}`;

export const en: AssessmentWords = {
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
  outOf: 'of 100',
  startsAt: (band, score) => `${band} starts at ${score}`,
  weakest: (dimension) => `${dimension}: the weakest link.`,
  gap: (count, above, high, low) =>
    `${points(count)} below ${above}, the widest gap of all${high && low ? `: ${high}, but ${low}` : ''}.`,
  dimensions: 'Score by dimension, higher is better',
  weakestMark: 'the weakest',
  benchmark: (score) => `compare ${score}`,
  noScore: (answered, of) => `no score: ${answered} of ${of} answered`,
  tooFew: 'Too few answers for a result',
  needsAll: 'No total and no weakest link: both need a score in every dimension.',
  answerMore: (count, dimension) => `Answer ${count} more on ${dimension}`,

  advice: 'What to fix first',
  whyWeakest: (score) => `the lowest of all, at ${score}`,
  whyBand: (score, band, isTotal) => `at ${score}${isTotal ? ' overall' : ''}${band && `, ${band}`}`,
  whyGap: (count, above) => `${points(count)} below ${above}`,
  why: 'Why:',

  shape: 'Show as a shape',
  compare: 'Compare with colleagues',
  change: 'Change an answer',
  copy: 'Copy link to result',
  print: 'Print',
  again: 'Start again',
};
