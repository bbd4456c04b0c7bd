import type { Link, LinkReference, PhrasingContent } from 'mdast';
import type { CardDefinition, Evidence } from '../../card/model/schema.js';
import { safeHref } from '../../kit/core/url.js';
import type { Desk, NamedSource } from '../desk.js';
import { key, lineOf } from '../prose.js';
import { VOCABULARIES } from '../words/languages.js';

export interface FoundSource extends NonNullable<CardDefinition['source']> {
  name: string;
  evidence?: Evidence;
  note?: string;
}

const YEAR = /(?<!\d)((?:19|20)\d\d)(?!\d)/;
const IN_BRACKETS = /\(([^()]{2,100})\)/g;
const LEAD = /^(?:source|see|cf\.|via|according to|quelle|vgl\.|siehe|laut|nach)\s*:?\s+/i;
/** What begins so is no name: an aside, or part of the sentence. */
const NO_NAME =
  /^(?:i\.e|e\.g|such as|for example|or|and|about|roughly|up from|down from|that is|see above|z\. ?b|also|d\. ?h|it|they|we|this|that|these|those|research|studies|experts|most|many|some|eine|viele)(?:\s|$)/i;
const PEER_REVIEWED = /\bjournal of\b|\bet al\b|\bdoi\b|doi\.org|\bproceedings of\b/i;

/**
 * What a sentence says its figure comes from: a link in it, a name in brackets, "according to …", "… found that". A
 * source of the front matter adds what it knows. Graded only by what its name and the sentence say themselves.
 */
export function sourceOf(
  sentence: string,
  share: { from: number; to: number },
  nodes: readonly PhrasingContent[],
  after: string,
  desk: Desk,
): FoundSource | undefined {
  const link = linkIn(nodes);
  const href = link && safeHref(addressOf(link, desk));
  const label = link ? lineOf(link) : '';
  // A link over the claim itself has no name for its source but its host's.
  const isName = label.length < 60 && /^\p{Lu}/u.test(label) && !/\d\s?%/.test(label);
  const host = href && /^https?:/.test(href) ? new URL(href).hostname.replace(/^www\./, '') : '';
  const isNamedNext = /^\(?(?:source|quelle)n?:/i.test(after);
  const named =
    inBrackets(sentence) ??
    (isName ? label : attributed(sentence, share)) ??
    (isNamedNext ? attributed(after) : undefined);
  const name = (named && clean(named)) || host;
  if (!name) return undefined;
  const year = YEAR.exec(named ?? '')?.[1] ?? YEAR.exec(label)?.[1] ?? YEAR.exec(sentence)?.[1];
  const known = desk.about.sources.find((each) => isSame(each, name));
  const url = known?.url ?? href;
  const when = known?.year ?? (year ? Number(year) : undefined);
  const evidence = known?.evidence ?? gradeOf(`${name} ${url ?? ''}`, sentence);
  return {
    name: known?.name ?? name,
    ...(url && { url }),
    ...(when && { year: when }),
    ...(evidence && { evidence }),
    ...(known?.note && { note: known.note }),
  };
}

function isSame(known: NamedSource, name: string): boolean {
  const [a, b] = [key(known.name), key(name)];
  return a === b || ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `);
}

/** The name in the last brackets that hold one; a link's target is none. */
function inBrackets(sentence: string): string | undefined {
  return [...sentence.matchAll(IN_BRACKETS)]
    .map(([, inner]) => inner!.trim().replace(LEAD, ''))
    .filter((inner) => /^["“„]?\p{Lu}/u.test(inner) && !NO_NAME.test(inner) && !/^[^a-zäöü]*%/i.test(inner))
    .at(-1);
}

/** A name that the figure is no part of. */
function attributed(sentence: string, share = { from: Infinity, to: -1 }): string | undefined {
  for (const { attribution } of VOCABULARIES)
    for (const pattern of attribution) {
      const line = sentence.slice(0, 400);
      const name = pattern.exec(line)?.[1]?.trim();
      const at = name ? line.indexOf(name) : -1;
      const isFigure = name && at < share.to && at + name.length > share.from;
      const isName =
        name &&
        !isFigure &&
        /\p{Lu}/u.test(name) &&
        name.split(' ').length <= 8 &&
        !NO_NAME.test(name) &&
        !/\d\s?%/.test(name);
      if (isName) return name;
    }
  return undefined;
}

/** Without the year, and what leads up to a name or trails off from it. */
const clean = (name: string): string =>
  name
    .replace(/^(?:in contrast|however|meanwhile|but|and|dagegen|aber),?\s+/i, '')
    .replace(LEAD, '')
    .replace(/[,;]?\s*(?:in |im jahr )?(?<!\d)(?:19|20)\d\d(?!\d)/gi, '')
    .replace(/(?:'s|’s)?\s+(?:survey|study|report|research|analysis|poll|umfrage|studie|bericht)$/i, '')
    .replace(/^["“„\s]+|["”“\s.,;:–—-]+$/g, '')
    .trim();

function linkIn(nodes: readonly PhrasingContent[]): Link | LinkReference | undefined {
  for (const node of nodes) {
    if (node.type === 'link' || node.type === 'linkReference') return node;
    const inner = 'children' in node ? linkIn(node.children) : undefined;
    if (inner) return inner;
  }
  return undefined;
}

const addressOf = (link: Link | LinkReference, desk: Desk) =>
  link.type === 'link' ? link.url : desk.addresses.get(link.identifier)?.url;

/** Only where the words say so themselves: a name alone is no grade. */
function gradeOf(name: string, sentence: string): Evidence | undefined {
  if (PEER_REVIEWED.test(name)) return 'peer-reviewed';
  if (VOCABULARIES.some(({ survey }) => survey.test(name) || survey.test(sentence))) return 'survey';
  if (VOCABULARIES.some(({ estimate }) => estimate.test(name) || estimate.test(sentence))) return 'estimate';
  return undefined;
}
