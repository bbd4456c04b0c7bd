import { toLinear, type Rgb } from './spaces.js';

/** WCAG 2.2: of text (1.4.3), and of controls and graphics (1.4.11). */
export const NEEDS = { text: 4.5, graphic: 3 } as const;

/** As a screen shows it: eight bits a channel. */
export const shown = (rgb: Rgb): Rgb => rgb.map((v) => Math.round(v * 255) / 255) as unknown as Rgb;

/** WCAG 2.2, relative luminance, 0–1. */
function luminance(rgb: Rgb): number {
  const [r, g, b] = toLinear(shown(rgb));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG 2.2, contrast ratio, 1–21, of two opaque colours as a screen shows them. */
export function contrast(a: Rgb, b: Rgb): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** `top` at an opacity of 0–1 over an opaque colour, as browsers lay one over another: in sRGB, gamma-encoded. */
export const over = (top: Rgb, opacity: number, below: Rgb): Rgb =>
  top.map((v, i) => v * opacity + below[i]! * (1 - opacity)) as unknown as Rgb;
