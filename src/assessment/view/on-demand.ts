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

/** As it is judged everywhere; an author whose HTML asks nothing is told how questions are written. */
export const check = (definition: AssessmentDefinition): Problem[] =>
  definition.items.length ? checkAny(definition) : [NOTHING];
