import { describe, expect, it } from 'vitest';
import { score } from '../score.js';
import { pivotMisalignment } from './pivot-misalignment.js';
import { en } from './pivot-misalignment.en.js';

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

  it('uses every one of its words, and nothing that is not there', () => {
    const used = JSON.stringify(definition);
    for (const [id, text] of Object.entries(en)) expect(used, id).toContain(JSON.stringify(text).slice(1, -1));
    expect(definition.advice.every(({ title, text }) => title && text)).toBe(true);
  });

  it('takes other words by id', () => {
    expect(pivotMisalignment({ ...en, slow: 'Langsam' }).items.find(({ id }) => id === 'slow')?.text).toBe('Langsam');
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
