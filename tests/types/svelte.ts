import 'insight-widgets/svelte';
import type { SvelteHTMLElements } from 'svelte/elements';

const pack: object = {};
let score: number | null;
let schedule: string | null;

export const right: [
  SvelteHTMLElements['insight-provider'],
  SvelteHTMLElements['pivot-timeline'],
  SvelteHTMLElements['insight-card'],
  SvelteHTMLElements['pivot-misalignment-quiz'],
] = [
  { pack, consent: 'granted', lang: 'de', class: 'all' },
  {
    id: 'plan',
    definition: { phases: [] },
    schedule: 'sequential',
    'expect-label': 'Leadership expects traction',
    'fiscal-year-start': 4,
    controls: false,
    'oninsight-change': (event) => (schedule = event.currentTarget.schedule ?? event.detail.name),
  },
  { variant: 'stat', 'source-url': 'https://example.org/', year: 2024, remember: true },
  {
    answers: { a: 3 },
    mode: 'page',
    'oninsight-complete': (event) => {
      score = event.detail.total.score;
      event.waitUntil(Promise.resolve());
    },
  },
];

// @ts-expect-error no such schedule
export const schedules: SvelteHTMLElements['pivot-timeline'] = { schedule: 'never' };
// @ts-expect-error false as an attribute would be on
export const flags: SvelteHTMLElements['insight-card'] = { remember: false };
// @ts-expect-error no such detail
export const details: SvelteHTMLElements['insight-card'] = { 'oninsight-cta': (event) => event.detail.name };
