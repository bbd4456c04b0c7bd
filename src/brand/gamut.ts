import { fromOklch, toOklab, toOklch, type Lch, type Rgb } from './spaces.js';

/* Into sRGB by the algorithm of CSS Color 4, section 13.2: chroma gives way, lightness and hue stay. */

/** A difference in OKLab that nobody notices. */
const JND = 0.02;
const EPSILON = 0.0001;
const ROUNDING = 1e-6;

export const isInGamut = (rgb: Rgb): boolean => rgb.every((v) => v >= -ROUNDING && v <= 1 + ROUNDING);
const clip = (rgb: Rgb): Rgb => rgb.map((v) => Math.min(1, Math.max(0, v))) as unknown as Rgb;

function difference(a: Rgb, b: Rgb): number {
  const [one, other] = [toOklab(a), toOklab(b)];
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

/** The nearest colour that an sRGB screen can show. */
export function inGamut([l, c, h]: Lch): Rgb {
  if (l >= 1) return [1, 1, 1];
  if (l <= 0) return [0, 0, 0];
  const wanted = fromOklch([l, c, h]);
  if (isInGamut(wanted)) return clip(wanted);
  let clipped = clip(wanted);
  if (difference(clipped, wanted) < JND) return clipped;
  let [low, high, isLowInside] = [0, c, true];
  while (high - low > EPSILON) {
    const chroma = (low + high) / 2;
    const current = fromOklch([l, chroma, h]);
    if (isLowInside && isInGamut(current)) {
      low = chroma;
      continue;
    }
    clipped = clip(current);
    const seen = difference(clipped, current);
    if (seen >= JND) high = chroma;
    else if (JND - seen < EPSILON) return clipped;
    else [low, isLowInside] = [chroma, false];
  }
  return clipped;
}

/** The same for a colour in sRGB's own coordinates. */
export const mapped = (rgb: Rgb): Rgb => (isInGamut(rgb) ? clip(rgb) : inGamut(toOklch(rgb)));

/** `#rrggbb`, which is what a screen shows of it. */
export const hex = (rgb: Rgb): string =>
  `#${clip(rgb)
    .map((v) => (256 + Math.round(v * 255)).toString(16).slice(1))
    .join('')}`;
