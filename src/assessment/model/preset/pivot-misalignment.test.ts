import { describe, expect, it } from 'vitest';
import { score } from '../score.js';
import { pivotMisalignment } from './pivot-misalignment.js';
import { check } from '../check.js';

const definition = pivotMisalignment();
const all = (answer: (reverse: boolean, dimension: string) => number | null) =>
  Object.fromEntries(definition.items.map((item) => [item.id, answer(!!item.reverse, item.dimension!)]));

describe('the default content', () => {
  it('asks three items a dimension, at least one of them reversed', () => {
    expect(definition.dimensions.map(({ id }) => id)).toEqual(['incentive', 'metric', 'resource', 'culture']);
    for (const { id } of definition.dimensions) {
      const items = definition.items.filter((item) => item.dimension === id);
      expect(items).toHaveLength(3);
      expect(items.filter((item) => item.reverse)).toHaveLength(1);
    }
  });

  it('is sound, and says something wherever it can', () => {
    expect(check(definition)).toEqual([]);
    expect(definition.dimensions.every(({ label, high, low }) => label && high && low)).toBe(true);
    expect(definition.bands.every(({ title, text }) => title && text)).toBe(true);
    expect(definition.advice.every(({ title, text }) => title && text)).toBe(true);
    expect(new Set(definition.items.map(({ text }) => text)).size).toBe(12);
  });

  it('is a new object each time', () => {
    expect(pivotMisalignment()).toEqual(definition);
    expect(pivotMisalignment().items).not.toBe(definition.items);
  });

  it('answered as well as can be: aligned, and one thing to go on with', () => {
    expect(
      score(
        definition,
        all((reverse) => (reverse ? 1 : 5)),
      ),
    ).toMatchObject({
      total: { score: 100, band: 'aligned' },
      weakest: null,
      advice: ['decide'],
    });
  });

  it('answered as badly as can be: misaligned, the audit first', () => {
    expect(
      score(
        definition,
        all((reverse) => (reverse ? 5 : 1)),
      ),
    ).toMatchObject({
      total: { score: 0, band: 'misaligned' },
      advice: ['audit', 'reward', 'replace', 'stop', 'promote'],
    });
  });

  it('agreeing with everything says nothing good: two thirds', () => {
    // Of three items 100, 0 and 100: 66.67 in each dimension.
    expect(
      score(
        definition,
        all(() => 5),
      ).total,
    ).toMatchObject({ score: expect.closeTo(66.667, 3), band: 'drifting' });
  });

  it('culture far behind the rest: explain', () => {
    const result = score(
      definition,
      all((reverse, dimension) => (dimension === 'culture' ? 3 : reverse ? 1 : 5)),
    );
    expect(result).toMatchObject({ weakest: 'culture', spread: 50, advice: ['promote', 'explain', 'decide'] });
  });
});
