import { optionsOf, scaleOf, type Answer } from './answer.js';
import type { AssessmentDefinition, Item, Option } from './schema.js';

/** A knowledge check has options that are marked correct. */
export const isKnowledgeCheck = (item: Item): boolean => optionsOf(item).some((option) => option.correct);

/**
 * What an option is worth in a dimension. In a knowledge check a correct option is worth 1; where several may be
 * chosen a wrong one takes 1 away, so that each option counts as one judgement, made rightly or not.
 */
function worth(item: Item, { score, correct }: Option, dimension: string): number {
  if (typeof score === 'object') return Object.hasOwn(score, dimension) ? score[dimension]! : 0;
  if (dimension !== item.dimension) return 0;
  return score ?? (correct ? 1 : item.type === 'multiple' && isKnowledgeCheck(item) ? -1 : 0);
}

/** The lowest and highest that can be attained on an item in a dimension; equal where it says nothing about it. */
export function attainable(
  definition: AssessmentDefinition,
  item: Item,
  dimension: string,
): readonly [min: number, max: number] {
  if (item.type === 'text') return [0, 0];
  if (item.type === 'scale') {
    const { min, max } = scaleOf(definition, item);
    return dimension === item.dimension ? [min, max] : [0, 0];
  }
  let [min, max] = item.type === 'multiple' ? [0, 0] : [Infinity, -Infinity];
  for (const option of item.options) {
    const value = worth(item, option, dimension);
    if (item.type === 'multiple') {
      min += Math.min(value, 0);
      max += Math.max(value, 0);
    } else {
      min = Math.min(min, value);
      max = Math.max(max, value);
    }
  }
  return [min, max];
}

/**
 * Where a valid answer puts an item in a dimension: 0–100 between what can be attained there, reversed where the item
 * is. `null` for a missing answer. (Percent of maximum possible: Cohen et al. 1999, Multivariate Behav. Res. 34.)
 */
export function place(
  definition: AssessmentDefinition,
  item: Item,
  answer: Answer | undefined,
  dimension: string,
): number | null {
  const [min, max] = attainable(definition, item, dimension);
  if (answer === undefined || answer === null || max <= min) return null;
  let raw = 0;
  if (typeof answer === 'number') raw = answer;
  else
    for (const option of optionsOf(item)) {
      const times = Array.isArray(answer)
        ? +answer.includes(option.id)
        : typeof answer === 'string'
          ? +(answer === option.id)
          : share(answer as Readonly<Record<string, number>>, option.id) / 100;
      raw += times * worth(item, option, dimension);
    }
  const position = (100 * (raw - min)) / (max - min);
  return item.reverse ? 100 - position : position;
}

const share = (shares: Readonly<Record<string, number>>, id: string) => (Object.hasOwn(shares, id) ? shares[id]! : 0);
