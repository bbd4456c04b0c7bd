import { proseToText } from '../../kit/core/prose.js';
import { resolveText, type Text } from '../../kit/core/text.js';
import { safeHref } from '../../kit/core/url.js';
import type { PackDefinition } from '../../pack/model/schema.js';

/** Who wrote or publishes an article. */
export interface Agent {
  name: string;
  url?: string | undefined;
}

/** What an article says of itself, as far as a page can say it. Nothing in it is made up. */
export interface Meta {
  title: string;
  /** For lists of results and for browsers' tabs. */
  seoTitle: string;
  description: string;
  /** To be read under the title. */
  summary: string;
  lang: string;
  dimension: string;
  category: string;
  tags: string[];
  difficulty: string;
  minutes: number | undefined;
  authors: Agent[];
  publisher: Agent | undefined;
  /** `YYYY-MM-DD` or longer. */
  published: string;
  updated: string;
  /** Absolute addresses alone, for nobody who reads them knows the page's own. */
  image: string | undefined;
  canonical: string | undefined;
}

/** An address on the web that names more than a site's first page. */
const absolute = (value: unknown): string | undefined => {
  const href = typeof value === 'string' ? safeHref(value) : undefined;
  return href && /^https?:\/\//.test(href) ? href : undefined;
};

const agent = (value: unknown): Agent[] => {
  if (Array.isArray(value)) return value.flatMap(agent);
  if (typeof value === 'string') return value.trim() ? [{ name: value.trim() }] : [];
  const { name, url } = (value ?? {}) as { name?: unknown; url?: unknown };
  return typeof name === 'string' && name.trim() ? [{ name: name.trim(), url: absolute(url) }] : [];
};

/** An address, or an address with what belongs to it. */
const imageOf = (value: unknown): unknown =>
  value && typeof value === 'object' ? ((value as { url?: unknown }).url ?? (value as { src?: unknown }).src) : value;

const date = (value: unknown): string => (typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value) ? value : '');

export function metaOf({ article, lang }: PackDefinition, fallbackLang: string): Meta {
  const page = article.lang ?? lang ?? fallbackLang;
  const say = (value: unknown) =>
    typeof value === 'string' || (value && typeof value === 'object')
      ? proseToText(resolveText(value as Text, page, lang)).trim()
      : '';
  const canonical = absolute(article.canonicalUrl);
  return {
    title: say(article.title),
    seoTitle: say(article.seoTitle) || say(article.title),
    description: say(article.description) || say(article.summary),
    summary: say(article.summary),
    lang: page,
    dimension: say(article.dimension),
    category: say(article.category),
    tags: article.tags,
    difficulty: say(article.difficulty),
    minutes: article.readingTime,
    authors: agent(article.author),
    publisher: agent(article.publisher)[0],
    published: date(article.published),
    updated: date(article.updated),
    image: absolute(imageOf(article.image)),
    // A site's first page is not this one.
    canonical: canonical && new URL(canonical).pathname !== '/' ? canonical : undefined,
  };
}
