import * as z from 'zod/mini';
import type { Condition } from '../../kit/core/condition.js';

/** One string, or the same by language tag. It may hold inline markup, and `{{item|fallback}}` for an answer. */
const text = z.union([z.string(), z.record(z.string(), z.string())], { error: 'expected text, or text by language' });

const comparison = {
  is: z.optional(z.union([z.string(), z.number(), z.array(z.union([z.string(), z.number()]))])),
  gt: z.optional(z.number()),
  gte: z.optional(z.number()),
  lt: z.optional(z.number()),
  lte: z.optional(z.number()),
};

/** Conditions are strict: a mistyped key would silently change what they mean. */
function condition<L extends object>(leaf: z.ZodMiniType<L>, wanted: string): z.ZodMiniType<Condition<L>> {
  const whole: z.ZodMiniType<Condition<L>> = z.lazy(() =>
    z.union(
      [
        z.strictObject({ all: z.array(whole) }),
        z.strictObject({ any: z.array(whole) }),
        z.strictObject({ not: whole }),
        leaf,
      ] as unknown as [z.ZodMiniType<Condition<L>>],
      { error: `expected a condition: {all}, {any}, {not} or ${wanted}` },
    ),
  );
  return whole;
}

/** Holds over another item's answer; with nothing to compare, when it is answered. */
const answerLeaf = z.strictObject({ item: z.string(), ...comparison });

/**
 * Holds over the result: a score (`dimension` may be `total`) by its band or its value; a gap, which is how far the
 * second dimension lies below the first; the widest pair, whichever way it leans; the weakest dimension; or an answer.
 */
const resultLeaf = z.union([
  z.strictObject({ dimension: z.string(), band: z.optional(z.string()), ...comparison }),
  z.strictObject({ gap: z.tuple([z.string(), z.string()]), ...comparison }),
  z.strictObject({ pair: z.tuple([z.string(), z.string()]), ...comparison }),
  z.strictObject({ weakest: z.string() }),
  answerLeaf,
]);

/** An item's own; a named one is shared by the items that name it. */
const scaleShape = z.object({
  min: z.number(),
  max: z.number(),
  /** Between two points; 1 unless said otherwise. */
  step: z.optional(z.number()),
  /** One for each point, or two for the ends. */
  labels: z.optional(z.array(text)),
  /** Offers an answer that counts as missing; a text replaces its words. */
  notSure: z.optional(z.union([z.boolean(), text])),
});
const scale = z.extend(scaleShape, { id: z.string() });

const band = z.object({
  id: z.string(),
  /** The cut score: the inclusive lower bound. A band ends where the next one begins. */
  from: z.number(),
  /** One or two words that stand beside a score. */
  label: text,
  /** The verdict, and what it means, where the total lies in this band. */
  title: z.optional(text),
  text: z.optional(text),
});

const dimension = z.object({
  id: z.string(),
  label: text,
  /** In the total; 1 unless said otherwise. */
  weight: z.optional(z.number()),
  /** A score of 0–100 to be compared with. */
  benchmark: z.optional(z.number()),
  /** Instead of the assessment's own. */
  bands: z.optional(z.array(band)),
  /** What it means to be high or low here, each a clause that can stand in a sentence with another's. */
  high: z.optional(text),
  low: z.optional(text),
});

const option = z.object({
  id: z.string(),
  label: text,
  /** For the item's own dimension, or by dimension. Nothing said scores 0. */
  score: z.optional(z.union([z.number(), z.record(z.string(), z.number())])),
  /** Makes the item a knowledge check. */
  correct: z.optional(z.boolean()),
  explanation: z.optional(text),
});

const asked = {
  id: z.string(),
  text,
  help: z.optional(text),
  /** Shown with the outcome of a knowledge check. */
  explanation: z.optional(text),
  dimension: z.optional(z.string()),
  reverse: z.optional(z.boolean()),
  /** In its dimension; 1 unless said otherwise. */
  weight: z.optional(z.number()),
  /** True unless said otherwise, except for text. */
  required: z.optional(z.boolean()),
  showIf: z.optional(condition(answerLeaf, '{item, …}')),
};
const chosen = { ...asked, options: z.array(option), notSure: z.optional(z.union([z.boolean(), text])) };

const item = z.discriminatedUnion('type', [
  z.object({ ...asked, type: z.literal('scale'), scale: z.optional(z.union([z.string(), scaleShape])) }),
  z.object({ ...chosen, type: z.literal('choice') }),
  z.object({ ...chosen, type: z.literal('multiple') }),
  z.object({ ...chosen, type: z.literal('allocation') }),
  z.object({ ...asked, type: z.literal('text') }),
]);

const advice = z.object({
  id: z.string(),
  when: condition(resultLeaf, '{dimension, …}, {gap, …}, {pair, …}, {weakest} or {item, …}'),
  title: text,
  text: z.optional(text),
  /** Replaces the reason that the widget finds itself. */
  why: z.optional(text),
  /** Higher stands first, before the weakest dimension does; 0 unless said otherwise. */
  priority: z.optional(z.number()),
});

export const assessmentSchema = z.object({
  kind: z.literal('assessment'),
  schema: z.literal(1),
  id: z.string(),
  /** The author's own. */
  version: z.optional(z.string()),
  lang: z.optional(z.string()),
  title: text,
  /** What to know before beginning; shown where the tag asks for a first screen. */
  text: z.optional(text),
  scales: z.optional(z.array(scale)),
  dimensions: z.array(dimension),
  items: z.array(item),
  /** Of the total, and of each dimension that has none of its own. */
  bands: z.array(band),
  advice: z.array(advice),
});

export type AssessmentDefinition = z.infer<typeof assessmentSchema>;
export type ScaleShape = z.infer<typeof scaleShape>;
export type Scale = z.infer<typeof scale>;
export type Band = z.infer<typeof band>;
export type Dimension = z.infer<typeof dimension>;
export type Item = z.infer<typeof item>;
export type ItemOf<T extends Item['type']> = Extract<Item, { type: T }>;
export type Option = z.infer<typeof option>;
export type Advice = z.infer<typeof advice>;
export type AnswerLeaf = z.infer<typeof answerLeaf>;
export type ResultLeaf = z.infer<typeof resultLeaf>;
