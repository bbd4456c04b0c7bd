import { tokenOf } from '../../src/assessment/io/token.js';
import { pivotMisalignment } from '../../src/assessment/model/preset/pivot-misalignment.js';
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

const preset = pivotMisalignment();
const link = (figures: string) => `https://example.org/#insight=${tokenOf(preset, answers(figures))}`;

const forward = (times: number) => Array<string>(times).fill('Next');

/** One item of each kind besides the agreement that the built-in assessment asks for. */
const kinds = {
  kind: 'assessment',
  schema: 1,
  id: 'listening',
  title: 'Do we still listen to customers?',
  dimensions: [{ id: 'listening', label: 'Listening' }],
  items: [
    {
      id: 'visits',
      type: 'scale',
      dimension: 'listening',
      text: 'How likely is it that what a customer says this week changes what we do next week?',
      help: 'Think of the last thing you heard yourself.',
      scale: { min: 0, max: 10, labels: ['Not at all', 'Certain'] },
      required: false,
    },
    {
      id: 'sources',
      type: 'multiple',
      dimension: 'listening',
      text: 'Where did you hear from customers in the last month?',
      options: [
        { id: 'calls', label: 'I listened to a call', score: 1 },
        { id: 'visits', label: 'I visited one', score: 1 },
        { id: 'tickets', label: 'I read what they wrote to support, in their own words', score: 1 },
        { id: 'summary', label: 'I read a summary' },
      ],
    },
    {
      id: 'time',
      type: 'allocation',
      dimension: 'listening',
      text: 'Where does the week of your best people go?',
      help: 'Moving one slider moves the others: together they are always 100.',
      options: [
        { id: 'old', label: 'Customers of the old strategy', score: 0 },
        { id: 'new', label: 'Customers of the new one', score: 1 },
        { id: 'both', label: 'Neither: meetings, reports and whatever else comes up', score: 0 },
      ],
    },
    { id: 'team', type: 'text', text: 'What is your team called?', help: 'It stands in the advice you get.' },
  ],
  bands: [],
  advice: [],
};
const check = {
  ...kinds,
  id: 'quarters',
  title: 'How long does a pivot take?',
  items: [
    {
      id: 'quarters',
      type: 'choice',
      dimension: 'listening',
      text: 'Pay, training and reporting are rebuilt one after another. When do results follow at the earliest?',
      explanation: 'Each of the three takes a quarter at least, and results need one more to show.',
      options: [
        { id: 'one', label: 'After one quarter' },
        {
          id: 'two',
          label: 'After two quarters',
          explanation: 'Two quarters are enough for two of the three, if nothing slips.',
        },
        { id: 'four', label: 'After four quarters or more', correct: true },
      ],
    },
    { id: 'sure', type: 'scale', dimension: 'listening', text: 'Our plan says so too.' },
  ],
};

const asJson = (definition: object, attributes = '') =>
  `<insight-quiz${attributes}><script type="application/json">${JSON.stringify(definition)}</script></insight-quiz>`;

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
    id: 'quiz-shape',
    caption: 'The same scores as a shape',
    box: 'wide',
    html: quiz,
    set: { answers: answers('252333424333') },
    press: ['See the result', 'Show as a shape'],
    until: '.radar',
  },
  {
    id: 'quiz-raters',
    caption: 'Three raters over each other',
    box: 'wide',
    html: quiz,
    set: { answers: answers('252333424333') },
    press: [
      ...['See the result', 'Show as a shape', 'Compare with colleagues'],
      { fill: `Ann: ${link('151342524433')}\nBen: ${link('444223333515')}` },
      'Add',
    ],
    until: '.apart',
  },
  {
    id: 'quiz-raters-sidebar',
    caption: 'Two raters in a sidebar',
    box: 'sidebar',
    html: quiz,
    set: { answers: answers('252333424333') },
    press: [
      ...['See the result', 'Show as a shape', 'Compare with colleagues'],
      { fill: `Ann: ${link('151342524433')}` },
      'Add',
    ],
    until: '.apart',
  },
  {
    id: 'quiz-change',
    caption: 'Answers changed beside the result',
    html: quiz,
    set: { answers: answers('252333424333') },
    press: ['See the result', 'Change an answer'],
    until: '.given:not(.paper)',
  },
  {
    id: 'quiz-one',
    caption: 'One dimension: a score and no comparison',
    html: `<insight-quiz>
      <h3>Is the handover ready?</h3>
      <ol>
        <li id="notes">Whoever takes over could find everything written down.</li>
        <li id="access">Every account has a second owner.</li>
      </ol>
    </insight-quiz>`,
    set: { answers: { notes: 4, access: 2 } },
    press: ['See the result'],
  },
  {
    id: 'quiz-long',
    caption: 'Five dimensions, names of every length, bands and benchmarks of their own',
    box: 'sidebar',
    html: '<insight-quiz></insight-quiz>',
    set: {
      definition: {
        kind: 'assessment',
        schema: 1,
        id: 'names',
        title: 'Names of every length',
        bands: [
          { id: 'low', from: 0, label: 'far to go' },
          { id: 'high', from: 55, label: 'on the way', title: 'On the way' },
        ],
        advice: [],
        dimensions: [
          'Verantwortlichkeitsverteilungsbesprechung',
          'A name of ninety characters, as nobody should write one, and somebody always does',
          'Pay',
          'Donaudampfschifffahrtsgesellschaft',
          'Culture',
        ].map((label, i) => ({
          id: `d${i}`,
          label,
          benchmark: 61,
          bands: [
            { id: 'a', from: 0, label: 'a label of some length' },
            { id: 'b', from: 45, label: 'fine' },
          ],
        })),
        items: [...Array(5).keys()].map((i) => ({
          id: `q${i}`,
          type: 'scale',
          dimension: `d${i}`,
          text: `Statement ${i + 1}.`,
        })),
      },
      answers: { q0: 2, q1: 3, q2: 5, q3: 1, q4: 4 },
    },
    press: ['See the result', 'Show as a shape'],
    until: '.radar',
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
    id: 'quiz-welcome',
    caption: 'A first screen',
    html: `<pivot-misalignment-quiz welcome="Twelve statements about what your company pays for, counts and praises. Answer for the last three months, not for the plan."></pivot-misalignment-quiz>`,
  },
  {
    id: 'quiz-ends',
    caption: 'A scale with words at its ends, optional',
    box: 'wide',
    html: asJson(kinds),
  },
  {
    id: 'quiz-multiple',
    caption: 'Several answers',
    html: asJson(kinds),
    set: { answers: { visits: 6, sources: ['calls', 'visits'] } },
    press: ['Next'],
  },
  {
    id: 'quiz-points',
    caption: 'A hundred points, shared out',
    html: asJson(kinds),
    set: { answers: { visits: 6, sources: ['calls'], time: { old: 55, new: 25, both: 20 } } },
    press: ['Next', 'Next'],
  },
  {
    id: 'quiz-points-open',
    caption: 'A hundred points, untouched, in a sidebar',
    box: 'sidebar',
    html: asJson(kinds),
    set: { answers: { visits: 6, sources: ['calls'] } },
    press: ['Next', 'Next', 'Next'],
  },
  {
    id: 'quiz-text',
    caption: 'A short text, which may be left out',
    html: asJson(kinds),
    set: {
      answers: { visits: 6, sources: ['calls'], time: { old: 55, new: 25, both: 20 }, team: 'Field sales, north' },
    },
    press: ['Next', 'Next', 'Next'],
  },
  {
    id: 'quiz-wrong',
    caption: 'A knowledge check: not correct',
    html: asJson(check),
    set: { answers: { quarters: 'two' } },
    press: ['Check the answer'],
  },
  {
    id: 'quiz-right',
    caption: 'A knowledge check: correct',
    html: asJson(check),
    set: { answers: { quarters: 'four' } },
    press: ['Check the answer'],
  },
  {
    id: 'quiz-page',
    caption: 'All on one page, questions open',
    box: 'wide',
    html: asJson(kinds, ' mode="page"'),
    set: { answers: { visits: 6 } },
    press: ['See the result'],
  },
  {
    id: 'quiz-page-sidebar',
    caption: 'All on one page, in a sidebar',
    box: 'sidebar',
    html: asJson(kinds, ' mode="page"'),
  },
  {
    id: 'quiz-disabled',
    caption: 'In a form that is disabled',
    html: asJson(kinds, ' name="listening" disabled'),
    set: { answers: { visits: 6 } },
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
