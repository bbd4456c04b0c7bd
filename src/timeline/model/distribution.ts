/** What can be said of a length or a moment that nobody knows exactly. In whatever unit its maker used. */
export interface Distribution {
  readonly min: number;
  readonly max: number;
  /** The greatest standard error of a chance, where chances were sampled and not computed. */
  readonly error?: number;
  /** The chance that it is at most `x`: 0 below `min`, 1 from `max` on, never falling. */
  cdf(x: number): number;
  /** The moment by which it has happened with chance `p`, 0–1. */
  quantile(p: number): number;
}

/** Halving an interval this often leaves less than the precision of a number. */
const HALVINGS = 53;

/** A distribution by its chances; moments are found by bisection, as chances never fall. */
export function byChances(min: number, max: number, chance: (x: number) => number, error?: number): Distribution {
  const cdf = (x: number) => (x >= max ? 1 : x < min ? 0 : Math.min(1, Math.max(0, chance(x))));
  return {
    min,
    max,
    ...(error && { error }),
    cdf,
    quantile(p) {
      let low = min;
      let high = p > 0 ? max : min;
      if (p >= 1) return max;
      for (let i = 0; i < HALVINGS && low < high; i++) {
        const middle = (low + high) / 2;
        if (cdf(middle) < p) low = middle;
        else high = middle;
      }
      return high;
    },
  };
}

/** Anything between the two is equally likely; both the same is a moment that is known. */
export const uniform = (min: number, max: number): Distribution => ({
  min,
  max,
  cdf: (x) => (x >= max ? 1 : x <= min ? 0 : (x - min) / (max - min)),
  quantile: (p) => min + Math.min(1, Math.max(0, p)) * (max - min),
});

/** The latest of several that do not depend on each other: the product of their chances, exactly. */
export function latest(all: readonly Distribution[]): Distribution {
  if (all.length === 1) return all[0]!;
  const min = Math.max(...all.map((each) => each.min));
  const max = Math.max(...all.map((each) => each.max));
  // What is surely over by then has no say in it: of a thousand few are asked.
  const open = all.filter((each) => each.max > min).sort((a, b) => b.max - a.max);
  if (open.length === 1 && open[0]!.min === min) return open[0]!;
  return byChances(min, max, (x) => {
    let product = 1;
    for (const each of open) {
      if (each.max <= x) break;
      product *= each.cdf(x);
    }
    return product;
  });
}

/** Twenty equally likely futures: the middle of each twentieth (Kay et al. 2016, quantile dot plots). */
export const FUTURES = 20;
export const futures = ({ quantile }: Distribution): number[] =>
  [...Array(FUTURES).keys()].map((i) => quantile((i + 0.5) / FUTURES));
