import 'insight-widgets/vue';
import type { GlobalComponents } from 'vue';

type Props<T extends keyof GlobalComponents> = InstanceType<GlobalComponents[T]>['$props'];

const pack: object = {};
let score: number | null;
let schedule: string | null;

export const right: [
  Props<'insight-provider'>,
  Props<'pivot-timeline'>,
  Props<'insight-card'>,
  Props<'pivot-misalignment-quiz'>,
] = [
  { pack, consent: 'granted', lang: 'de', class: 'all' },
  {
    id: 'plan',
    definition: { phases: [] },
    schedule: 'sequential',
    'expect-label': 'Leadership expects traction',
    'fiscal-year-start': 4,
    controls: false,
    onInsightChange: (event) => (schedule = event.currentTarget.schedule ?? event.detail.name),
  },
  { variant: 'stat', 'source-url': 'https://example.org/', year: 2024, remember: true },
  {
    answers: { a: 3 },
    mode: 'page',
    onInsightComplete: (event) => {
      score = event.detail.total.score;
      event.waitUntil(Promise.resolve());
    },
  },
];

/** As vue-tsc asks for `source-url` and `auto-advance` of a template. */
export const templates: [Props<'insight-card'>, Props<'insight-quiz'>] = [{ sourceUrl: '/' }, { autoAdvance: true }];

// @ts-expect-error false as an attribute would be on, in a template too
export const flagged: Props<'insight-quiz'> = { autoAdvance: false };
// @ts-expect-error no such schedule
export const schedules: Props<'pivot-timeline'> = { schedule: 'never' };
// @ts-expect-error false as an attribute would be on
export const flags: Props<'insight-card'> = { remember: false };
// @ts-expect-error what a result comes to is not set
export const results: Props<'insight-quiz'> = { result: undefined };
// @ts-expect-error no such detail
export const details: Props<'insight-card'> = { onInsightCta: (event) => event.detail.name };
