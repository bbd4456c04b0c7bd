import type { AnswerWords } from '../answer.words.js';
import type { MoreWords } from '../more.words.js';
import type { TakingWords } from '../taking.words.js';
import type { AssessmentWords } from '../words.js';

/** All that an assessment says, in one language. */
export type AssessmentLanguage = AssessmentWords & MoreWords & TakingWords & AnswerWords;
