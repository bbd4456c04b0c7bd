import { css } from '../../kit/element/css.js';

/** The table behind the picture. In a narrow box a row becomes a name over its figures. */
export const tableStyles = css`
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
    border-block-start: 0.0625em solid var(--_insight-hairline);
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
    color: var(--_insight-ink-soft);
  }
  /* Not in Arabic, whose first letter would be parted from the next. */
  .iw:not(:dir(rtl)) thead th::first-letter {
    text-transform: uppercase;
  }
  th[scope='row'] {
    overflow-wrap: anywhere;
    font-weight: 600;
  }
  .iw:dir(rtl) {
    :is(th, td) {
      text-align: right;
    }
    :is(th:not(:first-child), td:not(.note)) {
      text-align: left;
    }
  }
  table + .small {
    margin-block-start: 0.5em;
  }
  @container insight (inline-size < 30em) {
    tr {
      display: grid;
      grid-template-columns: 1fr 1.15fr 1fr 1.3fr;
      gap: 0 0.5em;
      padding-block: 0.4375em;
      border-block-start: 0.0625em solid var(--_insight-hairline);
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
  /* Once it is there, it is printed, whether it is open or not. */
  @media print {
    .table::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
