import { el, type Markup } from '../../kit/core/markup.js';
import type { Meta } from './meta.js';

/** A file of ours that a page loads. */
export interface Loaded {
  href: string;
  /** `sha384-…`, where what is at the address never changes. */
  integrity?: string | undefined;
}
/** What a page loads: style sheets in their order, and the modules of its widgets. */
export interface Assets {
  styles: readonly Loaded[];
  scripts: readonly Loaded[];
}

const named = (name: string, content: string) => content !== '' && el('meta', { name, content });
const property = (property: string, content: string | undefined) =>
  content !== undefined && content !== '' && el('meta', { property, content });

export function writeHead(title: string, description: string, { styles, scripts }: Assets, ...more: Markup[]): Markup {
  return el(
    'head',
    {},
    el('meta', { charset: 'utf-8' }),
    el('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    el('title', {}, title),
    named('description', description),
    el('meta', { name: 'color-scheme', content: 'light dark' }),
    more,
    el('link', { rel: 'icon', href: 'data:,' }),
    // A hash is checked across origins alone: from a file on disk, a page may not even ask.
    styles.map(({ href, integrity }) =>
      el('link', { rel: 'stylesheet', href, ...(integrity && { integrity, crossOrigin: true }) }),
    ),
    scripts.map(({ href, integrity }) => el('script', { type: 'module', crossOrigin: true, integrity, src: href })),
  );
}

/** What others show when they link to the page: https://ogp.me. Only what the article says. */
export function openGraph(meta: Meta): Markup[] {
  const all = [
    property('og:type', 'article'),
    property('og:title', meta.title),
    property('og:description', meta.description),
    property('og:url', meta.canonical),
    property('og:image', meta.image),
    property('og:site_name', meta.publisher?.name),
    property('og:locale', /^[a-z]{2}-[A-Z]{2}$/.test(meta.lang) ? meta.lang.replace('-', '_') : undefined),
    property('article:section', meta.category),
    ...meta.tags.map((tag) => property('article:tag', tag)),
    property('article:published_time', meta.published),
    property('article:modified_time', meta.updated),
    named('twitter:card', meta.image ? 'summary_large_image' : 'summary'),
    meta.canonical !== undefined && el('link', { rel: 'canonical', href: meta.canonical }),
    ...meta.authors.map(({ name }) => named('author', name)),
  ];
  return all.filter((each) => each !== false);
}

/** https://oembed.com, section 4. */
export const discovery = (oembed: string | undefined, title: string): Markup[] =>
  oembed === undefined ? [] : [el('link', { rel: 'alternate', type: 'application/json+oembed', href: oembed, title })];
