import type { Text } from '../../kit/core/text.js';
import { futures } from '../model/distribution.js';
import { futuresBy, outlook } from '../model/outlook.js';
import type { Phase, TimelineDefinition } from '../model/schema.js';
import type { Schedule } from '../model/schedule.js';
import { axisOf } from './axis.js';
import type { Dates } from './dates.js';
import { formats } from './format.js';
import type { TimelineWords } from './words.js';

/** What a picture is drawn in: the reader's language, and a calendar if there are dates. */
export interface Setting {
  readonly locale: string;
  readonly words: TimelineWords;
  readonly dates: Dates | undefined;
  /** An author's text in the reader's language, its words alone. */
  plain(text: Text | undefined): string;
}

/** Everything that the picture, its sentences and its table are made of. Places are 0–1 along the axis. */
export type Scene = ReturnType<typeof sceneOf>;
export type Row = Scene['rows'][number];

export function sceneOf(definition: TimelineDefinition, schedule: Schedule, setting: Setting) {
  const { words, dates, plain } = setting;
  const { finish, phases, mode } = schedule;
  const format = formats(setting.locale, words, dates);
  const axis = axisOf(definition, schedule, dates, format, words);

  const lengthOf = ({ min, likely, max, unit }: Phase) => {
    if (min === max) return format.amount(max, unit);
    const range = words.range(format.number(min), format.number(max), unit);
    return likely === undefined ? range : words.likely(range, format.number(likely));
  };
  const bars = definition.phases.map((phase, i) => {
    const done = phases[i]!;
    const at = (moment: number) => axis.place(moment, done.unit);
    return {
      ...{ phase, done, name: plain(phase.label), length: lengthOf(phase) },
      ...{ from: at(done.from), min: at(done.min), mid: at(done.quantile(0.5)), max: at(done.max) },
      goal: done.max === finish.max && (mode === 'concurrent' || mode === 'after' || i === phases.length - 1),
    };
  });
  // In the vertical picture the longest stands nearest the axis, so that no leader crosses a bar.
  const order = [...bars.keys()].sort((a, b) => bars[b]!.max - bars[a]!.max || b - a);
  const rows = bars.map((bar, i) => ({ ...bar, lane: order.indexOf(i) }));

  const view = outlook(definition, schedule, dates);
  const reached = view ? futuresBy(view.chance) : 0;
  const stacks = [...Array(axis.columns).keys()].map(() => ({ dots: [] as boolean[], sum: 0 }));
  futures(finish).forEach((moment, i) => {
    const column = Math.floor(axis.place(moment, finish.unit) * axis.columns + 1e-9);
    const stack = stacks[Math.min(column, axis.columns - 1)]!;
    stack.dots.push(i < reached);
    stack.sum = i + 1;
  });
  return { words, format, axis, schedule, dates, rows, stacks, reached, outlook: view };
}
