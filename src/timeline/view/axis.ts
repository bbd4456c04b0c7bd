import type { Unit } from '../../kit/core/duration.js';
import { convert } from '../model/calendar.js';
import { expectedIn } from '../model/outlook.js';
import type { TimelineDefinition } from '../model/schema.js';
import { unitOfAxis, type Schedule } from '../model/schedule.js';
import type { Dates } from './dates.js';
import type { Formats } from './format.js';

/** A place on the axis, from 0 to 1, and what stands there. */
export interface Tick {
  at: number;
  label: string;
  /** The expectation, or the visitor's own day. */
  kind?: 'due' | 'today';
  /** Its label has no room along a short axis. */
  tight?: boolean;
}

/** Between two ticks, in each unit; beyond the last, it doubles and more. */
const STEPS: Readonly<Record<Unit, readonly number[]>> = {
  day: [1, 2, 7, 14, 28],
  week: [1, 2, 4, 13, 26, 52],
  month: [1, 3, 6, 12],
  quarter: [0.25, 0.5, 1, 2, 4],
  year: [0.25, 0.5, 1],
};

/** The smallest step, or multiple of the last, that fits in at most so often. */
export function stepFor(length: number, steps: readonly number[], most: number): number {
  let step = steps.find((each) => length / each <= most) ?? steps[steps.length - 1]!;
  for (let i = 0; length / step > most; i++) step *= i % 3 === 1 ? 2.5 : 2;
  return step;
}

/** Of a text, in Latin characters: those of East Asian scripts are as wide as two. */
export const widthOf = (text: string): number => text.length + (text.match(/[⺀-￮]/g)?.length ?? 0);

/** A character of a wide face, in the narrowest box, as a part of the axis: along the foot, and above the bars. */
const SHORT = 0.028;
const LONG = 0.0155;

/** The ticks whose labels keep clear of each other; those that matter more come first. */
function clear(ticks: readonly Tick[], character: number): Set<Tick> {
  const kept = new Set<Tick>();
  const taken: [from: number, to: number][] = [];
  for (const tick of ticks) {
    const width = (widthOf(tick.label) + 0.6) * character;
    // Labels at the ends stand within the axis.
    const from = Math.min(Math.max(0, tick.at - width / 2), 1 - width);
    if (taken.some((each) => from < each[1] && from + width > each[0])) continue;
    taken.push([from, from + width]);
    kept.add(tick);
  }
  return kept;
}
const MOST_COLUMNS = 12;

export type Axis = ReturnType<typeof axisOf>;

export function axisOf(
  definition: TimelineDefinition,
  { phases, finish }: Schedule,
  dates: Dates | undefined,
  format: Formats,
) {
  const unit = unitOfAxis(definition);
  const expected = definition.expect && expectedIn(definition.expect, unit, dates);
  const end = [...phases, finish].reduce(
    (latest, each) => Math.max(latest, convert(each.max, each.unit, unit, dates)),
    expected ?? 0,
  );
  const step = stepFor(end, STEPS[unit], 10);
  const length = dates && end ? end : Math.ceil(end / step - 1e-9) * step || step;
  /** A moment in any unit as a place, from 0 to 1. */
  const place = (value: number, from: Unit) =>
    dates ? dates.toDays(value, from) / dates.toDays(length, unit) : convert(value, from, unit) / length;

  const at = expected === undefined ? undefined : Math.max(0, place(expected, unit));
  const marks: Tick[] = [];
  if (at !== undefined)
    marks.push({
      at,
      label: dates ? dates.format(dates.toDays(expected!, unit), true) : format.number(expected!),
      kind: 'due',
    });
  const since = dates ? dates.today / dates.toDays(length, unit) : 0;
  if (since > 0 && since < 1) marks.push({ at: since, label: dates!.words.today, kind: 'today' });

  const ticks = dates?.ticks(dates.toDays(length, unit), unit) ?? [];
  if (!dates)
    for (let value = 0; value < length + step / 2; value += step)
      ticks.push({ at: value / length, label: format.number(value) });
  const [long, short] = [LONG, SHORT].map((character) => clear([...marks, ...ticks], character)) as [
    Set<Tick>,
    Set<Tick>,
  ];
  ticks.push(...marks);
  for (const tick of ticks) {
    if (!long.has(tick)) tick.label = '';
    tick.tight = !short.has(tick);
  }

  const bin = [step / 4, step / 2].find((each) => length / each <= MOST_COLUMNS) ?? step;
  return {
    unit,
    length,
    place,
    /** Where the expectation stands. */
    at,
    ticks,
    /** Columns for the dots, which fall in with the ticks. */
    columns: dates ? MOST_COLUMNS : Math.round(length / bin),
  };
}
