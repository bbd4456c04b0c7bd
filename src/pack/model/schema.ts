import * as z from 'zod/mini';
import { assessmentSchema } from '../../assessment/model/schema.js';
import { cardSchema } from '../../card/model/schema.js';
import { timelineSchema } from '../../timeline/model/schema.js';

/** One string, or the same by language tag. It may hold inline markup. */
const text = z.union([z.string(), z.record(z.string(), z.string())], { error: 'expected text, or text by language' });

/** What the article says of itself. Fields that are not named here pass through, for whoever publishes it. */
const article = z.looseObject({
  title: text,
  /** The last part of its address. */
  slug: z.string(),
  lang: z.optional(z.string()),
  /** Of a larger body of work, the dimension that the article belongs to. */
  dimension: z.optional(text),
  category: z.optional(text),
  tags: z._default(z.array(z.string()), []),
  difficulty: z.optional(z.string()),
  /** In minutes. */
  readingTime: z.optional(z.number()),
  canonicalUrl: z.optional(z.string()),
});

/** What was said, what is rewarded in fact, and what comes of it. */
const comparison = z.object({ id: z.string(), stated: text, actual: z.array(text), result: z.optional(text) });

const step = z.object({ id: z.string(), title: text, text: z.optional(text) });

/** A part of a whole; the shares count in proportion to their sum. */
const share = z.object({ label: text, share: z.number() });

const own = {
  kind: z.literal('pack'),
  schema: z.literal(1),
  id: z.string(),
  /** The author's own. */
  version: z.optional(z.string()),
  lang: z.optional(z.string()),
  article,
  comparisons: z._default(z.array(comparison), []),
  steps: z._default(z.array(step), []),
  allocation: z._default(z.array(share), []),
};

/** What can be used of one article, in one document. An id is unique in it, whatever has it. */
export const packSchema = z.object({
  ...own,
  assessment: z.optional(assessmentSchema),
  timeline: z.optional(timelineSchema),
  cards: z._default(z.array(cardSchema), []),
});

/** The pack's own fields; its definitions are left to those who know each kind best. */
export const envelopeSchema = z.object({
  ...own,
  assessment: z.optional(z.unknown()),
  timeline: z.optional(z.unknown()),
  cards: z._default(z.array(z.unknown()), []),
});

const words = z.optional(z.string());
const agent = z.union([z.string(), z.looseObject({ name: z.string(), url: words })]);
/** As YAML gives it: its core schema leaves dates as text, others do not. */
const date = z.optional(z.union([z.string(), z.date()]));

/**
 * An article's front matter as the command `build` reads it, for content collections and whatever else takes a schema
 * (Standard Schema, zod). Every field may be missing, and others pass through.
 */
export const articleSchema = z.looseObject({
  title: words,
  slug: words,
  lang: words,
  dimension: words,
  category: words,
  tags: z.optional(z.union([z.array(z.string()), z.string()])),
  difficulty: words,
  reading_time: z.optional(z.union([z.string(), z.number()])),
  seo_title: words,
  meta_description: words,
  canonical_url: words,
  summary: words,
  author: z.optional(z.union([agent, z.array(agent)])),
  publisher: z.optional(agent),
  published: date,
  updated: date,
  image: z.optional(z.union([z.string(), z.looseObject({ url: words, src: words })])),
});

export type ArticleFields = z.infer<typeof articleSchema>;
export type PackDefinition = z.infer<typeof packSchema>;
export type Article = z.infer<typeof article>;
export type Comparison = z.infer<typeof comparison>;
export type PackStep = z.infer<typeof step>;
export type Share = z.infer<typeof share>;
