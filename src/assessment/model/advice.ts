import { holds, leaves, type Fact } from '../../kit/core/condition.js';
import { answerTo, type Answers } from './answer.js';
import { applicableItems, factOf } from './applicable.js';
import type { Advice, AssessmentDefinition, ResultLeaf } from './schema.js';
import type { Measures } from './score.js';

/** Why a piece of advice was chosen: data, for the view to put into words. */
export interface Reason {
  /** What it is about: a dimension, `total`, or nothing where only answers decided. */
  about: string | null;
  score: number | null;
  band: string | null;
  /** For a gap or a pair: the dimension that stands higher, and by how many points. */
  below: { dimension: string; points: number } | null;
}

export interface Advised {
  advice: Advice;
  reason: Reason;
}

/**
 * The advice whose conditions hold, what to do first standing first: by priority, then about the weakest dimension,
 * then as the definition lists it. Nothing holds about a dimension without a score.
 */
export function adviseOn(definition: AssessmentDefinition, measures: Measures, answers: Answers): Advised[] {
  const met = new Map(
    applicableItems(definition, answers).map((item) => [item.id, answerTo(definition, item, answers)]),
  );
  const scoreOf = (id: string | null) =>
    id === 'total' ? measures.total : measures.dimensions.find((dimension) => dimension.id === id);
  const gap = (high: string, low: string) => {
    const [a, b] = [scoreOf(high)?.score, scoreOf(low)?.score];
    return a == null || b == null ? null : +(a - b).toFixed(9);
  };

  const lookup = (leaf: ResultLeaf): Fact => {
    if ('weakest' in leaf) return measures.weakest === leaf.weakest;
    if ('gap' in leaf) return gap(...leaf.gap);
    if ('pair' in leaf) return leaf.pair.every((id) => measures.pair?.includes(id)) ? measures.spread : null;
    if ('item' in leaf) return factOf(met.get(leaf.item));
    const found = scoreOf(leaf.dimension);
    return leaf.band === undefined || leaf.band === found?.band ? found?.score : null;
  };

  const reasonFor = ({ when }: Advice): Reason => {
    const cause = leaves(when)?.find((leaf) => holds(leaf, lookup));
    let about: string | null = null;
    let high: string | undefined;
    if (cause)
      if ('weakest' in cause) about = cause.weakest;
      else if ('gap' in cause) [high, about] = cause.gap;
      else if ('pair' in cause) [about, high] = measures.pair!;
      else if ('dimension' in cause) about = cause.dimension;
    const { score = null, band = null } = scoreOf(about) ?? {};
    return { about, score, band, below: high ? { dimension: high, points: gap(high, about!)! } : null };
  };

  // A dimension's own score decides the order; the total speaks after the parts it is made of.
  const place = ({ about, score }: Reason) => (about === 'total' || score === null ? Infinity : score);
  return definition.advice
    .filter(({ when }) => holds(when, lookup))
    .map((advice) => ({ advice, reason: reasonFor(advice) }))
    .sort(
      (a, b) => (b.advice.priority ?? 0) - (a.advice.priority ?? 0) || compareNumbers(place(a.reason), place(b.reason)),
    );
}

/** `a - b` is no number where both are infinite. */
const compareNumbers = (a: number, b: number) => (a === b ? 0 : a - b);
