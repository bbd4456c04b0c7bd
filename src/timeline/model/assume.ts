import type { Unit } from '../../kit/core/duration.js';
import { check } from './check.js';
import type { Mode } from './schedule.js';
import type { TimelineDefinition } from './schema.js';

/** How long a phase takes, in its own unit. */
export interface Span {
  id: string;
  min: number;
  max: number;
}

/** What a reader assumes instead of what the author wrote. */
export interface Assumptions {
  readonly schedule?: Mode;
  /** A moment after the start. */
  readonly expect?: { readonly value: number; readonly unit: Unit };
  /** `YYYY-MM-DD`; empty for the author's. */
  readonly start?: string;
  readonly phases?: Readonly<Record<string, Span>>;
}

/** Whether two definitions are the same plan in other words. */
export const isSamePlan = (a: TimelineDefinition, b: TimelineDefinition): boolean => plainly(a) === plainly(b);

/** Without its texts, as JSON. */
const plainly = ({ phases, expect, ...whole }: TimelineDefinition): string => {
  const unnamed = (each: object | undefined) => ({ ...each, label: undefined });
  return JSON.stringify([
    { ...whole, title: '', notes: [], lang: '', version: '' },
    unnamed(expect),
    phases.map(unnamed),
  ]);
};

/**
 * The author's definition with a reader's assumptions laid over it; nothing where that is no timeline, because a range
 * is negative or a date not of the calendar.
 */
export function assume(
  definition: TimelineDefinition,
  { schedule, expect, start, phases = {} }: Assumptions,
): TimelineDefinition | undefined {
  const assumed: TimelineDefinition = {
    ...definition,
    ...(schedule && schedule !== 'after' && { schedule }),
    ...(start && { start }),
    ...(expect && { expect: { ...expect, label: definition.expect?.label } }),
    phases: definition.phases.map(({ after, ...phase }) => {
      const { min, max } = (Object.hasOwn(phases, phase.id) && phases[phase.id]) || phase;
      return {
        ...{ ...phase, min, max },
        ...(phase.likely !== undefined && { likely: Math.min(max, Math.max(min, phase.likely)) }),
        ...(phase.from !== undefined && { from: Math.min(min, phase.from) }),
        // Another schedule takes no notice of what waits for what.
        ...(after && (!schedule || schedule === 'after') && { after }),
      };
    }),
  };
  return check(assumed).length ? undefined : assumed;
}
