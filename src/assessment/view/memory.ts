import { plainJson } from '../../kit/core/json.js';
import type { Answer } from '../model/answer.js';
import type { AssessmentDefinition } from '../model/schema.js';
import type { InsightQuiz } from './insight-quiz.js';

/**
 * The answers in this browser, where the tag asks for it. Nothing is written before the first answer, and where a
 * browser refuses, nothing is remembered. What is read back is judged like every answer: those that a changed
 * definition no longer has are none.
 */
export function memory(quiz: InsightQuiz) {
  let written = '{}';
  const store = (definition: AssessmentDefinition, use: (storage: Storage, key: string) => void) => {
    if (!quiz.hasAttribute('remember')) return;
    try {
      use(localStorage, `insight-quiz:${definition.id}`);
    } catch {
      // Storage is refused or full.
    }
  };
  return {
    recall(definition: AssessmentDefinition): Record<string, Answer> {
      let answers = {};
      store(definition, (storage, key) => {
        const text = storage.getItem(key) ?? '{}';
        const kept: unknown = JSON.parse(text);
        if (!kept || typeof kept !== 'object' || Array.isArray(kept)) return;
        written = text;
        answers = kept;
      });
      return answers;
    },
    keep(definition: AssessmentDefinition): void {
      const text = plainJson(quiz.answers);
      if (text === written) return;
      written = text;
      store(definition, (storage, key) => (text === '{}' ? storage.removeItem(key) : storage.setItem(key, text)));
    },
  };
}
