import * as z from 'zod/mini';

/** One string, or the same by language tag. It may hold inline markup. */
const text = z.union([z.string(), z.record(z.string(), z.string())], { error: 'expected text, or text by language' });

const variant = z.enum(['answer', 'stat', 'compare', 'steps', 'quote']);
const evidence = z.enum(['peer-reviewed', 'survey', 'estimate', 'disputed']);

const figure = z.object({
  value: z.number(),
  unit: z.optional(text),
  /** What it is a share of: the 10 of "7 of 10". A percentage needs none. */
  of: z.optional(z.number()),
  /** As the author writes it, where value and unit do not say it: "€2.4 bn". */
  text: z.optional(text),
});

const source = z.object({ name: text, url: z.optional(z.string()), year: z.optional(z.number()) });

/** What is said, and what is in fact so, of one thing. */
const row = z.object({ label: z.optional(text), stated: text, actual: text });

const step = z.object({ id: z.optional(z.string()), title: text, text: z.optional(text) });

/**
 * One insight. `title` is the question, the claim (read on from the figure) or, of a quote, the line itself. An empty
 * line in `text` parts paragraphs.
 */
export const cardSchema = z.object({
  kind: z.literal('card'),
  schema: z.literal(1),
  id: z.string(),
  /** The author's own. */
  version: z.optional(z.string()),
  lang: z.optional(z.string()),
  variant,
  /** The topic, above the title, and what stands at the other end of its line, such as a reading time. */
  eyebrow: z.optional(text),
  aside: z.optional(text),
  title: text,
  text: z.optional(text),
  figure: z.optional(figure),
  source: z.optional(source),
  /** How good the evidence is. */
  evidence: z.optional(evidence),
  /** What a reader should know about the evidence. */
  note: z.optional(text),
  /** The heads of the rows' columns. */
  columns: z.optional(row),
  rows: z.optional(z.array(row)),
  steps: z.optional(z.array(step)),
  tags: z.optional(z.array(text)),
  cta: z.optional(z.object({ label: text, href: z.string() })),
});

export type CardDefinition = z.infer<typeof cardSchema>;
export type Variant = z.infer<typeof variant>;
export type Evidence = z.infer<typeof evidence>;
export type Figure = z.infer<typeof figure>;
export type Row = z.infer<typeof row>;
export type Step = z.infer<typeof step>;
