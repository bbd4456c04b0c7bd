import { css } from '../../kit/element/css.js';

/** Where there are hundreds of rows, those off the screen are neither styled nor laid out. */
export const longStyles = css`
  .box {
    content-visibility: auto;
    contain-intrinsic-block-size: auto calc(var(--rows) * 3.75em);
  }
  /* A table lays out all of its rows to find its columns; here each row is a grid of the same columns. */
  .table:has(.box) {
    table,
    thead,
    tbody {
      display: block;
    }
    .box {
      contain-intrinsic-block-size: auto calc(var(--rows) * 2.3em);
    }
  }
  @container insight (inline-size >= 30em) {
    .table:has(.box) tr {
      display: grid;
      grid: auto / minmax(0, 2fr);
      grid-auto-columns: minmax(0, 1fr);
      grid-auto-flow: column;
    }
  }
`;
