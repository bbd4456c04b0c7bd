import { noChange } from 'lit/html.js';

/** So many rows make a task of a few milliseconds on a phone. */
export const SLICE = 40;

/**
 * Rows are rendered a slice at a time, and an update renders one slice: what is before and after it stays as it is. So
 * a thousand rows cost what their nodes cost, once, and no task is long. `from` is the first row of the slice that is
 * rendered, `have` how many rows there are from earlier.
 */
export type Slices = <T>(rows: readonly T[], render: (row: T, index: number) => unknown) => unknown[];

export const slices =
  (from: number, have: number): Slices =>
  (rows, render) => {
    const all: unknown[] = [];
    const known = Math.min(rows.length, Math.max(have, from + SLICE));
    for (let at = 0; at < known; at += SLICE)
      all.push(at === from ? rows.slice(at, at + SLICE).map((row, i) => render(row, at + i)) : noChange);
    return all;
  };
