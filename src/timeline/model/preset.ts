import type { TimelineDefinition } from './schema.js';

/** What a bare tag shows: how long the systems behind a change of strategy take, and the patience that is usual. */
export const preset = (): TimelineDefinition => ({
  kind: 'timeline',
  schema: 1,
  id: 'how-long-a-pivot-takes',
  lang: 'en',
  title: 'How long a pivot takes',
  phases: [
    { id: 'announce', label: 'Announce the new course', min: 1, max: 1, unit: 'day' },
    { id: 'pay', label: 'Rewrite pay and bonuses', min: 1, max: 2, unit: 'quarter' },
    { id: 'train', label: 'Retrain every team', min: 2, max: 3, unit: 'quarter' },
    { id: 'norms', label: 'Change what is normal', min: 3, max: 4, unit: 'quarter' },
    { id: 'results', label: 'See results', min: 4, max: 6, unit: 'quarter' },
  ],
  expect: { value: 1, unit: 'quarter', label: 'Leadership expects traction' },
});
