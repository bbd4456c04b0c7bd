import { css } from './css.js';

/*
 * The tokens of a theme. A page sets `--insight-x`; it is read here, on the inner wrapper, with its default, and never
 * declared on `:host`, which would beat the page's own. Every colour passes through a private property that is
 * registered as one, so that a `url()` in a theme is no colour and causes no request.
 * Three decide the look and the rest is derived: text and lines mix towards transparent, so that they work on a tinted
 * page without knowing it, and the accent keeps to lightnesses at which the hue hardest to see is seen (WCAG 2.2,
 * 1.4.3 and 1.4.11). What is derived here, brand/tokens.ts reckons with.
 */
export const tokens = css`
  .iw {
    --_insight-ink: var(--insight-ink, light-dark(oklch(0.22 0.012 255), oklch(0.93 0.006 255)));
    --_insight-paper: var(--insight-paper, light-dark(oklch(1 0 0), oklch(0.165 0.006 255)));
    --_insight-accent: var(--insight-accent, light-dark(oklch(0.53 0.2 29), oklch(0.71 0.175 29)));
    --_insight-soft: var(--insight-ink-soft, color-mix(in oklab, var(--_insight-ink) 72%, transparent));
    --_insight-mark: var(--insight-mark, color-mix(in oklab, var(--_insight-ink) 54%, var(--_insight-paper)));
    --_insight-mark-strong: var(
      --insight-mark-strong,
      color-mix(in oklab, var(--_insight-ink) 90%, var(--_insight-paper))
    );
    --_insight-line: var(--insight-line, color-mix(in oklab, var(--_insight-ink) 55%, transparent));
    --_insight-hairline: var(--insight-hairline, color-mix(in oklab, var(--_insight-ink) 18%, transparent));
    --_insight-accent-text: var(
      --insight-accent-text,
      light-dark(
        oklch(from var(--_insight-accent) clamp(0, l, 0.515) c h),
        oklch(from var(--_insight-accent) clamp(0.7, l, 1) c h)
      )
    );
    --_insight-accent-mark: var(
      --insight-accent-mark,
      light-dark(
        oklch(from var(--_insight-accent) clamp(0, l, 0.62) c h),
        oklch(from var(--_insight-accent) clamp(0.55, l, 1) c h)
      )
    );
    --_insight-focus: var(--insight-focus, var(--_insight-accent-text));
    --_radius: var(--insight-radius, 0.125em);
  }
`;

/** By their private names. What is no colour counts as the browser's own, which are told from one another in any scheme. */
const COLOURS = 'ink paper accent soft mark mark-strong line hairline accent-text accent-mark focus';
let registered = false;

/** Registers the private colours, once; another copy of the library may have been first. */
export function registerTokens(): void {
  if (registered) return;
  registered = true;
  for (const name of COLOURS.split(' '))
    try {
      const initialValue = name === 'paper' ? 'Canvas' : 'CanvasText';
      CSS.registerProperty({ name: `--_insight-${name}`, syntax: '<color>', inherits: true, initialValue });
    } catch {
      // Registered already, and to the same meaning in every version.
    }
}
