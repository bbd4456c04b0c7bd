/** What a leaf's fact is held against: all that is given must hold; where nothing is given, the fact must be there. */
export interface Comparison {
  /** Equal to this, or to one of these; for a list, containing it. */
  is?: Scalar | readonly Scalar[] | undefined;
  gt?: number | undefined;
  gte?: number | undefined;
  lt?: number | undefined;
  lte?: number | undefined;
}

export type Scalar = string | number;

/** What a leaf's subject turned out to be. No comparison holds for what is missing (`null`, `undefined`) or `false`. */
export type Fact = Scalar | boolean | readonly Scalar[] | null | undefined;

/** A condition as data, never as an expression string: what a leaf speaks of is each room's own. */
export type Condition<L extends object> =
  { all: readonly Condition<L>[] } | { any: readonly Condition<L>[] } | { not: Condition<L> } | L;

/** Deeper nesting than anybody writes by hand. */
export const MAX_DEPTH = 12;

export function compare(fact: Fact, { is, gt, gte, lt, lte }: Comparison): boolean {
  const facts = [fact ?? false].flat().filter((each) => each !== false);
  const number = typeof fact === 'number' ? fact : NaN;
  return (
    facts.length > 0 &&
    (is === undefined || [is].flat().some((each) => facts.includes(each))) &&
    (gt === undefined || number > gt) &&
    (gte === undefined || number >= gte) &&
    (lt === undefined || number < lt) &&
    (lte === undefined || number <= lte)
  );
}

/**
 * Whether a condition holds, given which leaves do: the first leaf that it holds because of, or `true` where there is none
 * (an empty `all`, a `not`). An empty `any` does not hold.
 */
export function holds<L extends object>(condition: Condition<L>, test: (leaf: L) => boolean): L | boolean {
  if ('all' in condition) {
    const causes = condition.all.map((each) => holds(each, test));
    return causes.every(Boolean) && (causes.find((cause) => cause !== true) ?? true);
  }
  if ('any' in condition) return condition.any.map((each) => holds(each, test)).find(Boolean) ?? false;
  if ('not' in condition) return !holds(condition.not, test);
  return test(condition) && condition;
}

/** Every leaf, in reading order, for looking at what a condition refers to; `undefined` where it is nested too deep. */
export function leaves<L extends object>(condition: Condition<L>, depth = 0): L[] | undefined {
  if (depth > MAX_DEPTH) return undefined;
  const inner =
    'all' in condition
      ? condition.all
      : 'any' in condition
        ? condition.any
        : 'not' in condition
          ? [condition.not]
          : undefined;
  if (!inner) return [condition as L];
  const found: L[] = [];
  for (const each of inner) {
    const more = leaves(each, depth + 1);
    if (!more) return undefined;
    found.push(...more);
  }
  return found;
}
