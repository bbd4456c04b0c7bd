import type { Answers } from './answer.js';
import type { AssessmentDefinition } from './schema.js';
import { measure } from './score.js';

/** In the words of LeBreton and Senter 2008 (Organizational Research Methods 11, table 3); `none` is lack of agreement. */
export type AgreementLevel = 'none' | 'weak' | 'moderate' | 'strong' | 'very-strong';

/** What several raters say of one dimension, or of the whole. */
export interface Agreement {
  /** The dimension's, or `total`. */
  id: string;
  /** Each rater's score, in the order in which they were given; `null` for too few answers. */
  scores: (number | null)[];
  /** How many of them have a score. The rest is `null` where there is none. */
  raters: number;
  mean: number | null;
  min: number | null;
  max: number | null;
  /** r_wg, from 0 (no more alike than chance would make them) to 1 (all the same); `null` below two raters. */
  agreement: number | null;
  level: AgreementLevel | null;
}

/** The variance that chance gives: of scores spread evenly over 0–100. */
const BY_CHANCE = 100 ** 2 / 12;

/** Upper bounds, inclusive. */
const LEVELS: readonly (readonly [AgreementLevel, number])[] = [
  ['none', 0.3],
  ['weak', 0.5],
  ['moderate', 0.7],
  ['strong', 0.9],
  ['very-strong', 1],
];

/**
 * How far scores of 0–100 agree: r_wg = 1 − s² / σ², the part of the variance to be expected by chance that is not
 * there (James, Demaree and Wolf 1984, Journal of Applied Psychology 69). s² is the sample's, which also holds for two
 * raters; a negative value counts as 0, as they advise.
 */
export function agreementOn(id: string, scores: readonly (number | null)[]): Agreement {
  // In one order, so that adding up comes to the same whoever is first.
  const known = scores.filter((score) => score !== null).sort((a, b) => a - b);
  const raters = known.length;
  const round = (value: number) => +value.toFixed(9);
  const mean = known.reduce((sum, score) => sum + score, 0) / raters;
  const variance = known.reduce((sum, score) => sum + (score - mean) ** 2, 0) / (raters - 1);
  const agreement = raters > 1 ? round(Math.max(0, 1 - variance / BY_CHANCE)) : null;
  return {
    id,
    scores: [...scores],
    raters,
    mean: raters ? round(mean) : null,
    min: known[0] ?? null,
    max: known[raters - 1] ?? null,
    agreement,
    level: agreement === null ? null : LEVELS.find(([, most]) => agreement <= most)![0],
  };
}

/** Several raters' answers to the same definition: each dimension's scores and how far they agree, then the whole's. */
export function compareRaters(
  definition: AssessmentDefinition,
  raters: readonly Answers[],
): { dimensions: Agreement[]; total: Agreement } {
  const measures = raters.map((answers) => measure(definition, answers));
  return {
    dimensions: definition.dimensions.map(({ id }, i) =>
      agreementOn(
        id,
        measures.map(({ dimensions }) => dimensions[i]!.score),
      ),
    ),
    total: agreementOn(
      'total',
      measures.map(({ total }) => total.score),
    ),
  };
}
