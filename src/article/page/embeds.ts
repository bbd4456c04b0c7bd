import { el, type Markup } from '../../kit/core/markup.js';
import { proseToText } from '../../kit/core/prose.js';
import { resolveText } from '../../kit/core/text.js';
import type { Article } from '../types.js';
import { writeHead, type Assets, type Loaded } from './head.js';
import { metaOf } from './meta.js';
import { frameOf, type Addresses } from './oembed.js';
import { definitionsOf, writeDefinition, type Definition } from './place.js';
import { indent, print } from './print.js';
import { pageWords, type EmbedWords } from './words.js';

/** Stands for an address that only the reader knows. */
export const PLACEHOLDER = 'https://YOUR-CDN/';

/** Where a snippet's files are, and their hashes by name, as in `manifest.json`. */
export interface Cdn {
  base: string;
  integrity(file: string): string;
}

/** What to paste into a page: the style of arrival, the element's file, and the widget as HTML. */
export function snippetOf(definition: Definition, lang: string, { base, integrity }: Cdn): string {
  const widget = writeDefinition(definition, lang, 3);
  const file = (name: string): Required<Loaded> => ({ href: base + name, integrity: integrity(name) });
  const style = file('arrive.css');
  const script = file(`${widget.tagName}.js`);
  const parts = [
    el('link', { rel: 'stylesheet', href: style.href, integrity: style.integrity, crossOrigin: true }),
    el('script', { type: 'module', crossOrigin: true, integrity: script.integrity, src: script.href }),
    indent({ ...widget, properties: { lang, ...widget.properties } }),
  ];
  return `${parts.map((part) => print(part)).join('\n')}\n`;
}

const about = (definition: Definition, words: EmbedWords): string => {
  if (definition.kind === 'card') return words.card[definition.variant];
  if (definition.kind === 'timeline') return words.timeline(definition.phases.length, !!definition.expect);
  return words.assessment(definition.items.length, definition.dimensions.length);
};

/**
 * A page with each widget's snippet; `page` is the address of the article beside it. Where the files' own addresses are
 * known, also the frame for sites that strip scripts.
 */
export function writeEmbeds(
  { pack, report }: Article,
  assets: Assets,
  cdn: Cdn,
  page: string,
  addresses?: Addresses,
): string {
  const meta = metaOf(pack, report.lang);
  const { skip, embeds: words } = pageWords(meta.lang);
  const all = [...definitionsOf(pack).values()];
  const title = words.title(meta.title);
  // A box that scrolls is reached by the keyboard too.
  const box = (snippet: string) =>
    el('pre', { tabindex: 0, 'data-copy': words.copy, 'data-copied': words.copied }, el('code', {}, snippet));
  const main = el(
    'main',
    { id: 'embeds' },
    el(
      'article',
      {},
      el(
        'header',
        { class: 'opening' },
        el('p', { class: 'kicker' }, el('a', { href: page }, words.back)),
        el('h1', {}, title),
        el('p', { class: 'standfirst' }, all.length ? words.lead : words.nothing),
        all.length > 0 && cdn.base === PLACEHOLDER && el('p', {}, words.fill),
      ),
      all.map((definition) => {
        const name =
          definition.title === undefined ? definition.id : resolveText(definition.title, meta.lang, definition.lang);
        return el(
          'section',
          { class: 'embed wide' },
          el('h2', {}, proseToText(name)),
          el('p', {}, `${about(definition, words)}.`),
          box(snippetOf(definition, meta.lang, cdn)),
          addresses && [el('p', {}, words.frame), box(`${print(frameOf(definition, meta.lang, addresses))}\n`)],
        );
      }),
    ),
  );
  const html: Markup = el(
    'html',
    { lang: meta.lang },
    writeHead(title, words.lead, assets, el('meta', { name: 'robots', content: 'noindex' })),
    el('body', {}, el('a', { class: 'skip', href: '#embeds' }, skip), main),
  );
  return `<!DOCTYPE html>\n${print(indent(html))}\n`;
}

/** A script beside the page: without it the snippets are copied by hand. */
export const copyScript = `for (const pre of document.querySelectorAll('pre[data-copy]')) {
  const button = document.createElement('button');
  button.type = 'button';
  const say = (text) => (button.textContent = text);
  say(pre.dataset.copy);
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(pre.textContent);
      say(pre.dataset.copied);
    } catch {
      getSelection().selectAllChildren(pre);
    }
  });
  button.setAttribute('aria-live', 'polite');
  pre.after(button);
}
`;
