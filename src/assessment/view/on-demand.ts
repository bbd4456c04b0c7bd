/** What most assessments never need: the naming of what is wrong in a page's HTML, and texts that are more than words. */
import type { Problem } from '../../kit/core/problem.js';
import { check as checkAny } from '../model/check.js';
import type { AssessmentDefinition } from '../model/schema.js';

export { rich } from './rich.js';

const NOTHING: Problem = {
  code: 'empty',
  path: '',
  message: 'nothing to answer was found: expected an <ol> of statements, or a <fieldset> with a <legend> and fields',
};

/** What a browser says is the value of radios and checkboxes that have none. */
const NO_VALUE = /^"on" is the id of/;

/** As it is judged everywhere, in the words of HTML where an author would not know what is meant. */
export const check = (definition: AssessmentDefinition): Problem[] =>
  definition.items.length
    ? checkAny(definition).map((problem) =>
        NO_VALUE.test(problem.message) ? { ...problem, message: 'expected a value of its own on each field' } : problem,
      )
    : [NOTHING];
