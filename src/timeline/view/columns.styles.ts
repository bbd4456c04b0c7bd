import { css } from '../../kit/element/css.js';

/** The picture in a wide box: labels in a column before their bars, the axis above them, and all of it on one grid. */
export const columnsStyles = css`
  @container insight (inline-size >= 36em) {
    .picture:not(.rows) {
      --_before: 15em;
      > .flag::before {
        flex-basis: calc(var(--_before) + 0.75em + (100% - var(--_before) - 0.75em) * var(--at));
      }
      .plot {
        padding-block-start: 1.5em;
      }
      .scale {
        display: block;
        position: absolute;
        inset-block: 1.5em 0;
        inset-inline: var(--_before) 0.75em;
        border-block-start: var(--_hair);
      }
      .scale small {
        position: absolute;
        inset-block-end: calc(100% + 0.3em);
      }
      .feet,
      .stacks .line,
      .phase .track::after {
        display: none;
      }
      .phase,
      .gap,
      .dots {
        display: grid;
        grid-template-columns: 13.5em 1fr;
        column-gap: 1.5em;
        align-items: center;
      }
      .phase {
        min-block-size: 3.25em;
        padding-block: calc(var(--_insight-space) * 1.5);
      }
      .note {
        margin-block: 0 0.75em;
        max-inline-size: 15.5em;
        font-size: 0.875em;
      }
      .track,
      .stacks {
        margin: 0;
        margin-inline-end: 0.75em;
      }
      .track {
        block-size: 0.875em;
      }
      .gap {
        min-block-size: 3em;
        border-block-start: var(--_hair);
        color: var(--_said);
        .track {
          block-size: 1.25em;
        }
        i {
          inset-block: 0.25em;
        }
        /* Over the dashes where they are long enough, else where there is room before them. */
        span {
          position: absolute;
          inset-block: 0;
          line-height: 1.25;
          inset-inline: min(calc(var(--min) * 100%), calc(100% - var(--room) * 1em)) calc((1 - var(--max)) * 100%);
          text-align: center;
        }
        .before {
          inset-inline: auto calc((1 - var(--at)) * 100%);
        }
        .beyond {
          inset-inline: calc(var(--max) * 100%) auto;
        }
        span b {
          white-space: nowrap;
          padding-inline: 0.5em;
          font-size: 0.875em;
          font-weight: 600;
          line-height: 1.4286;
          background: var(--_insight-paper);
        }
      }
      .sure {
        inset-inline: calc(var(--at) * 100%) calc((1 - var(--min)) * 100%);
        border-inline: 0.125em solid;
        background: linear-gradient(currentcolor) 50% / 100% 0.125em no-repeat;
      }
      .maybe {
        inset-inline: calc(var(--min) * 100%) calc((1 - var(--max)) * 100%);
        border-inline-end: 0.125em solid;
        background: repeating-linear-gradient(90deg, currentcolor 0 0.375em, transparent 0 0.625em) 50% / 100% 0.125em
          no-repeat;
      }
      .dots {
        --_dot: min(1.125em, calc(8em / var(--most) - 0.125em));
        align-items: end;
        margin: 0;
      }
    }
  }
  @container insight (36em <= inline-size < 48em) {
    .scale .tight:not(.today) small {
      display: none;
    }
  }
`;
