import type { Importer } from '../../kit/core/foreign.js';
import { gathered } from './gathered.js';
import type { conditionOf } from './surveyjs-condition.js';
import { readSurvey } from './surveyjs-survey.js';

/** For `format="surveyjs"`, given how to bring what reads conditions: it is brought for surveys that have any. */
export const importer =
  (conditions: () => Promise<{ conditionOf: typeof conditionOf }>): Importer =>
  async (text) => {
    const read = text.includes('visibleIf') ? (await conditions()).conditionOf : () => undefined;
    return gathered(readSurvey(text, read));
  };
