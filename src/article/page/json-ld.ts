import type { CardDefinition } from '../../card/model/schema.js';
import { proseToText } from '../../kit/core/prose.js';
import { resolveText, type Text } from '../../kit/core/text.js';
import { safeHref } from '../../kit/core/url.js';
import type { PackDefinition } from '../../pack/model/schema.js';
import type { Agent, Meta } from './meta.js';

/** An object of schema.org; a field of nothing is left out when it is written. */
type Thing = Record<string, unknown>;

const agents = (list: readonly Agent[], type: string): Thing | Thing[] | undefined => {
  const all = list.map(({ name, url }) => ({ '@type': type, name, url }));
  return all.length > 1 ? all : all[0];
};

/**
 * What search engines and other readers of https://schema.org are told: only what the page says. `LearningResource` is
 * meant as an addition to a primary type, which is `Article`; a question with its answer is plain vocabulary, for nobody
 * shows `FAQPage` any more and `QAPage` is for pages that take answers.
 */
export function jsonLd(meta: Meta, pack: PackDefinition): Thing {
  const say = (value: Text | undefined) => proseToText(resolveText(value, meta.lang, pack.lang)).trim();
  const answer = pack.cards.find(({ variant, text }) => variant === 'answer' && text);
  const sources = pack.cards.flatMap(({ source }) => source ?? []);
  return {
    '@context': 'https://schema.org',
    '@type': ['Article', 'LearningResource'],
    headline: meta.title,
    description: meta.description || undefined,
    inLanguage: meta.lang,
    url: meta.canonical,
    mainEntityOfPage: meta.canonical,
    author: agents(meta.authors, 'Person'),
    publisher: meta.publisher && agents([meta.publisher], 'Organization'),
    datePublished: meta.published || undefined,
    dateModified: meta.updated || undefined,
    image: meta.image && [meta.image],
    articleSection: meta.category || undefined,
    about: meta.dimension ? { '@type': 'Thing', name: meta.dimension } : undefined,
    keywords: meta.tags.length ? meta.tags : undefined,
    timeRequired: meta.minutes && `PT${meta.minutes}M`,
    educationalLevel: meta.difficulty || undefined,
    learningResourceType: 'explainer',
    citation: sources.length ? sources.map((source) => citation(source, say)) : undefined,
    mainEntity: answer && {
      '@type': 'Question',
      name: say(answer.title),
      acceptedAnswer: { '@type': 'Answer', text: say(answer.text) },
    },
  };
}

const citation = ({ name, url, year }: NonNullable<CardDefinition['source']>, say: (text: Text) => string): Thing => ({
  '@type': 'CreativeWork',
  name: say(name),
  url: safeHref(url),
  datePublished: year && String(year),
});

/** For a script of the page, which nothing in it may end. */
export const jsonText = (data: object): string =>
  JSON.stringify(data, null, 2).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e');
