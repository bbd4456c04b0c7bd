import * as z from 'zod/mini';

/** One string, or the same by language tag. It may hold inline markup. */
const text = z.union([z.string(), z.record(z.string(), z.string())], { error: 'expected text, or text by language' });
const unit = z.enum(['day', 'week', 'month', 'quarter', 'year']);

const phase = z.object({
  id: z.string(),
  label: text,
  /** How long it takes, in `unit`: at least, at most, and most often. With `likely` the range is a PERT distribution. */
  min: z.number(),
  likely: z.optional(z.number()),
  max: z.number(),
  unit,
  /** When it begins, in `unit` from the start, where phases are counted from there (`elapsed`): a range of dates. */
  from: z.optional(z.number()),
  /** Ids of the phases it waits for. One such list anywhere makes the timeline a graph, whatever `schedule` says. */
  after: z.optional(z.array(z.string())),
});

/** Something of the author's that stands among the phases and has no duration. `at` is the phase it stands before. */
const note = z.object({ at: z.number(), text });

const expectation = z.union([
  z.object({ value: z.number(), unit, label: z.optional(text) }),
  z.object({ date: z.string(), label: z.optional(text) }),
]);

/**
 * Phases of uncertain length, and a moment by which somebody hopes to see the last of them done.
 *
 * `notes` keep what a page's own HTML says beside its phases: a line without a duration, a paragraph before the list.
 * They are shown as text in their place and never counted; `at: phases.length` stands after the last phase.
 */
export const timelineSchema = z.object({
  kind: z.literal('timeline'),
  schema: z.literal(1),
  id: z.string(),
  /** The author's own. */
  version: z.optional(z.string()),
  lang: z.optional(z.string()),
  title: z.optional(text),
  phases: z.array(phase),
  notes: z.optional(z.array(note)),
  /** How durations combine; `elapsed` unless said otherwise. */
  schedule: z.optional(z.enum(['elapsed', 'sequential', 'concurrent'])),
  /** `YYYY-MM-DD`: the day from which the phases count. Without it nothing is dated. */
  start: z.optional(z.string()),
  /** Of the axis; that of the longest phase unless said otherwise. */
  unit: z.optional(unit),
  expect: z.optional(expectation),
  /** Month, 1–12, in which the year of the axis begins. It changes labels alone. */
  fiscalYearStart: z.optional(z.number()),
});

export type TimelineDefinition = z.infer<typeof timelineSchema>;
export type Phase = z.infer<typeof phase>;
export type Note = z.infer<typeof note>;
export type Expectation = z.infer<typeof expectation>;
