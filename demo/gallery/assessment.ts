import type { State, Subject } from './state.js';

const quiz = '<pivot-misalignment-quiz></pivot-misalignment-quiz>';

/** The built-in items in their order, three a dimension; the second of each three is scored the other way round. */
const ITEMS = [
  ...['targets', 'old-wins', 'promotion'],
  ...['first-number', 'pressure', 'own-number'],
  ...['money', 'added', 'hiring'],
  ...['praise', 'slow', 'decision'],
];

/** One figure an item, from 1 (strongly disagree) to 5; `-` is not answered, `?` not sure. */
const answers = (figures: string) =>
  Object.fromEntries(
    ITEMS.flatMap((id, i) => {
      const figure = figures[i] ?? '-';
      return figure === '-' ? [] : [[id, figure === '?' ? null : Number(figure)]];
    }),
  );

const forward = (times: number) => Array<string>(times).fill('Next');

const states: State[] = [
  { id: 'quiz-first', caption: 'The first question', box: 'wide', html: quiz },
  { id: 'quiz-sidebar', caption: 'In a sidebar', box: 'sidebar', html: quiz },
  { id: 'quiz-unanswered', caption: 'Next without an answer', html: quiz, press: ['Next'] },
  {
    id: 'quiz-middle',
    caption: 'The fifth question, answered',
    box: 'wide',
    html: quiz,
    set: { answers: answers('12145') },
    press: forward(4),
  },
  {
    id: 'quiz-last',
    caption: 'The last question',
    box: 'wide',
    html: quiz,
    set: { answers: answers('12145224334') },
    press: forward(11),
  },
];

export const assessment: Subject = { id: 'quiz', title: 'Assessment', states };
