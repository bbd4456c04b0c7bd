import { latest } from './distribution.js';
import { rangeOf, scheduling, unitOfAll, type Mode, type Schedule } from './schedule.js';
import type { TimelineDefinition } from './schema.js';
import { atOnce, type Steps } from './steps.js';
import { exact, type Arithmetic } from './sum.js';

/** All phases begin at the start, and the whole is done when the latest of them is. @see scheduling */
export function* schedulingConcurrent(definition: TimelineDefinition, by: Arithmetic = exact): Steps<Schedule> {
  const common = unitOfAll(definition);
  const phases = definition.phases.map(({ from: _from, ...phase }) => phase);
  const each = yield* scheduling({ ...definition, phases }, 'elapsed', by);
  const all = phases.map((phase, i) => (phase.unit === common ? each.phases[i]! : by.single(rangeOf(phase, common))));
  const together = (p: number) => Math.max(...all.map(({ quantile }) => quantile(p)));
  return { ...each, mode: 'concurrent', finish: { ...latest(all), unit: common, from: 0, together } };
}

/** The schedule of a checked definition in one of the modes; `scheduleAny` (graph.ts) takes its own, graphs too. */
export const schedule = (definition: TimelineDefinition, mode: Exclude<Mode, 'after'>, by?: Arithmetic): Schedule =>
  atOnce(mode === 'concurrent' ? schedulingConcurrent(definition, by) : scheduling(definition, mode, by));
