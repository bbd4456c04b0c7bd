import { knownWordsEnglish as words } from './known.words.js';
import type { Row, Scene } from './scene.js';

/*
 * A timeline in which nothing is uncertain: a plan whose lengths are known, or dated events. It is told in moments and
 * dates; chances would say nothing.
 */

/** Events have days of their own, and are on the way to nothing. */
const isEvent = ({ phase }: Row): boolean => phase.from !== undefined;

const moments = ({ format }: Scene, { done }: Row): string => {
  const [from, to] = [done.from, done.max].map((moment) => format.moment(moment, done.unit)) as [string, string];
  return from === to ? to : words.range(from, to);
};

export interface Known {
  /** How long a phase takes; of an event, when it was. */
  length(scene: Scene, row: Row): string;
  /** Before the finding, the finding, and after it. */
  lead(scene: Scene): readonly [string, string, string];
  /** Heads of the table's columns between the phase and the expectation, and their cells. */
  heads(scene: Scene): string[];
  figures(scene: Scene, row: Row): string[];
  /** By the expectation. */
  isDone(chance: number): string;
  /** Whether it goes without saying how the phases follow each other. */
  isPlain(scene: Scene): boolean;
}

export const known: Known = {
  length: (scene, row) => (isEvent(row) ? moments(scene, row) : scene.format.length(row.phase)),

  lead({ schedule, rows, outlook, format, dates }) {
    const { mode, finish } = schedule;
    const last = rows[rows.length - 1]!;
    if (dates && rows.some(isEvent)) {
      const days = rows.flatMap(({ done }) => [done.from, done.max].map((moment) => dates.toDays(moment, done.unit)));
      const [first, end] = [Math.min, Math.max].map((of) => dates.format(days.reduce((a, b) => of(a, b)))) as [
        string,
        string,
      ];
      return [words.events(first, end), '', ''];
    }
    const goal = mode === 'concurrent' || mode === 'after' ? undefined : last.name;
    return outlook
      ? [words.standing(format.when(outlook.moment, finish.unit), goal), words.isDone(outlook.chance > 0), '.']
      : [words.done(goal), format.when(finish.max, finish.unit), '.'];
  },

  heads: ({ rows }) => [rows.some(isEvent) ? words.when : words.finished],
  figures: (scene, row) => [isEvent(row) ? moments(scene, row) : scene.format.moment(row.done.max, row.done.unit)],
  isDone: (chance) => words.isDone(chance > 0),

  isPlain: ({ rows }) => rows.every(isEvent),
};
