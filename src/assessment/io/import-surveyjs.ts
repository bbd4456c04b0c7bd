import { gathered } from './gathered.js';
import { fromSurveyJS } from './surveyjs.js';

/** For `format="surveyjs"`. */
export const importer = (text: string) => gathered(fromSurveyJS(text));
