import { content, type PivotContent } from '../model/preset/en.js';
import { pivotMisalignment } from '../model/preset/pivot-misalignment.js';
import type { AssessmentDefinition } from '../model/schema.js';
import { InsightQuiz, languages } from './insight-quiz.js';
import { wordsEnglish, type AssessmentWords } from './words.js';

/** A language is there when both are: what every assessment says, and this one's questions, bands and advice. */
const both =
  (words: () => Promise<{ words: AssessmentWords }>, built: () => Promise<{ content: PivotContent }>) => async () => {
    const [said, { content }] = await Promise.all([words(), built()]);
    return { words: { ...said.words, content } };
  };

/** For all of them: a language that is here is here at once. */
const spoken = {
  words: { ...wordsEnglish, content },
  languages: {
    ar: both(languages.ar, () => import('../model/preset/ar.js')),
    de: both(languages.de, () => import('../model/preset/de.js')),
    es: both(languages.es, () => import('../model/preset/es.js')),
    fr: both(languages.fr, () => import('../model/preset/fr.js')),
    ja: both(languages.ja, () => import('../model/preset/ja.js')),
  },
};

/**
 * The assessment of the four misalignments that stop a strategic pivot, with its questions, bands and advice built in.
 * Whatever the author's own HTML says stands instead, by id.
 *
 * @tag pivot-misalignment-quiz
 */
export class PivotMisalignmentQuiz extends InsightQuiz {
  static override readonly tag: string = 'pivot-misalignment-quiz';

  constructor() {
    super();
    Object.assign(this.room, spoken);
  }

  protected override preset(words: AssessmentWords): AssessmentDefinition {
    return pivotMisalignment((words as AssessmentWords & { content: PivotContent }).content);
  }
}
