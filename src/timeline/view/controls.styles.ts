import { css } from '../../kit/element/css.js';

/** What a reader can change, above the picture: native controls in the widget's own colours. */
export const controlsStyles = css`
  .controls {
    display: grid;
    gap: 0.5em 1.5em;
    margin-block-start: calc(var(--_insight-space) * 5);
    padding-block: 0.5em;
    border-block: 0.0625em solid var(--_insight-hairline);
    font-size: 0.875em;
    accent-color: var(--_insight-ink);
  }
  .controls :is(.seg, .span, .range) {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1.5em;
  }
  .controls legend {
    float: inline-start;
    margin-inline-end: 1.5em;
  }
  .controls legend,
  .controls .named {
    color: var(--_insight-ink-soft);
  }
  .controls label,
  .controls legend {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.75em;
    line-height: 1.3;
  }
  .controls [type='radio'] {
    inline-size: 1.25em;
    block-size: 1.25em;
  }
  .controls .slide {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
    min-block-size: 0;
    padding-block-start: 0.5em;
  }
  .controls .slide b {
    font-weight: 600;
  }
  .controls [type='range'] {
    flex: 1 0 100%;
    min-inline-size: 0;
    block-size: 2.75em;
    cursor: pointer;
  }
  .controls :is([type='number'], [type='date']) {
    min-block-size: 2.5em;
    padding-inline: 0.5em;
    border: 0.0625em solid var(--_insight-line);
    border-radius: var(--_insight-radius);
    background: none;
    max-inline-size: 100%;
  }
  .controls [type='number'] {
    inline-size: 5em;
  }
  .controls .range {
    min-block-size: 3em;
    padding-block: 0.375em;
    gap: 0.25em 0.5em;
    border-block-start: 0.0625em solid var(--_insight-hairline);
  }
  .controls .range > b {
    flex: 1 1 15em;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .controls .range > span {
    min-inline-size: 4.5em;
    color: var(--_insight-ink-soft);
  }
  .controls .many .range {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 3em;
  }
  .controls .span {
    justify-content: space-between;
  }
  .controls summary {
    font-size: 1em;
  }
  @container insight (inline-size < 30em) {
    .controls .seg {
      display: grid;
    }
    .controls .seg label {
      min-block-size: 2.5em;
    }
  }
  /* The slider lies over the axis of the picture, so that its thumb stands over the line that it moves. */
  @container insight (inline-size >= 36em) {
    .controls:has(+ .picture:not(.rows)) .slide {
      display: grid;
      grid-template-columns: 15.4286em 1fr;
      gap: 0 1.1429em;
      padding-block: 0.5em;
      > * {
        grid-column: 1;
      }
      > [type='range'] {
        grid-area: 1 / 2 / 3 / 3;
        align-self: center;
      }
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .controls:focus-within + .picture :is(.solid, .fade, .med) {
      transition: var(--insight-motion, 160ms) cubic-bezier(0.2, 0, 0, 1);
      transition-property: inset, inline-size, block-size;
    }
  }
  @media print {
    .controls {
      display: none;
    }
  }
`;
