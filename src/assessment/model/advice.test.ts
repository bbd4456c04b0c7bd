import { describe, expect, it } from 'vitest';
import { assessment, dimensions, scaleItem } from '../../../tests/fixtures/assessment.js';
import { adviseOn } from './advice.js';
import type { Advice } from './schema.js';
import { measure, score } from './score.js';

const rule = (id: string, when: Advice['when'], more: Partial<Advice> = {}): Advice => ({
  id,
  title: id,
  when,
  ...more,
});

/** Three items of one dimension each; 1…5 score 0, 25, 50, 75, 100. */
const advised = (rules: Advice[], a: number | null, b: number | null, c: number | null) => {
  const definition = assessment({
    dimensions: dimensions('a', 'b', 'c'),
    items: [scaleItem('a1'), scaleItem('b1'), scaleItem('c1')],
    advice: rules,
  });
  const answers = { a1: a, b1: b, c1: c };
  const chosen = adviseOn(definition, measure(definition, answers), answers);
  expect(score(definition, answers).advice).toEqual(chosen.map(({ advice }) => advice.id));
  return chosen.map(({ advice, ...reason }) => ({ id: advice.id, ...reason }));
};
const ids = (...args: Parameters<typeof advised>) => advised(...args).map(({ id }) => id);

describe('advice', () => {
  it('by band, with the dimension as its reason', () => {
    const rules = [rule('low', { dimension: 'a', band: 'low' }), rule('mid', { dimension: 'a', band: 'mid' })];
    expect(advised(rules, 2, 5, 5)).toEqual([{ id: 'low', about: 'a', score: 25, band: 'low', below: null }]);
    expect(ids(rules, 3, 5, 5)).toEqual(['mid']);
  });

  it('by score and by the total', () => {
    const rules = [rule('under', { dimension: 'b', lt: 50 }), rule('all', { dimension: 'total', band: 'high' })];
    expect(ids(rules, 3, 2, 3)).toEqual(['under']);
    // (100 + 100 + 75) / 3 = 91.67
    expect(advised(rules, 5, 5, 4)[0]).toMatchObject({ id: 'all', about: 'total', band: 'high', below: null });
  });

  it('by gap, which has a direction: how far the second lies below the first', () => {
    const rules = [rule('gap', { gap: ['a', 'b'], gte: 50 })];
    expect(advised(rules, 5, 3, 3)).toEqual([
      { id: 'gap', about: 'b', score: 50, band: 'mid', below: { dimension: 'a', points: 50 } },
    ]);
    expect(ids(rules, 4, 3, 3)).toEqual([]);
    expect(ids(rules, 3, 5, 3)).toEqual([]);
  });

  it('by the widest pair, whichever way it leans', () => {
    const rules = [rule('pair', { pair: ['a', 'c'], gte: 25 })];
    expect(advised(rules, 2, 3, 4)).toMatchObject([{ about: 'a', below: { dimension: 'c', points: 50 } }]);
    expect(advised(rules, 4, 3, 2)).toMatchObject([{ about: 'c', below: { dimension: 'a', points: 50 } }]);
    expect(ids(rules, 3, 1, 5)).toEqual([]);
    expect(ids(rules, 3, 3, 3)).toEqual([]);
  });

  it('by the weakest, and by an answer', () => {
    const rules = [rule('weak', { weakest: 'b' }), rule('said', { all: [{ item: 'c1', gte: 4 }] })];
    expect(advised(rules, 3, 2, 4)).toEqual([
      { id: 'weak', about: 'b', score: 25, band: 'low', below: null },
      { id: 'said', about: null, score: null, band: null, below: null },
    ]);
    expect(ids(rules, 2, 3, 3)).toEqual([]);
  });

  it('stands in the order of what to do first: priority, the weakest, as listed', () => {
    const rules = [
      rule('total', { dimension: 'total', lt: 90 }),
      rule('a', { dimension: 'a', lt: 70 }),
      rule('b', { dimension: 'b', lt: 70 }),
      rule('c', { dimension: 'c', lt: 70 }),
      rule('c too', { weakest: 'c' }),
      rule('first', { item: 'a1' }, { priority: 1 }),
    ];
    // a 50, b 25, c 0
    expect(ids(rules, 3, 2, 1)).toEqual(['first', 'c', 'c too', 'b', 'a', 'total']);
  });

  it('says nothing of a dimension without a score', () => {
    const rules = [
      rule('a', { dimension: 'a' }),
      rule('gap', { gap: ['b', 'a'] }),
      rule('all', { dimension: 'total' }),
    ];
    expect(ids(rules, null, 3, 3)).toEqual([]);
  });
});
