import type { Problem } from '../../kit/core/problem.js';
import { checkBands, checkCount, checkIds, checkNumber, findings } from './findings.js';
import type { AssessmentDefinition } from './schema.js';

/** More than this is refused by name: nobody answers it, and every answer would be paid for. */
export const ITEM_LIMIT = 1000;

/**
 * What can be wrong with an assessment that was read from a page's own HTML. Every widget's file holds this much;
 * `check()`, which judges all that JSON can say, comes with the validation of JSON.
 */
export function checkPage({ items, dimensions, bands }: AssessmentDefinition): Problem[] {
  const { problems, say } = findings();
  if (!checkCount(say, 'items', items.length, 1, ITEM_LIMIT)) return problems;
  checkIds(say, 'items', items);
  checkIds(say, 'dimensions', dimensions);
  checkBands(say, 'bands', bands);
  dimensions.forEach((dimension, i) => checkBands(say, `dimensions[${i}].bands`, dimension.bands ?? []));
  items.forEach((item, i) => {
    checkNumber(say, `items[${i}].weight`, item.weight);
    if ('options' in item) checkIds(say, `items[${i}].options`, item.options);
  });
  return problems;
}
