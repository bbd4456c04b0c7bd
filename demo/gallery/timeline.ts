import { escape, type State, type Subject } from './state.js';

const PHASES: [label: string, duration: string][] = [
  ['Make the announcement', '1 day'],
  ['Rewrite the pay plans', '1–2 quarters'],
  ['Retrain the people', '2–3 quarters'],
  ['Change what is admired', '3–4 quarters'],
  ['See it in the results', '4–6 quarters'],
];
const EXPECTED = 'expect="1 quarter" expect-label="Leadership expects traction"';

const list = (phases: readonly (readonly [string, string])[]) =>
  `<ol>${phases.map(([label, duration]) => `<li>${escape(label)}: ${duration}</li>`).join('')}</ol>`;

const drawn = (
  attributes: string,
  phases: readonly (readonly [string, string])[] = PHASES,
  title = 'The results come last',
) => `<pivot-timeline ${attributes}><h3>${escape(title)}</h3>${list(phases)}</pivot-timeline>`;

const fifty = Array.from({ length: 50 }, (_, i): [string, string] => [
  `Step ${i + 1}`,
  `${1 + (i % 5)}–${2 + (i % 7) + (i % 5)} weeks`,
]);

const thousand = Array.from({ length: 1000 }, (_, i): [string, string] => [
  `Step ${i + 1}`,
  `${1 + (i % 5)}–${2 + (i % 7) + (i % 5)} days`,
]);

const LONG: [string, string][] = [
  ['Renegotiate the commission and target agreements of the whole field organization and pay them', '1–2 quarters'],
  ['Train', '2–3 quarters'],
  ['Bring product, sales, marketing and hiring to the point at which customers notice a change', '4–6 quarters'],
];

const phase = (id: string, label: string, min: number, max: number, unit = 'quarter') => ({
  id,
  label,
  min,
  max,
  unit,
});

const GERMAN = {
  kind: 'timeline',
  schema: 1,
  id: 'pivot-de',
  lang: 'de',
  schedule: 'elapsed',
  expect: { value: 1, unit: 'quarter', label: 'Erwartung der Geschäftsleitung' },
  phases: [
    phase('ansage', 'Neue Richtung bekanntgeben', 1, 1, 'day'),
    phase('verguetung', 'Vergütungspläne und Zielvereinbarungen neu aufsetzen', 1, 2),
    phase('schulung', 'Führungskräfteschulungen', 2, 3),
    phase('ergebnis', 'Ergebnisse', 4, 6),
  ],
};

const GRAPH = {
  kind: 'timeline',
  schema: 1,
  id: 'pivot-graph',
  lang: 'en',
  title: 'The results wait for three systems',
  expect: { value: 8, unit: 'quarter', label: 'The fund expects results' },
  phases: [
    phase('pay', 'Rewrite the pay plans', 1, 2),
    phase('train', 'Retrain the people', 2, 3),
    phase('norms', 'Change what is admired', 3, 4),
    { ...phase('results', 'See it in the results', 4, 6), after: ['pay', 'train', 'norms'] },
  ],
};

const ARABIC = {
  kind: 'timeline',
  schema: 1,
  id: 'pivot-ar',
  lang: 'ar',
  schedule: 'elapsed',
  expect: { value: 1, unit: 'quarter', label: 'ما تنتظره القيادة' },
  phases: [
    phase('elan', 'إعلان الاتجاه الجديد', 1, 1, 'day'),
    phase('ujur', 'إعادة كتابة خطط الأجور', 1, 2),
    phase('tadrib', 'تدريب الفرق', 2, 3),
    phase('nataij', 'ظهور النتائج', 4, 6),
  ],
};

const states: State[] = [
  {
    id: 'timeline-elapsed',
    caption: 'Each range counted from the start',
    box: 'wide',
    html: drawn(`schedule="elapsed" ${EXPECTED}`),
  },
  {
    id: 'timeline-sequential',
    caption: 'One after another',
    box: 'wide',
    html: drawn(`schedule="sequential" ${EXPECTED}`),
  },
  { id: 'timeline-concurrent', caption: 'All at once', box: 'wide', html: drawn(`schedule="concurrent" ${EXPECTED}`) },
  { id: 'timeline-sidebar', caption: 'In a sidebar: time runs down', box: 'sidebar', html: drawn(EXPECTED) },
  {
    id: 'timeline-met',
    caption: 'The expectation is met',
    box: 'wide',
    html: drawn('expect="7 quarters" expect-label="Board reviews the pivot"'),
  },
  {
    id: 'timeline-partly',
    caption: 'The expectation falls within the range',
    box: 'wide',
    html: drawn('expect="4.5 quarters" expect-label="Budget round"'),
  },
  { id: 'timeline-no-expectation', caption: 'No expectation', box: 'wide', html: drawn('') },
  { id: 'timeline-dated', caption: 'With a start date', box: 'wide', html: drawn(`start="2027-01-04" ${EXPECTED}`) },
  {
    id: 'timeline-fiscal',
    caption: 'Fiscal years from October, one after another',
    box: 'wide',
    html: drawn(
      `start="2026-08-31" schedule="sequential" fiscal-year-start="10" expect="2027-06-30" expect-label="The board reviews"`,
    ),
  },
  {
    id: 'timeline-dated-sidebar',
    caption: 'Dates in a sidebar',
    box: 'sidebar',
    html: drawn(`start="2026-08-31" fiscal-year-start="10" ${EXPECTED}`),
  },
  {
    id: 'timeline-events',
    caption: 'Dated events from a file of TimelineJS',
    box: 'wide',
    html: '<pivot-timeline format="timelinejs" src="moon.json"></pivot-timeline>',
  },
  {
    id: 'timeline-events-sidebar',
    caption: 'The same in a sidebar',
    box: 'sidebar',
    html: '<pivot-timeline format="timelinejs" src="moon.json"></pivot-timeline>',
  },
  {
    id: 'timeline-graph',
    caption: 'Phases that wait for each other',
    box: 'wide',
    set: { definition: GRAPH },
    html: '<pivot-timeline></pivot-timeline>',
  },
  {
    id: 'timeline-preset',
    caption: 'A bare tag: the built-in content',
    box: 'wide',
    html: '<pivot-timeline></pivot-timeline>',
  },
  {
    id: 'timeline-one',
    caption: 'One phase',
    html: drawn('expect="3 weeks"', [['Rewrite the pay plan', '4–8 weeks']], 'One thing to do'),
  },
  {
    id: 'timeline-likely',
    caption: 'Optimistic, likely and pessimistic',
    html: drawn(
      'schedule="sequential" expect="3 months"',
      [
        ['Draft', '1/2/6 weeks'],
        ['Agree', '2/4/10 weeks'],
        ['Roll out', '1–3 months'],
      ],
      'Three-point estimates',
    ),
  },
  {
    id: 'timeline-zero',
    caption: 'Phases without width',
    html: drawn(
      'expect="2 months"',
      [
        ['Sign', '1 day'],
        ['Announce', '1 month'],
        ['Begin', '3 months'],
      ],
      'Fixed dates only',
    ),
  },
  { id: 'timeline-long-labels', caption: 'Labels of 90 characters', html: drawn(EXPECTED, LONG) },
  {
    id: 'timeline-long-labels-sidebar',
    caption: 'Labels of 90 characters in a sidebar',
    box: 'sidebar',
    html: drawn(EXPECTED, LONG),
  },
  {
    id: 'timeline-fifty',
    caption: 'Fifty phases',
    box: 'wide',
    html: drawn('schedule="concurrent" expect="2 months"', fifty, 'Fifty things at once'),
  },
  {
    id: 'timeline-thousand',
    caption: 'A thousand phases',
    box: 'wide',
    html: drawn('schedule="sequential" expect="10 years"', thousand, 'A thousand steps, one after another'),
  },
  {
    id: 'timeline-controls',
    caption: 'The reader may question it',
    box: 'wide',
    html: drawn(`controls ${EXPECTED}`),
  },
  {
    id: 'timeline-controls-sidebar',
    caption: 'The same in a sidebar',
    box: 'sidebar',
    html: drawn(`controls start="2027-01-04" ${EXPECTED}`),
  },
  {
    id: 'timeline-open',
    caption: 'Everything that can be opened is open',
    box: 'wide',
    open: true,
    until: '.iw:has(.range):has(.table table) .take button',
    html: drawn(`controls start="2027-01-04" fiscal-year-start="4" ${EXPECTED}`),
  },
  {
    id: 'timeline-open-sidebar',
    caption: 'The same in a sidebar, undated',
    box: 'sidebar',
    open: true,
    until: '.iw:has(.range):has(.table table) .take button',
    html: drawn(`controls ${EXPECTED}`),
  },
  {
    id: 'timeline-today',
    caption: 'Under way: the visitor’s own day is marked',
    box: 'wide',
    html: drawn(
      'start="2026-06-01" expect="2027-12-31" expect-label="Leadership expects traction"',
      [
        ['Rewrite the pay plans', '2–4 quarters'],
        ['Retrain the people', '6–9 quarters'],
        ['See it in the results', '12–16 quarters'],
      ],
      'Under way',
    ),
  },
  {
    id: 'timeline-dl',
    caption: 'From a definition list',
    html: `<pivot-timeline ${EXPECTED}><h3>The results come last</h3><dl>${PHASES.map(([label, duration]) => `<dt>${label}</dt><dd>${duration}</dd>`).join('')}</dl></pivot-timeline>`,
  },
  {
    id: 'timeline-table',
    caption: 'From a table',
    html: `<pivot-timeline ${EXPECTED}><h3>The results come last</h3><table><tbody>${PHASES.map(([label, duration]) => `<tr><th scope="row">${label}</th><td>${duration}</td></tr>`).join('')}</tbody></table></pivot-timeline>`,
  },
  {
    id: 'timeline-paragraph',
    caption: 'From one paragraph with line breaks',
    html: `<pivot-timeline ${EXPECTED}><h3>The results come last</h3><p>${PHASES.map(([label, duration]) => `${label}: ${duration}`).join('<br>')}</p></pivot-timeline>`,
  },
  {
    id: 'timeline-unread',
    caption: 'One line that is no duration stays as text',
    html: drawn(EXPECTED, [...PHASES.slice(0, 3), ['Wait and see', 'a good while'], ...PHASES.slice(3)]),
  },
  {
    id: 'timeline-de',
    caption: 'German',
    lang: 'de',
    box: 'sidebar',
    set: { definition: GERMAN },
    html: `<pivot-timeline><h3>Die Ergebnisse kommen zuletzt</h3></pivot-timeline>`,
  },
  {
    id: 'timeline-ar',
    caption: 'Arabic',
    lang: 'ar',
    dir: 'rtl',
    box: 'wide',
    set: { definition: ARABIC },
    html: `<pivot-timeline><h3>النتائج تأتي أخيراً</h3></pivot-timeline>`,
  },
  { id: 'timeline-dark', caption: 'A dark part of a light page', host: 'dark', html: drawn(EXPECTED) },
  { id: 'timeline-brand', caption: 'A brand’s accent', host: 'brand', html: drawn(EXPECTED) },
  {
    id: 'timeline-failed',
    caption: 'The data could not be used: the author’s list stays',
    html: `<pivot-timeline src="broken.json#timeline"><h3>The results come last</h3>${list(PHASES)}</pivot-timeline>`,
  },
  {
    id: 'timeline-loading',
    caption: 'The data is on its way: the author’s list, nothing else',
    pending: true,
    html: `<pivot-timeline src="never.json"><h3>The results come last</h3>${list(PHASES)}</pivot-timeline>`,
  },
];

export const timeline: Subject = { id: 'timeline', title: 'Timeline', states };
