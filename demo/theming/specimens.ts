import { subjects } from '../gallery/page.js';
import type { State } from '../gallery/state.js';

/** A state of the gallery, and the parts that are shown in it. */
export interface Specimen {
  state: State;
  parts: readonly string[];
}

const states = new Map(subjects.flatMap((subject) => subject.states.map((state) => [state.id, state] as const)));

function specimens(table: Readonly<Record<string, string>>): Specimen[] {
  return Object.entries(table).map(([id, parts]) => {
    const state = states.get(id);
    if (!state) throw new Error(`the gallery has no state ${id}`);
    return { state, parts: parts.split(' ') };
  });
}

const quiz = specimens({
  'quiz-unanswered': 'base eyebrow progress question title message options option nav button next',
  'quiz-ends': 'help',
  'quiz-result': 'result score weakest dimensions chart bands dimension track bar views advice advice-item actions',
  'quiz-raters': 'shape raters',
  'quiz-change': 'answers field',
  'quiz-welcome': 'intro',
  'quiz-wrong': 'outcome',
});

/** By the tag that they are states of. What the assessments have in common is shown in one of them. */
export const SPECIMENS: Readonly<Record<string, readonly Specimen[]>> = {
  'insight-card': specimens({
    'card-stat-disputed': 'base eyebrow title lead source picture evidence grade actions button note',
    'card-stat-alone': 'stat',
    'card-answer': 'tags cta',
    'card-answer-paragraphs': 'text',
    'card-quote': 'quote',
    'card-compare': 'table row cell',
    'card-steps-ticked': 'progress steps step',
  }),
  'pivot-timeline': specimens({
    'timeline-open':
      'base eyebrow title lead picture axis phase bar range median expectation gap dots key reading controls table take actions button',
    'timeline-unread': 'note',
  }),
  'insight-quiz': quiz,
  'pivot-misalignment-quiz': quiz,
};
