import { describe, expect, it } from 'vitest';
import { assessment, scaleItem } from '../../../tests/fixtures/assessment.js';
import { check } from './check.js';
import { pivotMisalignment } from './preset/pivot-misalignment.js';
import type { AssessmentDefinition } from './schema.js';
import { isSound } from './sound.js';

const bands = (...cuts: number[]) => cuts.map((from, i) => ({ id: `b${i}`, from, label: `${from}` }));
const option = (id: string, score: number) => ({ id, label: id, score });

describe('a definition from a page’s HTML', () => {
  it.each<[string, AssessmentDefinition]>([
    ['with bands', assessment({ bands: bands(0, 40, 100) })],
    ['without', assessment({ bands: [] })],
    ['built in', pivotMisalignment()],
  ])('is sound: %s', (_, definition) => {
    expect(isSound(definition)).toBe(true);
    expect(check(definition)).toEqual([]);
  });

  it.each<[string, Partial<AssessmentDefinition>]>([
    ['an id twice', { items: [scaleItem('a1'), scaleItem('a1')] }],
    ['an id that cannot be one', { items: [scaleItem('__proto__', { dimension: 'a' })] }],
    [
      'an option twice',
      {
        items: [{ id: 'q', type: 'choice', dimension: 'a', text: '?', options: [option('x', 0), option('x', 1)] }],
      },
    ],
    ['a weight that is a word', { items: [scaleItem('a1', { weight: NaN })] }],
    ['cut scores unsorted', { bands: bands(0, 70, 40) }],
    ['a cut score twice', { bands: bands(0, 40, 40) }],
    ['a cut score that is a word', { bands: bands(0, NaN) }],
    ['a cut score over 100', { bands: bands(0, 101) }],
    ['a hole at the foot', { bands: bands(10) }],
    ['bands of a dimension', { dimensions: [{ id: 'a', label: 'A', bands: bands(0, 50, 20) }] }],
    ['too many', { items: Array.from({ length: 1001 }, (_, i) => scaleItem(`a${i}`)) }],
  ])('is not sound, and check says why: %s', (_, parts) => {
    expect(isSound(assessment(parts))).toBe(false);
    expect(check(assessment(parts)).length).toBeGreaterThan(0);
  });
});
