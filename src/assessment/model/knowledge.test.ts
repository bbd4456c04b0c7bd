import { describe, expect, it } from 'vitest';
import { scaleItem } from '../../../tests/fixtures/assessment.js';
import { outcomeOf } from './knowledge.js';
import type { Item } from './schema.js';

const check = (type: 'choice' | 'multiple', ...correct: string[]) =>
  ({
    id: 'q',
    type,
    text: '?',
    options: ['x', 'y', 'z'].map((id) => ({ id, label: id, correct: correct.includes(id) })),
  }) as Item;

describe('the outcome of a knowledge check', () => {
  it('of one', () => {
    expect(outcomeOf(check('choice', 'y'), 'y')).toEqual({ right: true, correct: ['y'] });
    expect(outcomeOf(check('choice', 'y'), 'x')).toEqual({ right: false, correct: ['y'] });
    expect(outcomeOf(check('choice', 'y'), undefined)?.right).toBe(false);
    expect(outcomeOf(check('choice', 'y', 'z'), 'z')?.right).toBe(true);
  });
  it('of several: exactly those', () => {
    expect(outcomeOf(check('multiple', 'x', 'z'), ['z', 'x'])?.right).toBe(true);
    expect(outcomeOf(check('multiple', 'x', 'z'), ['x', 'z', 'x'])?.right).toBe(true);
    expect(outcomeOf(check('multiple', 'x', 'z'), ['x', 'x'])?.right).toBe(false);
    expect(outcomeOf(check('multiple', 'x', 'z'), ['x'])?.right).toBe(false);
    expect(outcomeOf(check('multiple', 'x', 'z'), ['x', 'y', 'z'])?.right).toBe(false);
  });
  it('is none of an item that is none', () => {
    expect(outcomeOf(scaleItem('a1'), 3)).toBeUndefined();
    expect(outcomeOf(check('choice'), 'x')).toBeUndefined();
  });
});
