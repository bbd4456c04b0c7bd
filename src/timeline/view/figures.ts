import { convert } from '../model/calendar.js';
import { futuresBy } from '../model/outlook.js';
import type { Row, Scene } from './scene.js';
import { tableWordsEnglish, type TableWords } from './table.words.js';

/** Heads of the columns; with an expectation there is one more. */
export function headsOf(scene: Scene): string[] {
  const { words, outlook, format, schedule, known } = scene;
  const { phase, earliest, latest }: TableWords = { ...tableWordsEnglish, ...words };
  const heads = [phase, ...(known?.heads(scene) ?? [earliest, words.evenOdds, latest])];
  if (outlook) heads.push(format.when(outlook.moment, schedule.finish.unit));
  return heads;
}

/** A row's cells, after its name. */
export function figuresOf(scene: Scene, row: Row): string[] {
  const { words, format, axis, outlook, schedule, dates, known } = scene;
  const { done, median } = row;
  const figures =
    known?.figures(scene, row) ??
    [done.min, median, done.max].map((value) =>
      dates || done.unit !== axis.unit ? format.moment(value, done.unit) : format.number(value),
    );
  if (outlook) {
    const chance = done.cdf(convert(outlook.moment, schedule.finish.unit, done.unit, dates));
    figures.push(known?.isDone(scene, chance) ?? words.countOf(format.share(futuresBy(chance))));
  }
  return figures;
}

/** What stands beside a phase's name. */
export const lengthOf = (scene: Scene, row: Row): string =>
  scene.known?.length(scene, row) ?? scene.format.length(row.phase);
