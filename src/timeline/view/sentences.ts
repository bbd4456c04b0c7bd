import { FUTURES } from '../model/distribution.js';
import { expectedTries, type Outlook } from '../model/outlook.js';
import type { Scene } from './scene.js';
import type { Sentence, Share } from './words.js';

/** So many of twenty futures are most of them. */
const MOST = 16;

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
  const label = outlook && (plain(expect!.label) || words.expected);
  return {
    lang: locale,
    about: label ? plain(title) : '',
    counts: dates ? dates.words.since(dates.format(0)) : words.counts(axis.unit),
    title: label ? headline(scene, label) : plain(title) || words.untitled,
    lead: lead(scene),
    readings: readings(scene),
    flag: label ? words.flag(label, format.when(outlook.moment, schedule.finish.unit)) : '',
    gap: gap(scene),
  };
}

/** The finding: how far the expectation, by its label, is from the plan. */
function headline({ outlook, schedule, words, format }: Scene, label: string): string {
  const { min, max } = outlook!.gap;
  if (max <= 0) return words.met(label);
  return words.early(
    label,
    format.sized(min > 0 ? min : max, schedule.finish.unit),
    min < max ? (min > 0 ? 'least' : 'most') : undefined,
  );
}

/** How likely it is by then, and what will and will not be done. */
function lead(scene: Scene): Sentence {
  const { outlook, schedule, rows, words, format, known } = scene;
  const { mode, finish } = schedule;
  const told = known?.lead(scene);
  if (!outlook) return told ?? half(scene);
  const [before, finding, after] =
    told ??
    words.lead(
      format.when(outlook.moment, finish.unit),
      mode === 'concurrent' || mode === 'after' ? undefined : rows[rows.length - 1]!.name,
      futuresOf(scene, outlook.chance),
    );
  return [before, finding, rows.length > 1 ? after + standing(scene, outlook) : after];
}

/** When half of all futures are done, and when most. */
export function half({ words, format, schedule }: Scene): Sentence {
  const { unit, quantile } = schedule.finish;
  const when = (chance: number) => format.when(quantile(chance), unit);
  return words.half(when(0.5), when(MOST / FUTURES), format.share(MOST));
}

/** Twenty futures are few: a chance may be there and none of them, or all of them and yet no certainty. */
function futuresOf({ reached, format }: Scene, chance: number): Share {
  if (!reached && chance) return { ...format.share(1), bound: 'fewer' };
  return reached === FUTURES && chance < 1 ? { ...format.share(FUTURES - 1), bound: 'more' } : format.share(reached);
}

/** Which phases will be done by then, and which will not. */
function standing({ rows, words, format }: Scene, { standings }: Outlook): string {
  const done = rows.filter((_, i) => standings[i] === 'done');
  return words.standing(
    format.share(done.length, rows.length),
    done[1] ? undefined : done[0]?.name,
    rows[standings.indexOf('open')]?.name,
  );
}

/** By how much the expectation is too early: "3–5 quarters"; empty where it is not. */
function gap({ outlook, schedule, words, format }: Scene): string {
  const { min, max } = outlook?.gap ?? { min: 0, max: 0 };
  const { unit } = schedule.finish;
  if (max <= 0) return '';
  const most = format.sized(max, unit);
  if (min <= 0) return words.upTo(most);
  const from = format.number(min);
  return from === most.number ? words.amount(most) : words.range(from, most);
}

/** How the ranges were read, and what that leaves out. */
function readings(scene: Scene): string[] {
  const { schedule, outlook, words, format, graph, known } = scene;
  const { mode, finish } = schedule;
  const said = known?.isPlain(scene) ? [] : [mode === 'after' ? graph!.waiting : words.reading[mode]];
  const [apart, together] = [finish.quantile(MOST / FUTURES), finish.together(MOST / FUTURES)].map((moment) =>
    format.when(moment, finish.unit),
  );
  if (apart !== together && mode !== 'concurrent') said.push(words.together(together!, apart!, format.share(MOST)));
  if (finish.error) said.push(graph!.sampled(format.number(finish.error * 200)));
  if (outlook && outlook.chance < 1) {
    const { count, value } = format.share(expectedTries(outlook.chance));
    said.push(outlook.chance ? words.tries(count, value) : words.never);
  }
  return said;
}
