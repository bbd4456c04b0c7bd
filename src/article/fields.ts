import { isProblem } from '../kit/core/duration.js';
import { parseDate } from '../kit/core/civil.js';
import { safeHref } from '../kit/core/url.js';
import type { NamedSource } from './desk.js';
import type { FrontMatter } from './front-matter.js';
import type { ArticleProblem } from './types.js';

/** What front matter says of the article itself. Fields nobody knows are kept under their own names. */
export interface Fields {
  /** Ready for the pack's `article`, but for title, slug and language, which may come from elsewhere. */
  article: Record<string, unknown> & { tags: string[] };
  title?: string;
  slug?: string;
  lang?: string;
  sources: NamedSource[];
  problems: ArticleProblem[];
}

/** Every name of a field, and what it is called in the pack. */
const NAMES: Readonly<Record<string, string>> = {
  ...{ title: 'title', slug: 'slug', lang: 'lang', language: 'lang', locale: 'lang', dimension: 'dimension' },
  ...{ category: 'category', tags: 'tags', keywords: 'tags', difficulty: 'difficulty', level: 'difficulty' },
  ...{ readingtime: 'readingTime', readtime: 'readingTime', seotitle: 'seoTitle', metadescription: 'description' },
  ...{ description: 'description', canonicalurl: 'canonicalUrl', canonical: 'canonicalUrl', summary: 'summary' },
  ...{ author: 'author', authors: 'author', by: 'author', published: 'published', date: 'published' },
  ...{ datepublished: 'published', publishedat: 'published', updated: 'updated', modified: 'updated' },
  ...{ lastmod: 'updated', updatedat: 'updated', image: 'image', cover: 'image', sources: 'sources', cta: 'cta' },
  ...{ publisher: 'publisher', imagealt: 'imageAlt', ogimage: 'image', heroimage: 'image' },
  // Definitions, and what they are called besides.
  ...{ timeline: '', assessment: '', quiz: '', answer: '', cards: '', steps: '', comparisons: '', allocation: '' },
};

const nameOf = (field: string): string | undefined => {
  const plain = field.toLowerCase().replace(/[\s_-]/g, '');
  return Object.hasOwn(NAMES, plain) ? NAMES[plain] : undefined;
};

/** `reading_time`, `Primary Topic` → `readingTime`, `primaryTopic` */
export const camel = (name: string): string =>
  name
    .trim()
    .replace(/[\s_-]+(\p{L}|\p{N})/gu, (_, letter: string) => letter.toUpperCase())
    .replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());

const GRADES = ['peer-reviewed', 'survey', 'estimate', 'disputed'] as const;
/** Longer fields are no fields of an article. */
const LONGEST = 5000;

const isText = (value: unknown): value is string | number | boolean => /^(?:string|number|boolean)$/.test(typeof value);
const objectOf = (value: unknown): Record<string, unknown> =>
  value && typeof value === 'object' && !Array.isArray(value) ? (value as Record<string, unknown>) : {};

/** Minutes: `5`, `5 min`, `PT5M`. */
function minutes(value: unknown): number | undefined {
  const found = isText(value) ? /(\d+(?:[.,]\d+)?)/.exec(String(value)) : undefined;
  return found ? Number(found[1]!.replace(',', '.')) : undefined;
}

const texts = (value: unknown): string[] =>
  (Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : [value])
    .filter(isText)
    .map((each) => String(each).trim())
    .filter(Boolean);

/** Reads each field by its name; what cannot be what it is named for is reported in its place and left out. */
export function readFields(
  { fields, at }: Pick<FrontMatter, 'fields' | 'at'>,
  lines: readonly [string, string][],
): Fields {
  const problems: ArticleProblem[] = [];
  const read: Record<string, unknown> = {};
  const wrong = (field: string, message: string, expected: string) =>
    problems.push({
      severity: 'warning',
      code: 'wrong-value',
      message: `${field}: ${message}`,
      ...at(field),
      expected,
    });
  const shown = (value: unknown) => `cannot be ${JSON.stringify(value)?.slice(0, 60) ?? 'nothing'}`;

  const readers: Readonly<Record<string, (value: unknown, field: string) => unknown>> = {
    tags: texts,
    readingTime: (value, field) => minutes(value) ?? void wrong(field, shown(value), '5 min'),
    published: (value, field) => date(value, field),
    updated: (value, field) => date(value, field),
    canonicalUrl: (value, field) =>
      typeof value === 'string' && /^https?:/.test(safeHref(value) ?? '')
        ? value.trim()
        : void wrong(field, shown(value), 'https://example.org/this-article'),
    image: (value, field) => {
      const address = isText(value) ? String(value) : (objectOf(value).url ?? objectOf(value).src);
      const isSafe = typeof address === 'string' && safeHref(address) && !/^(?:mailto|tel):/i.test(address);
      return isSafe ? value : void wrong(field, shown(value), 'an address');
    },
    author: (value, field) => {
      const authors = (Array.isArray(value) ? value : [value]).filter(
        (each) => isText(each) || isText(objectOf(each).name),
      );
      return authors.length ? value : void wrong(field, shown(value), 'a name, or {name, url}');
    },
    publisher: (value, field) => {
      const name = isText(value) ? value : objectOf(value).name;
      const isName = isText(name) && String(name).trim() && String(name).length <= LONGEST;
      return isName ? value : void wrong(field, shown(value), 'a name, or {name, url}');
    },
    sources: (value) => value,
    cta: (value, field) => {
      const { label, url } = objectOf(value);
      const isLink = isText(label) && typeof url === 'string' && safeHref(url);
      return isLink ? value : void wrong(field, shown(value), '{label: …, url: …}');
    },
  };
  const date = (value: unknown, field: string): string | undefined => {
    const day = isText(value) ? String(value).trim() : '';
    const isDate =
      !isProblem(parseDate(day.slice(0, 10))) &&
      /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d[\d:.]*(?:Z|[+-]\d\d:?\d\d)?)?$/.test(day);
    return isDate ? day : void wrong(field, shown(value), 'YYYY-MM-DD');
  };

  for (const [field, value] of fields) {
    const name = nameOf(field);
    if (name === undefined) {
      read[field] = value;
      problems.push({
        severity: 'warning',
        code: 'unknown-key',
        message: `“${field}” is kept, and nothing reads it`,
        ...at(field),
      });
    } else if (name) {
      const text = isText(value) && String(value).length <= LONGEST ? String(value).trim() : undefined;
      const taken = Object.hasOwn(readers, name)
        ? readers[name]!(value, field)
        : text || void wrong(field, shown(value), 'text');
      if (taken !== undefined) read[name] = taken;
    }
  }
  for (const [field, value] of lines) {
    const name = nameOf(field) ?? camel(field);
    if (!name || read[name] !== undefined || !value) continue;
    const taken = Object.hasOwn(readers, name) ? readers[name]!(value, field) : value;
    if (taken !== undefined) read[name] = taken;
  }
  const { title, slug, lang, tags = [], sources, ...article } = read as Record<string, string | undefined>;
  const isTag = lang === undefined || isLanguage(lang);
  if (!isTag) wrong('lang', shown(lang), 'en, de-CH, …');
  return {
    article: { ...article, tags: tags as string[] },
    ...(title !== undefined && { title }),
    ...(slug !== undefined && { slug }),
    ...(lang !== undefined && isTag && { lang }),
    sources: sourcesOf(sources),
    problems,
  };
}

export const isLanguage = (tag: string): boolean => /^[a-z]{2,3}(?:[-_][a-z\d]{2,8}){0,3}$/i.test(tag);

/** Sources that an author has looked up: `[{name, url, year, evidence, note}]`. */
function sourcesOf(value: unknown): NamedSource[] {
  return (Array.isArray(value) ? value : []).flatMap((each: unknown) => {
    const { name, url, year, evidence, note } = objectOf(each);
    if (!isText(name) || !String(name).trim()) return [];
    const safe = typeof url === 'string' ? safeHref(url) : undefined;
    const grade = GRADES.find((known) => known === evidence);
    const when = /^\d{4}$/.test(String(year)) ? { year: Number(year) } : {};
    return [
      {
        name: String(name).trim().slice(0, 200),
        ...(safe && { url: safe }),
        ...when,
        ...(grade && { evidence: grade }),
        ...(typeof note === 'string' && { note: note.slice(0, LONGEST) }),
      },
    ];
  });
}

/** What a publisher would miss. */
export function lintFields({ article }: Fields, hasImage: boolean, at: FrontMatter['at']): ArticleProblem[] {
  const problems: ArticleProblem[] = [];
  const warn = (
    code: ArticleProblem['code'],
    message: string,
    place: { line: number; column: number },
    expected: string,
  ) => problems.push({ severity: 'warning', code, message, ...place, expected });
  const top = { line: 1, column: 1 };
  if (article.author === undefined) warn('no-author', 'no author is named', top, 'author: …');
  if (article.published === undefined) warn('no-date', 'no date of publication', top, 'published: YYYY-MM-DD');
  if (article.image === undefined && !hasImage)
    warn('no-image', 'no image for those who share it', top, 'image: https://…');
  if (typeof article.canonicalUrl === 'string' && /^https?:\/\/[^/]+\/?$/.test(article.canonicalUrl))
    warn(
      'canonical-root',
      `${article.canonicalUrl} is the whole site, not this article`,
      at('canonical_url'),
      'https://…/this-article',
    );
  return problems;
}
