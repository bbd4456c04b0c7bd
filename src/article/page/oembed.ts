import { el, type Markup } from '../../kit/core/markup.js';
import { proseToText } from '../../kit/core/prose.js';
import { resolveText } from '../../kit/core/text.js';
import type { Article } from '../types.js';
import { metaOf } from './meta.js';
import { definitionsOf, writeDefinition, type Definition } from './place.js';
import { print } from './print.js';

/** Where the files of an article are on the web: whole addresses, for who reads them is on another page. */
export interface Addresses {
  page: string;
  pack: string;
  oembed: string;
  /** `frame.html` among the widgets' files. */
  frame: string;
}

/**
 * The addresses of an article's files, where they can be known: `site` is that of the folder they are in, `canonical`
 * the page's own, which tells the folder if it ends with the slug. `cdn` is the widgets' folder, seen from the page.
 */
export function addressesOf(
  slug: string,
  {
    site,
    canonical,
    cdn = 'cdn/',
  }: { site?: string | undefined; canonical?: string | undefined; cdn?: string | undefined },
): Addresses | undefined {
  const page = site === undefined ? ending(canonical, slug) : new URL(`${slug}.html`, site).href;
  if (page === undefined) return undefined;
  const at = (path: string) => new URL(path, page).href;
  return {
    page,
    pack: at(`${slug}.pack.json`),
    oembed: at(`${slug}.oembed.json`),
    frame: at(`${cdn}frame.html`),
  };
}

function ending(canonical: string | undefined, slug: string): string | undefined {
  if (canonical === undefined) return undefined;
  const [last] = new URL(canonical).pathname.split('/').slice(-1);
  const name = new URL(`${slug}.html`, canonical).pathname.split('/').at(-1);
  return last === name || `${last}.html` === name ? canonical : undefined;
}

const WIDTH = 640;

/** A frame high enough for what is in it at that width: a quiz for its questions, the rest for all that it says. */
function heightOf(definition: Definition): number {
  if (definition.kind === 'timeline') return 620 + 50 * definition.phases.length + (definition.expect ? 110 : 0);
  if (definition.kind === 'assessment') return 560;
  const words = JSON.stringify(definition).length;
  return 10 * Math.ceil(18 + words / 20 + (definition.figure ? 8 : 0));
}

/** A widget in a frame, for sites that strip scripts and let a frame pass. */
export function frameOf(definition: Definition, lang: string, { frame, pack }: Addresses): Markup {
  const title = proseToText(resolveText(definition.title, lang, definition.lang)).trim() || definition.id;
  const said = { tag: writeDefinition(definition, lang, 2).tagName, src: `${pack}#${definition.id}`, lang, title };
  return el('iframe', {
    title,
    src: `${frame}?${new URLSearchParams(said).toString()}`,
    width: WIDTH,
    height: heightOf(definition),
    loading: 'lazy',
    allow: 'clipboard-write; web-share',
  });
}

/** What oEmbed 1.0 knows (https://oembed.com, 2.3), of its type `rich`. */
export interface OEmbed {
  type: 'rich';
  version: '1.0';
  title: string;
  author_name?: string;
  author_url?: string;
  provider_name: string;
  provider_url: string;
  html: string;
  width: number;
  height: number;
}

/**
 * What another site shows of the page where somebody pastes its address: the page's first widget in a frame, or without
 * one the page itself. Only what the article says of itself is said of it.
 */
export function oEmbedOf({ pack, placements, report }: Article, addresses: Addresses): OEmbed {
  const meta = metaOf(pack, report.lang);
  const all = definitionsOf(pack);
  const [first] = [...placements.flatMap(({ id }) => all.get(id) ?? []), ...all.values()];
  const frame = first
    ? frameOf(first, meta.lang, addresses)
    : el('iframe', { title: meta.title, src: addresses.page, width: WIDTH, height: WIDTH });
  const { origin, host } = new URL(addresses.page);
  const [author, ...others] = meta.authors;
  return {
    type: 'rich',
    version: '1.0',
    title: meta.title,
    ...(author && { author_name: [author, ...others].map(({ name }) => name).join(', ') }),
    ...(author?.url && !others.length && { author_url: author.url }),
    provider_name: meta.publisher?.name ?? host,
    provider_url: meta.publisher?.url ?? `${origin}/`,
    html: print(frame),
    width: frame.properties.width as number,
    height: frame.properties.height as number,
  };
}
