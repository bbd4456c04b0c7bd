import { leaves, MAX_DEPTH, type Condition } from '../../kit/core/condition.js';
import type { Problem } from '../../kit/core/problem.js';
import { optionsOf, pointCount } from './answer.js';
import { checkBands, checkCount, checkIds, checkNumber, findings, quote, type Say } from './findings.js';
import { pipedIds } from './pipe.js';
import { attainable } from './place.js';
import type { AssessmentDefinition, Item, ScaleShape } from './schema.js';
import { ITEM_LIMIT } from './sound.js';

const LIMITS = { items: ITEM_LIMIT, dimensions: 50, scales: 100, bands: 20, advice: 500 };
const OPTION_LIMIT = 100;
const POINT_LIMIT = 21;
const TEXT_LIMIT = 5000;

/** Judges what a definition means, whatever source it came from. Never throws; a definition that works gives no problem. */
export function check(definition: AssessmentDefinition): Problem[] {
  const { problems, say } = findings();
  try {
    if (!checkCounts(say, definition)) return problems;
    checkParts(say, definition);
    // What follows from the above, or relies on it.
    if (!problems.length) checkWhole(say, definition);
  } catch (error) {
    say('shape', '', `not an assessment (${String(error)})`);
  }
  return problems;
}

/** Whether there are few enough of everything to look at each. */
export const checkCounts = (say: Say, data: object): boolean =>
  Object.entries(LIMITS)
    .map(([key, most]) => {
      const list: unknown = Reflect.get(data, key);
      return !Array.isArray(list) || checkCount(say, key, list.length, 0, most);
    })
    .every(Boolean);

/** Says so where nothing has the id that is referred to. */
function known(
  say: Say,
  path: string,
  noun: string,
  id: string | undefined,
  among: { has(id: string): boolean },
): void {
  if (id !== undefined && !among.has(id)) say('unknown-ref', path, `there is no ${noun} ${quote(id)}`);
}

function leavesOf<L extends object>(say: Say, path: string, condition: Condition<L> | undefined): L[] {
  const found = condition ? leaves(condition) : [];
  if (!found) say('too-many', path, `nested over ${MAX_DEPTH} deep`);
  return found ?? [];
}

const idsOf = (list: readonly { id: string }[]) => new Map(list.map((each, i) => [each.id, i]));

/** Each part by itself and what it refers to. */
function checkParts(say: Say, definition: AssessmentDefinition): void {
  const { items, dimensions, scales = [], bands, advice } = definition;
  checkCount(say, 'items', items.length, 1, ITEM_LIMIT);
  const itemIds = checkIds(say, 'items', items);
  const dimensionIds = checkIds(say, 'dimensions', dimensions);
  const scaleIds = checkIds(say, 'scales', scales).set('agreement', -1);
  checkIds(say, 'advice', advice);
  checkBands(say, 'bands', bands);
  scales.forEach((scale, i) => checkScale(say, `scales[${i}]`, scale));

  dimensions.forEach(({ id, weight, benchmark, bands = [] }, i) => {
    checkBands(say, `dimensions[${i}].bands`, bands);
    if (id === 'total') say('duplicate', `dimensions[${i}].id`, '"total" is the whole');
    checkNumber(say, `dimensions[${i}].weight`, weight);
    checkNumber(say, `dimensions[${i}].benchmark`, benchmark, 100);
  });

  items.forEach((item, i) => {
    const path = `items[${i}]`;
    known(say, `${path}.dimension`, 'dimension', item.dimension, dimensionIds);
    checkNumber(say, `${path}.weight`, item.weight);
    if (item.type === 'scale')
      if (typeof item.scale === 'object') checkScale(say, `${path}.scale`, item.scale);
      else known(say, `${path}.scale`, 'scale', item.scale, scaleIds);
    if ('options' in item) checkOptions(say, path, definition, item, dimensionIds);
    for (const { item: id, is } of leavesOf(say, `${path}.showIf`, item.showIf)) {
      known(say, `${path}.showIf`, 'item', id, itemIds);
      const options = optionsOf(items[itemIds.get(id) ?? i]!);
      if (options.length && typeof is === 'string')
        known(say, `${path}.showIf`, `option of ${quote(id)} called`, is, idsOf(options));
    }
  });

  advice.forEach(({ when }, i) => {
    const path = `advice[${i}].when`;
    for (const leaf of leavesOf(say, path, when)) {
      if ('item' in leaf) known(say, path, 'item', leaf.item, itemIds);
      else if ('dimension' in leaf) {
        const dimension = dimensions[dimensionIds.get(leaf.dimension) ?? -1];
        if (leaf.dimension !== 'total') known(say, path, 'dimension', leaf.dimension, dimensionIds);
        known(say, path, 'band', leaf.band, idsOf(dimension?.bands ?? bands));
      } else
        for (const id of 'weakest' in leaf ? [leaf.weakest] : 'gap' in leaf ? leaf.gap : leaf.pair)
          known(say, path, 'dimension', id, dimensionIds);
    }
  });
}

type WithOptions = Extract<Item, { options: unknown }>;

function checkOptions(
  say: Say,
  path: string,
  definition: AssessmentDefinition,
  item: WithOptions,
  dimensionIds: ReadonlyMap<string, number>,
): void {
  checkIds(say, `${path}.options`, item.options);
  checkCount(say, `${path}.options`, item.options.length, item.type === 'multiple' ? 1 : 2, OPTION_LIMIT);
  item.options.forEach(({ score }, i) => {
    for (const id of typeof score === 'object' ? Object.keys(score) : [])
      known(say, `${path}.options[${i}].score`, 'dimension', id, dimensionIds);
  });
  if (item.dimension && !tells(definition, item, item.dimension))
    say('range', `${path}.options`, `all score the same in ${quote(item.dimension)}`);
}

function checkScale(say: Say, path: string, scale: ScaleShape): void {
  const { min, max, step = 1, labels } = scale;
  if (!(max > min)) return say('range', `${path}.max`, `${max} is not above min ${min}`);
  const count = pointCount(scale);
  if (!(step > 0) || Math.abs((max - min) / step - count + 1) > 1e-6)
    return say('range', `${path}.step`, `steps of ${step} do not lead from ${min} to ${max}`);
  checkCount(say, path, count, 2, POINT_LIMIT);
  if (labels && labels.length !== 2 && labels.length !== count)
    say('range', `${path}.labels`, `${labels.length} for ${count} points: name each, or the two ends`);
}

/** Whether an item says anything about a dimension. */
function tells(definition: AssessmentDefinition, item: Item, dimension: string): boolean {
  const [min, max] = attainable(definition, item, dimension);
  return max > min;
}

function checkWhole(say: Say, definition: AssessmentDefinition): void {
  const { items, dimensions } = definition;
  dimensions.forEach(({ id }, i) => {
    if (!items.some((item) => tells(definition, item, id)))
      say('empty', `dimensions[${i}]`, `no item scores in ${quote(id)}`);
  });
  checkCycles(say, items);
  checkTexts(say, '', definition, idsOf(items));
}

/** Items that wait for each other's answers would never be asked. */
function checkCycles(say: Say, items: readonly Item[]): void {
  const ids = idsOf(items);
  const done = new Set<string>();
  const visit = (id: string, trail: readonly string[]): void => {
    const i = ids.get(id)!;
    if (trail.includes(id)) {
      const [first, ...rest] = [...trail.slice(trail.indexOf(id)), id].map(quote);
      say('cycle', `items[${i}].showIf`, `${first} waits for ${rest.join(', which waits for ')}`);
    } else if (!done.has(id)) for (const leaf of leavesOf(say, '', items[i]!.showIf)) visit(leaf.item, [...trail, id]);
    done.add(id);
  };
  for (const { id } of items) visit(id, []);
}

/** Every string, wherever it stands: not endless, and asking only for answers to items that there are. */
function checkTexts(say: Say, path: string, value: unknown, items: ReadonlyMap<string, number>): void {
  if (typeof value === 'string') {
    if (value.length > TEXT_LIMIT)
      say('too-long', path, `${value.length} characters are more than the ${TEXT_LIMIT} there may be`);
    else for (const id of pipedIds(value)) known(say, path, 'item', id, items);
  } else if (value && typeof value === 'object')
    for (const [key, inner] of Object.entries(value))
      checkTexts(say, Array.isArray(value) ? `${path}[${key}]` : path ? `${path}.${key}` : key, inner, items);
}
