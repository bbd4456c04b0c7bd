const css = String.raw;

/** The comparison and the steps, and what a definition's words have that an author's nodes do not. */
export const moreStyles = css`
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
    padding: 0.6875em 1em 0.6875em 0;
    border-block-start: 0.0625em solid var(--_hairline);
    text-align: start;
    vertical-align: top;
  }
  [role='columnheader'],
  td {
    color: var(--_soft);
    font-weight: 400;
  }
  [role='columnheader'] {
    border: 0;
    font-size: 0.8667em;
  }
  [role] > :last-child:is(td, th) {
    padding-inline: 0.875em 0;
    border-inline-start: 0.1875em solid var(--_accent-mark);
    color: var(--_ink);
    font-weight: 600;
  }
  @container insight (inline-size < 30em) {
    thead {
      position: absolute;
      clip-path: inset(50%);
    }
    tbody,
    tr,
    td,
    th {
      display: block;
    }
    tbody :is(td, th) {
      padding: 0 0 0.25em;
      border-block-start: 0;
    }
    tr {
      padding-block: 0.75em;
      border-block-start: 0.0625em solid var(--_hairline);
    }
    tr > td {
      padding-inline: 0.75em 0;
      border-inline-start: 0.1875em solid var(--_hairline);
    }
    td::before {
      content: attr(data-head);
      display: block;
      font-size: 0.8667em;
      font-weight: 400;
      color: var(--_soft);
    }
  }

  .ticks {
    gap: 0.1875em;
  }
  .ticks i {
    flex: 1;
    border-block-end: 0.0625em solid var(--_line);
  }
  .ticks .on {
    border-block-end: 0.25em solid var(--_mark-strong);
  }
  ol {
    counter-reset: step;
  }
  ol > li {
    counter-increment: step;
    border-block-start: 0.0625em solid var(--_hairline);
  }
  label {
    display: grid;
    grid-template-columns: auto 1em 1fr;
    gap: 0.625em;
    padding-block: 0.8125em;
    line-height: 1.35;
    cursor: pointer;
  }
  input {
    grid-row: 1;
    inline-size: 1.25em;
    block-size: 1.25em;
    accent-color: var(--_ink);
  }
  label::before {
    content: counter(step);
    grid-column: 2;
    color: var(--_soft);
  }
  label :first-child:is(b, strong) {
    display: block;
    font-weight: 600;
  }
  @container insight (inline-size >= 40em) {
    ol {
      columns: 2;
      column-gap: 2.5em;
    }
  }
  @media (forced-colors: active) {
    .ticks i {
      forced-color-adjust: none;
    }
  }
`;
