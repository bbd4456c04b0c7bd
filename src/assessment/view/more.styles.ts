import { css } from '../../kit/element/css.js';

/** What comes to a result on demand: the shape, colleagues' lines, the answers, the link. */
export const moreStyles = css`
  .notice {
    max-inline-size: 38em;
    margin-block-end: 1em;
    padding-inline-start: 1em;
    border-inline-start: 0.125em solid var(--_insight-line);
    font-size: 0.875em;
  }

  .radar {
    margin-block-start: 1em;
  }
  .radar h4 {
    margin-block: 0 0.25em;
  }
  .radar svg {
    display: block;
    /* Broad letters reach out of it. */
    inline-size: min(100% - 1em, 22.5em);
    margin-inline: auto;
    overflow: visible;
    direction: ltr;
  }
  .radar path {
    fill: none;
    stroke: var(--_insight-mark-strong);
    stroke-width: 2;
    stroke-linejoin: round;
  }
  .radar .spoke {
    stroke: var(--_insight-hairline);
    stroke-width: 1;
  }
  .radar .ring {
    stroke: var(--_insight-line);
    stroke-width: 1;
  }
  .radar .cut {
    stroke-dasharray: 2 3;
  }
  .radar .area {
    fill: color-mix(in oklab, var(--_insight-ink) 10%, transparent);
  }
  .radar .other,
  .reach line {
    stroke: var(--_insight-ink-soft);
    stroke-width: 1.75;
  }
  .radar circle {
    fill: var(--_insight-mark-strong);
  }
  .radar .weak {
    fill: var(--_insight-accent-mark);
  }
  .radar text {
    fill: var(--_insight-ink);
    font-size: 15px;
    font-weight: 600;
  }
  .radar .num {
    fill: var(--_insight-ink-soft);
    font-weight: 400;
  }
  .radar text.weak,
  .radar .weak .num {
    fill: var(--_insight-accent-text);
    font-weight: 600;
  }

  .reach {
    display: block;
    grid-column: 1 / -1;
    inline-size: 100%;
    overflow: visible;
  }
  .reach circle {
    fill: var(--_insight-paper);
    stroke: var(--_insight-ink-soft);
    stroke-width: 1.75;
  }
  .iw:dir(rtl) .reach {
    transform: scaleX(-1);
  }
  .iw:dir(rtl) [text-anchor='middle'] {
    direction: rtl;
  }
  .bar .apart {
    grid-column: 1 / -1;
    color: var(--_insight-ink-soft);
  }

  .raters,
  .given {
    max-inline-size: 40em;
  }
  .raters h4 {
    margin-block-end: 0.25em;
  }
  .raters li {
    display: grid;
    grid-template-columns: 2.5em 1fr auto;
    align-items: center;
    gap: 0.75em;
    min-block-size: 2.75em;
    border-block-end: 0.0625em solid var(--_insight-hairline);
    line-height: 1.3;
  }
  .raters li b {
    font-size: 0.9375em;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .raters .reach {
    grid-column: 1;
  }
  .raters li:first-child line {
    stroke: var(--_insight-mark-strong);
    stroke-width: 3;
  }
  .raters .small {
    margin-block-start: 0.5em;
  }
  .raters form {
    display: grid;
    justify-items: start;
    gap: 0.25em;
    margin-block-start: 0.75em;
    font-size: 0.875em;
  }
  .raters form .act {
    font-size: 1em;
  }
  .raters textarea,
  .byhand input {
    inline-size: 100%;
    padding: 0.5em 0.75em;
    border: 0.0625em solid var(--_insight-line);
    border-radius: var(--_insight-radius);
    background: none;
    color: inherit;
    font: inherit;
    resize: vertical;
  }
  .raters ::placeholder {
    color: var(--_insight-ink-soft);
    opacity: 1;
  }
  .wrong:empty {
    display: none;
  }
  .wrong {
    color: var(--_insight-accent-text);
    font-weight: 600;
  }
  .byhand {
    max-inline-size: 40em;
    font-size: 0.875em;
  }

  .given .moves {
    margin-block-end: 0.5em;
  }
  .given li {
    display: grid;
    grid-template-columns: 1.75em minmax(0, 1fr) auto;
    gap: 0 0.75em;
    align-items: center;
    padding-block: 0.5em;
    border-block-start: 0.0625em solid var(--_insight-hairline);
    line-height: 1.4;
  }
  .given li > b {
    align-self: start;
    font-weight: 700;
  }
  .given li > span {
    grid-column: 2 / -1;
    font-size: 0.9375em;
  }
  .given :is(select, .said) {
    grid-column: 2;
    justify-self: start;
    max-inline-size: 100%;
  }
  .given select {
    min-block-size: 2.5em;
    padding-inline: 0.5em;
    border: 0.0625em solid var(--_insight-line);
    border-radius: var(--_insight-radius);
    background: var(--_insight-paper);
    font-size: 0.875em;
  }
  .paper {
    display: none;
  }

  @media (prefers-reduced-motion: no-preference) {
    .track b {
      transition: inline-size var(--insight-motion, 160ms) cubic-bezier(0.2, 0, 0, 1);
    }
  }
  @container insight (inline-size >= 44em) {
    .parts:has(> .radar) {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 21em;
      column-gap: 2em;
      max-inline-size: none;
    }
    .parts:has(> .radar) > * {
      grid-column: 1;
    }
    .parts > .radar {
      grid-column: 2;
      grid-row: 1 / span 9;
      margin-block-start: 2.03125em;
    }
    .given li {
      grid-template-columns: 1.75em minmax(0, 1fr) 13em auto;
    }
    .given li > :is(span:not(.said)) {
      grid-column: 2;
    }
    .given :is(select, .said) {
      grid-column: 3;
      inline-size: 100%;
    }
  }
  @media (forced-colors: active) {
    .radar svg,
    .reach {
      forced-color-adjust: none;
    }
  }
  @media print {
    .radar,
    .raters form,
    .byhand,
    .given .moves,
    [role='status'] {
      display: none;
    }
    .parts:has(> .radar),
    .paper {
      display: block;
    }
    .given select {
      appearance: none;
      padding: 0;
      border: 0;
      background: none;
    }
    .given li,
    .raters li {
      break-inside: avoid;
    }
  }
`;
