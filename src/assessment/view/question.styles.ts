import { css } from '../../kit/element/css.js';

/** The question: progress, options as rows or as stops on a line, the message, and the way on. */
export const questionStyles = css`
  .ticks {
    display: flex;
    align-items: end;
    gap: 0.1875em;
    block-size: 0.25em;
    margin-block: -0.3125em 1.75em;
  }
  .ticks i {
    flex: 1;
    block-size: 0.0625em;
    background: var(--_insight-line);
  }
  .ticks .first {
    margin-inline-start: 0.5625em;
  }
  .ticks .on,
  .ticks b {
    block-size: 100%;
    background: var(--_insight-mark-strong);
  }
  .ticks .now {
    block-size: 100%;
    background: var(--_insight-accent-mark);
  }
  .iw [tabindex] {
    outline: none;
  }
  legend {
    max-inline-size: 24em;
    margin-block-end: 0.25em;
  }
  .title .small {
    font-weight: 400;
  }
  .msg {
    display: flex;
    gap: 0.625em;
    margin-block: 0.75em -0.375em;
    font-size: 0.875em;
    line-height: 1.4;
    font-weight: 600;
    color: var(--_insight-accent-text);
  }
  .msg svg {
    flex: none;
    block-size: 1.125em;
    margin-block-start: 0.125em;
    fill: none;
    stroke: currentColor;
  }
  .opts {
    margin-block: calc(var(--_insight-space) * 5);
  }
  .opts label {
    display: flex;
    gap: 0.875em;
    align-items: center;
    min-block-size: 3em;
    padding-block: calc(var(--_insight-space) * 2);
    border-block-start: 0.0625em solid var(--_insight-hairline);
    line-height: 1.3;
    color: var(--_insight-ink-soft);
    cursor: pointer;
  }
  .opts label:hover {
    color: var(--_insight-ink);
  }
  .opts label:has(:checked) {
    font-weight: 600;
    color: var(--_insight-ink);
  }
  .opts .na {
    border-block-start-width: 0.125em;
  }
  .opts label:last-child {
    border-block-end: 0.0625em solid var(--_insight-hairline);
  }
  .opts input {
    appearance: none;
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    border: 0.0625em solid var(--_insight-line);
    border-radius: 50%;
    background: var(--_insight-paper);
    cursor: pointer;
  }
  .opts [type='checkbox'] {
    border-radius: var(--_insight-radius);
  }
  .opts :checked {
    border: 0.375em solid var(--_insight-ink);
  }
  .nav {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1.25em;
  }
  @container insight (inline-size >= 38em) {
    .stops {
      display: grid;
      grid: auto / auto-flow 1.25fr;
      grid-template-columns: repeat(var(--n), 1fr);
    }
    .opts.stops label {
      position: relative;
      flex-direction: column;
      gap: 0.625em;
      align-items: flex-start;
      padding-block: 0.625em 0.75em;
      padding-inline-end: 0.75em;
      border: 0;
      font-size: 0.9375em;
    }
    /* The line from each stop to the next. */
    .stops label:has(+ label:not(.na))::before {
      content: '';
      position: absolute;
      inset-block-start: 1.25em;
      inset-inline: 1.25em 0;
      border-block-start: 0.0625em solid var(--_insight-line);
    }
    .opts.stops .na {
      padding-inline: 1.25em 0;
      border-inline-start: 0.0625em solid var(--_insight-hairline);
    }
  }
`;
