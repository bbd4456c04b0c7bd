import { css } from '../../kit/element/css.js';

/*
 * The vertical picture, for a narrow box and at most six phases: time runs down, a lane for each phase, and the labels
 * in a column beside them (lanes.ts).
 */
export const lanesStyles = css`
  @container insight (inline-size < 36em) {
    .lanes {
      --_axis: calc(var(--widest) * 0.47em + 0.875em);
      --_lane: 0.875em;
      --_lanes: calc(var(--_lane) * var(--lanes));
      --_long: calc(var(--high) * 1em);
      > .flag {
        display: none;
      }
      .plot,
      .bars,
      .above {
        position: relative;
      }
      /* The axis at the foot is that of the dots. */
      :not(.dots) + .feet {
        display: none;
      }
      .scale {
        display: block;
        position: absolute;
        inset-block-start: 0.75em;
        inset-inline: 0;
        block-size: var(--_long);
      }
      .scale .tick {
        inset-block-start: calc(var(--at) * 100%);
        inset-inline-start: var(--_axis);
        inline-size: var(--_lanes);
        border-block-start: var(--_hair);
      }
      .scale .due {
        border: 0;
      }
      .scale .today {
        border-block-start: 0.0625em dashed var(--_ink);
      }
      .scale small {
        position: absolute;
        inset-block-start: -0.6em;
        inset-inline-end: calc(100% + 0.5em);
        margin: 0;
      }
      .scale .line {
        inset-block: calc(var(--at) * 100% - 0.0625em) auto;
        inset-inline-start: calc(var(--_axis) - 0.25em);
        inline-size: calc(var(--_lanes) + 1.125em);
        border: 0;
        border-block-start: 0.125em solid var(--_due);
        z-index: 1;
      }
      .bars {
        min-block-size: calc(var(--_long) + 1.5em);
        padding-block: 0.75em;
      }
      .phase {
        padding: 0;
      }
      .phase > .label,
      .phase > .track::after {
        display: none;
      }
      .phase > .track {
        position: absolute;
        inset-block-start: 0.75em;
        inset-inline-start: calc(var(--_axis) + var(--_lane) * var(--lane) + 0.125em);
        inline-size: 0.625em;
        block-size: var(--_long);
      }
      .solid {
        inset: calc(var(--from) * 100%) 0 auto;
        inline-size: auto;
        block-size: max(0.1875em, calc((var(--min) - var(--from)) * 100%));
      }
      .fade {
        --_to: to bottom;
        inset: calc(var(--min) * 100%) 0 calc((1 - var(--max)) * 100%);
        border: 0.0625em solid var(--_line);
        border-block-start: 0;
      }
      .med {
        inset: calc(var(--mid) * 100% - 0.0625em) -0.125em auto;
        inline-size: auto;
        block-size: 0.125em;
      }
      .leader {
        display: block;
        inset-block-start: calc(var(--mid) * 100%);
        inset-inline-start: calc(100% + 0.25em);
        inline-size: calc(var(--_lane) * (var(--lanes) - var(--lane)) - 0.375em);
        border-block-start: 0.0625em solid var(--_line);
      }
      .column {
        display: block;
        margin-block-start: -0.625em;
        margin-inline-start: calc(var(--_axis) + var(--_lanes) + 0.875em);
      }
      .column .label {
        padding-block-end: 0.25em;
      }
      .above {
        --_place: calc(var(--at) * var(--_long));
        min-block-size: var(--_place);
      }
      .bend {
        inset-block: calc(var(--_place) + 0.625em) -0.625em;
        inset-inline-start: -0.25em;
        border-inline-start: 0.0625em solid var(--_line);
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
