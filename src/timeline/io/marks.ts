/*
 * What a picture consists of, for whoever draws it: an SVG document or a canvas. In pixels from the top left; the later
 * covers the earlier.
 */
export type Mark = Box | Line;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Six digits. */
  readonly fill: string;
  /** Along the line, as {@link FADE} has it. */
  readonly fades?: boolean | undefined;
  /** A disc. */
  readonly round?: boolean | undefined;
}

/** One line of text on its baseline. `start` is where its language begins a line. */
export interface Line {
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
  readonly size: number;
  readonly runs: readonly Run[];
}
export type Anchor = 'start' | 'middle' | 'end';

export interface Run {
  readonly text: string;
  readonly fill: string;
  readonly weight: number;
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** Lines run from right to left, and fades with them. */
  readonly rtl: boolean;
  readonly marks: readonly Mark[];
}

export const isLine = (mark: Mark): mark is Line => 'runs' in mark;

/** Opacities of a fade where it begins and where it ends: the step at its beginning is deliberate. */
export const FADE = [0.56, 0.06] as const;
