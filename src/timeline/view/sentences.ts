import { expectedTries, type Standing } from '../model/outlook.js';
import type { Scene } from './scene.js';

/** Before the finding, the finding, and after it. */
type Sentence = readonly [string, string, string];

/** What is said of a scene, in the order of reading. */
export interface Told {
  readonly lang: string;
  /** The author's title, where the finding stands in its place. */
  readonly about: string;
  /** What the axis counts. */
  readonly counts: string;
  readonly title: string;
  readonly lead: Sentence;
  readonly readings: readonly string[];
  /** Who expects what by when, at the mark of the expectation; empty where nothing is. */
  readonly flag: string;
  /** By how much that is too early; empty where it is not. */
  readonly gap: string;
}

export function tell(scene: Scene): Told {
  const { definition, words, outlook, schedule, axis, dates, format, locale, plain } = scene;
  const { title, expect } = definition;
  const said = { lang: locale, lead: lead(scene), readings: readings(scene), gap: gap(scene) };
  const counts = words.axis(axis.unit, dates?.format(0));
  if (!outlook) return { ...said, counts, about: '', title: plain(title) || words.untitled, flag: '' };
  const label = plain(expect!.label) || words.expected;
  return {
    ...{ ...said, counts, about: plain(title), title: headline(scene, label) },
    flag: words.flag(label, format.when(outlook.moment, schedule.finish.unit)),
  };
}

/** The finding: how far the expectation, by its label, is from the plan. */
function headline({ outlook, schedule, words, format }: Scene, label: string): string {
  const { min, max } = outlook!.gap;
  const by = format.amount(min > 0 ? min : max, schedule.finish.unit);
  return words.headline(label, max > 0 ? { least: min < max ? min > 0 : undefined, by } : undefined);
}

/** How likely it is by then, and what will and will not be done. */
function lead(scene: Scene): Sentence {
  const { outlook, schedule, rows, reached, words, format, known } = scene;
  const { mode, finish } = schedule;
  const when = (moment: number) => format.when(moment, finish.unit);
  const told = known?.lead(scene);
  if (!outlook) return told ?? words.half(when(finish.quantile(0.5)), when(finish.quantile(0.8)));
  const names = (standing: Standing) => rows.flatMap(({ name }, i) => (outlook.standings[i] === standing ? name : []));
  const [before, finding, after] =
    told ??
    words.lead(
      when(outlook.moment),
      mode === 'concurrent' || mode === 'after' ? undefined : rows[rows.length - 1]!.name,
      words.futures(reached, outlook.chance),
    );
  const more = rows.length > 1 ? ` ${words.standing(names('done'), names('open'), rows.length)}` : '';
  return [before, finding, after + more];
}

/** By how much the expectation is too early: "3–5 quarters"; empty where it is not. */
function gap({ outlook, schedule, words, format }: Scene): string {
  const { min, max } = outlook?.gap ?? { min: 0, max: 0 };
  const { unit } = schedule.finish;
  if (max <= 0) return '';
  if (min <= 0) return words.upTo(format.amount(max, unit));
  const [from, to] = [format.number(min), format.number(max)];
  return from === to ? format.amount(max, unit) : words.range(from, to, unit);
}

/** How the ranges were read, and what that leaves out. */
function readings(scene: Scene): string[] {
  const { schedule, outlook, words, format, known } = scene;
  const { mode, finish } = schedule;
  const said = known?.isPlain(scene) ? [] : [words.reading[mode]];
  const [apart, together] = [finish.quantile(0.8), finish.together(0.8)].map((moment) =>
    format.when(moment, finish.unit),
  );
  if (apart !== together && mode !== 'concurrent') said.push(words.together(together!, apart!));
  if (finish.error) said.push(words.sampled(format.number(finish.error * 200)));
  if (outlook && outlook.chance < 1)
    said.push(words.tries(outlook.chance ? format.number(expectedTries(outlook.chance)) : undefined));
  return said;
}
