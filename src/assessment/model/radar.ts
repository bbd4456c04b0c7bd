/*
 * The radar's geometry as plain numbers, in the units of its box; a view only draws them. The first dimension is at the
 * top and the others follow as one reads: clockwise, or the other way round from right to left. Anchors are physical, so
 * draw with `direction: ltr`.
 */

/** Of the drawing, whose text is 15 units high. */
export const BOX = { width: 360, height: 238 };
const CENTRE = { x: 180, y: 118 };
/** Leaves room beside the shape for a name of ten letters: “Kennzahlen”, “Indicateurs”. */
const RADIUS = 80;
/** From the outer ring to the words. */
const GAP = 9;
const LINE = 19;
/** A shape has three corners at least, and with more than eight nobody reads it. */
const FEWEST = 3;
const MOST = 8;

export interface Point {
  x: number;
  y: number;
}

/** Where a dimension's words stand: the baseline of its name, and of its score. */
export interface RadarLabel extends Point {
  anchor: 'start' | 'middle' | 'end';
  /** The score stands below the name, or, where this is no other line, after it. */
  scoreY: number;
  /** Units there are for a line before it leaves the box. */
  room: number;
}

/** One rater's scores. */
export interface RadarShape {
  /** A corner for each dimension; none where it has no score. */
  points: (Point | null)[];
  /** All corners were there, so the only line closes and may be filled. */
  isWhole: boolean;
  /**
   * Lines from corner to corner, clockwise. A dimension without a score leaves a gap: no line leads to it or across it,
   * for a line across would draw a score that nobody gave, and one through the centre a 0.
   */
  lines: Point[][];
}

export interface Radar {
  /** From the centre to each dimension's 100. */
  spokes: { from: Point; to: Point }[];
  /** At each cut score, and last the outer one. */
  rings: { at: number; points: Point[] }[];
  shapes: RadarShape[];
  labels: RadarLabel[];
}

const tenth = (value: number) => Math.round(value * 10) / 10;

/**
 * @param raters - each one's scores of 0–100 by dimension, `null` where there is none
 * @param cuts - the cut scores, for rings
 * @param isRtl - whether one reads from right to left
 * @returns nothing for fewer than three dimensions or more than eight: bars say those better
 */
export function radar(
  raters: readonly (readonly (number | null)[])[],
  cuts: readonly number[] = [],
  isRtl = false,
): Radar | undefined {
  const count = raters[0]?.length ?? 0;
  if (count < FEWEST || count > MOST) return undefined;
  const axes = [...Array(count).keys()];
  const at = (axis: number, distance: number): Point => {
    const angle = ((isRtl ? -2 : 2) * Math.PI * axis) / count;
    return { x: tenth(CENTRE.x + distance * Math.sin(angle)), y: tenth(CENTRE.y - distance * Math.cos(angle)) };
  };
  const scored = (axis: number, score: number) => at(axis, (RADIUS * score) / 100);
  return {
    spokes: axes.map((axis) => ({ from: CENTRE, to: at(axis, RADIUS) })),
    rings: [...cuts.filter((cut) => cut > 0 && cut < 100), 100].map((ring) => ({
      at: ring,
      points: axes.map((axis) => scored(axis, ring)),
    })),
    shapes: raters.map((scores) => {
      const points = axes.map((axis) => {
        const score = scores[axis] ?? null;
        return score === null ? null : scored(axis, score);
      });
      return { points, isWhole: points.every(Boolean), lines: linesThrough(points) };
    }),
    labels: axes.map((axis) => label(at(axis, RADIUS), at(axis, RADIUS + GAP))),
  };
}

/** Runs of neighbours that are all there; the last is a neighbour of the first. */
function linesThrough(points: readonly (Point | null)[]): Point[][] {
  const gap = points.indexOf(null);
  const lines: Point[][] = [[]];
  // From a gap on, once around, so that no run is cut where the list begins.
  for (const point of [...points.slice(gap + 1), ...points.slice(0, gap + 1)])
    if (point) lines[lines.length - 1]!.push(point);
    else lines.push([]);
  return lines.filter((line) => line.length > 0);
}

/** Above and below the ring on one line, beside it on two, each a little further out the further up or down it is. */
function label(end: Point, { x, y }: Point): RadarLabel {
  const side = x - CENTRE.x;
  if (Math.abs(side) < 1) {
    const baseline = end.y < CENTRE.y ? end.y - 11 : end.y + 24;
    return { x, y: baseline, scoreY: baseline, anchor: 'middle', room: BOX.width };
  }
  const baseline = tenth(y - 2 + (8 * (end.y - CENTRE.y)) / RADIUS);
  return {
    x,
    y: baseline,
    scoreY: baseline + LINE,
    anchor: side > 0 ? 'start' : 'end',
    room: tenth(side > 0 ? BOX.width - x : x),
  };
}

/** About what a bold character of 15 units takes of a line, in faces as broad as those of most pages. */
const widthOf = (char: string) =>
  char >= '\u2e80'
    ? 15
    : /[fijlrtI1.,'() اأإآلدذرزيبتثنئ]/.test(char)
      ? 6
      : /[mwMW]/.test(char)
        ? 13.5
        : /\p{Lu}/u.test(char)
          ? 10.5
          : 9;
const ELLIPSIS = 13;

/** A name that fits its room, cut where it must be; the bars beside the radar have it whole. */
export function shortened(name: string, room: number): string {
  let width = 0;
  let cut = '';
  for (const char of name) {
    width += widthOf(char);
    if (width > room) return `${cut.trim()}…`;
    if (width <= room - ELLIPSIS) cut += char;
  }
  return name;
}
