import { css } from './css.js';
import { tokens } from './tokens.js';

/*
 * The sheet every widget is set on: ink on the host's own page, one thick rule on top, hairlines below, no box.
 * Sizes are in em of the host's own size. The wrapper takes back the inherited properties that would bend a layout;
 * font and size stay the host's.
 */
const wrapper = css`
  :host {
    display: block;
    container: insight / inline-size;
    /* Size containment makes an automatic width 0: in a flex row, a float or an auto grid column this holds it open. */
    contain-intrinsic-inline-size: 17.5em;
  }
  :host([hidden]) {
    display: none;
  }
  ::slotted([slot]:not([slot='logo'])) {
    display: block;
    margin-block-start: calc(var(--_insight-space) * 4);
  }
  .waiting,
  .iw {
    min-block-size: var(--insight-reserve, 0);
  }
  .waiting {
    block-size: var(--insight-reserve, auto);
    overflow: clip;
  }
  .iw {
    color: var(--_insight-ink);
    font-family: var(--insight-font, inherit);
    font-style: normal;
    font-weight: 400;
    font-variant-numeric: lining-nums tabular-nums;
    line-height: 1.5;
    letter-spacing: normal;
    text-align: start;
    text-transform: none;
    overflow-wrap: break-word;
    box-sizing: border-box;
    border-block-start: 0.125em solid var(--_insight-ink);
    padding-block-start: 0.625em;
  }
  :where(.iw) :where(*) {
    box-sizing: border-box;
  }
  :where(.iw) :where(p, h2, h3, h4, ol, ul, dl, dd, figure, blockquote, fieldset, legend, table) {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
    font: inherit;
  }
  :where(.iw) :where(ol, ul) {
    list-style: none;
  }
  :where(.iw) :where(button, input, select) {
    font: inherit;
    color: inherit;
    margin: 0;
  }
  :where(.iw) :where(a) {
    color: inherit;
    text-underline-offset: 0.2em;
  }
  .iw :focus-visible {
    outline: 0.125em solid var(--_insight-focus);
    outline-offset: 0.1875em;
    border-radius: var(--_insight-radius);
  }
  @media print {
    .iw {
      color-scheme: light;
      min-block-size: 0;
    }
  }
`;

/** Words: the line above, the title, the sentence that leads, and what is small. */
export const type = css`
  .eyebrow {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
    margin-block-end: calc(var(--_insight-space) * 3);
    font-size: 0.8125em;
    line-height: 1.4;
    color: var(--_insight-ink-soft);
  }
  .eyebrow > :first-child {
    color: var(--_insight-ink);
    font-weight: 600;
  }
  .title {
    font-family: var(--insight-font-heading, inherit);
    font-size: 1.5em;
    line-height: 1.22;
    font-weight: 650;
    text-wrap: balance;
  }
  /* Not in Arabic, whose letters are joined. */
  .title:dir(ltr) {
    letter-spacing: -0.012em;
  }
  .lead {
    font-size: 1.125em;
    line-height: 1.4;
    max-inline-size: 34em;
    text-wrap: pretty;
  }
  .small {
    font-size: 0.8125em;
    line-height: 1.45;
    color: var(--_insight-ink-soft);
  }
`;

/** What a reader can do: words on a hairline at the foot. */
export const actions = css`
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1.25em;
    margin-block-start: calc(var(--_insight-space) * 6);
    padding-block-start: 0.375em;
    border-block-start: 0.0625em solid var(--_insight-hairline);
  }
  .push {
    margin-inline-start: auto;
  }
  /* Actions are words; one is solid. The words carry their line themselves, so that the target may be larger. */
  .act,
  .go {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.75em;
    padding: 0.5em 0;
    border: 0;
    border-radius: var(--_insight-radius);
    background: none;
    font-size: 0.875em;
    line-height: 1.3;
    color: inherit;
    text-align: start;
    text-decoration: none;
    cursor: pointer;
  }
  .act > span {
    border-block-end: 0.0625em solid var(--_insight-line);
  }
  @media print {
    .foot,
    .act,
    .go {
      display: none;
    }
  }
`;

/** From one question to the next: the one solid button, and an arrow beside the way back. */
export const paging = css`
  .go {
    padding-inline: 1.375em;
    background: var(--_insight-ink);
    color: var(--_insight-paper);
    font-weight: 600;
  }
  .arrow {
    flex: none;
    inline-size: 1em;
    block-size: 0.75em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }
  .iw:dir(rtl) .arrow,
  .back .arrow {
    transform: scaleX(-1);
  }
  .iw:dir(rtl) .back .arrow {
    transform: none;
  }
  @media (forced-colors: active) {
    .go {
      border: 0.0625em solid ButtonText;
      background: ButtonFace;
      color: ButtonText;
    }
  }
`;

/** More on demand: a native disclosure, set as an action. */
export const disclosure = css`
  summary {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.75em;
    font-size: 0.875em;
    line-height: 1.3;
    list-style: none;
    cursor: pointer;
  }
  summary > span {
    border-block-end: 0.0625em solid var(--_insight-line);
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::after {
    content: '+';
    inline-size: 0.75em;
    text-align: center;
    color: var(--_insight-ink-soft);
  }
  details[open] > summary::after {
    content: '\\2013';
  }
`;

/** The wrapper with its tokens, which every widget begins with: one sheet object a page, however many widgets. */
export const frame = [tokens, wrapper];

/** All of it, for widgets that use all of it. */
export const sheet = [...frame, type, actions, paging, disclosure];
