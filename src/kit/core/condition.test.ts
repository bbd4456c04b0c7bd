import { describe, expect, it } from 'vitest';
import { compare, holds, leaves, MAX_DEPTH, type Comparison, type Condition, type Fact } from './condition.js';

type Leaf = Comparison & { of: string };
const facts: Record<string, Fact> = {
  three: 3,
  word: 'yes',
  list: ['a', 'b'],
  none: null,
  no: false,
  zero: 0,
  nil: [],
};
const because = (condition: Condition<Leaf>) => holds(condition, (leaf) => compare(facts[leaf.of], leaf));
const test = (condition: Condition<Leaf>) => !!because(condition);

describe('a leaf', () => {
  it.each<[Leaf, boolean]>([
    [{ of: 'three' }, true],
    [{ of: 'zero' }, true],
    [{ of: 'none' }, false],
    [{ of: 'no' }, false],
    [{ of: 'nil' }, false],
    [{ of: 'nobody' }, false],
    [{ of: 'three', is: 3 }, true],
    [{ of: 'three', is: '3' }, false],
    [{ of: 'word', is: ['no', 'yes'] }, true],
    [{ of: 'list', is: 'b' }, true],
    [{ of: 'list', is: ['c', 'd'] }, false],
    [{ of: 'three', gte: 3, lt: 4 }, true],
    [{ of: 'three', gt: 3 }, false],
    [{ of: 'three', lte: 3 }, true],
    [{ of: 'three', lt: 3 }, false],
    [{ of: 'word', gt: 0 }, false],
    [{ of: 'none', lt: 9 }, false],
  ])('%j → %s', (leaf, expected) => {
    expect(test(leaf)).toBe(expected);
  });
});

describe('connectives', () => {
  const yes: Leaf = { of: 'word' };
  const no: Leaf = { of: 'none' };
  it('combine leaves', () => {
    expect(test({ all: [yes, yes] })).toBe(true);
    expect(test({ all: [yes, no] })).toBe(false);
    expect(test({ any: [no, yes] })).toBe(true);
    expect(test({ not: { any: [no, no] } })).toBe(true);
  });
  it('of nothing: all of it holds, any of it does not', () => {
    expect(test({ all: [] })).toBe(true);
    expect(test({ any: [] })).toBe(false);
  });
});

describe('because', () => {
  const leaf = (of: string): Leaf => ({ of });
  it('of the first leaf that makes it hold', () => {
    const condition: Condition<Leaf> = {
      all: [{ not: leaf('none') }, { any: [leaf('nil'), { not: leaf('three') }, leaf('word')] }, leaf('list')],
    };
    expect(because(condition)).toEqual(leaf('word'));
  });
  it('of none where nothing that is there makes it hold', () => {
    expect(because({ all: [{ not: leaf('none') }] })).toBe(true);
    expect(because({ not: leaf('word') })).toBe(false);
  });
});

describe('leaves', () => {
  it('come in reading order', () => {
    const condition: Condition<Leaf> = { all: [{ any: [{ of: 'a' }, { not: { of: 'b' } }] }, { of: 'c' }] };
    expect(leaves(condition)?.map(({ of }) => of)).toEqual(['a', 'b', 'c']);
  });
  it('are not looked for in what is nested too deep, or in itself', () => {
    const nest = (depth: number): Condition<Leaf> => (depth ? { not: nest(depth - 1) } : { of: 'a' });
    expect(leaves(nest(MAX_DEPTH))).toEqual([{ of: 'a' }]);
    expect(leaves(nest(MAX_DEPTH + 1))).toBeUndefined();
    const own: { all: Condition<Leaf>[] } = { all: [] };
    own.all.push(own);
    expect(leaves(own)).toBeUndefined();
  });
});
