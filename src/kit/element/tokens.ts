import { css } from './css.js';

/*
 * The tokens of a theme. A page sets `--insight-x`; it is read here, on the inner wrapper, with its default, and never
 * declared on `:host`, which would beat the page's own. The three colours that decide the look pass through private
 * properties that are registered as colours, so that a `url()` in a theme is no colour and causes no request.
 * The rest is derived: text and lines mix towards transparent, so that they work on a tinted page without knowing it.
 */
export const tokens = css`
  .iw {
    --_insight-ink: var(--insight-ink, light-dark(oklch(0.22 0.012 255), oklch(0.93 0.006 255)));
    --_insight-paper: var(--insight-paper, light-dark(oklch(1 0 0), oklch(0.165 0.006 255)));
    --_insight-accent: var(--insight-accent, light-dark(oklch(0.53 0.2 29), oklch(0.71 0.175 29)));
    --_ink: var(--_insight-ink);
    --_paper: var(--_insight-paper);
    --_soft: var(--insight-ink-soft, color-mix(in oklab, var(--_ink) 72%, transparent));
    --_mark: var(--insight-mark, color-mix(in oklab, var(--_ink) 54%, var(--_paper)));
    --_mark-strong: var(--insight-mark-strong, color-mix(in oklab, var(--_ink) 90%, var(--_paper)));
    --_line: var(--insight-line, color-mix(in oklab, var(--_ink) 55%, transparent));
    --_hairline: var(--insight-hairline, color-mix(in oklab, var(--_ink) 18%, transparent));
    --_accent-text: var(
      --insight-accent-text,
      light-dark(
        oklch(from var(--_insight-accent) clamp(0, l, 0.53) c h),
        oklch(from var(--_insight-accent) clamp(0.7, l, 1) c h)
      )
    );
    --_accent-mark: var(
      --insight-accent-mark,
      light-dark(
        oklch(from var(--_insight-accent) clamp(0, l, 0.62) c h),
        oklch(from var(--_insight-accent) clamp(0.52, l, 1) c h)
      )
    );
    --_focus: var(--insight-focus, var(--_accent-text));
    --_radius: var(--insight-radius, 0.125em);
  }
`;

const COLOURS = { ink: 'currentColor', paper: 'Canvas', accent: '#c63527' };
let registered = false;

/** Registers the private colours, once; another copy of the library may have been first. */
export function registerTokens(): void {
  if (registered) return;
  registered = true;
  for (const [name, initialValue] of Object.entries(COLOURS))
    try {
      CSS.registerProperty({ name: `--_insight-${name}`, syntax: '<color>', inherits: true, initialValue });
    } catch {
      // Registered already, and to the same meaning in every version.
    }
}
