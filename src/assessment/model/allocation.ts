/** The points that an allocation shares out. */
export const WHOLE = 100;

/**
 * Whole shares of `total` in proportion to `quotas`, evenly where those are all 0: each is rounded down, and what is
 * left goes to those that lost most by it (the largest remainder method, Hamilton's). They always come to `total`.
 */
function apportion(quotas: readonly number[], total: number): number[] {
  const sum = quotas.reduce((all, each) => all + each, 0);
  const exact = quotas.map((quota) => (sum ? (quota * total) / sum : total / quotas.length));
  const shares = exact.map(Math.floor);
  const lost = exact.map((share, i) => share - shares[i]!);
  let left = total - shares.reduce((all, each) => all + each, 0);
  const byLoss = [...lost.keys()].sort((a, b) => lost[b]! - lost[a]! || a - b);
  for (const i of byLoss) if (left-- > 0) shares[i]!++;
  return shares;
}

/** The same for each of so many, as nearly as whole points allow. */
export const evenShares = (count: number): number[] => apportion(Array<number>(count).fill(1), WHOLE);

/** One share set to a value, and the others as they were to each other, so that all still come to 100. */
export function rebalance(shares: readonly number[], index: number, value: number): number[] {
  const set = Math.min(WHOLE, Math.max(0, Math.round(value)));
  const others = apportion(
    shares.filter((_, i) => i !== index),
    WHOLE - set,
  );
  others.splice(index, 0, set);
  return others;
}
