import type { Condition } from '../../../kit/core/condition.js';
import type { AssessmentDefinition, ResultLeaf } from '../schema.js';
import { content as english, type PivotContent } from './en.js';

/** Where each band of the total begins. */
const BANDS = { misaligned: 0, drifting: 40, aligned: 70 };

/** The remedies, one for each dimension that is not aligned; what the total says comes before the parts. */
const ADVICE: Readonly<Record<keyof PivotContent['advice'], Condition<ResultLeaf>>> = {
  audit: { dimension: 'total', lt: 40 },
  reward: { dimension: 'incentive', lt: 70 },
  replace: { dimension: 'metric', lt: 70 },
  stop: { dimension: 'resource', lt: 70 },
  promote: { dimension: 'culture', lt: 70 },
  explain: {
    all: [
      { any: ['incentive', 'metric', 'resource'].map((id) => ({ gap: [id, 'culture'], gte: 25 })) },
      { weakest: 'culture' },
    ],
  },
  decide: { dimension: 'total', gte: 70 },
};

/** Ids and what stands with each, in their order. */
const entries = <K extends string, V>(all: Readonly<Record<K, V>>) => Object.entries(all) as [K, V][];

/**
 * Whether pay, numbers, means and habits follow a new strategy, in twelve statements. A new object each time; the same
 * assessment in every language, so that answers and links to results carry over.
 */
export const pivotMisalignment = (content: PivotContent = english): AssessmentDefinition => {
  const dimensions = entries(english.dimensions).map(([id]) => ({ id, ...content.dimensions[id] }));
  return {
    kind: 'assessment',
    schema: 1,
    id: 'pivot-misalignment',
    version: '1',
    title: content.title,
    dimensions,
    // Three a dimension. The second of each speaks for the old strategy and is scored the other way round.
    items: entries(english.items).map(([id], i) => ({
      id,
      dimension: dimensions[Math.floor(i / 3)]!.id,
      type: 'scale',
      reverse: i % 3 === 1,
      ...content.items[id],
    })),
    bands: entries(BANDS).map(([id, from]) => ({ id, from, ...content.bands[id] })),
    advice: entries(ADVICE).map(([id, when], i) => ({ id, when, priority: +!i, ...content.advice[id] })),
  };
};
