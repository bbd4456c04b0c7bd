// The gallery: every widget in every designed state on one page, generated from the states beside this file.
import { assessment } from './assessment.js';
import { card } from './card.js';
import { escape, type State, type Subject } from './state.js';
import { timeline } from './timeline.js';

export const subjects: Subject[] = [card, timeline, assessment];

const TAGS = ['insight-card', 'pivot-timeline', 'pivot-misalignment-quiz', 'insight-quiz'];

/** What drive.js reads to bring a state about. */
export const driveHtml = ({ set, press, open, until }: State): string =>
  set || press || open
    ? `<script type="application/json" data-drive>${JSON.stringify({ set, press, open, until }).replace(/</g, '\\u003c')}</script>`
    : '';

function stateHtml(state: State): string {
  const { id, caption, box = 'column', host, lang, dir, pending } = state;
  const attributes = [lang && `lang="${lang}"`, dir && `dir="${dir}"`, pending && 'data-pending']
    .filter(Boolean)
    .join(' ');
  return `
    <figure id="${id}" class="${box}${host ? ` ${host}` : ''}">
      <figcaption><a href="#${id}">${escape(caption)}</a></figcaption>
      <div class="stage" ${attributes}>${state.html}</div>${driveHtml(state)}
    </figure>`;
}

const subjectHtml = ({ id, title, states }: Subject) => `
  <section id="${id}" aria-labelledby="${id}-title">
    <h2 id="${id}-title">${title}</h2>
    <div class="states">${states.map(stateHtml).join('')}
    </div>
  </section>`;

/** The page, with `{{integrity:FILE}}` still to be filled. */
export const galleryPage = (): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Insight Widgets: all states</title>
<meta name="description" content="Every widget in every state it is designed for.">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="../../cdn/arrive.css">
<link rel="stylesheet" href="gallery.css">
${TAGS.map((tag) => `<script type="module" crossorigin integrity="{{integrity:${tag}.js}}" src="../../cdn/${tag}.js"></script>`).join('\n')}
<script type="module" src="drive.js"></script>
</head>
<body>
<header>
  <h1>All states</h1>
  <nav aria-label="Subjects">${subjects.map(({ id, title }) => `<a href="#${id}">${title}</a>`).join(' ')}</nav>
  <nav aria-label="View"><a href="?">As it is</a> <a href="?dir=rtl">Right to left</a> <a href="?scheme=light">Light</a>
    <a href="?scheme=dark">Dark</a> <a href="../theming/">Tokens and parts</a> <a href="../">The article</a></nav>
</header>
<main>${subjects.map(subjectHtml).join('')}
</main>
</body>
</html>
`;
