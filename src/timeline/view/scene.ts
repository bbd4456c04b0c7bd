import type { Text } from '../../kit/core/text.js';
import { futures } from '../model/distribution.js';
import { futuresBy, outlook } from '../model/outlook.js';
import type { Phase, TimelineDefinition } from '../model/schema.js';
import type { Schedule } from '../model/schedule.js';
import type { Steps } from '../model/steps.js';
import { axisOf } from './axis.js';
import type { Dates } from './dates.js';
import { formats } from './format.js';
import type { GraphWords } from './graph.words.js';
import type { Known } from './known.js';
import type { TimelineWords } from './words.js';

/** What a picture is drawn in: the widget's language and the reader's, and a calendar if there are dates. */
export interface Setting {
  readonly locale: string;
  readonly language: string;
  readonly words: TimelineWords;
  readonly dates: Dates | undefined;
  /** What is said of phases that wait for each other, where some do. */
  readonly graph: GraphWords | undefined;
  /** How to tell what is not uncertain. */
  readonly known: Known | undefined;
  /** An author's text in the reader's language; and its words alone. */
  text(text: Text | undefined): string;
  plain(text: Text | undefined): string;
  /** The same with its markup, as a template may hold it. */
  rich(text: Text | undefined): unknown;
}

/** Everything that the picture, its sentences and its table are made of. Places are 0–1 along the axis. */
export type Scene = ReturnType<typeof sceneOf> extends Steps<infer S> ? S : never;
export type Row = Scene['rows'][number];

export const isKnown = ({ min, max }: Phase): boolean => min === max;

/** A step a row. */
export function* sceneOf(definition: TimelineDefinition, schedule: Schedule, setting: Setting) {
  const { words, dates, plain } = setting;
  const { finish, phases, mode } = schedule;
  const format = formats(setting.locale, words, dates);
  const axis = axisOf(definition, schedule, dates, format);

  const row = (phase: Phase, i: number) => {
    const done = phases[i]!;
    const at = (moment: number) => axis.place(moment, done.unit);
    const median = done.quantile(0.5);
    return {
      ...{ phase, done, median, name: plain(phase.label) },
      ...{ from: at(done.from), min: at(done.min), mid: at(median), max: at(done.max) },
      goal: done.max === finish.max && (mode === 'concurrent' || mode === 'after' || i === phases.length - 1),
    };
  };
  const rows: ReturnType<typeof row>[] = [];
  for (const phase of definition.phases) {
    yield;
    rows.push(row(phase, rows.length));
  }
  yield;
  /** The author's words before each phase, and after the last. */
  const notes: Text[][] = [];
  for (const { at, text } of definition.notes ?? []) (notes[Math.min(at, rows.length)] ??= []).push(text);

  const view = outlook(definition, schedule, dates);
  const reached = view ? futuresBy(view.chance) : 0;
  const stacks = [...Array(axis.columns).keys()].map(() => ({ dots: [] as boolean[], sum: 0 }));
  futures(finish).forEach((moment, i) => {
    const column = Math.floor(axis.place(moment, finish.unit) * axis.columns + 1e-9);
    const stack = stacks[Math.min(column, axis.columns - 1)]!;
    stack.dots.push(i < reached);
    stack.sum = i + 1;
  });
  const known = definition.phases.every(isKnown) ? setting.known : undefined;
  return { ...setting, definition, format, axis, schedule, known, rows, notes, stacks, reached, outlook: view };
}

/** The author's words that stand among the phases, before the one of this number. Those before the first stand above. */
export const notesBefore = ({ notes }: Scene, phase: number): readonly Text[] => (phase && notes[phase]) || [];
