import { css } from '../../kit/element/css.js';

/** What is said around the picture, and its key. */
export const timelineStyles = css`
  .eyebrow .counts {
    color: var(--_insight-ink-soft);
    font-weight: 400;
  }
  .lead {
    margin-block-start: 0.375em;
  }
  .lead strong {
    color: var(--_insight-accent-text);
  }
  .note {
    margin-block: 0.75em;
    max-inline-size: 38em;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    margin-block-start: calc(var(--_insight-space) * 5);
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
  .picture ~ .small {
    margin-block-start: 0.5em;
  }
  .table,
  .foot {
    margin-block-start: 0.75em;
  }
  .foot {
    details .act {
      margin-inline-end: 1.25em;
    }
    [open] {
      flex-basis: 100%;
    }
  }
  /* Where there are no spaces, lines end with a phrase. */
  .iw:lang(ja) {
    word-break: auto-phrase;
  }
  /* Each text runs as its own letters do ("0 of 20" in a page from right to left), and stands where its box begins. */
  .iw:dir(rtl) {
    text-align: right;
    :is(p, h3, b, th, td, small, span, strong, label, legend) {
      unicode-bidi: plaintext;
    }
  }
  @media print {
    summary {
      display: none;
    }
  }
`;
