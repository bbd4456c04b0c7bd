import { css } from '../../kit/element/css.js';

/*
 * The picture in two of its three layouts: rows, where each label stands above its bar, and from 36em columns, where it
 * stands before it. Time runs along the line; places are fractions of the axis in custom properties (picture.ts). The
 * third layout is in lanes.styles.ts.
 */
export const timelineStyles = css`
  .eyebrow .counts {
    color: var(--_soft);
    font-weight: 400;
  }
  .lead {
    margin-block-start: 0.375em;
  }
  .lead strong {
    color: var(--_accent-text);
  }
  .note {
    margin-block: 0.75em;
    max-inline-size: 38em;
  }
  .picture,
  .key {
    --_to: to right;
    --_m: var(--_mark);
    --_hair: 0.0625em solid var(--_hairline);
    --_due: var(--_ink);
    --_said: var(--_ink);
  }
  :is(.picture, .key):dir(rtl) {
    --_to: to left;
  }
  .early {
    --_due: var(--_accent-mark);
    --_said: var(--_accent-text);
  }
  .picture {
    isolation: isolate;
    margin-block-start: 1.5em;
  }
  .picture i {
    position: absolute;
    font-style: normal;
  }
  .name,
  .label > .small {
    display: block;
    text-wrap: balance;
  }
  .name {
    font-size: 0.9375em;
    font-weight: 600;
    line-height: 1.3;
  }
  .said {
    font-weight: 600;
    line-height: 1.3;
    color: var(--_said);
  }
  .said:not(.small) {
    font-size: 0.875em;
  }
  .small.said {
    font-weight: 400;
  }

  .phase {
    padding-block: 0.375em 0.875em;
  }
  .many .phase {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 4em;
  }
  .goal {
    --_m: var(--_mark-strong);
  }
  .phase .label {
    margin-block-end: 0.375em;
  }
  .track {
    position: relative;
    block-size: 0.75em;
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
    border: 0.0625em solid var(--_line);
    border-inline-start: 0;
  }
  .med {
    inset-block: -0.25em;
    inset-inline-start: calc(var(--mid) * 100% - 0.0625em);
    inline-size: 0.125em;
    background: var(--_ink);
    box-shadow: 0 0 0 0.0625em var(--_paper);
  }
  .leader,
  .column,
  .scale,
  .gap,
  .line {
    display: none;
  }
  .due .line,
  .due .phase .track::after {
    content: '';
    display: block;
    position: absolute;
    inset-block: -0.25em;
    inset-inline-start: min(calc(var(--at) * 100% - 0.0625em), calc(100% - 0.125em));
    border-inline-start: 0.125em solid var(--_due);
    box-shadow: 0 0 0 0.0625em var(--_paper);
  }
  /* Words stand at their line, or as near as they fit: the space before them gives way first. */
  .flag {
    display: flex;
  }
  .flag::before {
    content: '';
    flex: 0 99 calc(var(--at) * 100% + 0.5em);
  }
  .flag > .said {
    flex: none;
    max-inline-size: 100%;
  }

  .dots {
    --_dot: min(0.9375em, calc(8em / var(--most) - 0.125em));
    margin-block-start: 0.5em;
    padding-block-start: 0.75em;
    border-block-start: var(--_hair);
  }
  .stacks {
    position: relative;
    display: grid;
    grid-template-columns: repeat(var(--columns), 1fr);
    align-items: end;
    margin-block-start: 0.75em;
    padding-block-end: 0.25em;
    border-block-end: 0.0625em solid var(--_line);
  }
  .stacks .flag {
    grid-area: 1 / 1 / 2 / -1;
  }
  /* Where no dot is in the way, at the foot of the line. */
  .stacks .free {
    grid-row-end: 3;
    align-self: end;
  }
  .stack {
    grid-area: 2 / var(--column);
    display: flex;
    flex-direction: column-reverse;
    align-items: center;
    gap: 0.125em;
  }
  .stack i {
    position: static;
    inline-size: var(--_dot);
    block-size: var(--_dot);
    border-radius: 50%;
    background: var(--_mark-strong);
  }
  .stack .reached {
    background: var(--_due);
  }
  .stack b {
    font-size: 0.8125em;
    font-weight: 600;
  }
  .feet {
    position: relative;
    block-size: 1.5em;
  }
  /* Without width of its own, so that its words spread to both sides. */
  .tick {
    display: flex;
    justify-content: center;
    inset-inline-start: calc(var(--at) * 100%);
    inline-size: 0;
  }
  .tick small {
    margin-block-start: 0.25em;
    font-size: 0.8125em;
    line-height: 1.2;
    color: var(--_soft);
    white-space: nowrap;
  }
  .first {
    justify-content: start;
  }
  .feet .tight {
    display: none;
  }
  .feet .last,
  .long {
    justify-content: end;
  }
  .tick.due small {
    font-weight: 700;
    color: var(--_said);
  }

  @container insight (inline-size >= 36em) {
    .picture:not(.rows) {
      --_before: 15em;
      --_axis: calc(100% - var(--_before) - 0.5em);
      > .flag::before {
        flex-basis: calc(var(--_before) + 0.5em + (100% - var(--_before) - 0.5em) * var(--at));
      }
      .plot {
        position: relative;
        padding-block-start: 1.5em;
      }
      .scale {
        display: block;
        position: absolute;
        inset-block: 1.5em 0;
        inset-inline: var(--_before) 0.5em;
        border-block-start: var(--_hair);
      }
      .scale .tick {
        inset-block: 0;
        border-inline-start: var(--_hair);
      }
      .scale .first {
        border-color: var(--_line);
      }
      .scale .due {
        border: 0;
      }
      .scale .today {
        border-inline-start: 0.0625em dashed var(--_ink);
      }
      .scale small {
        position: absolute;
        inset-block-end: calc(100% + 0.3em);
      }
      .scale .line {
        z-index: 1;
        inset-block-end: 0;
      }
      .feet,
      .stacks .line,
      .phase .track::after {
        display: none;
      }
      .phase,
      .gap,
      .dots {
        display: grid;
        grid-template-columns: 13.5em 1fr;
        column-gap: 1.5em;
        align-items: center;
      }
      .phase {
        min-block-size: 3.25em;
        padding-block: 0.375em;
      }
      .phase .label {
        margin: 0;
      }
      .note {
        margin-block: 0 0.75em;
        max-inline-size: 15.5em;
        font-size: 0.875em;
      }
      .track,
      .stacks {
        margin: 0;
        margin-inline-end: 0.5em;
      }
      .track {
        block-size: 0.875em;
      }
      .gap {
        min-block-size: 3em;
        border-block-start: var(--_hair);
        color: var(--_said);
        .track {
          block-size: 1.25em;
        }
        i {
          inset-block: 0.25em;
        }
        /* Over the dashes where they are long enough, else where there is room before them. */
        span {
          position: absolute;
          inset-block: 0;
          line-height: 1.25;
          inset-inline: min(calc(var(--min) * 100%), calc(100% - 8.5em)) calc((1 - var(--max)) * 100%);
          text-align: center;
        }
        .before {
          inset-inline: 0 calc((1 - var(--at)) * 100%);
          text-align: end;
        }
        .beyond {
          inset-inline: calc(var(--max) * 100%) 0;
          text-align: start;
        }
        span b {
          padding-inline: 0.5em;
          font-size: 0.875em;
          font-weight: 600;
          line-height: 1.4286;
          background: var(--_paper);
        }
      }
      .sure {
        inset-inline: calc(var(--at) * 100%) calc((1 - var(--min)) * 100%);
        border-inline: 0.125em solid;
        background: linear-gradient(currentcolor) 50% / 100% 0.125em no-repeat;
      }
      .maybe {
        inset-inline: calc(var(--min) * 100%) calc((1 - var(--max)) * 100%);
        border-inline-end: 0.125em solid;
        background: repeating-linear-gradient(90deg, currentcolor 0 0.375em, transparent 0 0.625em) 50% / 100% 0.125em
          no-repeat;
      }
      .dots {
        --_dot: min(1.125em, calc(8em / var(--most) - 0.125em));
        align-items: end;
        margin: 0;
      }
    }
  }

  @container insight (36em <= inline-size < 48em) {
    .scale .tight small {
      display: none;
    }
  }

  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    margin-block-start: 1.25em;
    span {
      display: inline-flex;
      align-items: center;
      gap: 0.5em;
    }
    i {
      inline-size: 2em;
      block-size: 0.75em;
      box-shadow: none;
    }
    .med {
      inline-size: 0.125em;
    }
  }
  .picture ~ .small,
  .data .small {
    margin-block-start: 0.5em;
  }
  .data {
    margin-block-start: 0.75em;
  }
  .foot {
    margin-block-start: 0.75em;
    details .act {
      margin-inline-end: 1.25em;
    }
    [open] {
      flex-basis: 100%;
    }
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.875em;
    line-height: 1.4;
  }
  th,
  td {
    padding: 0.4375em 0;
    padding-inline-start: 0.75em;
    border-block-start: 0.0625em solid var(--_hairline);
    font-weight: 400;
    text-align: end;
    vertical-align: top;
  }
  th:first-child,
  .note {
    padding-inline-start: 0;
    text-align: start;
  }
  thead th {
    border: 0;
    color: var(--_soft);
  }
  thead th::first-letter {
    text-transform: uppercase;
  }
  th[scope='row'] {
    overflow-wrap: anywhere;
    font-weight: 600;
  }
  /* Each text runs as its own letters do ("0 of 20" in a page from right to left), and stands where its box begins. */
  .iw:dir(rtl) {
    text-align: right;
    :is(p, h3, b, th, td, small, span, strong, label, legend) {
      unicode-bidi: plaintext;
    }
    :is(th, td) {
      text-align: right;
    }
    :is(th:not(:first-child), td:not(.note)) {
      text-align: left;
    }
  }

  @container insight (inline-size < 30em) {
    tr {
      display: grid;
      grid-template-columns: 1fr 1.15fr 1fr 1.3fr;
      gap: 0 0.5em;
      padding-block: 0.4375em;
      border-block-start: 0.0625em solid var(--_hairline);
    }
    thead tr {
      border: 0;
    }
    thead th:first-child {
      position: absolute;
      clip-path: inset(50%);
    }
    th[scope='row'],
    .note {
      grid-column: 1 / -1;
    }
    tr > * {
      padding: 0;
      border: 0;
      text-align: start;
    }
    .iw:dir(rtl) tr > :is(th, td) {
      text-align: right;
    }
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
    .picture i,
    .key i {
      print-color-adjust: exact;
    }
    summary {
      display: none;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
