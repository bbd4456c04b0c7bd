import { baseLanguage } from '../../../kit/core/text.js';
import type { AssessmentDefinition } from '../schema.js';
import { content as ar } from './ar.js';
import { content as de } from './de.js';
import { content as en, type PivotContent } from './en.js';
import { content as es } from './es.js';
import { content as fr } from './fr.js';
import { content as ja } from './ja.js';
import { pivotMisalignment } from './pivot-misalignment.js';

const CONTENTS: Readonly<Record<string, PivotContent>> = { ar, de, en, es, fr, ja };

/** The built-in assessment in a page's language, else in English: for who writes pages, and has all of them at hand. */
export const pivotMisalignmentIn = (lang: string): AssessmentDefinition =>
  pivotMisalignment(CONTENTS[baseLanguage(lang)]);

/** The same in each language there is. */
export const everyPivotMisalignment = (): AssessmentDefinition[] => Object.values(CONTENTS).map(pivotMisalignment);
