import { pivotMisalignment } from '../model/preset/pivot-misalignment.js';
import type { AssessmentDefinition } from '../model/schema.js';
import { InsightQuiz } from './insight-quiz.js';

/**
 * The assessment of the four misalignments that stop a strategic pivot, with its questions, bands and advice built in.
 * Whatever the author's own HTML says stands instead, by id.
 *
 * @tag pivot-misalignment-quiz
 */
export class PivotMisalignmentQuiz extends InsightQuiz {
  static override readonly tag: string = 'pivot-misalignment-quiz';

  protected override preset(): AssessmentDefinition {
    return pivotMisalignment();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pivot-misalignment-quiz': PivotMisalignmentQuiz;
  }
}
