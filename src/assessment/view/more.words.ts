import type { AgreementLevel } from '../model/agreement.js';
import type { TokenRefusal } from '../io/token.js';

/** What is said of a result's link, of its answers, and of several raters. Brought with what says it. */
export const moreWords = {
  copied: 'Link copied.',
  byHand: 'Copy this address',
  /** Of a link that was opened: why nothing was taken from it. */
  refused: (refusal: TokenRefusal) =>
    refusal === 'damaged'
      ? 'This link to a result is incomplete, so no answers were taken from it.'
      : 'This link holds answers to another version of these questions, so none of them were taken over.',

  answers: 'The answers',
  moves: 'Change one, and the result moves with it.',
  none: 'no answer',
  open: 'Open',
  now: (result: string) => `Result: ${result}`,

  shape: 'The same scores as a shape',

  compare: 'Other people’s results',
  paste: 'Links to their results, each with a name before it if you like',
  add: 'Add',
  example: 'Ann: https://…#insight=…',
  you: 'You',
  colleague: (number: string) => `Colleague ${number}`,
  remove: 'Remove',
  removeNamed: (name: string) => `Remove ${name}`,
  added: (names: string) => `Added: ${names}.`,
  removed: (name: string) => `Removed: ${name}.`,
  refusedFrom: (refusal: TokenRefusal | 'none' | 'same' | 'many') =>
    ({
      none: 'There is no result in this. Paste the whole link.',
      damaged: 'A link is incomplete: copy it again, to its end.',
      id: 'A link is to a result of another assessment.',
      schema: 'A link holds answers to another version of these questions, which cannot be compared.',
      version: 'A link holds answers to another version of these questions, which cannot be compared.',
      same: 'This result is here already.',
      many: 'More than eight would hide each other.',
    })[refusal],
  score: (name: string, score: string) => `${name} ${score}`,
  noScore: (name: string) => `${name} no score`,
  agreement: (level: AgreementLevel | null) =>
    level === null
      ? 'Too few scores to tell agreement.'
      : {
          none: 'No agreement.',
          weak: 'Weak agreement.',
          moderate: 'Moderate agreement.',
          strong: 'Strong agreement.',
          'very-strong': 'Very strong agreement.',
        }[level],
  overall: 'Overall:',
};
