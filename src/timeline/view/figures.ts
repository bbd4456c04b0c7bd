import { convert } from '../model/calendar.js';
import { futuresBy } from '../model/outlook.js';
import type { Row, Scene } from './scene.js';

/** Heads of the columns; with an expectation there is one more. */
export function headsOf({ words, outlook, format, schedule }: Scene): string[] {
  const heads = [words.phase, words.earliest, words.evenOdds, words.latest];
  if (outlook) heads.push(format.when(outlook.moment, schedule.finish.unit));
  return heads;
}

/** A row's cells, after its name. */
export function figuresOf({ words, format, axis, outlook, schedule, dates }: Scene, { done, median }: Row): string[] {
  const figures = [done.min, median, done.max].map((value) =>
    dates || done.unit !== axis.unit ? format.moment(value, done.unit) : format.number(value),
  );
  if (outlook) {
    const moment = convert(outlook.moment, schedule.finish.unit, done.unit, dates);
    figures.push(words.countOf(format.number(futuresBy(done.cdf(moment)))));
  }
  return figures;
}
