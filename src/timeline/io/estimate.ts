import type { Measure } from './lines.js';

/** Widths in em of a generous sans, where no canvas can tell. Accents take no room, and what is East Asian is square. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/\p{M}/u, 0],
  [/[\u2e80-\u{1ffff}]/u, 1],
  [/[ijlftrI.,:;'’|!()[\]/\s‐-–-]/, 0.34],
  [/[mwMW@%—…]/, 0.92],
  [/\p{Lu}/u, 0.68],
];
const BOLD = 1.06;

export const estimate: Measure = (text, size, weight) => {
  let ems = 0;
  for (const char of text) ems += WIDTHS.find(([of]) => of.test(char))?.[1] ?? 0.58;
  return ems * size * (weight > 500 ? BOLD : 1);
};
