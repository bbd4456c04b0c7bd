import { answerTo, type Answer, type Answers } from './answer.js';
import { applicableItems } from './applicable.js';
import { adviseOn } from './advice.js';
import { attainable, place } from './place.js';
import type { AssessmentDefinition, Band, Dimension, Item } from './schema.js';

/** Raised whenever the same answers to the same definition would come to another score. */
export const SCORING_VERSION = 1;

/** Of the whole. 0–100, high is aligned, not rounded; `null` where there are too few answers to say. */
export interface Score {
  score: number | null;
  /** The id of the band it lies in. */
  band: string | null;
}

export interface DimensionScore extends Score {
  id: string;
  /** Items of this dimension that were answered, and that apply. "Not sure" is not an answer. */
  answered: number;
  of: number;
}

/** What was measured, before advice is chosen on it. */
export interface Measures {
  answered: number;
  of: number;
  total: Score;
  dimensions: DimensionScore[];
  /** The lowest dimension, the first of equals; `null` while any has no score, and where all are level. */
  weakest: string | null;
  /** Points between the lowest and the highest. */
  spread: number | null;
  /** The widest pair: lowest, highest. */
  pair: [string, string] | null;
}

/** Plain JSON. */
export interface AssessmentResult extends Measures {
  definitionId: string;
  definitionVersion: string | null;
  scoringVersion: number;
  /** Ids of the advice that applies, what to do first standing first. */
  advice: string[];
}

/** Σwx / Σw on 0–100, or `null` where nothing weighs. Rounded off beyond any meaning, so that the order of adding is none of it. */
function weightedMean(parts: readonly (readonly [value: number, weight: number])[]): number | null {
  let sum = 0;
  let weights = 0;
  for (const [value, weight] of parts) {
    sum += value * weight;
    weights += weight;
  }
  return weights > 0 ? Math.min(100, Math.max(0, +(sum / weights).toFixed(9))) : null;
}

/** The band that a score lies in: the last one that begins at or below it. */
export const bandOf = (bands: readonly Band[], score: number | null): Band | undefined =>
  score === null ? undefined : bands.findLast((band) => band.from <= score);

/** One of the definition's dimensions. */
export const dimensionOf = ({ dimensions }: AssessmentDefinition, id: string | null): Dimension | undefined =>
  dimensions.find((dimension) => dimension.id === id);

/** The bands a dimension's score is read by; without a dimension, the total's. */
export const bandsOf = (definition: AssessmentDefinition, dimension?: Dimension): readonly Band[] =>
  dimension?.bands ?? definition.bands;

/** An item with its valid answer, as it was met. */
type Met = readonly [item: Item, answer: Answer | undefined];

/** Half of its items or more must be answered, else a dimension has no score: the half rule of scale scoring. */
function scoreDimension(definition: AssessmentDefinition, dimension: Dimension, met: readonly Met[]): DimensionScore {
  const { id } = dimension;
  const parts: [number, number][] = [];
  let of = 0;
  for (const [item, answer] of met) {
    const [min, max] = attainable(definition, item, id);
    if (max <= min) continue;
    of++;
    const value = place(definition, item, answer, id);
    if (value !== null) parts.push([value, item.weight ?? 1]);
  }
  const score = parts.length * 2 < of ? null : weightedMean(parts);
  const band = bandOf(bandsOf(definition, dimension), score)?.id ?? null;
  return { id, score, band, answered: parts.length, of };
}

/** Everything the answers say, except what to do about it. */
export function measure(definition: AssessmentDefinition, answers: Answers): Measures {
  const met: Met[] = applicableItems(definition, answers).map((item) => [item, answerTo(definition, item, answers)]);
  const dimensions = definition.dimensions.map((dimension) => scoreDimension(definition, dimension, met));
  const scores = dimensions.map(({ score }) => score);
  const whole = scores.length > 0 && scores.every((score) => score !== null);
  const total = whole ? weightedMean(scores.map((score, i) => [score, definition.dimensions[i]!.weight ?? 1])) : null;
  const low = Math.min(...(scores as number[]));
  const high = Math.max(...(scores as number[]));
  const at = (score: number) => dimensions[scores.indexOf(score)]!.id;
  const apart = whole && high > low;
  return {
    answered: met.filter(([, answer]) => answer !== undefined && answer !== null).length,
    of: met.length,
    total: { score: total, band: bandOf(definition.bands, total)?.id ?? null },
    dimensions,
    weakest: apart ? at(low) : null,
    spread: whole ? +(high - low).toFixed(9) : null,
    pair: apart ? [at(low), at(high)] : null,
  };
}

/** The whole result: pure, so that a server can come to the same from the same answers. */
export function score(definition: AssessmentDefinition, answers: Answers): AssessmentResult {
  const measures = measure(definition, answers);
  return {
    definitionId: definition.id,
    definitionVersion: definition.version ?? null,
    scoringVersion: SCORING_VERSION,
    ...measures,
    advice: adviseOn(definition, measures, answers).map(({ advice }) => advice.id),
  };
}
