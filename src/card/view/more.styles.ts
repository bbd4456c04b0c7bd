import { css } from '../../kit/element/css.js';

/** The comparison and the steps, and what a definition's words have that an author's nodes do not. */
export const moreStyles = css`
  /* A definition's words are the same nodes in boxes of the same classes: as card.styles.ts sets what is slotted. */
  .as > * {
    all: unset;
    display: block;
  }
  .tags > * {
    display: flex;
    flex-wrap: wrap;
    gap: 1em;
    list-style: none;
  }
  .source > * {
    display: inline;
    font-style: italic;
  }
  .source > :dir(rtl) {
    font-style: normal;
  }
  .cta > ::after {
    content: ' \\203a';
    color: var(--_insight-accent-text);
  }
  .as data {
    display: block;
    font-size: 3em;
    letter-spacing: -0.04em;
  }
  data small {
    margin-inline-start: 0.1em;
    font-size: 0.5em;
    line-height: 0;
    vertical-align: 0.7em;
    letter-spacing: 0;
  }

  table {
    inline-size: 100%;
    margin-block-end: 0.75em;
    border-collapse: collapse;
    font-size: 0.9375em;
    line-height: 1.4;
  }
  td,
  th {
    padding: calc(var(--_insight-space) * 2.5) 1em calc(var(--_insight-space) * 2.5) 0;
    border-block-start: 0.0625em solid var(--_insight-hairline);
    text-align: start;
    vertical-align: top;
    font-weight: 600;
  }
  td,
  [role='columnheader'] {
    color: var(--_insight-ink-soft);
    font-weight: 400;
  }
  [role='columnheader'] {
    padding-block: 0 0.5em;
    border-block-start: 0;
    font-size: 0.8667em;
    vertical-align: bottom;
  }
  [role='row'] > :last-child {
    padding-inline: 0.875em 0;
    border-inline-start: 0.1875em solid var(--_insight-accent-mark);
    color: var(--_insight-ink);
    font-weight: 600;
  }
  [role='row'] > [role='columnheader']:last-child {
    color: var(--_insight-accent-text);
  }
  @container insight (inline-size < 30em) {
    tr:has(> [role='columnheader']) {
      position: absolute;
      clip-path: inset(50%);
    }
    table,
    tbody,
    tr,
    th,
    td {
      display: block;
    }
    tr {
      padding-block: 0.75em 0.875em;
      border-block-start: 0.0625em solid var(--_insight-hairline);
    }
    th[role] {
      padding: 0 0 0.25em;
      border: 0;
    }
    td[role] {
      padding-block: 0.125em;
      padding-inline: 0.75em 0;
      border-block-start: 0;
      border-inline-start: 0.1875em solid var(--_insight-hairline);
    }
    td[role]:last-child {
      border-inline-start-color: var(--_insight-accent-mark);
    }
    td[data-head]::before {
      content: attr(data-head);
      display: block;
      font-size: 0.8667em;
      font-weight: 400;
      color: var(--_insight-ink-soft);
    }
    td[data-head]:last-child::before {
      color: var(--_insight-accent-text);
    }
  }

  .progress {
    display: flex;
    align-items: center;
    gap: 1em;
    margin-block-end: 0.25em;
  }
  .ticks {
    flex: 1;
    display: flex;
    align-items: end;
    gap: 0.1875em;
    block-size: 0.25em;
  }
  .ticks i {
    flex: 1;
    border-block-end: 0.0625em solid var(--_insight-line);
  }
  .ticks .on {
    border-block-end: 0.25em solid var(--_insight-mark-strong);
  }
  .controls {
    display: contents;
  }
  ol {
    counter-reset: step;
  }
  ol > li {
    counter-increment: step;
    break-inside: avoid;
  }
  ol > li + li {
    border-block-start: 0.0625em solid var(--_insight-hairline);
  }
  label {
    display: grid;
    grid-template-columns: 1.25em auto 1fr;
    column-gap: 0.625em;
    padding-block: calc(var(--_insight-space) * 3.25);
    line-height: 1.35;
    cursor: pointer;
  }
  label::before {
    content: counter(step);
    grid-column: 2;
    min-inline-size: 0.625em;
    color: var(--_insight-ink-soft);
  }
  input {
    appearance: none;
    grid-area: 1 / 1;
    display: grid;
    place-items: center;
    inline-size: 1.25em;
    block-size: 1.25em;
    border: 0.09375em solid var(--_insight-line);
    border-radius: var(--_insight-radius);
    cursor: inherit;
    print-color-adjust: exact;
  }
  :checked {
    border-color: var(--_insight-ink);
    background: var(--_insight-ink);
  }
  :checked::before {
    content: '';
    inline-size: 0.75em;
    block-size: 0.75em;
    background: var(--_insight-paper);
    clip-path: polygon(8% 50%, 20% 38%, 40% 60%, 82% 14%, 94% 27%, 40% 86%);
  }
  .named {
    font-size: 0.875em;
    line-height: 1.5;
    color: var(--_insight-ink-soft);
    text-wrap: pretty;
  }
  .named > :first-child {
    display: block;
    margin-block-end: 0.125em;
    font-size: 1.142857em;
    line-height: 1.35;
    font-weight: 600;
    color: var(--_insight-ink);
    text-wrap: balance;
  }
  .foot:has(> .controls) {
    margin-block-start: 0;
  }
  @container insight (inline-size >= 40em) {
    .progress {
      margin-block-end: 0.75em;
    }
    ol {
      columns: 2;
      column-gap: 2.5em;
    }
    ol > li {
      border-block-start: 0.0625em solid var(--_insight-hairline);
    }
  }
  @media (forced-colors: active) {
    .ticks i {
      forced-color-adjust: none;
    }
    input {
      appearance: auto;
    }
  }
  @media print {
    .progress,
    .controls {
      display: none;
    }
  }
`;
