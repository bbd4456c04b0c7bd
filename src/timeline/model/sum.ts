import { byChances, uniform, type Distribution } from './distribution.js';
import { fromGrid, gridOf, pert, plus, type Grid, type Range } from './grid.js';

/** A sum of ranges that do not depend on each other, and what is needed to add one more. */
export interface Sum extends Distribution {
  /** The widths of its uniform ranges, while their closed form is safe. */
  readonly widths?: readonly number[] | undefined;
  readonly grid?: Grid | undefined;
}

export const NOTHING: Sum = { ...uniform(0, 0), widths: [] };

/** 2^10 terms a chance are still quick; more add nothing that the grid cannot do. */
const MOST_WIDTHS = 10;

/**
 * Whether the alternating sum below keeps its digits. Evaluated from the nearer end, its terms add up to at most
 * W^n / (n! Πw) in size, W = Σw; times the precision of a number, that bounds the error of a chance.
 */
const isSafe = (widths: readonly number[]) =>
  widths.length <= MOST_WIDTHS && total(widths) ** widths.length * Number.EPSILON < 1e-11 * volume(widths);

const total = (widths: readonly number[]) => widths.reduce((sum, width) => sum + width, 0);
/** n! Πw */
const volume = (widths: readonly number[]) => widths.reduce((product, width, i) => product * width * (i + 1), 1);

/**
 * The sum of independent uniform ranges: F(x) = Σ over subsets S of (−1)^|S| (x − Σ_S w)₊^n / (n! Πw), with x from the
 * sum of their minima (Bradley and Gupta 2002; equal widths are the Irwin–Hall distribution). It is symmetric about
 * its middle, so only the lower half is ever evaluated.
 */
function closed(min: number, max: number, widths: readonly number[]): Distribution {
  const n = widths.length;
  if (n < 2) return uniform(min, max);
  const part = (x: number, i: number): number =>
    x <= 0 ? 0 : i < n ? part(x, i + 1) - part(x - widths[i]!, i + 1) : x ** n;
  const lower = (x: number) => part(x, 0) / volume(widths);
  return byChances(min, max, (x) => (x * 2 > min + max ? 1 - lower(max - x) : lower(x - min)));
}

/** One range by itself. */
export const single = (range: Range): Distribution =>
  range.likely === undefined || range.min === range.max ? uniform(range.min, range.max) : pert(range);

/** A sum and one range more: in closed form while that is safe, else by a table of chances to 1e-3. */
export function add(sum: Sum, range: Range): Sum {
  const min = sum.min + range.min;
  const max = sum.max + range.max;
  const width = range.max - range.min;
  const point = sum.min === sum.max;
  if (!width || range.likely === undefined) {
    const before = point ? [] : sum.widths;
    const widths = before && (width ? [...before, width] : before);
    if (widths && isSafe(widths)) return { ...closed(min, max, widths), widths };
  }
  const grid = point ? moved(gridOf(single(range)), sum.min) : plus(sum.grid ?? gridOf(sum), range);
  return { ...fromGrid(grid, min, max), grid };
}

const moved = ({ low, high, table }: Grid, by: number): Grid => ({ low: low + by, high: high + by, table });
