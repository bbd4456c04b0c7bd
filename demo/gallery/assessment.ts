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
  {
    id: 'quiz-result',
    caption: 'A result with a weakest link',
    box: 'wide',
    html: quiz,
    set: { answers: answers('151342524433') },
    press: ['See the result'],
  },
  {
    id: 'quiz-result-sidebar',
    caption: 'A result in a sidebar',
    box: 'sidebar',
    html: quiz,
    set: { answers: answers('151342524433') },
    press: ['See the result'],
  },
  {
    id: 'quiz-aligned',
    caption: 'All aligned',
    html: quiz,
    set: { answers: answers('515515515515') },
    press: ['See the result'],
  },
  {
    id: 'quiz-too-few',
    caption: 'Too few answers in one dimension',
    html: quiz,
    set: { answers: answers('2??334524433') },
    press: ['See the result'],
  },
  {
    id: 'quiz-statements',
    caption: 'The author’s own statements',
    html: `<insight-quiz>
      <h3>Is the handover ready?</h3>
      <ol>
        <li id="notes" data-dimension="knowledge">Whoever takes over could find everything written down.</li>
        <li id="access" data-dimension="access">Every account has a second owner.</li>
      </ol>
    </insight-quiz>`,
  },
  {
    id: 'quiz-failed',
    caption: 'The data did not load: the author’s statements stay',
    html: `<insight-quiz src="broken.json">
      <h3>Is the handover ready?</h3>
      <ol>
        <li id="notes" data-dimension="knowledge">Whoever takes over could find everything written down.</li>
      </ol>
    </insight-quiz>`,
  },
];

export const assessment: Subject = { id: 'quiz', title: 'Assessment', states };
