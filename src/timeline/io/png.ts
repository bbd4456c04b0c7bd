import type { Problem } from '../../kit/core/problem.js';
import { drawing } from './drawing.js';
import { fontOf, measureWith, type Ruler } from './lines.js';
import { flat, type Look } from './look.js';
import { FADE, isLine } from './marks.js';
import type { Presentation } from './presentation.js';

/** As much of a canvas as is needed to draw on it. */
export interface Canvas {
  width: number;
  height: number;
  getContext(kind: '2d'): Pen | null;
  toBlob(done: (blob: Blob | null) => void, type: string): void;
}

export interface Pen extends Ruler {
  fillStyle: unknown;
  direction: string;
  scale(x: number, y: number): void;
  createLinearGradient(x1: number, y1: number, x2: number, y2: number): Fade;
  beginPath(): void;
  roundRect(x: number, y: number, width: number, height: number, radius: number): void;
  fill(): void;
  fillText(text: string, x: number, y: number): void;
}
interface Fade {
  addColorStop(offset: number, colour: string): void;
}

/** What the smallest of today's engines (Safari on phones) draws: pixels altogether, and along a side. */
const MOST_PIXELS = 16_777_216;
const LONGEST_SIDE = 16_384;
const LEAST_SCALE = 0.5;

/**
 * The picture as a PNG, drawn mark by mark: strict pages allow no image from a `data:` address. `scale` is pixels to a
 * pixel of the page, and less where the picture is large. A problem `too-many` where no canvas can hold the picture,
 * `render` where there is none.
 */
export async function drawPNG(timeline: Presentation, look: Look, canvas: Canvas, scale = 2): Promise<Blob | Problem> {
  const pen = canvas.getContext('2d');
  if (!pen) return { code: 'render', path: '', message: 'there is no canvas to draw on' };
  const colours = flat(look);
  const measure = measureWith(pen, look.font);
  const { width, height, rtl, marks } = drawing(timeline, colours, measure);
  const fitting = Math.min(scale, Math.sqrt(MOST_PIXELS / (width * height)), LONGEST_SIDE / height);
  if (fitting < LEAST_SCALE)
    return { code: 'too-many', path: 'phases', message: 'more than an image can hold; SVG has no limit' };
  canvas.width = width * fitting;
  canvas.height = height * fitting;
  pen.scale(fitting, fitting);
  pen.direction = rtl ? 'rtl' : 'ltr';
  for (const mark of marks) {
    const { x, y } = mark;
    if (isLine(mark)) {
      const widths = mark.runs.map(({ text, weight }) => measure(text, mark.size, weight));
      const whole = widths.reduce((sum, each) => sum + each, 0);
      const sign = rtl ? -1 : 1;
      let at = x - sign * (mark.anchor === 'start' ? 0 : mark.anchor === 'end' ? whole : whole / 2);
      mark.runs.forEach(({ text, fill, weight }, i) => {
        pen.font = fontOf(look.font, mark.size, weight);
        pen.fillStyle = fill;
        pen.fillText(text, at, y);
        at += sign * widths[i]!;
      });
    } else {
      const { width, height, fill, fades, round } = mark;
      pen.fillStyle = fill;
      if (fades) {
        const fade = pen.createLinearGradient(rtl ? x + width : x, 0, rtl ? x : x + width, 0);
        FADE.forEach((opacity, i) =>
          fade.addColorStop(
            i,
            fill +
              Math.round(256 + opacity * 255)
                .toString(16)
                .slice(1),
          ),
        );
        pen.fillStyle = fade;
      }
      pen.beginPath();
      pen.roundRect(x, y, width, height, round ? width / 2 : 0);
      pen.fill();
    }
  }
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  return blob ?? { code: 'render', path: '', message: 'the canvas gave no image' };
}
