import type { Problem } from '../../kit/core/problem.js';
import { AGREEMENT, optionsOf, pointCount } from './answer.js';
import { Findings, quote } from './findings.js';
import { pipedIds } from './pipe.js';
import { attainable } from './place.js';
import type { AssessmentDefinition, Band, Item, Scale } from './schema.js';

/** More than any of these is refused by name: nobody answers them, and every answer would be paid for. */
const LIMITS = { items: 1000, dimensions: 50, scales: 100, bands: 20, advice: 500 };
const OPTION_LIMIT = 100;
const POINT_LIMIT = 21;
const TEXT_LIMIT = 5000;

/** Judges what a definition means, whatever source it came from. Never throws; a definition that works gives no problem. */
export function check(definition: AssessmentDefinition): Problem[] {
  const findings = new Findings();
  try {
    if (checkCounts(definition, findings)) judge(definition, findings);
  } catch (error) {
    findings.say('shape', '', `not an assessment (${String(error)})`);
  }
  return findings.problems;
}

/** Whether there are few enough of everything to look at each. */
export function checkCounts(data: Partial<Record<keyof typeof LIMITS, unknown>>, findings: Findings): boolean {
  return (Object.keys(LIMITS) as (keyof typeof LIMITS)[])
    .map((key) => {
      const list = data[key];
      return !Array.isArray(list) || findings.count(key, list.length, +(key === 'items'), LIMITS[key]);
    })
    .every(Boolean);
}

function judge(definition: AssessmentDefinition, findings: Findings): void {
  const { items, dimensions, scales = [], bands, advice } = definition;
  const itemIds = findings.ids('items', items);
  const dimensionIds = findings.ids('dimensions', dimensions);
  const scaleIds = findings.ids('scales', scales);
  findings.ids('advice', advice);
  checkBands('bands', bands, findings);
  scales.forEach((scale, i) => checkScale(`scales[${i}]`, scale, findings));

  dimensions.forEach(({ id, weight, benchmark, bands }, i) => {
    const path = `dimensions[${i}]`;
    if (id === 'total') findings.say('duplicate', `${path}.id`, '"total" is the whole');
    if (bands) checkBands(`${path}.bands`, bands, findings);
    findings.number(`${path}.weight`, weight);
    findings.number(`${path}.benchmark`, benchmark, 100);
  });

  items.forEach((item, i) => {
    const path = `items[${i}]`;
    findings.known(`${path}.dimension`, 'dimension', item.dimension, dimensionIds);
    findings.number(`${path}.weight`, item.weight);
    if (item.type === 'scale' && item.scale !== AGREEMENT.id)
      findings.known(`${path}.scale`, 'scale', item.scale, scaleIds);
    if ('options' in item) {
      const { options } = item;
      findings.count(`${path}.options`, options.length, item.type === 'multiple' ? 1 : 2, OPTION_LIMIT);
      findings.ids(`${path}.options`, options);
      options.forEach(({ score }, j) => {
        for (const id of typeof score === 'object' ? Object.keys(score) : [])
          findings.known(`${path}.options[${j}].score`, 'dimension', id, dimensionIds);
      });
      if (item.dimension && !tells(definition, item, item.dimension))
        findings.say('range', `${path}.options`, `all score the same in ${quote(item.dimension)}`);
    }
    for (const { item: id, is } of item.showIf ? findings.leaves(`${path}.showIf`, item.showIf) : []) {
      findings.known(`${path}.showIf`, 'item', id, itemIds);
      const options = optionsOf(items[itemIds.get(id) ?? i]!);
      if (options.length && typeof is === 'string')
        findings.known(`${path}.showIf`, `option of ${quote(id)} called`, is, new Set(options.map((each) => each.id)));
    }
  });

  advice.forEach(({ when }, i) => {
    const path = `advice[${i}].when`;
    for (const leaf of findings.leaves(path, when)) {
      if ('item' in leaf) findings.known(path, 'item', leaf.item, itemIds);
      else if ('dimension' in leaf) {
        const dimension = dimensions[dimensionIds.get(leaf.dimension) ?? -1];
        if (leaf.dimension !== 'total') findings.known(path, 'dimension', leaf.dimension, dimensionIds);
        findings.known(path, 'band', leaf.band, new Set((dimension?.bands ?? bands).map(({ id }) => id)));
      } else
        for (const id of 'weakest' in leaf ? [leaf.weakest] : 'gap' in leaf ? leaf.gap : leaf.pair)
          findings.known(path, 'dimension', id, dimensionIds);
    }
  });

  // What follows from the above, or relies on it.
  if (findings.problems.length) return;
  dimensions.forEach(({ id }, i) => {
    if (!items.some((item) => tells(definition, item, id)))
      findings.say('empty', `dimensions[${i}]`, `no item scores in ${quote(id)}`);
  });
  checkCycles(items, findings);
  checkTexts('', definition, itemIds, findings);
}

const tells = (definition: AssessmentDefinition, item: Item, dimension: string) => {
  const [min, max] = attainable(definition, item, dimension);
  return max > min;
};

/** Cut scores begin at 0 and rise, so that every score lies in exactly one band. */
function checkBands(path: string, bands: readonly Band[], findings: Findings): void {
  findings.ids(path, bands);
  bands.forEach(({ from }, i) => {
    const place = `${path}[${i}].from`;
    const before = bands[i - 1]?.from;
    findings.number(place, from, 100);
    if (before === undefined) {
      if (from > 0) findings.say('range', place, `the first band begins at 0, not at ${from}`);
    } else if (from === before) findings.say('duplicate', place, `${from} is where the band before begins`);
    else if (from < before) findings.say('order', place, `${from} comes after ${before}`);
  });
}

function checkScale(path: string, scale: Scale, findings: Findings): void {
  const { min, max, step = 1, labels } = scale;
  if (!(max > min)) return findings.say('range', `${path}.max`, `${max} is not above min ${min}`);
  if (!(step > 0) || Math.abs((max - min) / step - pointCount(scale) + 1) > 1e-6)
    return findings.say('range', `${path}.step`, `steps of ${step} do not lead from ${min} to ${max}`);
  const count = pointCount(scale);
  findings.count(path, count, 2, POINT_LIMIT);
  if (labels && labels.length !== 2 && labels.length !== count)
    findings.say('range', `${path}.labels`, `${labels.length} for ${count} points: name each, or the two ends`);
}

/** Items that wait for each other's answers would never be asked. */
function checkCycles(items: readonly Item[], findings: Findings): void {
  const byId = new Map(items.map((item, i) => [item.id, { item, i }]));
  const done = new Set<string>();
  const visit = (id: string, trail: readonly string[]): void => {
    const { item, i } = byId.get(id)!;
    if (trail.includes(id)) {
      const round = [...trail.slice(trail.indexOf(id)), id].map(quote).join(', which waits for ');
      findings.say('cycle', `items[${i}].showIf`, round.replace(', which', ''));
    } else if (!done.has(id)) {
      for (const leaf of item.showIf ? findings.leaves('', item.showIf) : []) visit(leaf.item, [...trail, id]);
    }
    done.add(id);
  };
  for (const { id } of items) visit(id, []);
}

/** Every string, wherever it stands: not endless, and asking only for answers to items that there are. */
function checkTexts(path: string, value: unknown, items: ReadonlyMap<string, number>, findings: Findings): void {
  if (typeof value === 'string') {
    if (value.length > TEXT_LIMIT)
      findings.say('too-long', path, `${value.length} characters are more than the ${TEXT_LIMIT} there may be`);
    else for (const id of pipedIds(value)) findings.known(path, 'item', id, items);
  } else if (value && typeof value === 'object')
    for (const [key, inner] of Object.entries(value))
      checkTexts(Array.isArray(value) ? `${path}[${key}]` : path ? `${path}.${key}` : key, inner, items, findings);
}
