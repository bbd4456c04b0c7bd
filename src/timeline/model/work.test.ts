import { describe, expect, it } from 'vitest';
import { schedulingAny } from './graph.js';
import { full } from './grid.js';
import type { Phase, TimelineDefinition } from './schema.js';
import type { Range } from './sum.js';
import { schedulingConcurrent } from './concurrent.js';
import { scheduling } from './schedule.js';

/*
 * What a plan costs, counted and not timed: how many steps it takes, and how much each of them asks of the arithmetic.
 */

const plan = (count: number, more: (i: number) => Partial<Phase> = () => ({})): TimelineDefinition => ({
  ...{ kind: 'timeline', schema: 1, id: 't' },
  phases: [...Array(count).keys()].map((i) => ({
    ...{ id: `p${i}`, label: `${i}`, min: i % 3, max: (i % 3) + 1 + (i % 7), unit: 'week' as const },
    ...more(i),
  })),
});

/** Counts the chances that are asked of any distribution of a sum. */
function counted() {
  const count = { single: 0, add: 0, asked: 0 };
  const arithmetic: typeof full = {
    single(range: Range) {
      count.single++;
      return full.single(range);
    },
    add(sum, range) {
      count.add++;
      const next = full.add(sum, range);
      return { ...next, cdf: (x) => (count.asked++, next.cdf(x)) };
    },
  };
  return { count, arithmetic };
}

describe('the work of a plan', () => {
  for (const mode of ['elapsed', 'concurrent', 'sequential'] as const)
    it(`${mode}: a step a phase, and each phase once`, () => {
      for (const count of [250, 500, 1000]) {
        const { count: work, arithmetic } = counted();
        const steps = [
          ...(mode === 'concurrent'
            ? schedulingConcurrent(plan(count), arithmetic)
            : scheduling(plan(count), mode, arithmetic)),
        ];
        expect(steps).toHaveLength(count);
        expect(work.single).toBe(count);
        expect(work.add).toBe(mode === 'sequential' ? count : 0);
        // The table of a long sum is made from the one before it; only where the closed form is left is it asked.
        expect(work.asked).toBeLessThan(1000);
      }
    });

  it('a graph: at most three steps a phase, whether it is exact or sampled', () => {
    const chain = (i: number) => (i ? { after: [`p${i - 1}`] } : {});
    const ladder = (i: number) => (i > 1 ? { after: [`p${i - 1}`, `p${i - 2}`] } : {});
    const net = (i: number) => (i > 2 ? { after: [`p${i - 2}`, `p${i - 3}`] } : {});
    for (const after of [chain, ladder, net])
      for (const count of [250, 500, 1000]) {
        const steps = [...schedulingAny(plan(count, after))];
        expect(steps.length).toBeGreaterThanOrEqual(count);
        expect(steps.length).toBeLessThanOrEqual(3 * count);
      }
  });
});
