import type { Reading } from '../../kit/core/problem.js';
import type { AssessmentDefinition } from '../model/schema.js';
import { conditionOf } from './surveyjs-condition.js';
import { readSurvey } from './surveyjs-survey.js';

/**
 * An assessment from a survey of SurveyJS, as JSON or as its text. Ratings, choices, checkboxes, matrices, yes or no
 * and short texts become items; the nearest named panel or page their dimension; `visibleIf` a condition; HTML in
 * titles prose. Choices score their `score`, or being correct, or their number; without any of these they are asked
 * and not scored.
 *
 * Whatever has no counterpart is told as `unread`, with its place in the survey, and left out. Only what is no survey,
 * or leaves nothing to ask, gives no definition. A survey has neither bands nor advice. Never throws.
 */
export const fromSurveyJS = (source: unknown): Reading<AssessmentDefinition> => readSurvey(source, conditionOf);
