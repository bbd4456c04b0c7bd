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

function compare(fact: Fact, { is, gt, gte, lt, lte }: Comparison): boolean {
  if (fact === null || fact === undefined || fact === false) return false;
  const facts: readonly Scalar[] = Array.isArray(fact) ? fact : [fact as Scalar];
  const wanted: readonly Scalar[] | undefined = is === undefined || Array.isArray(is) ? is : [is as Scalar];
  const number = typeof fact === 'number' ? fact : NaN;
  return (
    facts.length > 0 &&
    (!wanted || facts.some((each) => wanted.includes(each))) &&
    (gt === undefined || number > gt) &&
    (gte === undefined || number >= gte) &&
    (lt === undefined || number < lt) &&
    (lte === undefined || number <= lte)
  );
}

/** Whether a condition holds over the facts that `lookup` gives for its leaves. An empty `all` holds, an empty `any` does not. */
export function holds<L extends object>(condition: Condition<L>, lookup: (leaf: L) => Fact): boolean {
  if ('all' in condition) return condition.all.every((each) => holds(each, lookup));
  if ('any' in condition) return condition.any.some((each) => holds(each, lookup));
  if ('not' in condition) return !holds(condition.not, lookup);
  return compare(lookup(condition), condition);
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
