import { css } from '../../kit/element/css.js';

/** The result: verdict and score, the weakest link, bars with their cut scores, advice. */
export const resultStyles = css`
  .verdict {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 1.25em 3em;
  }
  .verdict > div {
    flex: 1 24em;
    max-inline-size: 38em;
    text-wrap: pretty;
  }
  .verdict .title {
    margin-block-end: 0.25em;
    font-size: 1.75em;
    line-height: 1.15;
  }
  .tally {
    display: flex;
    align-items: flex-end;
    align-self: start;
    gap: 0.75em;
  }
  .tally b {
    font-family: var(--insight-font-heading, inherit);
    font-size: 5em;
    line-height: 0.76;
    letter-spacing: -0.045em;
  }
  .weakest {
    margin-block-start: calc(var(--_insight-space) * 6);
    padding-inline-start: 1em;
    border-inline-start: 0.1875em solid var(--_insight-accent-mark);
  }
  .parts {
    max-inline-size: 40em;
  }
  h4 {
    margin-block: calc(var(--_insight-space) * 8) calc(var(--_insight-space) * 2.5);
    font-size: 0.8125em;
    font-weight: 600;
  }
  .bars,
  .bar,
  .bar p,
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
    border-inline-start: 0.0625em solid var(--_insight-line);
  }
  .bars .gap {
    border-color: var(--_insight-paper);
  }
  /* A benchmark is a triangle that stands on the bar. */
  .bars .mark {
    inset-block: -0.5em 100%;
    margin-inline-start: -0.3125em;
    border: 0.3125em solid transparent;
    border-block: 0.5em solid var(--_insight-ink);
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
  .bar {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0.25em 1em;
    align-items: baseline;
    line-height: 1.3;
  }
  .bar + .bar {
    margin-block-start: calc(var(--_insight-space) * 4);
  }
  .bar p {
    justify-self: start;
    padding-inline-end: 0.375em;
    background: var(--_insight-paper);
    overflow-wrap: anywhere;
  }
  .bar .value {
    padding-inline: 0.375em 0;
  }
  .name b {
    font-size: 0.9375em;
    font-weight: 600;
  }
  .track,
  .none .value {
    grid-column: 1 / -1;
  }
  .track {
    block-size: 0.75em;
    border-block-end: 0.0625em solid var(--_insight-line);
  }
  .ticks b,
  .track b {
    inline-size: calc(var(--n) * 1%);
  }
  .track b {
    background: var(--_insight-mark);
  }
  .weak p * {
    color: var(--_insight-accent-text);
  }
  .weak .track b {
    background: var(--_insight-accent-mark);
  }
  .none .track {
    border-block-end-style: dashed;
  }
  .advice {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 14.5em), 1fr));
    column-gap: 2em;
    line-height: 1.35;
  }
  .advice li {
    display: grid;
    grid-template-columns: 1.75em 1fr;
    padding-block: calc(var(--_insight-space) * 3.5);
    border-block-start: 0.0625em solid var(--_insight-hairline);
    break-inside: avoid;
  }
  .advice p {
    font-size: 0.9375em;
    line-height: 1.5;
    text-wrap: pretty;
  }
  .advice .small {
    font-size: 0.8125em;
  }
  .ticks *,
  .track b {
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  @media (forced-colors: active) {
    .opts input {
      appearance: auto;
    }
  }
`;
