import { css } from 'lit';

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
  }
  .tally .small {
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
    text-wrap: pretty;
  }
  .weakest b {
    font-weight: 650;
  }
  .parts {
    max-inline-size: 40em;
    margin-block-start: 2em;
  }
  .head {
    margin-block-end: 0.75em;
    font-size: 0.8125em;
    line-height: 1.4;
    font-weight: 600;
  }
  .bars {
    position: relative;
  }
  .bands {
    display: flex;
    padding-block-end: 0.5em;
    font-size: 0.8125em;
    line-height: 1.3;
    color: var(--_soft);
  }
  .bands span {
    flex: 0 0 calc(var(--n) * 1%);
    min-inline-size: 0;
  }
  .bands span + span {
    padding-inline-start: 0.375em;
  }
  .bands b {
    display: block;
    font-weight: 400;
  }
  .cuts {
    position: absolute;
    inset: 0;
  }
  .bars i {
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(var(--n) * 1%);
    border-inline-start: 0.0625em solid var(--_line);
  }
  .bars .gap {
    border-color: var(--_paper);
  }
  /* A benchmark is an open triangle that stands on the bar. */
  .bars .mark {
    inset-block: -0.5em auto;
    inline-size: 0.625em;
    block-size: 0.5em;
    margin-inline-start: -0.3125em;
    border: 0;
    background: var(--_ink);
    clip-path: polygon(0 0, 100% 0, 50% 100%, 35% 70%, 50% 70%, 76% 18%, 24% 18%, 50% 70%, 35% 70%);
  }
  .bar {
    position: relative;
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0.25em 1em;
    align-items: baseline;
  }
  .bar + .bar {
    margin-block-start: 1em;
  }
  .name,
  .value {
    position: relative;
    line-height: 1.3;
    background: var(--_paper);
  }
  .name {
    justify-self: start;
    padding-inline-end: 0.375em;
    font-size: 0.9375em;
    font-weight: 600;
  }
  .name small {
    margin-inline-start: 0.125em;
    font-size: 0.8667em;
    font-weight: 400;
    color: var(--_soft);
  }
  .value {
    padding-inline-start: 0.375em;
    font-weight: 700;
  }
  .track {
    grid-column: 1 / -1;
    position: relative;
    block-size: 0.75em;
    border-block-end: 0.0625em solid var(--_line);
  }
  .track b {
    position: absolute;
    inset-block: 0;
    inline-size: calc(var(--n) * 1%);
    background: var(--_mark);
  }
  .weak .track b {
    background: var(--_accent-mark);
  }
  .weak :is(.name, .value, small) {
    color: var(--_accent-text);
  }
  .none .track {
    border-block-end-style: dashed;
  }
  .none .value {
    font-weight: 400;
    font-size: 0.8125em;
    color: var(--_soft);
  }
  .advice {
    margin-block-start: 2em;
  }
  .advice ol {
    border-block-start: 0.0625em solid var(--_line);
  }
  .advice li {
    display: grid;
    grid-template-columns: 1.75em 1fr;
    padding-block: 0.875em;
    border-block-end: 0.0625em solid var(--_hairline);
    line-height: 1.35;
  }
  .advice li:last-child {
    border-block-end: 0;
    padding-block-end: 0;
  }
  .no {
    font-weight: 700;
  }
  .advice b {
    display: block;
    font-weight: 600;
    text-wrap: pretty;
  }
  .advice p {
    margin-block-start: 0.125em;
    font-size: 0.9375em;
    line-height: 1.5;
    text-wrap: pretty;
  }
  .advice .why {
    margin-block-start: 0.25em;
    font-size: 0.8125em;
    color: var(--_soft);
  }
  .parts .act {
    display: flex;
    margin-block-start: 0.5em;
  }
  @container insight (inline-size >= 44em) {
    .verdict {
      grid-template-columns: 1fr auto;
      gap: 3em;
      align-items: start;
    }
    .advice ol {
      display: grid;
      grid-template-columns: repeat(3, 1fr);
      column-gap: 2em;
    }
    .advice li,
    .advice li:last-child {
      padding-block: 0.875em 0;
      border: 0;
    }
  }
  @media (forced-colors: active) {
    .track b {
      forced-color-adjust: none;
    }
  }
  @media print {
    .track b {
      print-color-adjust: exact;
    }
  }
`;
