import { knownWordsEnglish, type KnownWords } from './known.words.js';
import type { Row, Scene } from './scene.js';
import type { Sentence } from './words.js';

/*
 * A timeline in which nothing is uncertain: a plan whose lengths are known, or dated events. It is told in moments and
 * dates; chances would say nothing.
 */

/** Events have days of their own, and are on the way to nothing. */
const isEvent = ({ phase }: Row): boolean => phase.from !== undefined;

const wordsOf = ({ words }: Scene): KnownWords => ({ ...knownWordsEnglish, ...words });

const moments = (scene: Scene, { done: { from, max, unit } }: Row): string => {
  const { format, dates } = scene;
  const [begun, over] = [format.moment(from, unit), format.moment(max, unit)];
  if (begun === over) return over;
  return dates ? dates.range(dates.toDays(from, unit), dates.toDays(max, unit)) : wordsOf(scene).between(begun, over);
};

export interface Known {
  /** How long a phase takes; of an event, when it was. */
  length(scene: Scene, row: Row): string;
  lead(scene: Scene): Sentence;
  /** Heads of the table's columns between the phase and the expectation, and their cells. */
  heads(scene: Scene): string[];
  figures(scene: Scene, row: Row): string[];
  /** By the expectation. */
  isDone(scene: Scene, chance: number): string;
  /** Whether it goes without saying how the phases follow each other. */
  isPlain(scene: Scene): boolean;
}

export const known: Known = {
  length: (scene, row) => (isEvent(row) ? moments(scene, row) : scene.format.length(row.phase)),

  lead(scene) {
    const { schedule, rows, outlook, format, dates } = scene;
    const { mode, finish } = schedule;
    const words = wordsOf(scene);
    if (dates && rows.some(isEvent)) {
      const days = rows.flatMap(({ done }) => [done.from, done.max].map((moment) => dates.toDays(moment, done.unit)));
      const [first, last] = [Math.min, Math.max].map((of) => dates.format(days.reduce((a, b) => of(a, b)))) as [
        string,
        string,
      ];
      return [first === last ? words.onDay(first) : words.fromTo(first, last), '', ''];
    }
    const goal = mode === 'concurrent' || mode === 'after' ? undefined : rows[rows.length - 1]!.name;
    return outlook
      ? words.stands(format.when(outlook.moment, finish.unit), goal, outlook.chance > 0)
      : words.finishes(goal, format.when(finish.max, finish.unit));
  },

  heads: (scene) => [wordsOf(scene)[scene.rows.some(isEvent) ? 'occurs' : 'finished']],
  figures: (scene, row) => [isEvent(row) ? moments(scene, row) : scene.format.moment(row.done.max, row.done.unit)],
  isDone: (scene, chance) => wordsOf(scene).isDone(chance > 0),

  isPlain: ({ rows }) => rows.every(isEvent),
};
