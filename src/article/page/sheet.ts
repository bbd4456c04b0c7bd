/**
 * The style sheet of built pages: a reading column, a wider one for graphics, and the author's HTML set well for readers
 * who get no script. It knows nothing of what is inside a widget. A page's own sheet, linked after it, changes the
 * custom properties on top and whatever else it likes.
 */
export const pageSheet = `:root {
  color-scheme: light dark;
  --paper: light-dark(oklch(1 0 0), oklch(0.165 0.006 255));
  --ink: light-dark(oklch(0.22 0.012 255), oklch(0.93 0.006 255));
  --ink-soft: color-mix(in oklab, var(--ink) 72%, transparent);
  --hairline: color-mix(in oklab, var(--ink) 18%, transparent);
  --line: color-mix(in oklab, var(--ink) 55%, transparent);
  --wash: color-mix(in oklab, var(--ink) 5%, transparent);
  --accent: light-dark(oklch(0.53 0.2 29), oklch(0.71 0.175 29));
  --serif: Charter, 'Bitstream Charter', 'Iowan Old Style', 'Source Serif 4', 'Noto Serif', Cambria, Georgia, serif;
  --sans: system-ui, 'Segoe UI', 'Noto Sans', 'Helvetica Neue', Arial, sans-serif;
  --mono: ui-monospace, 'Cascadia Code', 'Source Code Pro', Menlo, Consolas, monospace;
  background: var(--paper);
  color: var(--ink);
  -webkit-text-size-adjust: 100%;
  text-size-adjust: 100%;
}
*,
::before,
::after {
  box-sizing: border-box;
}
body {
  margin: 0;
  padding-block-end: 3rem;
  font: 1.0625em/1.55 var(--serif);
  overflow-wrap: break-word;
  font-kerning: normal;
}
a {
  color: inherit;
  text-decoration-thickness: 0.0625em;
  text-underline-offset: 0.2em;
  text-decoration-color: var(--line);
}
a:hover {
  text-decoration-color: currentColor;
}
:focus-visible {
  outline: 0.125em solid var(--accent);
  outline-offset: 0.1875em;
  border-radius: 0.125em;
}
:target {
  scroll-margin-block-start: 1.5em;
}
.skip {
  position: absolute;
  inset-inline-start: 1rem;
  inset-block-start: 0.5rem;
  padding: 0.5em 0.75em;
  background: var(--ink);
  color: var(--paper);
  z-index: 1;
}
.skip:not(:focus) {
  clip-path: inset(50%);
  inline-size: 1px;
  block-size: 1px;
  padding: 0;
  overflow: hidden;
  white-space: nowrap;
}

/* The sheet: a reading column, and a wider one for graphics */

.masthead,
article {
  --gutter: clamp(0px, (100% - 34em) / 2 - 1.125rem, 7em);
  display: grid;
  grid-template-columns:
    [edge-start] 1fr
    [wide-start] var(--gutter)
    [text-start] min(34em, 100% - 2.25rem) [text-end]
    var(--gutter) [wide-end]
    1fr [edge-end];
}
article > * {
  grid-column: text;
  min-inline-size: 0;
}
article > .wide {
  grid-column: wide;
}
.masthead > * {
  grid-column: wide;
  margin: 0;
  padding-block: 0.875rem;
  border-block-end: 0.0625rem solid var(--hairline);
  font: 650 0.8125rem/1.4 var(--sans);
}
.masthead a {
  text-decoration: none;
}

/* Type: 0.8125, 1, 1.125, 1.25, 1.5, then the title */

.opening {
  margin-block: clamp(2.5rem, 7vw, 5rem) 1.75em;
}
.kicker {
  margin: 0 0 0.875em;
  font: 600 0.8125rem/1.4 var(--sans);
}
h1 {
  margin: 0;
  font-size: clamp(2.125rem, 1.4rem + 3.2vw, 3.375rem);
  line-height: 1.06;
  font-weight: 700;
  letter-spacing: -0.02em;
  text-wrap: balance;
}
.standfirst {
  margin: 0.9em 0 0;
  font-size: 1.25em;
  line-height: 1.4;
  color: var(--ink-soft);
  text-wrap: pretty;
}
.facts,
.topics ul {
  display: flex;
  flex-wrap: wrap;
  gap: 0 1.25em;
  margin: 1.25rem 0 0;
  padding: 0;
  list-style: '';
  font: 0.8125rem/1.6 var(--sans);
  color: var(--ink-soft);
}

article > :is(p, ul, ol, blockquote) {
  margin-block: 0 1.0625em;
  text-wrap: pretty;
  hanging-punctuation: first last;
}
article > .lead-in {
  margin-block-end: 0.375em;
}
article > :is(h2, h3, h4, h5, h6) {
  margin: 1.75em 0 0.5em;
  line-height: 1.2;
  font-weight: 700;
  letter-spacing: -0.01em;
  text-wrap: balance;
}
article > h2 {
  margin-block-start: 1.5em;
  font-size: 1.5em;
}
article > h3 {
  margin-block-start: 1.125em;
  font-size: 1.125em;
}
article > :is(h4, h5, h6) {
  margin-block-start: 1em;
  font-size: 1em;
}
/* Margins do not collapse in a grid: where one block has made room, the heading after it adds less. */
article > :is(insight-card, pivot-timeline, insight-quiz, pivot-misalignment-quiz, table) + h2 {
  margin-block-start: 0.75em;
}
article > h2 + h3 {
  margin-block-start: 0.375em;
}

/* Lists: marks in the margin of the line, numbers in the sans of the graphics */

article > :is(ul, ol) {
  padding-inline-start: 1.5em;
  & li {
    padding-inline-start: 0.125em;
    margin-block-end: 0.375em;
  }
  & > li > p {
    margin: 0 0 0.375em;
  }
  & :is(ul, ol) {
    margin-block: 0.375em 0.5em;
  }
  & ::marker {
    color: var(--ink-soft);
    font-variant-numeric: tabular-nums;
  }
}
article > blockquote {
  margin-inline: 0;
  padding-inline-start: 1em;
  border-inline-start: 0.1875em solid var(--hairline);
  & p {
    margin: 0 0 0.5em;
  }
}
article > hr {
  inline-size: 4em;
  margin: 1.5em auto 2em;
  border: 0;
  border-block-start: 0.0625rem solid var(--line);
}
code {
  font: 0.875em var(--mono);
}
article > pre {
  margin: 0 0 1.25em;
  padding: 0.875rem 1rem;
  overflow-x: auto;
  background: var(--wash);
  line-height: 1.5;
}
article img {
  max-inline-size: 100%;
  block-size: auto;
}
article > table {
  border-collapse: collapse;
  inline-size: 100%;
  margin: 1.5em 0 1.75em;
  border-block-start: 0.125rem solid var(--ink);
  font: 0.9375rem/1.4 var(--sans);
}
article > table :is(th, td) {
  text-align: start;
  vertical-align: top;
  padding: 0.625rem 1rem 0.625rem 0;
  border-block-end: 0.0625rem solid var(--hairline);
}
article > table :is(th, td) {
  hyphens: auto;
}
article > table th {
  font-size: 0.8125rem;
  font-weight: 650;
  color: var(--ink-soft);
  vertical-align: bottom;
}
article > table td:first-child {
  font-weight: 650;
}
article > table :is(th, td):last-child {
  padding-inline-end: 0;
}

/* Widgets: where they stand, and what they are set in */

insight-card,
pivot-timeline,
insight-quiz,
pivot-misalignment-quiz {
  display: block;
  margin-block: 1rem 2rem;
  font: 1rem/1.5 var(--sans);
}

/* Without script the author's HTML is the widget; arrive.css sets the cards. Same rule on top, same scale. */

insight-card:not(#i):not(:defined) {
  & > [hidden] {
    display: block;
    font-size: 0.8125em;
    padding-inline-start: 0.75em;
    border-inline-start: 0.125em solid var(--accent);
  }
  & > cite {
    display: block;
    margin-block-end: 0.75em;
    font-style: normal;
    color: var(--ink-soft);
  }
  & table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.9375em;
    line-height: 1.4;
  }
  & :is(th, td) {
    text-align: start;
    vertical-align: top;
    padding: 0.5em 1em 0.5em 0;
    border-block-end: 0.0625em solid var(--hairline);
  }
  & :is(th, td) {
    hyphens: auto;
  }
  & thead th {
    font-size: 0.8667em;
    color: var(--ink-soft);
  }
  & td:last-child {
    font-weight: 600;
  }
  & > ol {
    margin: 0;
    padding-inline-start: 1.5em;
    & > li {
      padding: 0.375em 0 0.375em 0.25em;
    }
    & b {
      display: block;
    }
  }
}
:is(pivot-timeline, insight-quiz, pivot-misalignment-quiz):not(:defined) {
  border-block-start: 0.125em solid var(--ink);
  padding-block: 0.625em 0.25em;
  font-variant-numeric: lining-nums tabular-nums;
  & :is(h2, h3, h4, h5, h6) {
    margin: 0 0 0.5em;
    font-size: 1.5em;
    line-height: 1.2;
    letter-spacing: -0.012em;
    text-wrap: balance;
  }
  & p {
    margin: 0 0 0.75em;
    max-inline-size: 38em;
    text-wrap: pretty;
  }
  & ol,
  & ul {
    margin: 0 0 0.75em;
    padding: 0;
    list-style: none;
  }
}
pivot-timeline:not(:defined) li {
  padding-block: 0.5em;
  border-block-start: 0.0625em solid var(--hairline);
}
:is(insight-quiz, pivot-misalignment-quiz):not(:defined) {
  counter-reset: item;
  & section > :is(h3, h4, h5, h6) {
    margin-block-start: 1.25em;
    font-size: 1.125em;
  }
  & form + p {
    padding-block-start: 1em;
    border-block-start: 0.0625em solid var(--hairline);
  }
  & fieldset {
    counter-increment: item;
    margin: 0;
    padding: 1em 0 0.75em;
    border: 0;
    border-block-start: 0.0625em solid var(--hairline);
    min-inline-size: 0;
  }
  /* A floated legend takes part in the layout as any block does. */
  & legend {
    float: inline-start;
    inline-size: 100%;
    padding: 0;
    margin-block-end: 0.375em;
    font-weight: 600;
    text-wrap: balance;
  }
  & legend::before {
    content: counter(item) '\\2002';
    font-weight: 400;
    color: var(--ink-soft);
  }
  & legend + * {
    clear: both;
  }
  & fieldset p {
    margin: 0 0 0.375em;
    font-size: 0.8125em;
    color: var(--ink-soft);
  }
  & label {
    display: flex;
    align-items: center;
    gap: 0.625em;
    min-block-size: 2.5em;
    font-size: 0.9375em;
  }
  & input {
    flex: none;
    margin: 0;
    accent-color: var(--ink);
  }
  & :is([type='radio'], [type='checkbox']) {
    inline-size: 1.25em;
    block-size: 1.25em;
  }
  & textarea {
    inline-size: 100%;
    font: inherit;
  }
  & dl {
    display: grid;
    grid-template-columns: max-content 1fr;
    gap: 0.25em 1em;
    margin: 0 0 1em;
    font-size: 0.9375em;
  }
  & dt {
    font-weight: 600;
  }
  & dt::after {
    content: '\\2002' attr(data-from) '+';
    font-weight: 400;
    color: var(--ink-soft);
  }
  & dd {
    margin: 0;
    max-inline-size: 38em;
  }
}
@media (width >= 48em) {
  :is(insight-quiz, pivot-misalignment-quiz):not(:defined) label {
    display: inline-flex;
    margin-inline-end: 1.5em;
  }
}

.notes {
  margin-block-start: 3em;
  padding-block-start: 0.875rem;
  border-block-start: 0.0625em solid var(--hairline);
  font: 0.8125rem/1.5 var(--sans);
  color: var(--ink-soft);
  & h2 {
    margin: 0 0 0.75em;
    font-size: 1em;
    color: var(--ink);
  }
  & p,
  & li {
    margin: 0 0 0.5em;
    text-wrap: pretty;
  }
  & ul {
    margin: 0;
    padding: 0;
    list-style: '';
  }
}
.topics {
  margin-block-start: 2.5em;
  padding-block-start: 0.875rem;
  border-block-start: 0.0625rem solid var(--hairline);
  & h2 {
    margin: 0;
    font: 650 0.8125rem/1.4 var(--sans);
  }
  & ul {
    margin-block-start: 0.375rem;
  }
}

/* The page of embeds */

.embed {
  margin: 0 0 3rem;
  font: 1rem/1.5 var(--sans);
  & h2 {
    margin: 0;
    font-size: 1.125em;
    line-height: 1.3;
  }
  & h2 + p {
    margin: 0.25em 0 0;
    color: var(--ink-soft);
    font-size: 0.875em;
  }
  & pre {
    margin: 1rem 0 0;
    padding: 0.875rem 1rem;
    max-block-size: 24em;
    overflow: auto;
    background: var(--wash);
    line-height: 1.5;
    tab-size: 2;
  }
  & button {
    margin-block-start: 0.5rem;
    min-block-size: 2.75em;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: 600 0.875em/1.3 var(--sans);
    text-decoration: underline 0.0625em var(--line);
    text-underline-offset: 0.3em;
    cursor: pointer;
  }
}

/* Where three columns have no room for their longest words, words are cut. */
@media (width < 30em) {
  :is(article > table, insight-card:not(:defined) table) :is(th, td) {
    overflow-wrap: anywhere;
    padding-inline-end: 0.625rem;
  }
}
@media (width >= 48em) {
  body {
    font-size: 1.1875em;
  }
}
@media (prefers-reduced-motion: no-preference) {
  html {
    scroll-behavior: smooth;
  }
}
@media print {
  :root {
    color-scheme: light;
  }
  body {
    font-size: 10.5pt;
  }
  .skip {
    display: none;
  }
  h1 {
    font-size: 26pt;
  }
  article > :is(h2, h3, table),
  insight-card,
  fieldset {
    break-inside: avoid;
  }
  article > :is(h2, h3, h4) {
    break-after: avoid;
  }
  article > p {
    orphans: 3;
    widows: 3;
  }
}
`;
