import type { Unit } from '../../kit/core/duration.js';
import { convert, type Calendar } from './calendar.js';
import { FUTURES, type Distribution } from './distribution.js';
import type { Expectation, TimelineDefinition } from './schema.js';
import type { Schedule } from './schedule.js';

/** The expectation as units from the start. A date without a calendar says nothing. */
export function expectedIn(expect: Expectation, unit: Unit, calendar?: Calendar): number | undefined {
  if ('value' in expect) return convert(expect.value, expect.unit, unit, calendar);
  return calendar?.fromDays(calendar.until(expect.date), unit);
}

/** What is certain of a phase at a moment: it is over, it is not, or nobody can know. */
export type Standing = 'done' | 'open' | 'possible';
export const standing = ({ min, max }: Distribution, moment: number): Standing =>
  moment >= max ? 'done' : moment <= min ? 'open' : 'possible';

/** In how many of the twenty futures it has happened by then. */
export const futuresBy = (chance: number): number => Math.floor(chance * FUTURES + 0.5);

/** How often one must start over until one attempt holds, if attempts do not depend on each other; `Infinity` for never. */
export const expectedTries = (chance: number): number => 1 / chance;

/** An expectation held against the plan. Moments and lengths are in the unit of `finish`, counted from the start. */
export interface Outlook {
  readonly moment: number;
  /** That the whole is done by then, 0–1. */
  readonly chance: number;
  /** By how much the expectation is too early, at least and at most; negative where it is not. */
  readonly gap: { readonly min: number; readonly max: number };
  /** One for each phase. */
  readonly standings: readonly Standing[];
}

export function outlook(
  { expect }: TimelineDefinition,
  { finish, phases }: Schedule,
  calendar?: Calendar,
): Outlook | undefined {
  const moment = expect && expectedIn(expect, finish.unit, calendar);
  if (moment === undefined) return undefined;
  return {
    moment,
    chance: finish.cdf(moment),
    gap: { min: finish.min - moment, max: finish.max - moment },
    standings: phases.map((phase) => standing(phase, convert(moment, finish.unit, phase.unit, calendar))),
  };
}
