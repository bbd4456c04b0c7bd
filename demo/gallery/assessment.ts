import type { State, Subject } from './state.js';

const quiz = '<pivot-misalignment-quiz></pivot-misalignment-quiz>';

const states: State[] = [
  { id: 'quiz-first', caption: 'The first question', box: 'wide', html: quiz },
  { id: 'quiz-sidebar', caption: 'In a sidebar', box: 'sidebar', html: quiz },
  { id: 'quiz-unanswered', caption: 'Next without an answer', html: quiz, press: ['Next'] },
];

export const assessment: Subject = { id: 'quiz', title: 'Assessment', states };
