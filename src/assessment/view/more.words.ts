import type { TokenRefusal } from '../io/token.js';
import type { AgreementLevel } from '../model/agreement.js';

/** What is said of a result's link, of its answers, and of several raters. Brought with what says it. */
export interface MoreWords {
  linkCopied: string;
  byHand: string;
  /** Of a link that was opened: why nothing was taken from it. */
  refused(refusal: TokenRefusal): string;

  answers: string;
  moves: string;
  none: string;
  reopen: string;
  /** The result as it is after a change: a score and its band, or in words that there is none. */
  now(result: string, band: string): string;

  asShape: string;

  others: string;
  paste: string;
  add: string;
  example: string;
  you: string;
  colleague(number: string): string;
  remove: string;
  removeNamed(name: string): string;
  added(names: string): string;
  removed(name: string): string;
  refusedFrom(refusal: TokenRefusal | 'none' | 'same' | 'many'): string;
  /** One rater's score, or that there is none; then those of all, listed, and how far they agree. */
  scoreOf(name: string, score: string): string;
  noScoreOf(name: string): string;
  compared(scores: string, level: AgreementLevel | null): string;
  /** Before what is compared of the total. */
  overall: string;
}

export const moreWordsEnglish: MoreWords = {
  linkCopied: 'Link copied.',
  byHand: 'Copy this address',
  refused: (refusal) =>
    refusal === 'damaged'
      ? 'This link to a result is incomplete, so no answers were taken from it.'
      : 'This link holds answers to another version of these questions, so none of them were taken over.',

  answers: 'The answers',
  moves: 'Change one, and the result moves with it.',
  none: 'no answer',
  reopen: 'Open',
  now: (result, band) => `Result: ${result}${band && `, ${band}`}`,

  asShape: 'The same scores as a shape',

  others: 'Other people’s results',
  paste: 'Links to their results, each with a name before it if you like',
  add: 'Add',
  example: 'Ann: https://…#insight=…',
  you: 'You',
  colleague: (number) => `Colleague ${number}`,
  remove: 'Remove',
  removeNamed: (name) => `Remove ${name}`,
  added: (names) => `Added: ${names}.`,
  removed: (name) => `Removed: ${name}.`,
  refusedFrom: (refusal) =>
    ({
      none: 'There is no result in this. Paste the whole link.',
      damaged: 'A link is incomplete: copy it again, to its end.',
      id: 'A link is to a result of another assessment.',
      schema: 'A link holds answers to another version of these questions, which cannot be compared.',
      version: 'A link holds answers to another version of these questions, which cannot be compared.',
      same: 'This result is here already.',
      many: 'More than eight would hide each other.',
    })[refusal],
  scoreOf: (name, score) => `${name} ${score}`,
  noScoreOf: (name) => `${name} no score`,
  compared: (scores, level) =>
    `${scores}. ${
      level
        ? {
            none: 'No agreement.',
            weak: 'Weak agreement.',
            moderate: 'Moderate agreement.',
            strong: 'Strong agreement.',
            'very-strong': 'Very strong agreement.',
          }[level]
        : 'Too few scores to tell agreement.'
    }`,
  overall: 'Overall: ',
};
