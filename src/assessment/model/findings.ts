import type { Problem, ProblemCode } from '../../kit/core/problem.js';
import type { Band } from './schema.js';
import { ID } from './sound.js';

/** Notes one thing that is wrong. */
export type Say = (code: ProblemCode, path: string, message: string) => void;

/** A list of problems and what adds to it. */
export function findings(): { problems: Problem[]; say: Say } {
  const problems: Problem[] = [];
  return { problems, say: (code, path, message) => problems.push({ code, path, message }) };
}

export const quote = (text: unknown) => JSON.stringify(text);

/** The ids of a list and where each stands. */
export function checkIds(say: Say, path: string, list: readonly { id: string }[]): Map<string, number> {
  const seen = new Map<string, number>();
  list.forEach(({ id }, i) => {
    const first = seen.get(id);
    if (first !== undefined) say('duplicate', `${path}[${i}].id`, `${quote(id)} is the id of ${path}[${first}]`);
    else if (!ID.test(id)) say('shape', `${path}[${i}].id`, `${quote(id)} cannot be an id`);
    else seen.set(id, i);
  });
  return seen;
}

/** Whether there are not so many that they should not even be looked at. */
export function checkCount(say: Say, path: string, length: number, least: number, most: number): boolean {
  if (length < least) say('empty', path, `${length} is fewer than the ${least} it takes`);
  if (length > most) say('too-many', path, `${length} is more than the ${most} there may be`);
  return length <= most;
}

export function checkNumber(say: Say, path: string, value = 0, max = Number.MAX_VALUE): void {
  if (!(value >= 0 && value <= max))
    say('range', path, `${value} is not ${max > 100 ? '0 or more' : `between 0 and ${max}`}`);
}

/** Cut scores begin at 0 and rise, so that every score lies in exactly one band. */
export function checkBands(say: Say, path: string, bands: readonly Band[]): void {
  checkIds(say, path, bands);
  bands.forEach(({ from }, i) => {
    const place = `${path}[${i}].from`;
    const before = bands[i - 1]?.from;
    checkNumber(say, place, from, 100);
    if (before === undefined) {
      if (from > 0) say('range', place, `the first band begins at 0, not at ${from}`);
    } else if (from === before) say('duplicate', place, `${from} is where the band before begins`);
    else if (from < before) say('order', place, `${from} comes after ${before}`);
  });
}
