import { daysIn, ratio, type Unit } from '../../kit/core/duration.js';
import { latest, type Distribution } from './distribution.js';
import type { Phase, TimelineDefinition } from './schema.js';
import { exact, isSafe, NOTHING, type Arithmetic, type Range, type Sum } from './sum.js';

/** How durations combine. `after` is a graph of phases that wait for each other. */
export type Mode = 'elapsed' | 'sequential' | 'concurrent' | 'after';

/** When something is done, counted from the start in `unit`. */
export interface Finish extends Distribution {
  readonly unit: Unit;
  /** When it can begin at the earliest. */
  readonly from: number;
  /** The same moment if all durations are as lucky or unlucky as each other (comonotone): the other edge. */
  together(p: number): number;
}

export interface Schedule {
  readonly mode: Mode;
  /** One for each phase, in the definition's order. */
  readonly phases: readonly Finish[];
  /** Of the whole: elapsed, the last listed; sequential, the sum; concurrent, the latest. */
  readonly finish: Finish;
}

/** The unit of the axis and of everything combined: the author's, else that of the longest phase. */
export const unitOfAxis = ({ unit, phases }: Pick<TimelineDefinition, 'unit' | 'phases'>): Unit =>
  unit ?? phases.reduce((a, b) => (b.max * daysIn(b.unit) > a.max * daysIn(a.unit) ? b : a)).unit;

/** The unit in which a combination of phases is computed: theirs, if they agree. */
export function unitOfAll(definition: TimelineDefinition): Unit {
  const { unit } = definition.phases[0]!;
  return definition.phases.every((phase) => phase.unit === unit) ? unit : unitOfAxis(definition);
}

export const modeOf = ({ phases, schedule }: TimelineDefinition): Mode =>
  phases.some(({ after }) => after?.length) ? 'after' : (schedule ?? 'elapsed');

export function rangeOf({ min, likely, max, unit }: Phase, to: Unit): Range {
  const each = ratio(unit, to);
  return { min: min * each, likely: likely === undefined ? likely : likely * each, max: max * each };
}

/** Whether closed forms are enough, so that `schedule` needs no more than `exact`. */
export const isExact = ({ phases }: TimelineDefinition, mode: Mode): boolean =>
  mode !== 'after' &&
  phases.every(({ likely }) => likely === undefined) &&
  (mode !== 'sequential' ||
    isSafe(phases.map(({ min, max, unit }) => (max - min) * daysIn(unit)).filter((width) => width > 0)));

/**
 * When each phase is done, and when the whole is. Ranges are independent; uniform, or PERT where a likely value is
 * given. Of a checked definition with at least one phase; `scheduleAny` (graph.ts) takes graphs too.
 */
export function schedule(
  definition: TimelineDefinition,
  mode: Exclude<Mode, 'after'>,
  { single, add }: Arithmetic = exact,
): Schedule {
  const common = unitOfAll(definition);
  const alone = (phase: Phase, unit: Unit): Finish => {
    const one = single(rangeOf(phase, unit));
    return { ...one, unit, from: (mode === 'elapsed' && phase.from) || 0, together: one.quantile };
  };
  let sum: Sum = NOTHING;
  let together = (_: number) => 0;
  const phases = definition.phases.map((phase): Finish => {
    // By itself each phase stays in its own unit, so that its dates are the calendar's own.
    if (mode !== 'sequential') return alone(phase, phase.unit);
    const [before, from] = [together, sum.min];
    const range = rangeOf(phase, common);
    sum = add(sum, range);
    together = (p) => before(p) + single(range).quantile(p);
    return { ...sum, unit: common, from, together };
  });
  const last = phases[phases.length - 1]!;
  if (mode !== 'concurrent') return { mode, phases, finish: last };
  const all = definition.phases.map((phase, i) => (phase.unit === common ? phases[i]! : alone(phase, common)));
  return {
    mode,
    phases,
    finish: {
      ...latest(all),
      unit: common,
      from: 0,
      together: (p) => Math.max(...all.map((each) => each.together(p))),
    },
  };
}
