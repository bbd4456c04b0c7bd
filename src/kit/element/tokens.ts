import { css, type Sheet } from './css.js';

/*
 * The tokens of a theme. A page sets `--insight-x`; it is read here, on the inner wrapper, with its default, and never
 * declared on `:host`, which would beat the page's own. Each passes through a private property that is registered as
 * what it may be, so that a `url()` in a theme is no colour and causes no request.
 * A few decide the look and the rest is derived: text and lines mix towards transparent, so that they work on a tinted
 * page without knowing it, and the accent keeps to lightnesses at which the hue hardest to see is seen (WCAG 2.2,
 * 1.4.3 and 1.4.11). What is derived here, brand/tokens.ts reckons with. Written short, for no minifier reads it.
 */

/** What it is unless a page says so; and, of what is no colour, what it may be and what stands for what it may not. */
type Token = readonly [value: string, syntax?: string, initialValue?: string];

const ink = (share: number, rest = 'transparent') => `color-mix(in oklab,var(--_insight-ink) ${share}%,${rest})`;
const accent = (most: number, least: number) =>
  `light-dark(oklch(from var(--_insight-accent) clamp(0,l,${most}) c h),oklch(from var(--_insight-accent) clamp(${least},l,1) c h))`;

export const TOKENS: Readonly<Record<string, Token>> = {
  ink: ['light-dark(oklch(.22 .012 255),oklch(.93 .006 255))'],
  paper: ['light-dark(oklch(1 0 0),oklch(.165 .006 255))'],
  accent: ['light-dark(oklch(.53 .2 29),oklch(.71 .175 29))'],
  'ink-soft': [ink(72)],
  mark: [ink(54, 'var(--_insight-paper)')],
  'mark-strong': [ink(90, 'var(--_insight-paper)')],
  line: [ink(55)],
  hairline: [ink(18)],
  'accent-text': [accent(0.515, 0.7)],
  'accent-mark': [accent(0.62, 0.55)],
  focus: ['var(--_insight-accent-text)'],
  radius: ['.125em', '<length>', '2px'],
  space: ['.25em', '<length>', '4px'],
};

let worn: CSSStyleSheet | undefined;

/** The sheet that reads them, for all widgets of a page; with it, once, they are registered. */
export const tokens: Sheet = () => (worn ??= css([declared()])());

function declared(): string {
  let [read, forced] = ['', ''];
  for (const [name, token] of Object.entries(TOKENS)) {
    const property = `--_insight-${name}`;
    const [value, syntax = '<color>', initialValue = name === 'paper' ? 'Canvas' : 'CanvasText'] = token;
    read += `${property}:var(--insight-${name},${value});`;
    // The system's own colours, which are told from one another in any scheme.
    if (!token[1]) forced += `${property}:${/focus|t-mark/.test(name) ? 'Highlight' : initialValue};`;
    try {
      CSS.registerProperty({ name: property, syntax, inherits: true, initialValue });
    } catch {
      // Registered already by another copy of the library, and to the same meaning in every version.
    }
  }
  return `.iw{${read}}@media(forced-colors:active){.iw{${forced}}}`;
}
