import type { Condition } from '../../../kit/core/condition.js';
import type { Advice, AssessmentDefinition, Band, Dimension, Item, ResultLeaf } from '../schema.js';
import { en } from './pivot-misalignment.en.js';

/** Its words, by id; a language that leaves one out is a type error. */
export type PivotMisalignmentText = Readonly<Record<keyof typeof en, string>>;

/** Every dimension's three items. The second of each speaks for the old strategy and is scored the other way round. */
const ITEMS = {
  incentive: ['targets', 'old-wins', 'promotion'],
  metric: ['first-number', 'pressure', 'own-number'],
  resource: ['money', 'added', 'hiring'],
  culture: ['praise', 'slow', 'decision'],
} as const;

const CUTS = { misaligned: 0, drifting: 40, aligned: 70 };

const below = (dimension: string): Condition<ResultLeaf> => ({ dimension, lt: CUTS.aligned });
const total = (band: keyof typeof CUTS): Condition<ResultLeaf> => ({ dimension: 'total', band });

/** The four misalignments' remedies; what the total says comes before the parts. */
const ADVICE: readonly (readonly [id: keyof typeof en, when: Condition<ResultLeaf>, priority?: number])[] = [
  ['audit', total('misaligned'), 1],
  ['reward', below('incentive')],
  ['replace', below('metric')],
  ['stop', below('resource')],
  ['promote', below('culture')],
  [
    'explain',
    {
      all: [
        { any: (['resource', 'incentive', 'metric'] as const).map((other) => ({ gap: [other, 'culture'], gte: 25 })) },
        { weakest: 'culture' },
      ],
    },
  ],
  ['decide', total('aligned')],
];

/** The default content: whether pay, numbers, means and habits follow a new strategy, in twelve statements. */
export function pivotMisalignment(text: PivotMisalignmentText = en): AssessmentDefinition {
  const words = text as Readonly<Record<string, string>>;
  const named = (id: string) => ({ id, label: words[id]! });
  const dimensions: Dimension[] = [];
  const items: Item[] = [];
  for (const [dimension, ids] of Object.entries(ITEMS)) {
    dimensions.push({ ...named(dimension), high: words[`${dimension}.high`], low: words[`${dimension}.low`] });
    ids.forEach((id, i) =>
      items.push({ id, dimension, type: 'scale', text: words[id]!, help: words[`${id}.help`], reverse: i === 1 }),
    );
  }
  return {
    kind: 'assessment',
    schema: 1,
    id: 'pivot-misalignment',
    version: '1',
    title: text.title,
    dimensions,
    items,
    bands: Object.entries(CUTS).map(([id, from]): Band => ({
      ...named(id),
      from,
      title: words[`${id}.title`],
      text: words[`${id}.text`],
    })),
    advice: ADVICE.map(([id, when, priority]): Advice => ({
      id,
      when,
      priority,
      title: words[id]!,
      text: words[`${id}.text`],
    })),
  };
}
