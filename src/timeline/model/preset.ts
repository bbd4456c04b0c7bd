import type { Unit } from '../../kit/core/duration.js';
import type { TimelineDefinition } from './schema.js';

/** The texts of {@link preset}, in one language. */
export interface PresetWords {
  /** The language's tag. */
  readonly lang: string;
  readonly title: string;
  /** The names of its five phases. */
  readonly steps: readonly [announce: string, pay: string, train: string, norms: string, results: string];
  /** Who expects what. */
  readonly expect: string;
}

/** When each is done, counted from the start. */
const SPANS: readonly [id: string, min: number, max: number, unit?: Unit][] = [
  ['announce', 1, 1, 'day'],
  ['pay', 1, 2],
  ['train', 2, 3],
  ['norms', 3, 4],
  ['results', 4, 6],
];

/** What a bare tag shows: how long the systems behind a change of strategy take, and the patience that is usual. */
export const preset = ({ lang, title, steps, expect }: PresetWords): TimelineDefinition => ({
  kind: 'timeline',
  schema: 1,
  id: 'how-long-a-pivot-takes',
  lang,
  title,
  phases: SPANS.map(([id, min, max, unit = 'quarter'], i) => ({ id, label: steps[i]!, min, max, unit })),
  expect: { value: 1, unit: 'quarter', label: expect },
});
