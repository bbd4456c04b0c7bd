import { byChances, uniform, type Distribution } from './distribution.js';
import { isSafe, sumOf, widen, type Arithmetic, type Range, type Sum } from './sum.js';

/*
 * Where no closed form is safe, chances are kept as a table over evenly spaced moments. Adding a range to it is an
 * integral of the table, interpolated by a cubic, so its error falls with the fourth power of the spacing; a thousand
 * ranges stay well within the 1e-3 that is promised (schedule.test.ts).
 */

/** Chances at `table.length` moments from `low` to `high`. */
export interface Grid {
  readonly low: number;
  readonly high: number;
  readonly table: readonly number[];
}

const CELLS = 160;
/** Chances below this, and above one less it, are left out of the table, so that it stays fine where something happens. */
const NEGLIGIBLE = 1e-9;
/** The steps of the staircase by which a PERT range is added. */
const STEPS = 16;

function tabulate(low: number, high: number, chance: (x: number) => number): Grid {
  const table: number[] = [];
  for (let i = 0; i <= CELLS; i++) table.push(chance(low + ((high - low) * i) / CELLS));
  return { low, high, table };
}

const gridOf = ({ min, max, cdf }: Distribution): Grid => tabulate(min, max, cdf);

function fromGrid({ low, high, table }: Grid, min: number, max: number): Distribution {
  const last = table.length - 1;
  return byChances(min, max, (x) => {
    const at = Math.min(last, Math.max(0, ((x - low) / (high - low)) * last));
    const i = Math.min(last - 1, Math.floor(at));
    return table[i]! + (at - i) * (table[i + 1]! - table[i]!);
  });
}

/**
 * Chances of a PERT range at the edges of `cells` equal cells. PERT is the beta distribution of project planning with
 * a = 1 + 4 (likely − min) / width, b = 1 + 4 (max − likely) / width; its density is summed by two-point Gauss
 * quadrature, which keeps off the ends, where its slope may be infinite.
 */
function pertChances({ min, likely, max }: Range, cells: number): number[] {
  const a = (4 * (likely! - min)) / (max - min);
  const density = (x: number) => x ** a * (1 - x) ** (4 - a);
  const sums = [0];
  for (let i = 0; i < cells; i++) {
    const off = 0.5 / Math.sqrt(3);
    sums.push(sums[i]! + density((i + 0.5 - off) / cells) + density((i + 0.5 + off) / cells));
  }
  return sums.map((sum) => sum / sums[cells]!);
}

/**
 * The range as a staircase of equal steps, each uniform: the edges and the weight of each step. A PERT range's is
 * drawn in a little, so that its mean and variance are the range's own.
 */
function staircase(range: Range): { edges: number[]; weights: number[] } {
  const { min, likely, max } = range;
  if (likely === undefined) return { edges: [min, max], weights: [1] };
  const chances = pertChances(range, STEPS);
  const weights = chances.slice(1).map((chance, i) => chance - chances[i]!);
  const step = (max - min) / STEPS;
  const middle = (i: number) => min + (i + 0.5) * step;
  const mean = weights.reduce((sum, weight, i) => sum + weight * middle(i), 0);
  const spread = weights.reduce((sum, weight, i) => sum + weight * (middle(i) - mean) ** 2, step ** 2 / 12);
  const trueMean = (min + 4 * likely + max) / 6;
  const scale = Math.sqrt(((trueMean - min) * (max - trueMean)) / 7 / spread);
  return { edges: chances.map((_, i) => trueMean + (min + i * step - mean) * scale), weights };
}

/** The table of what follows: the old moment and a range more, independently. A thousand of these take a few frames. */
function plus({ low, high, table }: Grid, range: Range): Grid {
  // Against the whole, a range this narrow is a moment, and dividing by its width would lose precision.
  if (range.max - range.min < (high - low) * 1e-6) {
    const shift = (range.min + range.max) / 2;
    return { low: low + shift, high: high + shift, table };
  }
  const last = table.length - 1;
  const step = (high - low) / last;
  // The integral from `low`, by the trapezoid and its end correction.
  const integral = [0];
  for (let i = 0; i < last; i++) {
    const bend = (table[i + 2] ?? 1) - table[i + 1]! - table[i]! + (table[i - 1] ?? 0);
    integral.push(integral[i]! + step * ((table[i]! + table[i + 1]!) / 2 - bend / 24));
  }
  const area = (x: number) => {
    const at = (x - low) / step;
    if (at <= 0) return 0;
    if (at >= last) return integral[last]! + x - high;
    const i = Math.floor(at);
    const u = at - i;
    const v = 1 - u;
    return (
      (integral[i]! * (1 + 2 * u) + step * table[i]! * u) * v * v +
      (integral[i + 1]! * (1 + 2 * v) - step * table[i + 1]! * v) * u * u
    );
  };
  const { edges, weights } = staircase(range);
  const width = edges[1]! - edges[0]!;
  let reached = 0;
  return trim(
    tabulate(low + range.min, high + range.max, (x) => {
      let sum = 0;
      let before = area(x - edges[0]!);
      for (let i = 0; i < weights.length; i++) {
        const next = area(x - edges[i + 1]!);
        sum += weights[i]! * (before - next);
        before = next;
      }
      return (reached = Math.max(reached, Math.min(1, sum / width)));
    }),
  );
}

function trim({ low, high, table }: Grid): Grid {
  const step = (high - low) / (table.length - 1);
  const first = Math.max(0, table.findIndex((chance) => chance > NEGLIGIBLE) - 1);
  const from = table.findIndex((chance) => chance >= 1 - NEGLIGIBLE);
  const last = from < 0 ? table.length - 1 : Math.max(from, first + 1);
  return { low: low + first * step, high: low + last * step, table: table.slice(first, last + 1) };
}

const moved = ({ low, high, table }: Grid, by: number): Grid => ({ low: low + by, high: high + by, table });

/** A sum that may have left the closed form, and is kept as a table from there on. */
interface TableSum extends Sum {
  readonly grid?: Grid;
}

const single = (range: Range): Distribution =>
  range.likely === undefined || range.min === range.max
    ? uniform(range.min, range.max)
    : fromGrid({ low: range.min, high: range.max, table: pertChances(range, CELLS) }, range.min, range.max);

/** Every range and every sum: in closed form while that is safe, else by a table of chances, to 1e-3. */
export const full: Arithmetic<TableSum> = {
  single,
  add(sum, range) {
    const min = sum.min + range.min;
    const max = sum.max + range.max;
    const isMoment = sum.min === sum.max;
    const widths = (isMoment ? [] : sum.widths) && widen(isMoment ? [] : sum.widths!, range);
    if (widths && (range.likely === undefined || range.min === range.max) && isSafe(widths))
      return sumOf(min, max, widths);
    const grid = isMoment ? moved(gridOf(single(range)), sum.min) : plus(sum.grid ?? gridOf(sum), range);
    return { ...fromGrid(grid, min, max), grid };
  },
};
