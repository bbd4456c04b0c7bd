import { compare, holds, type Comparison, type Fact } from '../../kit/core/condition.js';
import { answerTo, type Answers } from './answer.js';
import { applicableItems, factOf } from './applicable.js';
import type { Advice, AssessmentDefinition, ResultLeaf } from './schema.js';
import type { Measures } from './score.js';

/** A piece of advice and why it was chosen: data, for the view to put into words. */
export interface Advised {
  advice: Advice;
  /** What it is about: a dimension, `total`, or nothing where only answers decided. */
  about: string | null;
  score: number | null;
  band: string | null;
  /** For a gap or a pair: the dimension that stands higher, and by how many points. */
  below: { dimension: string; points: number } | null;
}

/**
 * The advice whose conditions hold, what to do first standing first: by priority, then about the weakest dimension,
 * then as the definition lists it. Nothing holds about a dimension without a score.
 */
export function adviseOn(definition: AssessmentDefinition, measures: Measures, answers: Answers): Advised[] {
  const { total, dimensions, weakest, pair } = measures;
  const items = applicableItems(definition, answers);
  const scoreOf = (id: string | null) => (id === 'total' ? total : dimensions.find((dimension) => dimension.id === id));

  /** What a leaf speaks of, which dimension that is about, and which it lies below. */
  const look = (leaf: ResultLeaf): [fact: Fact, about: string | null, above?: string] => {
    if ('item' in leaf) {
      const item = items.find(({ id }) => id === leaf.item);
      return [item && factOf(answerTo(definition, item, answers)), null];
    }
    if ('weakest' in leaf) return [weakest === leaf.weakest, leaf.weakest];
    if ('dimension' in leaf) {
      const found = scoreOf(leaf.dimension);
      return [leaf.band === undefined || leaf.band === found?.band ? found?.score : null, leaf.dimension];
    }
    const isPair = 'pair' in leaf;
    const [low, high] = isPair ? (pair ?? []) : [leaf.gap[1], leaf.gap[0]];
    const [a, b] = [scoreOf(high!)?.score, scoreOf(low!)?.score];
    const known = a != null && b != null && (!isPair || leaf.pair.every((id) => pair!.includes(id)));
    return [known ? +(a - b).toFixed(9) : null, low!, high];
  };

  const advised = definition.advice.flatMap((advice): Advised[] => {
    const cause = holds(advice.when, (leaf) => compare(look(leaf)[0], leaf as Comparison));
    if (!cause) return [];
    const [points, about, above] = cause === true ? [null, null] : look(cause);
    const { score = null, band = null } = scoreOf(about) ?? {};
    return [{ advice, about, score, band, below: above ? { dimension: above, points: points as number } : null }];
  });
  // A dimension's own score decides the order; the total speaks after the parts it is made of.
  const order = ({ about, score }: Advised) => (about === 'total' ? 101 : (score ?? 101));
  return advised.sort((a, b) => (b.advice.priority ?? 0) - (a.advice.priority ?? 0) || order(a) - order(b));
}
