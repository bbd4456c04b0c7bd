import { daysIn, ratio, type Unit } from '../../kit/core/duration.js';
import type { Distribution } from './distribution.js';
import type { Phase, TimelineDefinition } from './schema.js';
import type { Steps } from './steps.js';
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

/** Whether `scheduling` is enough by itself, in closed forms. */
export const isExact = ({ phases }: TimelineDefinition, mode: Mode): mode is 'elapsed' | 'sequential' =>
  (mode === 'elapsed' ||
    (mode === 'sequential' &&
      isSafe(phases.map(({ min, max, unit }) => (max - min) * daysIn(unit)).filter((width) => width > 0)))) &&
  phases.every(({ likely }) => likely === undefined);

/**
 * When each phase is done, and when the whole is: elapsed, the last listed; sequential, the sum. Ranges are independent;
 * uniform, or PERT where a likely value is given. Of a checked definition with at least one phase; `schedulingAny`
 * (graph.ts) takes all modes. A step a phase.
 */
export function* scheduling(
  definition: TimelineDefinition,
  mode: 'elapsed' | 'sequential',
  { single, add }: Arithmetic = exact,
): Steps<Schedule> {
  const common = unitOfAll(definition);
  const phases: Finish[] = [];
  /** Of sequential phases, each by itself. */
  const singles: Distribution[] = [];
  let sum: Sum = NOTHING;
  for (const phase of definition.phases) {
    yield;
    // By itself each phase stays in its own unit, so that its dates are the calendar's own.
    const unit = mode === 'sequential' ? common : phase.unit;
    const range = rangeOf(phase, unit);
    const one = single(range);
    if (mode === 'sequential') {
      const from = sum.min;
      const last = singles.push(one);
      sum = add(sum, range);
      const together = (p: number) => singles.slice(0, last).reduce((total, { quantile }) => total + quantile(p), 0);
      phases.push({ ...sum, unit, from, together });
    } else phases.push({ ...one, unit, from: phase.from ?? 0, together: one.quantile });
  }
  return { mode, phases, finish: phases[phases.length - 1]! };
}
