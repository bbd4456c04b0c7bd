import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessment, dimensions, scaleItem } from '../../../tests/fixtures/assessment.js';
import { agreementOn, compareRaters } from './agreement.js';

describe('agreement on a dimension, by hand', () => {
  // r_wg = 1 − s² / σ², and σ² = 100² / 12 = 833.33, so 1 − 0.0012 s².
  it.each<[string, (number | null)[], number, number, string]>([
    ['all the same', [80, 80, 80], 80, 1, 'very-strong'],
    // s² = (5² + 5²) / 1 = 50 → 1 − 0.06
    ['ten points apart', [70, 80], 75, 0.94, 'very-strong'],
    // s² = (10² + 0 + 10²) / 2 = 100 → 1 − 0.12
    ['three in steps of ten', [50, 60, 70], 60, 0.88, 'strong'],
    // s² = (12.5² + 12.5²) / 1 = 312.5 → 1 − 0.375
    ['a quarter of the scale apart', [25, 50], 37.5, 0.625, 'moderate'],
    // s² = (15² + 15²) / 1 = 450 → 1 − 0.54
    ['thirty points apart', [40, 70], 55, 0.46, 'weak'],
    // s² = (20² + 20²) / 1 = 800 → 1 − 0.96
    ['forty points apart: hardly better than chance', [30, 70], 50, 0.04, 'none'],
    // s² = (50² + 50²) / 1 = 5000 → 1 − 6, which counts as 0
    ['opposite ends', [0, 100], 50, 0, 'none'],
    // mean 40; s² = (10² + 0 + 0 + 10²) / 3 = 66.67 → 1 − 0.08
    ['four, and one of them without a score', [30, null, 40, 50, 40], 40, 0.92, 'very-strong'],
  ])('%s', (_, scores, mean, agreement, level) => {
    const known = scores.filter((score) => score !== null);
    expect(agreementOn('a', scores)).toEqual({
      id: 'a',
      scores,
      raters: known.length,
      mean,
      min: Math.min(...known),
      max: Math.max(...known),
      agreement,
      level,
    });
  });

  it('needs two raters with a score', () => {
    expect(agreementOn('a', [70, null])).toMatchObject({ raters: 1, mean: 70, agreement: null, level: null });
    expect(agreementOn('a', [null])).toMatchObject({ raters: 0, mean: null, min: null, max: null, agreement: null });
    expect(agreementOn('a', [])).toMatchObject({ raters: 0, mean: null, level: null });
  });
});

describe('raters compared', () => {
  const definition = assessment({
    dimensions: dimensions('a', 'b'),
    items: [scaleItem('a1'), scaleItem('a2'), scaleItem('b1')],
  });

  it('by their answers', () => {
    // a: (100 + 50) / 2 = 75 and (50 + 50) / 2 = 50; b: 0, and nothing.
    const { dimensions, total } = compareRaters(definition, [
      { a1: 5, a2: 3, b1: 1 },
      { a1: 3, a2: 3 },
    ]);
    expect(dimensions).toMatchObject([
      { id: 'a', scores: [75, 50], mean: 62.5, agreement: 0.625, level: 'moderate' },
      { id: 'b', scores: [0, null], raters: 1, mean: 0, agreement: null },
    ]);
    expect(total).toMatchObject({ id: 'total', scores: [37.5, null], raters: 1 });
  });

  const rater = fc.record({
    a1: fc.integer({ min: 1, max: 5 }),
    a2: fc.integer({ min: 1, max: 5 }),
    b1: fc.constantFrom(null, 1, 2, 3, 4, 5),
  });
  const raters = fc.array(rater, { maxLength: 9 });

  it('whoever is first', () => {
    fc.assert(
      fc.property(
        raters.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          const [one, other] = [all, shuffled].map((each) => compareRaters(definition, each));
          const said = ({ scores, ...rest }: (typeof one & object)['total']) => ({
            ...rest,
            scores: scores.toSorted(),
          });
          expect([...other!.dimensions, other!.total].map(said)).toEqual([...one!.dimensions, one!.total].map(said));
        },
      ),
    );
  });

  it('agreement lies in 0–1, is whole only where all say the same, and does not fall as they draw nearer', () => {
    const scores = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(scores, (scores) => {
        const { agreement, mean, min, max } = agreementOn('a', scores);
        expect(agreement).toBeGreaterThanOrEqual(0);
        expect(agreement === 1).toBe(new Set(scores).size === 1);
        expect(min).toBeLessThanOrEqual(mean!);
        expect(mean).toBeLessThanOrEqual(max!);
        const nearer = scores.map((score) => (score + mean!) / 2);
        expect(agreementOn('a', nearer).agreement).toBeGreaterThanOrEqual(agreement!);
      }),
    );
  });
});
