import { optionsOf, scaleOf, sharesOf, type Answer } from './answer.js';
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

/** The lowest and highest that can be attained on an item in a dimension; nothing between where it says nothing about it. */
export function attainable(
  definition: AssessmentDefinition,
  item: Item,
  dimension: string,
): readonly [min: number, max: number] {
  if (item.type === 'scale') {
    const { min, max } = scaleOf(definition, item);
    return [min, dimension === item.dimension ? max : min];
  }
  const worths = optionsOf(item).map((option) => worth(item, option, dimension));
  if (item.type !== 'multiple') return [Math.min(...worths), Math.max(...worths)];
  const sum = (of: typeof Math.min) => worths.reduce((total, each) => total + of(each, 0), 0);
  return [sum(Math.min), sum(Math.max)];
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
  const raw =
    item.type === 'scale'
      ? (answer as number)
      : sharesOf(item, answer).reduce((sum, [option, share]) => sum + share * worth(item, option, dimension), 0);
  const position = (100 * (raw - min)) / (max - min);
  return item.reverse ? 100 - position : position;
}
