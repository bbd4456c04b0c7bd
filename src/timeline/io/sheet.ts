import { balance, type Measure } from './lines.js';
import type { Anchor, Mark, Run } from './marks.js';

/** Size and line height in pixels, and weight. */
export type Role = readonly [size: number, leading: number, weight: number];

/** A sheet to draw on, which keeps its marks. */
export function sheet(measure: Measure) {
  const marks: Mark[] = [];
  const box = (x: number, y: number, width: number, height: number, fill: string, fades?: boolean) => {
    marks.push({ x, y, width, height, fill, fades });
  };
  /** Sets lines one under the other from a top edge on, and gives the edge under the last. */
  const set = (
    lines: readonly (readonly Run[])[],
    x: number,
    y: number,
    [size, leading]: Role,
    anchor: Anchor = 'start',
  ) => {
    for (const runs of lines) {
      // Capitals and figures stand in the middle of their line.
      marks.push({ x, y: y + leading / 2 + size * 0.35, anchor, size, runs });
      y += leading;
    }
    return y;
  };
  return {
    marks,
    box,
    set,
    write: (text: string, x: number, y: number, width: number, role: Role, fill: string, anchor?: Anchor) =>
      set(balance({ text, fill, weight: role[2] }, width, role[0], measure), x, y, role, anchor),
    /** A bar that is possible and not sure; the outline keeps its end visible. */
    fade(x: number, y: number, width: number, height: number, fill: string, outline: string) {
      box(x, y, width, height, fill, true);
      box(x, y, width, 1, outline);
      box(x, y + height - 1, width, 1, outline);
      box(x + width - 1, y, 1, height, outline);
    },
    /** Across or down, whichever is longer. */
    dashes(x: number, y: number, width: number, height: number, fill: string) {
      for (let at = 0; at < Math.max(width, height); at += 10)
        if (width > height) box(x + at, y, Math.min(6, width - at), height, fill);
        else box(x, y + at, width, Math.min(6, height - at), fill);
    },
    /** A threshold: an upright line that stands off from what is under it. */
    line(x: number, y: number, height: number, fill: string, paper: string) {
      box(x - 2, y, 4, height, paper);
      box(x - 1, y, 2, height, fill);
    },
    disc: (x: number, y: number, size: number, fill: string) =>
      marks.push({ x, y, width: size, height: size, fill, round: true }),
  };
}
export type Sheet = ReturnType<typeof sheet>;
