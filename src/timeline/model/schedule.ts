import { daysIn, ratio, type Unit } from '../../kit/core/duration.js';
import { latest, type Distribution } from './distribution.js';
import type { Range } from './grid.js';
import type { Phase, TimelineDefinition } from './schema.js';
import { add, NOTHING, single, type Sum } from './sum.js';

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
  unit ??
  phases.reduce((longest, phase) =>
    phase.max * daysIn(phase.unit) > longest.max * daysIn(longest.unit) ? phase : longest,
  ).unit;

/** The unit in which a combination of phases is computed: theirs, if they agree. */
export const unitOfAll = (definition: TimelineDefinition): Unit =>
  definition.phases.every(({ unit }) => unit === definition.phases[0]!.unit)
    ? definition.phases[0]!.unit
    : unitOfAxis(definition);

export const modeOf = ({ phases, schedule }: TimelineDefinition): Mode =>
  phases.some(({ after }) => after?.length) ? 'after' : (schedule ?? 'elapsed');

export function rangeOf({ min, likely, max, unit }: Phase, to: Unit): Range {
  const each = ratio(unit, to);
  return { min: min * each, likely: likely === undefined ? undefined : likely * each, max: max * each };
}

export const finish = (distribution: Distribution, unit: Unit, from: number, together: Finish['together']): Finish => ({
  ...distribution,
  unit,
  from,
  together,
});

const alone = (range: Range, unit: Unit): Finish => {
  const distribution = single(range);
  return finish(distribution, unit, 0, distribution.quantile);
};

/**
 * When each phase is done, and when the whole is. Ranges are independent; uniform, or PERT where a likely value is
 * given. Of a checked definition with at least one phase; graphs (`after`) are `scheduleGraph` in graph.ts.
 */
export function schedule(definition: TimelineDefinition, mode: Exclude<Mode, 'after'>): Schedule {
  const unit = unitOfAll(definition);
  if (mode === 'sequential') {
    let sum: Sum = NOTHING;
    const quantiles: Finish['together'][] = [];
    const phases = definition.phases.map((phase) => {
      const range = rangeOf(phase, unit);
      const from = sum.min;
      sum = add(sum, range);
      quantiles.push((p) => single(range).quantile(p));
      const before = quantiles.length;
      return finish(sum, unit, from, (p) => quantiles.slice(0, before).reduce((moment, each) => moment + each(p), 0));
    });
    return { mode, phases, finish: phases[phases.length - 1]! };
  }
  // By itself each phase stays in its own unit, so that its dates are the calendar's own.
  const phases = definition.phases.map((phase) => alone(phase, phase.unit));
  if (mode === 'elapsed') return { mode, phases, finish: phases[phases.length - 1]! };
  const all = definition.phases.map((phase, i) =>
    phase.unit === unit ? phases[i]! : alone(rangeOf(phase, unit), unit),
  );
  const together = (p: number) => Math.max(...all.map((each) => each.quantile(p)));
  return { mode, phases, finish: finish(latest(all), unit, 0, together) };
}
