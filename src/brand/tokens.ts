import type { NEEDS } from './contrast.js';

/*
 * The one list of what a theme may set and of what the widgets draw with it. kit/element/tokens.ts reads the tokens and
 * derives those that a page leaves out; here is what it derives, and which pairs then lie beside one another.
 */

/** The colours that decide. */
export const DECIDING = ['ink', 'paper', 'accent'] as const;
/** The colours that follow from them unless they are set. */
export const FOLLOWING = [
  'ink-soft',
  'mark',
  'mark-strong',
  'line',
  'hairline',
  'accent-text',
  'accent-mark',
  'focus',
] as const;
/** What is no colour. `reserve` is the room for one element, which no brand decides. */
export const OTHERS = ['font', 'font-heading', 'radius', 'space', 'motion', 'reserve'] as const;

export type ColourToken = (typeof DECIDING)[number] | (typeof FOLLOWING)[number];
export const COLOURS: readonly ColourToken[] = [...DECIDING, ...FOLLOWING];

export interface Pair {
  readonly front: ColourToken;
  readonly back: ColourToken;
  readonly kind: keyof typeof NEEDS;
  readonly draws: string;
}

/** Every pair that somebody must be able to tell apart. What separates and means nothing, a hairline, is not among them. */
export const PAIRS: readonly Pair[] = [
  { front: 'ink', back: 'paper', kind: 'text', draws: 'text, rules, ticks' },
  { front: 'paper', back: 'ink', kind: 'text', draws: 'the words of a solid button, the tick in a box' },
  { front: 'ink-soft', back: 'paper', kind: 'text', draws: 'secondary text' },
  { front: 'accent-text', back: 'paper', kind: 'text', draws: 'the finding in words' },
  { front: 'mark', back: 'paper', kind: 'graphic', draws: 'bars, and the gaps cut into them' },
  { front: 'mark-strong', back: 'paper', kind: 'graphic', draws: 'the goal’s bar, dots, ticks done' },
  { front: 'line', back: 'paper', kind: 'graphic', draws: 'controls, axes, underlines' },
  { front: 'accent-mark', back: 'paper', kind: 'graphic', draws: 'bars, dots and lines of the finding' },
  { front: 'focus', back: 'paper', kind: 'graphic', draws: 'the focus ring' },
];

/** How much ink is in what is mixed of it: over the paper (0–1), of what lies between, or in it. */
export const INK = { 'ink-soft': 0.72, mark: 0.54, 'mark-strong': 0.9, line: 0.55, hairline: 0.18 } as const;

/** The colours of a page that sets none, and the bounds of the accent's lightness as text and as a mark. */
export const DEFAULTS = {
  light: {
    ink: 'oklch(0.22 0.012 255)',
    paper: 'oklch(1 0 0)',
    accent: 'oklch(0.53 0.2 29)',
    text: [0, 0.515],
    mark: [0, 0.62],
  },
  dark: {
    ink: 'oklch(0.93 0.006 255)',
    paper: 'oklch(0.165 0.006 255)',
    accent: 'oklch(0.71 0.175 29)',
    text: [0.7, 1],
    mark: [0.55, 1],
  },
} as const;
export type Scheme = keyof typeof DEFAULTS;
