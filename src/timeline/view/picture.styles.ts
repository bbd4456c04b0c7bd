import { css } from '../../kit/element/css.js';

/*
 * The picture's marks, and its layout in a narrow box: rows, where each label stands above its bar. Time runs along the
 * line; places are fractions of the axis in custom properties (picture.ts). From 36em labels stand before their bars
 * (columns.styles.ts); few phases in a narrow box let time run down (lanes.styles.ts).
 */
export const pictureStyles = css`
  .picture,
  .key {
    --_to: to right;
    --_m: var(--_insight-mark);
    --_hair: 0.0625em solid var(--_insight-hairline);
    --_due: var(--_insight-ink);
    --_said: var(--_insight-ink);
  }
  :is(.picture, .key):dir(rtl) {
    --_to: to left;
  }
  .early {
    --_due: var(--_insight-accent-mark);
    --_said: var(--_insight-accent-text);
  }
  .goal {
    --_m: var(--_insight-mark-strong);
  }
  .picture {
    isolation: isolate;
    margin-block-start: calc(var(--_insight-space) * 6);
    i {
      position: absolute;
      font-style: normal;
    }
  }
  .plot,
  .bars,
  .above,
  .track,
  .stacks,
  .feet {
    position: relative;
  }
  .label > * {
    display: block;
    text-wrap: balance;
  }
  .name {
    font-size: 0.9375em;
    font-weight: 600;
    line-height: 1.3;
  }
  .said {
    font-size: 0.875em;
    font-weight: 600;
    line-height: 1.3;
    color: var(--_said);
  }
  .phase {
    padding-block: calc(var(--_insight-space) * 1.5) calc(var(--_insight-space) * 3.5);
  }
  .track {
    block-size: 0.75em;
    margin-block-start: 0.375em;
  }
  .solid {
    inset-block: 0;
    inset-inline-start: min(calc(var(--from) * 100%), calc(100% - 0.1875em));
    inline-size: max(0.1875em, calc((var(--min) - var(--from)) * 100%));
    background: var(--_m);
  }
  /* The step at the minimum is deliberate, and the outline keeps the maximum visible. */
  .fade {
    inset-block: 0;
    inset-inline: calc(var(--min) * 100%) calc((1 - var(--max)) * 100%);
    background: linear-gradient(
      var(--_to),
      color-mix(in oklab, var(--_m) 56%, transparent),
      color-mix(in oklab, var(--_m) 6%, transparent)
    );
    border: 0.0625em solid var(--_insight-line);
    border-inline-start: 0;
  }
  .med {
    inset-block: -0.25em;
    inset-inline-start: calc(var(--mid) * 100% - 0.0625em);
    inline-size: 0.125em;
    background: var(--_insight-ink);
    box-shadow: 0 0 0 0.0625em var(--_insight-paper);
  }
  .leader,
  .column,
  .scale,
  .gap {
    display: none;
  }
  .due .line,
  .due .phase .track::after {
    content: '';
    position: absolute;
    inset-block: -0.25em;
    inset-inline-start: min(calc(var(--at) * 100% - 0.0625em), calc(100% - 0.125em));
    border-inline-start: 0.125em solid var(--_due);
    box-shadow: 0 0 0 0.0625em var(--_insight-paper);
  }
  /* Words stand at their line, or as near as they fit: the space before them gives way first. */
  .flag {
    display: flex;
    &::before {
      content: '';
      flex: 0 99 calc(var(--at) * 100% + 0.5em);
    }
    .said {
      flex: none;
      max-inline-size: 100%;
    }
  }

  .dots {
    --_dot: min(0.9375em, calc(8em / var(--most) - 0.125em));
    margin-block-start: 0.5em;
    padding-block-start: 0.75em;
    border-block-start: var(--_hair);
  }
  .stacks {
    display: grid;
    grid-template-columns: repeat(var(--columns), 1fr);
    align-items: end;
    margin-block-start: 0.75em;
    padding-block-end: 0.25em;
    border-block-end: 0.0625em solid var(--_insight-line);
    .flag {
      grid-area: 1 / 1 / 2 / -1;
    }
    /* Where there is no room behind the line, before it. */
    .late {
      padding-inline-end: calc((1 - var(--at)) * 100% + 0.5em);
    }
    /* Where no dot is in the way, at the foot of the line. */
    .free {
      grid-row-end: 3;
    }
  }
  .stack {
    grid-area: 2 / var(--column);
    display: flex;
    flex-direction: column-reverse;
    align-items: center;
    gap: 0.125em;
    i {
      position: static;
      inline-size: var(--_dot);
      block-size: var(--_dot);
      border-radius: 50%;
      background: var(--_insight-mark-strong);
    }
    .reached {
      background: var(--_due);
    }
    b {
      font-size: 0.8125em;
      font-weight: 600;
    }
  }
  .feet {
    block-size: 1.5em;
  }
  /* Without width of its own, so that its words spread to both sides. */
  .tick {
    display: flex;
    justify-content: center;
    inset-inline-start: calc(var(--at) * 100%);
    inline-size: 0;
    small {
      margin-block-start: 0.25em;
      font-size: 0.8125em;
      line-height: 1.2;
      color: var(--_insight-ink-soft);
      white-space: nowrap;
    }
  }
  .scale .tick {
    inset-block: 0;
    border-inline-start: var(--_hair);
  }
  .scale .first {
    border-color: var(--_insight-line);
  }
  .scale .due {
    border: 0;
  }
  .scale .today {
    border-inline-start: 0.0625em dashed var(--_insight-ink);
  }
  .scale .line {
    z-index: 1;
    inset-block-end: 0;
  }
  .first {
    justify-content: start;
  }
  .feet .last,
  .long {
    justify-content: end;
  }
  .feet .tight {
    display: none;
  }
  .tick.due small {
    font-weight: 700;
    color: var(--_said);
  }

  @media (forced-colors: active) {
    .picture i:not(.fade, .tick),
    .key .solid {
      forced-color-adjust: none;
    }
    .fade {
      background: none;
    }
    .scale .tick:not(.first) {
      forced-color-adjust: none;
      border-color: transparent !important;
    }
  }
  @media print {
    :is(.picture, .key) i {
      print-color-adjust: exact;
    }
  }
`;
