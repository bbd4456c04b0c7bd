import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { schedule } from './concurrent.js';
import { futures } from './distribution.js';
import { schedulingGraph } from './graph.js';
import { full } from './grid.js';
import type { Phase, TimelineDefinition } from './schema.js';
import { isExact, modeOf, unitOfAxis, type Finish, type Mode } from './schedule.js';
import { atOnce } from './steps.js';

type Row = [min: number, max: number, likely?: number];
const phase = (id: string, [min, max, likely]: Row, more: Partial<Phase> = {}): Phase => ({
  ...{ id, label: id, min, max, unit: 'quarter' },
  ...(likely !== undefined && { likely }),
  ...more,
});
const timeline = (phases: Phase[]): TimelineDefinition => ({ kind: 'timeline', schema: 1, id: 't', phases });
const scheduleGraph = (definition: TimelineDefinition) => atOnce(schedulingGraph(definition));
const rows = (...all: Row[]) => timeline(all.map((row, i) => phase(`p${i}`, row)));
const run = (definition: TimelineDefinition, mode: Mode = 'elapsed') =>
  mode === 'after'
    ? scheduleGraph(definition)
    : schedule(definition, mode, isExact(definition, mode) ? undefined : full);

/** ∫ quantile over 0–1, by the midpoint rule. */
const mean = ({ quantile }: Finish, n = 2000) => {
  let sum = 0;
  for (let i = 0; i < n; i++) sum += quantile((i + 0.5) / n);
  return sum / n;
};

const SAMPLE: Row[] = [
  [1, 2],
  [2, 3],
  [3, 4],
  [4, 6],
];

describe('the exact cases', () => {
  const near = (actual: number, expected: number) => expect(Math.abs(actual - expected)).toBeLessThan(1e-9);
  const ask = (finish: Finish, quantiles: Record<number, number>, chances: Record<number, number>) => {
    for (const [p, x] of Object.entries(quantiles)) near(finish.quantile(Number(p)), x);
    for (const [x, p] of Object.entries(chances)) near(finish.cdf(Number(x)), p);
  };

  it.each(['elapsed', 'concurrent'] as const)('%s', (mode) => {
    ask(
      run(rows(...SAMPLE), mode).finish,
      { 0.1: 4.2, 0.5: 5, 0.8: 5.6, 0.9: 5.8 },
      { 1: 0, 4: 0, 4.5: 0.25, 5: 0.5, 6: 1 },
    );
  });
  it('sequential, four ranges', () => {
    ask(
      run(rows(...SAMPLE), 'sequential').finish,
      { 0.1: 11.493720425466922, 0.5: 12.5, 0.8: 13.180893520107919, 0.9: 13.506279574533075 },
      { 10: 0, 11: 1 / 48, 12: 13 / 48, 13: 35 / 48, 14: 47 / 48, 15: 1 },
    );
  });
  it('the three system changes in sequence', () => {
    ask(
      run(rows([1, 2], [2, 3], [3, 4]), 'sequential').finish,
      { 0.5: 7.5, 0.8: 7.937121324398345, 0.9: 8.15656733469825 },
      { 7: 1 / 6, 8: 5 / 6, 8.5: 47 / 48 },
    );
  });
  it('the longest of the three, then results', () => {
    const [a, b, c, d] = SAMPLE.map((row, i) => phase(`p${i}`, row)) as [Phase, Phase, Phase, Phase];
    const definition = timeline([a, b, c, { ...d, after: ['p0', 'p1', 'p2'] }]);
    expect(modeOf(definition)).toBe('after');
    const { finish, phases } = run(definition, 'after');
    ask(finish, { 0.5: 8.5, 0.8: 9.105572809000083, 0.9: 9.367544467966324 }, { 8: 0.25, 9: 0.75 });
    expect(phases.map(({ from }) => from)).toEqual([0, 0, 0, 3]);
  });
  it('sequential, slips together', () => {
    const { together } = run(rows(...SAMPLE), 'sequential').finish;
    near(together(0.5), 12.5);
    near(together(0.8), 14);
    near(together(0.9), 14.5);
  });
  it('the whole sample with its day of announcement, in its own units', () => {
    const definition = timeline([phase('announce', [1, 1], { unit: 'day' }), ...rows(...SAMPLE).phases]);
    const { phases, finish } = run(definition);
    expect(phases[0]).toMatchObject({ unit: 'day', min: 1, max: 1 });
    expect(finish.quantile(0.8)).toBeCloseTo(5.6, 12);
    expect(unitOfAxis(definition)).toBe('quarter');
    expect(run(definition, 'sequential').finish.quantile(0.5)).toBeCloseTo(12.5 + 4 / 365.2425, 9);
  });
  it('twenty futures are the middles of twentieths', () => {
    const dots = futures(run(rows(...SAMPLE)).finish);
    expect(dots).toHaveLength(20);
    expect(dots[0]).toBeCloseTo(4.05, 12);
    expect(dots[19]).toBeCloseTo(5.95, 12);
  });
});

describe('three-point ranges', () => {
  it('are PERT: mean (min + 4 likely + max) / 6', () => {
    for (const row of [
      [2, 6, 4],
      [0, 1, 0],
      [0, 1, 1],
      [1, 9, 2.2],
    ] as Row[]) {
      const [min, max, likely] = row as [number, number, number];
      expect(mean(run(rows(row)).finish)).toBeCloseTo((min + 4 * likely + max) / 6, 3);
    }
  });
  it('have the chances of their beta distribution', () => {
    // a = b = 3: F(x) = 10x³ − 15x⁴ + 6x⁵; a = 1, b = 5: 1 − (1 − x)⁵
    const middle = run(rows([0, 1, 0.5])).finish;
    const early = run(rows([0, 1, 0])).finish;
    for (const x of [0.1, 0.25, 0.5, 0.8]) {
      expect(Math.abs(middle.cdf(x) - (10 * x ** 3 - 15 * x ** 4 + 6 * x ** 5))).toBeLessThan(1e-4);
      expect(Math.abs(early.cdf(x) - (1 - (1 - x) ** 5))).toBeLessThan(1e-4);
    }
  });
  it('add up within a thousandth', () => {
    // Reference: four beta(3, 3) densities convolved by brute force on lattices of 1/250, 1/500 and 1/1000, which agree.
    const { finish } = run(rows([1, 2, 1.5], [2, 3, 2.5], [3, 4, 3.5], [4, 6, 5]), 'sequential');
    expect(finish.quantile(0.5)).toBeCloseTo(12.5, 3);
    expect(Math.abs(finish.quantile(0.8) - 12.9332)).toBeLessThan(1e-3);
    expect(Math.abs(finish.cdf(12) - 0.164796)).toBeLessThan(1e-3);
  });
});

describe('long sums', () => {
  /** Irwin–Hall for many equal widths is normal but for its kurtosis: one term of Edgeworth's series is enough. */
  const irwinHall = (n: number, z: number) => {
    const t = 1 / (1 + 0.2316419 * Math.abs(z));
    const tail =
      (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) *
      t *
      (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
    const normal = z > 0 ? 1 - tail : tail;
    const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
    return normal - (-1.2 / n / 24) * (z ** 3 - 3 * z) * density;
  };
  it.each([11, 40, 1000])('%i uniform ranges keep to a thousandth', (n) => {
    const { finish } = run(rows(...[...Array(n).keys()].map((): Row => [1, 2])), 'sequential');
    const sd = Math.sqrt(n / 12);
    for (const z of [-2, -1.5, -1, -0.5, 0, 0.5, 1, 2])
      expect(Math.abs(finish.cdf(n * 1.5 + z * sd) - irwinHall(n, z))).toBeLessThan(1e-3);
  });
  it('a thousand three-point ranges keep to a thousandth', () => {
    const { finish } = run(rows(...[...Array(1000).keys()].map((): Row => [0, 3, 0])), 'sequential');
    // Beta(1, 5) on 0–3: mean ½, variance 9·5/(36·7), skewness 2·4·√7/(8·√5)
    const sd = Math.sqrt((1000 * 45) / 252);
    const skew = (8 * Math.sqrt(7)) / (8 * Math.sqrt(5)) / Math.sqrt(1000);
    for (const z of [-2, -1, 0, 1, 2]) {
      const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
      const normal = irwinHall(1e9, z);
      expect(Math.abs(finish.cdf(500 + z * sd) - (normal - (skew / 6) * (z * z - 1) * density))).toBeLessThan(1e-3);
    }
  });
  it('widths of very different size fall back to the grid and stay right', () => {
    const { finish } = run(rows([0, 1000], [0, 1e-3], [0, 1e-4], [0, 1e-5], [0, 1e-6], [0, 1e-7]), 'sequential');
    for (const x of [100, 500, 900]) expect(Math.abs(finish.cdf(x) - x / 1000)).toBeLessThan(1e-3);
  });
});

describe('graphs', () => {
  it('with a shared ancestor are sampled, say so, and are the same every time', () => {
    const make = () =>
      timeline([
        phase('a', [0, 4]),
        phase('b', [1, 2], { after: ['a'] }),
        phase('c', [1, 2], { after: ['a'] }),
        phase('d', [1, 1], { after: ['b', 'c'] }),
      ]);
    const { finish, phases } = run(make(), 'after');
    expect(phases[1]!.error).toBeUndefined();
    expect(finish.error).toBeCloseTo(0.0025, 12);
    expect(finish.quantile(0.37)).toBe(run(make(), 'after').finish.quantile(0.37));
    // a + max(b, c) + 1: F by conditioning on a, whose density is ¼ on 0–4; max(b, c) has F = t² on 1–2.
    const exact = (x: number) => {
      let sum = 0;
      for (let i = 0; i < 4000; i++) {
        const t = Math.min(1, Math.max(0, x - 1 - (i + 0.5) / 1000 - 1));
        sum += (t * t) / 4000;
      }
      return sum;
    };
    for (const x of [3, 4, 5, 6]) expect(Math.abs(finish.cdf(x) - exact(x))).toBeLessThan(4 * finish.error!);
  });
  it('a wait that another wait implies changes nothing', () => {
    const plain = run(
      timeline([phase('a', [0, 4]), phase('b', [1, 2], { after: ['a'] }), phase('c', [1, 2], { after: ['b'] })]),
      'after',
    );
    const detour = run(
      timeline([phase('a', [0, 4]), phase('b', [1, 2], { after: ['a'] }), phase('c', [1, 2], { after: ['a', 'b'] })]),
      'after',
    );
    expect(detour.finish.error).toBeUndefined();
    expect(detour.finish.cdf(5)).toBe(plain.finish.cdf(5));
  });
  it('a chain is a sequence, whatever the order of its lines', () => {
    const chain = run(
      timeline([phase('c', [3, 4], { after: ['b'] }), phase('b', [2, 3], { after: ['a'] }), phase('a', [1, 2])]),
      'after',
    );
    expect(chain.finish.quantile(0.8)).toBeCloseTo(7.937121324398345, 9);
    expect(chain.finish.together(0.8)).toBeCloseTo(8.4, 9);
  });
  it('moments that are known stay known', () => {
    const { finish } = run(
      timeline([phase('a', [2, 2]), phase('b', [3, 3]), phase('c', [1, 1], { after: ['a', 'b'] })]),
      'after',
    );
    expect([finish.min, finish.max, finish.quantile(0.5), finish.cdf(3.9), finish.cdf(4)]).toEqual([4, 4, 4, 0, 1]);
  });
  it('a wait for what is surely late keeps its floor', () => {
    const { finish } = run(rows([3, 4], [3.5, 3.5]), 'concurrent');
    expect([finish.min, finish.cdf(3.4), finish.cdf(3.5)]).toEqual([3.5, 0, 0.5]);
  });
});

describe('properties', { timeout: 60_000 }, () => {
  const row = fc
    .tuple(
      fc.integer({ min: 0, max: 400 }),
      fc.integer({ min: 0, max: 400 }),
      fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }),
    )
    .map(([min, width, likely]): Row => [
      min / 20,
      (min + width) / 20,
      likely === undefined ? undefined : (min + (width * likely) / 100) / 20,
    ]);
  const plans = fc.array(row, { minLength: 1, maxLength: 14 });
  const graphs = fc
    .array(fc.tuple(row, fc.array(fc.nat(20), { maxLength: 3 })), { minLength: 1, maxLength: 9 })
    .map((all) =>
      timeline(
        all.map(([each, after], i) =>
          phase(`p${i}`, each, { after: i ? [...new Set(after.map((n) => `p${n % i}`))] : [] }),
        ),
      ),
    );
  const isDistribution = (finish: Finish) => {
    const { min, max, cdf, quantile } = finish;
    expect(min).toBeGreaterThanOrEqual(finish.from);
    expect(cdf(max)).toBe(1);
    expect(cdf(min - 1e-6)).toBe(0);
    let last = 0;
    for (let i = 0; i <= 40; i++) {
      const p = cdf(min - 0.1 + ((max - min + 0.2) * i) / 40);
      expect(p).toBeGreaterThanOrEqual(last - 1e-12);
      last = p;
    }
    const quantiles = [0, 0.1, 0.5, 0.8, 0.9, 1].map(quantile);
    expect(quantiles).toEqual([...quantiles].sort((a, b) => a - b));
    for (const x of quantiles) expect(x >= min - 1e-9 && x <= max + 1e-9).toBe(true);
  };

  it('chances never fall, in every schedule', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        for (const mode of ['elapsed', 'sequential', 'concurrent'] as const) {
          const { phases, finish } = run(rows(...plan), mode);
          phases.forEach(isDistribution);
          isDistribution(finish);
        }
      }),
      { numRuns: 40 },
    );
  });
  it('chances never fall, in graphs', () => {
    fc.assert(
      fc.property(graphs, (definition) => {
        const { phases, finish } = run(definition, 'after');
        phases.forEach(isDistribution);
        isDistribution(finish);
      }),
      { numRuns: 25 },
    );
  });
  it('the mean of a sum is the sum of the means', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const means = plan.map(([min, max, likely]) =>
          likely === undefined ? (min + max) / 2 : (min + 4 * likely + max) / 6,
        );
        const width = plan.reduce((sum, [min, max]) => sum + max - min, 0);
        const sum = means.reduce((a, b) => a + b, 0);
        expect(Math.abs(mean(run(rows(...plan), 'sequential').finish, 400) - sum)).toBeLessThan(1e-6 + width * 1e-3);
      }),
      { numRuns: 40 },
    );
  });
  it('side by side is never later than one after another', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const concurrent = run(rows(...plan), 'concurrent').finish;
        const sequential = run(rows(...plan), 'sequential').finish;
        for (const p of [0.05, 0.5, 0.8, 0.95]) {
          expect(concurrent.quantile(p)).toBeLessThanOrEqual(sequential.quantile(p) + 1e-3 * (sequential.max + 1));
          expect(concurrent.together(p)).toBeLessThanOrEqual(sequential.together(p) + 1e-9);
        }
      }),
      { numRuns: 40 },
    );
  });
  it('a graph without edges is concurrent, and a chain is sequential', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const definition = rows(...plan);
        const chain = timeline(definition.phases.map((each, i) => (i ? { ...each, after: [`p${i - 1}`] } : each)));
        for (const p of [0.1, 0.5, 0.9]) {
          expect(scheduleGraph(definition).finish.quantile(p)).toBeCloseTo(
            run(definition, 'concurrent').finish.quantile(p),
            9,
          );
          expect(scheduleGraph(chain).finish.quantile(p)).toBeCloseTo(
            run(definition, 'sequential').finish.quantile(p),
            9,
          );
        }
      }),
      { numRuns: 30 },
    );
  });
});
