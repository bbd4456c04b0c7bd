import { css } from '../../kit/element/css.js';

/*
 * How an author's nodes keep their place.
 *
 * Every child of the tag is assigned to a slot of its own. Where it has a role the slot is the box, with its size and
 * margins, and what is slotted is reset whole, `!important`, which from inside a shadow root wins over all that a page
 * can say, `* { … !important }` included. Before the script comes, and without scripts, embed/arrive.css gives the same
 * nodes the same geometry, so that nothing moves: each size of a role stands in both files. A definition is written as
 * the same nodes, in boxes of the same classes.
 *
 * What stands within an author's node no rule from here can reach. So a table and a list of steps are drawn once more in
 * their place, on a page with rules for everything all else is too, and a large figure is set by arrive.css; on a page
 * without that, the number is drawn beside the pictogram instead.
 */
export const cardStyles = css`
  :host {
    padding: 0 !important;
    border: 0 !important;
    transform: none !important;
  }
  .waiting,
  .left {
    box-sizing: border-box;
    border-block-start: 0.125em solid;
    padding-block-start: 0.625em;
    line-height: 1.5;
  }
  .as,
  .note {
    display: block;
    max-inline-size: 38em;
    margin: 0 0 0.75em;
  }
  .as::slotted(*) {
    all: unset !important;
    display: block !important;
  }
  .eyebrow,
  .source,
  .tags,
  .small,
  .grade {
    font-size: 0.8125em;
    color: var(--_insight-ink-soft);
  }
  /* Our words may be of another direction than the page's. */
  .small {
    unicode-bidi: plaintext;
  }
  .title,
  .quote,
  .stat,
  .number {
    font-family: var(--insight-font-heading, inherit);
  }
  .title,
  .quote {
    font-size: 1.5em;
    line-height: 1.2;
    text-wrap: balance;
  }
  .title {
    font-weight: bold;
  }
  .lead {
    font-size: 1.125em;
  }
  .source {
    display: contents;
  }
  .source::slotted(*) {
    display: inline !important;
  }
  /* Arabic has no italic, only a slant. */
  .source::slotted(:not(:lang(ar))) {
    font-style: italic !important;
  }
  .tags::slotted(*) {
    display: flex !important;
    flex-wrap: wrap !important;
    gap: 1em !important;
    list-style: none !important;
  }
  /* A mark that mirrors by itself where the text runs the other way. */
  .cta::slotted(*)::after {
    content: ' \\203a';
    color: var(--_insight-accent-text);
  }

  .stat,
  .number {
    display: block;
    margin: 0;
    font-size: 3em;
    letter-spacing: -0.04em;
    line-height: 1.2;
  }
  .number {
    font-size: 4.5em;
    line-height: 1;
  }
  .beside {
    display: none;
  }
  .picture {
    margin-block-start: 0.75em;
  }
  /* Beside the large figure, no higher than its line: no words move for it, and its own grow upwards. */
  @container insight (inline-size >= 34em) {
    .beside {
      display: grid;
      align-content: end;
      float: inline-end;
      block-size: 4.5em;
      margin-inline-end: max(0px, 100% - 38em);
      inline-size: 16em;
    }
    .beside:has(+ .stat) {
      block-size: 3.5em;
    }
    .beside ~ .picture {
      position: absolute;
      clip-path: inset(50%);
    }
  }
  .picto {
    --_fill: color-mix(in oklab, currentColor 45%, transparent);
    display: flex;
    gap: 0.4375em;
    margin-block: 0.25em;
    print-color-adjust: exact;
  }
  .picto i,
  .grade::before {
    content: '';
    inline-size: 0.875em;
    block-size: 0.875em;
    border: 0.0875em solid;
    border-radius: 50%;
    color: var(--_insight-line);
  }
  .picto .on,
  .grade::before {
    background: var(--_fill);
    color: var(--_insight-accent-mark);
  }
  .peer-reviewed,
  .survey {
    --_fill: currentColor;
  }
  .disputed {
    --_fill: repeating-linear-gradient(-45deg, currentColor 0 0.1em, transparent 0.12em 0.18em);
  }
  .grade {
    display: inline-flex;
    gap: 0.5em;
    margin-block: 0.625em;
    padding: 0.3125em 0.5em;
    border: 0.0625em solid;
    border-radius: var(--_insight-radius);
    line-height: 1.2;
    font-weight: 600;
    color: var(--_insight-ink);
  }
  .grade::before {
    color: inherit;
  }
  .grade.survey {
    --_fill: linear-gradient(to right, transparent 50%, currentColor 0);
  }
  .grade.disputed {
    --_fill: linear-gradient(135deg, transparent 45%, currentColor 0 55%, transparent 0);
    color: var(--_insight-accent-text);
  }
  /* Where the card's last words and its actions share a line, it is no higher than the words. */
  .row {
    margin: 0;
    padding: 0;
    border: 0;
  }
  .row .as {
    margin: 0;
  }
  .row .push {
    margin-block: -0.75em;
  }
  .push .act + .act {
    margin-inline-start: 1.25em;
  }
  .note {
    padding-inline-start: 0.875em;
    border-inline-start: 0.125em solid var(--_insight-accent-mark);
    font-size: 0.875em;
  }

  @media (forced-colors: active) {
    .picto,
    .grade::before {
      forced-color-adjust: none;
    }
  }
  @media print {
    .foot {
      display: flex;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    summary {
      display: none;
    }
    .foot a::after {
      content: ' (' attr(href) ')';
    }
  }
`;
