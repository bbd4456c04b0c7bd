import type { Measure } from './lines.js';
import type { Look } from './look.js';
import type { Presentation, PresentedPhase } from './presentation.js';
import { sheet, type Role, type Sheet } from './sheet.js';

/* Time runs along the line, as in the wide picture of the page. In pixels, sixteen to its em. */
export const WIDTH = 960;
export const MARGIN = 32;
export const RIGHT = WIDTH - MARGIN;
const LABEL = 216;
/** Where the axis begins and how long it is; its last label may stand half beyond its end. */
const LEFT = MARGIN + LABEL + 24;
const LENGTH = RIGHT - 8 - LEFT;
const ROW = 52;
const BAR = 14;
const DOT = 20;
const MOST_DOTS = 128;
/** Before this place words stand after their line, and beyond it before, where there is more room. */
const MIDDLE = 0.55;
/** What the words beside the expectation's line need among the dots, as a part of the axis. */
const ROOM = 0.24;

export const SMALL: Role = [13, 18, 400];
export const STRONG: Role = [13, 18, 600];
const NAME: Role = [15, 20, 600];
const FLAG: Role = [14, 18, 600];

/** In whole pixels, so that thin lines are sharp. */
const place = (at: number) => LEFT + Math.round(at * LENGTH);

/** The axis and all that stands on it, from a top edge on. */
export function plot({ expect, ticks, rows, gap, dots }: Presentation, look: Look, measure: Measure, top: number) {
  const { ink, soft, hairline, line } = look;
  // The grid lies under the bars, the expectation over them, and words over all.
  const [grid, bars, due, words] = [sheet(measure), sheet(measure), sheet(measure), sheet(measure)] as const;
  const [accent, said] = expect?.met ? [ink, ink] : [look.accentMark, look.accentText];
  const at = expect ? place(expect.at) : LEFT;
  const before = !!expect && expect.at > MIDDLE;
  /** Words beside the line of the expectation. */
  const flag = (text: string, y: number) =>
    words.write(
      text,
      before ? at - 8 : at + 8,
      y,
      before ? at - LEFT : RIGHT - at - 8,
      FLAG,
      said,
      before ? 'end' : 'start',
    );

  const axis = (expect ? flag(expect.flag, top) + 6 : top) + 22;
  let y = axis;
  for (const row of rows) y = phase(bars, row, look, y);
  const rule = () => words.box(MARGIN, y, RIGHT - MARGIN, 1, hairline);
  rule();

  if (expect && gap) {
    // Solid to the earliest that it can be done, dashed to the latest.
    const [min, max] = [Math.max(at, place(gap.min)), place(gap.max)];
    words.write(gap.name, MARGIN, y + 14, LABEL, NAME, said);
    words.box(at, y + 23, min - at, 2, accent);
    words.dashes(min, y + 23, max - min, 2, accent);
    for (const x of [min, max]) if (x > at) words.box(x - 2, y + 18, 2, 12, accent);
    // The words stand on the dashes, unless they would hide them and the solid part has room.
    const width = measure(gap.length, 14, 600) + 16;
    const onDashes = width + 24 < max - min || width + 24 > min - at;
    const center = onDashes ? Math.min((min + max) / 2, RIGHT - width / 2) : (at + min) / 2;
    words.box(center - width / 2, y + 14, width, 20, look.paper);
    words.write(gap.length, center, y + 15, WIDTH, FLAG, said, 'middle');
    y += 48;
    rule();
  }

  if (dots) {
    const { name, by, stacks } = dots;
    const pitch = Math.min(DOT, MOST_DOTS / Math.max(...stacks.map((stack) => stack.dots.length)));
    const first = stacks.findIndex((stack) => stack.dots.length) / stacks.length;
    // Beside the line at its foot where there is room for it among the dots, and above them otherwise.
    const above = expect && first - expect.at < ROOM;
    if (above) flag(expect.count, y + 8);
    const stacked = Math.max(...stacks.map((stack) => stack.dots.length)) * pitch + (above ? 52 : 34);
    const labelled = label(sheet(measure), name, by, look, 0);
    y += Math.max(stacked, labelled + 20);
    label(words, name, by, look, y - labelled - 4);
    if (expect && !above) flag(expect.count, y - 24);
    stacks.forEach((stack, i) => {
      if (!stack.dots.length) return;
      const x = place((i + 0.5) / stacks.length);
      stack.dots.forEach((reached, j) =>
        words.disc(x - pitch / 2 + 1, y - 2 - (j + 1) * pitch, pitch - 2, reached ? accent : look.markStrong),
      );
      words.write(stack.sum, x, y - 24 - stack.dots.length * pitch, WIDTH, STRONG, ink, 'middle');
    });
    words.box(LEFT, y, LENGTH, 1, line);
  }

  grid.box(LEFT, axis, LENGTH, 1, hairline);
  for (const { at, label, kind } of ticks) {
    const x = place(at);
    const [role, fill] = kind === 'due' ? [STRONG, said] : [SMALL, soft];
    words.write(
      label,
      x,
      axis - 21,
      WIDTH,
      role,
      fill,
      at > 0.96 && label.length > 2 ? 'end' : at ? 'middle' : 'start',
    );
    if (kind === 'today') grid.dashes(x, axis, 1, y - axis, ink);
    else if (!kind) grid.box(x, axis, 1, y - axis, at ? hairline : line);
  }
  if (expect) due.line(at, axis - 4, y - axis + 4, accent, look.paper);
  return { bottom: y, marks: [grid, bars, due, words].flatMap(({ marks }) => marks) };
}

/** Words before the axis. */
const label = (on: Sheet, name: string, small: string, { ink, soft }: Look, y: number): number =>
  on.write(small, MARGIN, on.write(name, MARGIN, y, LABEL, NAME, ink), LABEL, SMALL, soft);

/** Solid while it is under way, fading where it is done, with a tick at even odds. Gives the edge under its row. */
function phase(on: Sheet, { name, length, from, min, mid, max, goal }: PresentedPhase, look: Look, top: number) {
  const bottom = Math.max(top + ROW, label(on, name, length, look, top + 7) + 7);
  const fill = goal ? look.markStrong : look.mark;
  const y = (top + bottom - BAR) / 2;
  const [start, end] = [place(min), place(max)];
  on.box(place(from), y, Math.max(3, start - place(from)), BAR, fill);
  if (max > min) {
    on.fade(start, y, Math.max(1, end - start), BAR, fill, look.line);
    on.line(place(mid), y - 4, BAR + 8, look.ink, look.paper);
  }
  return bottom;
}
