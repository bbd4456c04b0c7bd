import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evenShares, rebalance } from './allocation.js';

const sum = (shares: readonly number[]) => shares.reduce((all, each) => all + each, 0);

describe('a hundred points shared out', () => {
  it('evenly: what cannot be divided goes to the first', () => {
    expect(evenShares(2)).toEqual([50, 50]);
    expect(evenShares(3)).toEqual([34, 33, 33]);
    expect(evenShares(6)).toEqual([17, 17, 17, 17, 16, 16]);
  });

  it('one is set: the others keep their proportion', () => {
    // 60 and 20 of 80 become 30 and 10 of 40.
    expect(rebalance([20, 60, 20], 0, 60)).toEqual([60, 30, 10]);
    // 50 shared by 33 and 33: 25 each; by 34 and 33 with 49: 24.87 and 24.13.
    expect(rebalance([34, 33, 33], 0, 50)).toEqual([50, 25, 25]);
    expect(rebalance([33, 34, 33], 0, 51)).toEqual([51, 25, 24]);
  });

  it('others that have nothing get the rest evenly', () => {
    expect(rebalance([100, 0, 0], 0, 70)).toEqual([70, 15, 15]);
    expect(rebalance([0, 0, 100], 2, 99)).toEqual([1, 0, 99]);
  });

  it('a value out of range is the nearest that there is', () => {
    expect(rebalance([50, 50], 1, 130)).toEqual([0, 100]);
    expect(rebalance([50, 50], 1, -3)).toEqual([100, 0]);
  });

  it('whatever is moved and how often, they are whole, 0–100, come to 100, and keep their order', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 12 }),
        fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 100 })), { maxLength: 20 }),
        (count, moves) => {
          let shares = evenShares(count);
          expect(sum(shares)).toBe(100);
          for (const [where, value] of moves) {
            const index = where % count;
            const before = shares;
            shares = rebalance(before, index, value);
            expect(sum(shares)).toBe(100);
            expect(shares[index]).toBe(value);
            expect(shares.every((share) => Number.isInteger(share) && share >= 0)).toBe(true);
            for (let a = 0; a < count; a++)
              for (let b = 0; b < count; b++)
                if (a !== index && b !== index && before[a]! > before[b]!)
                  expect(shares[a]).toBeGreaterThanOrEqual(shares[b]!);
          }
        },
      ),
    );
  });
});
