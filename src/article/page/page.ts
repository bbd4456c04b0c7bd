import { el, type Markup } from '../../kit/core/markup.js';
import type { Article } from '../types.js';
import { blocksOf } from './blocks.js';
import { discovery, openGraph, writeHead, type Assets } from './head.js';
import { jsonLd, jsonText } from './json-ld.js';
import { metaOf, type Meta } from './meta.js';
import { indent, print } from './print.js';
import { pageWords, type PageWords } from './words.js';

/**
 * The article as a page that is complete without scripts: its prose, and in their places the widgets as the HTML that
 * they are made of. Nothing of the author's becomes markup but what Markdown means by it. `assets` says where the page
 * finds its style sheets, and the files of the elements that it has; `oembed` where other sites find how to show it.
 */
export function writePage(article: Article, assets: (tags: readonly string[]) => Assets, oembed?: string): string {
  const { pack, report } = article;
  const meta = metaOf(pack, report.lang);
  const words = pageWords(meta.lang);
  const { placed, unplaced } = blocksOf(article, meta);
  const [text, notes] = withoutNotes(placed, words);
  const head = writeHead(
    meta.seoTitle,
    meta.description,
    assets(tagsOf([...placed, ...unplaced])),
    ...openGraph(meta),
    ...discovery(oembed, meta.title),
    el('script', { type: 'application/ld+json' }, `\n${jsonText(jsonLd(meta, pack))}\n`),
  );
  const main = el(
    'main',
    { id: 'article' },
    el('article', {}, opening(meta, words), text, unplaced, notes, topics(meta, words)),
  );
  const masthead = meta.publisher && el('header', { class: 'masthead' }, el('p', {}, named(meta.publisher)));
  const page = el(
    'html',
    { lang: meta.lang },
    head,
    el('body', {}, el('a', { class: 'skip', href: '#article' }, words.skip), masthead, main),
  );
  return `<!DOCTYPE html>\n${print(indent(page))}\n`;
}

const wordsOf = ({ children }: Markup): string =>
  children.map((child) => (child.type === 'text' ? child.value : wordsOf(child))).join('');

/** Elements of ours, each once, in the order of their first. */
const tagsOf = (blocks: readonly Markup[]): string[] => [
  ...new Set(blocks.map(({ tagName }) => tagName).filter((name) => name.includes('-'))),
];

const named = ({ name, url }: { name: string; url?: string | undefined }) =>
  url ? el('a', { href: url }, name) : name;

/** The last section apart, in small print, if that is what it is called. */
function withoutNotes(blocks: Markup[], { notes }: PageWords): [text: Markup[], notes?: Markup] {
  const at = blocks.findLastIndex(({ tagName }) => tagName === 'h2');
  const section = blocks.slice(at);
  const isNotes = at > 0 && notes.test(wordsOf(blocks[at]!)) && !tagsOf(section).length;
  return isNotes ? [blocks.slice(0, at), el('footer', { class: 'notes' }, section)] : [blocks];
}

function opening(meta: Meta, words: PageWords): Markup {
  const day = (date: string) =>
    el(
      'time',
      { datetime: date },
      new Intl.DateTimeFormat(meta.lang, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date.slice(0, 10))),
    );
  const facts = [
    meta.authors.length > 0 && [words.by(meta.authors.map(({ name }) => name).join(', '))],
    meta.published !== '' && [day(meta.published)],
    meta.updated !== '' && [words.updated(''), day(meta.updated)],
    meta.minutes !== undefined && [words.minutes(meta.minutes)],
  ].filter((each) => each !== false);
  return el(
    'header',
    { class: 'opening' },
    (meta.dimension || meta.category) !== '' && el('p', { class: 'kicker' }, meta.dimension || meta.category),
    el('h1', {}, meta.title),
    meta.summary !== '' && el('p', { class: 'standfirst' }, meta.summary),
    facts.length > 0 &&
      el(
        'ul',
        { class: 'facts' },
        facts.map((fact) => el('li', {}, fact)),
      ),
  );
}

const topics = ({ tags }: Meta, words: PageWords): Markup | false =>
  tags.length > 0 &&
  el(
    'footer',
    { class: 'topics' },
    el('h2', {}, words.topics),
    el(
      'ul',
      {},
      tags.map((tag) => el('li', {}, tag)),
    ),
  );
