import { css } from '../../kit/element/css.js';

/** All on one page, sliders, the field for a text, and the outcome of a knowledge check. */
export const takingStyles = css`
  .begin {
    margin-block-start: 1.5em;
  }
  /* The first screen has the title as its heading. */
  .iw:has(.begin) .eyebrow :first-child {
    display: none;
  }
  .copy {
    max-inline-size: 38em;
    margin-block-start: 0.375em;
    text-wrap: pretty;
  }
  .page fieldset + fieldset {
    margin-block-start: calc(var(--_insight-space) * 8);
    padding-block-start: calc(var(--_insight-space) * 6);
    border-block-start: 0.0625em solid var(--_insight-hairline);
  }
  .page legend {
    float: inline-start;
    inline-size: 100%;
    font-size: 1.125em;
    line-height: 1.35;
    font-weight: 600;
  }
  .page legend + * {
    clear: both;
  }
  .page .opts {
    margin-block-end: 0;
  }
  .page .nav {
    margin-block-start: 2em;
    padding-block-start: 1em;
    border-block-start: 0.0625em solid var(--_insight-line);
  }
  .page .nav .msg {
    margin: 0;
  }
  .typed {
    display: block;
    inline-size: 100%;
    max-inline-size: 34em;
    min-block-size: 2.75em;
    margin-block: 1.25em;
    padding: 0.5em 0.75em;
    border: 0.0625em solid var(--_insight-line);
    border-radius: var(--_insight-radius);
    background: var(--_insight-paper);
  }
  .shares {
    max-inline-size: 34em;
    margin-block: 1.25em;
  }
  .shares label {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 1em;
    padding-block: 0.5em;
    border-block-start: 0.0625em solid var(--_insight-hairline);
    line-height: 1.3;
  }
  .shares b {
    font-weight: 700;
  }
  .untouched b {
    font-weight: 400;
    color: var(--_insight-ink-soft);
  }
  .shares input {
    grid-column: 1 / -1;
    inline-size: 100%;
    min-block-size: 1.75em;
    accent-color: var(--_insight-ink);
    cursor: pointer;
  }
  .outcome {
    max-inline-size: 38em;
    margin-block: 0 1.25em;
    padding-inline-start: 1em;
    border-inline-start: 0.125em solid var(--_insight-mark-strong);
    line-height: 1.5;
    text-wrap: pretty;
  }
  .outcome.wrong {
    border-color: var(--_insight-accent-mark);
  }
  .outcome p + p {
    margin-block-start: 0.375em;
  }
  .outcome b {
    font-weight: 650;
  }
  .wrong b {
    color: var(--_insight-accent-text);
  }
  .outcome svg {
    inline-size: 1em;
    block-size: 1em;
    margin-inline-end: 0.25em;
    vertical-align: -0.125em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }
  .opts input:disabled,
  .opts label:has(:disabled) {
    cursor: default;
  }
`;
