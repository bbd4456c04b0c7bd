/** The assessment without a page: reading, judging and scoring definitions, in Node and in browsers. */
export { agreementOn, compareRaters, type Agreement } from './model/agreement.js';
export { answerTo, type Answer, type Answers } from './model/answer.js';
export { applicableItems } from './model/applicable.js';
export { adviseOn, type Advised } from './model/advice.js';
export { check } from './model/check.js';
export { outcomeOf, type Outcome } from './model/knowledge.js';
export type { AssessmentDefinition, Band, Dimension, Item } from './model/schema.js';
export { measure, score, SCORING_VERSION, type AssessmentResult } from './model/score.js';
export { validate } from './model/validate.js';
export { fromCSV } from './io/csv.js';
export { fromSurveyJS } from './io/surveyjs.js';
export { readToken, tokenOf, tokensIn } from './io/token.js';
export type { Problem, Reading } from '../kit/core/problem.js';
