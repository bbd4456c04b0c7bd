import { css } from '../../kit/element/css.js';

/** The result: verdict and score, the weakest link, bars with their cut scores, advice. */
export const resultStyles = css`
  .verdict {
    display: grid;
    gap: 1.25em;
  }
  .verdict .title {
    font-size: 1.75em;
    line-height: 1.15;
    letter-spacing: -0.015em;
  }
  .copy {
    max-inline-size: 38em;
    margin-block-start: 0.375em;
    text-wrap: pretty;
  }
  .tally {
    display: flex;
    align-items: flex-end;
    gap: 0.75em;
    line-height: 1.3;
  }
  .tally b {
    font-size: 5em;
    font-weight: 700;
    line-height: 0.76;
    letter-spacing: -0.045em;
    padding-block-start: 0.06em;
  }
  .weakest {
    max-inline-size: 34em;
    margin-block-start: 1.75em;
    padding-inline-start: 1em;
    border-inline-start: 0.1875em solid var(--_accent-mark);
    font-size: 1.125em;
    line-height: 1.4;
    text-wrap: balance;
  }
  .weakest b {
    font-weight: 650;
  }
  .parts {
    max-inline-size: 40em;
  }
  h4 {
    margin-block: 2.5em 0.75em;
    font-size: 0.8125em;
    line-height: 1.4;
    font-weight: 600;
  }
  .bars,
  .bar,
  .name,
  .value,
  .track {
    position: relative;
  }
  .bars i,
  .track b {
    position: absolute;
    inset-block: 0;
  }
  .bars i {
    inset-inline-start: calc(var(--n) * 1%);
    border-inline-start: 0.0625em solid var(--_line);
  }
  .bars .gap {
    border-color: var(--_paper);
  }
  /* A benchmark is a triangle that stands on the bar. */
  .bars .mark {
    inset-block: -0.5em 100%;
    margin-inline-start: -0.3125em;
    border: 0.3125em solid transparent;
    border-block: 0.5em solid var(--_ink);
    border-block-end: 0;
  }
  .bands {
    display: flex;
    padding-block-end: 0.5em;
  }
  .bands span {
    flex: 0 0 calc(var(--n) * 1%);
    min-inline-size: 0;
    line-height: 1.3;
  }
  .bands span + span {
    padding-inline-start: 0.375em;
  }
  .bands b {
    display: block;
    font-weight: 400;
  }
  .bar {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0.25em 1em;
    align-items: baseline;
    line-height: 1.3;
  }
  .bar + .bar {
    margin-block-start: 1em;
  }
  .name,
  .value {
    background: var(--_paper);
  }
  .name {
    justify-self: start;
    padding-inline-end: 0.375em;
    font-size: 0.9375em;
    font-weight: 600;
  }
  .name .small {
    margin-inline-start: 0.125em;
    font-size: 0.8667em;
    font-weight: 400;
  }
  .value {
    padding-inline-start: 0.375em;
    font-weight: 700;
  }
  .track {
    grid-column: 1 / -1;
    block-size: 0.75em;
    border-block-end: 0.0625em solid var(--_line);
  }
  .ticks b,
  .track b {
    inline-size: calc(var(--n) * 1%);
  }
  .track b {
    background: var(--_mark);
  }
  .weak :is(.name, .value, .small) {
    color: var(--_accent-text);
  }
  .weak b {
    background: var(--_accent-mark);
  }
  .none .track {
    border-block-end-style: dashed;
  }
  .none .value {
    font-weight: 400;
    font-size: 0.8125em;
    color: var(--_soft);
  }
  .parts .act {
    display: flex;
    margin-block-start: 0.5em;
  }
  .advice {
    border-block-start: 0.0625em solid var(--_line);
    line-height: 1.35;
  }
  .advice li {
    display: grid;
    grid-template-columns: 1.75em 1fr;
    padding-block: 0.875em;
  }
  .advice li + li {
    border-block-start: 0.0625em solid var(--_hairline);
  }
  .advice li > b {
    font-weight: 700;
  }
  .advice div > b {
    font-weight: 600;
  }
  .advice p {
    margin-block-start: 0.125em;
    line-height: 1.5;
    text-wrap: pretty;
  }
  .advice div > p {
    font-size: 0.9375em;
  }
  .advice div > .small {
    font-size: 0.8125em;
  }
  @container insight (inline-size >= 44em) {
    .verdict {
      grid-template-columns: 1fr auto;
      gap: 3em;
      align-items: start;
    }
    .advice {
      display: grid;
      grid-template-columns: repeat(3, 1fr);
      column-gap: 2em;
    }
    .advice li + li {
      border: 0;
    }
  }
  @media (forced-colors: active) {
    .ticks *,
    .track b {
      forced-color-adjust: none;
    }
    .opts input {
      appearance: auto;
    }
  }
  @media print {
    .ticks *,
    .track b {
      print-color-adjust: exact;
    }
  }
`;
