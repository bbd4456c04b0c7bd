// Every token, part and slot, from the manifest, each beside a live widget that it changes.
import type { CustomElementDeclaration, Package } from 'custom-elements-manifest';
import { driveHtml } from '../gallery/page.js';
import { escape } from '../gallery/state.js';
import { SPECIMENS, type Specimen } from './specimens.js';
import { TOKEN_VALUES } from './tokens.js';

/** What has to be done to see some of them. */
const HINTS: Readonly<Record<string, string>> = {
  focus: 'Tab into a widget to see it.',
  motion: 'Change a number, or an answer of a result, to see it.',
};

/** What has all that another has, and stands beside it. */
const BESIDE: Readonly<Record<string, string>> = { 'pivot-misalignment-quiz': 'insight-quiz' };

type Element = CustomElementDeclaration;
type Token = NonNullable<Element['cssProperties']>[number];

const shortly = ({ name }: Token) => name.replace('--insight-', '');
const order = Object.keys(TOKEN_VALUES);
const byOrder = (a: Token, b: Token) => order.indexOf(shortly(a)) - order.indexOf(shortly(b));

const code = (text: string) => `<code>${escape(text)}</code>`;
const toggle = (data: string, name: string) =>
  `<button type="button" aria-pressed="false" ${data}>${code(name)}</button>`;

function tokenHtml(token: Token): string {
  const { name, description = '', default: value = '' } = token;
  const short = shortly(token);
  const example = TOKEN_VALUES[short];
  if (example === undefined) throw new Error(`${name} has no example`);
  return `
      <li>${toggle(`data-token="${name}" data-value="${escape(example)}"`, name)}
        <span>${escape([description, HINTS[short]].filter(Boolean).join(' '))}
        <small>Default ${code(value)}, here ${code(example)}</small></span></li>`;
}

function specimenHtml({ state, parts }: Specimen, { cssParts = [] }: Element): string {
  const items = parts.map((part) => {
    const told = cssParts.find(({ name }) => name === part);
    if (!told) throw new Error(`the manifest has no part ${part}`);
    return `<li>${toggle(`data-part="${part}"`, part)} <span>${escape(told.description ?? '')}</span></li>`;
  });
  return `
    <figure id="${state.id}" class="${state.host ?? ''}">
      <figcaption>${escape(state.caption)}</figcaption>
      <div class="stage">${state.html}</div>${driveHtml(state)}
      <ul class="list">${items.join('')}</ul>
    </figure>`;
}

function elementHtml(element: Element): string {
  const tag = element.tagName!;
  const slots = (element.slots ?? []).filter(({ name }) => name);
  const also = BESIDE[tag] ? ` and ${code(`<${BESIDE[tag]}>`)}` : '';
  return `
  <section id="${tag}" aria-labelledby="${tag}-title">
    <h2 id="${tag}-title">${code(`<${tag}>`)}${also}</h2>
    <div class="all" tabindex="0" role="region" aria-label="Tokens and slots of ${tag}">
      <h3>Tokens</h3>
      <ul class="list">${(element.cssProperties ?? []).toSorted(byOrder).map(tokenHtml).join('')}
      </ul>
      <h3>Slots</h3>
      <ul class="list">${slots
        .map(
          ({ name, description = '' }) =>
            `<li>${toggle(`data-slot="${name}"`, name)} <span>${escape(description)}</span></li>`,
        )
        .join('')}</ul>
    </div>
    <div class="specimens">${SPECIMENS[tag]!.map((specimen) => specimenHtml(specimen, element)).join('')}
    </div>
  </section>`;
}

/** The page, with `{{integrity:FILE}}` still to be filled. What both quizzes have stands once. */
export function themingPage({ modules }: Package): string {
  const elements = modules
    .flatMap(({ declarations = [] }) => declarations as Element[])
    .filter(({ tagName = '' }) => SPECIMENS[tagName] && !Object.values(BESIDE).includes(tagName));
  const tags = elements.map(({ tagName }) => tagName!);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Insight Widgets: tokens, parts and slots</title>
<meta name="description" content="Everything that a theme can change, each beside a widget that it changes.">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="../../cdn/arrive.css">
<link rel="stylesheet" href="../gallery/gallery.css">
<link rel="stylesheet" href="theming.css">
${Object.keys(SPECIMENS)
  .map(
    (tag) =>
      `<script type="module" crossorigin integrity="{{integrity:${tag}.js}}" src="../../cdn/${tag}.js"></script>`,
  )
  .join('\n')}
<script type="module" src="theming.js"></script>
</head>
<body>
<header>
  <h1>Tokens, parts and slots</h1>
  <nav aria-label="Elements">${tags.map((tag) => `<a href="#${tag}">${tag}</a>`).join(' ')}</nav>
  <nav aria-label="View"><a href="?">As it is</a> <a href="?dir=rtl">Right to left</a> <a href="?scheme=light">Light</a>
    <a href="?scheme=dark">Dark</a> <a href="../gallery/">All states</a> <a href="../">The article</a></nav>
</header>
<main>
  <p class="how">Press a name to see what it changes; press it again to let go. A token is set on the page, a part is
  outlined by <code>::part()</code>, and a slot gets something to hold.</p>${elements.map(elementHtml).join('')}
</main>
</body>
</html>
`;
}
