import { byChances, uniform, type Distribution } from './distribution.js';

/** A range in one unit; with `likely` it is PERT-shaped, without it uniform. */
export interface Range {
  readonly min: number;
  readonly likely?: number | undefined;
  readonly max: number;
}

/** A sum of independent uniform ranges, by their widths: enough to add another. */
export interface Sum extends Distribution {
  readonly widths?: readonly number[];
}

/** How ranges become distributions: in closed form (`exact`), or however it takes (`full`, grid.ts). */
export interface Arithmetic<S extends Sum = Sum> {
  /** One range by itself. */
  single(range: Range): Distribution;
  /** A sum and one range more. */
  add(sum: S, range: Range): S;
}

export const NOTHING: Sum = { ...uniform(0, 0), widths: [] };

/** 2^10 terms a chance are still quick; more add nothing that a grid cannot do. */
const MOST = 10;

/** n! Πw */
const volume = (widths: readonly number[]) => widths.reduce((product, width, i) => product * width * (i + 1), 1);

/**
 * Whether the alternating sum below keeps its digits. Its terms add up to at most W^n / (n! Πw) in size, W = Σw; times
 * the precision of a number, that bounds the error. What is safe in whole is safe in every part.
 */
export function isSafe(widths: readonly number[]): boolean {
  const total = widths.reduce((sum, width) => sum + width, 0);
  return widths.length <= MOST && total ** widths.length * Number.EPSILON < 1e-11 * volume(widths);
}

/**
 * The sum of independent uniform ranges: F(x) = Σ over subsets S of (−1)^|S| (x − Σ_S w)₊^n / (n! Πw), with x from the
 * sum of their minima (Bradley and Gupta 2002; equal widths are the Irwin–Hall distribution). It is symmetric about
 * its middle, so only the lower half is ever evaluated.
 */
export function sumOf(min: number, max: number, widths: readonly number[]): Sum {
  const n = widths.length;
  if (n < 2) return { ...uniform(min, max), widths };
  const all = volume(widths);
  const part = (x: number, i: number): number =>
    x <= 0 ? 0 : i < n ? part(x, i + 1) - part(x - widths[i]!, i + 1) : x ** n;
  const lower = (x: number) => part(x, 0) / all;
  const chance = (x: number) => (x * 2 > min + max ? 1 - lower(max - x) : lower(x - min));
  return { ...byChances(min, max, chance), widths };
}

/** The widths of a sum after one range more. */
export const widen = (widths: readonly number[], { min, max }: Range) => (max > min ? [...widths, max - min] : widths);

/** Uniform ranges and short sums, exactly. */
export const exact: Arithmetic = {
  single: ({ min, max }) => uniform(min, max),
  add: (sum, range) => sumOf(sum.min + range.min, sum.max + range.max, widen(sum.widths!, range)),
};
