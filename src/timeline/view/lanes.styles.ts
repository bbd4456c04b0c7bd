import { css } from '../../kit/element/css.js';

/*
 * The vertical picture, for a narrow box and at most six phases: time runs down, a lane for each phase, and the labels
 * in a column beside them (lanes.ts). Scale and tracks are set vertically, so that whatever runs along the line
 * elsewhere runs down here by the same logical places. Time never runs up, whichever way text runs.
 */
export const lanesStyles = css`
  @container insight (inline-size < 36em) {
    .lanes {
      --_axis: calc(var(--widest) * 0.47em + 0.875em);
      --_lanes: calc(0.875em * var(--lanes));
      --_long: calc(var(--high) * 1em);
      > .flag,
      .phase > .label,
      .phase > .track::after {
        display: none;
      }
      /* The axis at the foot is that of the dots. */
      :not(.dots) + .feet {
        display: none;
      }
      .scale,
      .phase > .track {
        --_to: to bottom;
        display: block;
        position: absolute;
        inset-inline-start: 0.75em;
        inline-size: var(--_long);
        margin: 0;
        writing-mode: vertical-lr;
      }
      &:dir(rtl) :is(.scale, .phase > .track) {
        writing-mode: vertical-rl;
        direction: ltr;
      }
      .scale {
        inset-block-start: var(--_axis);
        block-size: var(--_lanes);
      }
      .scale small {
        position: absolute;
        inset-block-start: -0.6em;
        inset-inline-end: calc(100% + 0.5em);
        margin: 0;
        writing-mode: horizontal-tb;
      }
      &:dir(rtl) .scale small {
        direction: rtl;
      }
      .scale .line {
        inset-block: -0.25em -0.875em;
      }
      .bars {
        min-block-size: calc(var(--_long) + 1.5em);
        padding-block: 0.75em;
      }
      .phase {
        padding: 0;
      }
      .phase > .track {
        inset-block-start: calc(var(--_axis) + 0.875em * var(--lane) + 0.125em);
        block-size: 0.625em;
      }
      .med {
        inset-block: -0.125em;
      }
      /* No border: WebKit draws one pale where it falls between two pixels. */
      .leader {
        display: block;
        inset-inline-start: calc(var(--mid) * 100%);
        inset-block-start: 0.875em;
        block-size: calc(0.875em * (var(--lanes) - var(--lane)) - 0.375em);
        inline-size: 0.0625em;
        background: var(--_insight-line);
      }
      .column {
        display: block;
        margin-block-start: -0.625em;
        margin-inline-start: calc(var(--_axis) + var(--_lanes) + 0.875em);
        .label {
          padding-block-end: 0.25em;
        }
        .gapped {
          color: var(--_said);
        }
      }
      .above {
        --_place: calc(var(--at) * var(--_long));
        min-block-size: var(--_place);
      }
      .bend {
        inset-block: calc(var(--_place) + 0.625em) -0.625em;
        inset-inline-start: -0.25em;
        border-inline-start: 0.0625em solid var(--_insight-line);
      }
      .flagged {
        display: flex;
        flex-direction: column;
        min-block-size: calc(var(--_place) + 0.6875em);
        > .said {
          margin-block-start: auto;
          padding-block-end: 0.1875em;
          border-block-end: 0.1429em solid var(--_due);
        }
        > .bend {
          inset-block: calc(var(--_place) + 0.5625em) 0;
          inset-inline-start: -0.125em;
          border-inline-start: 0.125em solid var(--_due);
        }
      }
    }
  }
`;
