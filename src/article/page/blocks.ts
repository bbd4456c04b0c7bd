import type { Element, ElementContent } from 'hast';
import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { el, type Markup } from '../../kit/core/markup.js';
import { proseToText } from '../../kit/core/prose.js';
import { resolveText, type Text } from '../../kit/core/text.js';
import type { Article, Placement } from '../types.js';
import type { Meta } from './meta.js';
import { outline, type Rank } from './outline.js';
import { definitionsOf, withOwnIds, writeDefinition, type Definition } from './place.js';
import { proseToHast } from './prose.js';

/** A definition in its place on the page. */
interface Spot extends Pick<Placement, 'role' | 'from' | 'to'> {
  definition: Definition;
  level: number;
  /** The block that the widget's own heading stands for. */
  heading: number | undefined;
}

/** Words as part of an address: lower case letters and digits of any script, joined by hyphens. */
const slug = (words: string): string =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80);

/** What stands below each other on a page. */
export interface Blocks {
  /** The prose, and each widget where it belongs. */
  placed: Markup[];
  /** Widgets that nothing in the prose has a place for, such as one that front matter alone describes. */
  unplaced: Markup[];
}

export function blocksOf({ pack, body, placements }: Article, meta: Meta): Blocks {
  const known = definitionsOf(pack);
  const covered = new Set<number>();
  for (const { id, role, from, to } of placements)
    for (let at = from; role === 'replaces' && known.has(id) && at <= to; at++) covered.add(at);
  const ranks = outline(body, (at) => covered.has(at));
  const spots = spotsOf(known, placements, ranks, meta);
  const headings = new Set(spots.map(({ heading }) => heading));
  const replaced = new Map<number, Spot[]>();
  const following = new Map<number, Spot[]>();
  for (const spot of spots) {
    const [map, at] = spot.role === 'replaces' ? [replaced, spot.from] : [following, spot.to];
    map.set(at, [...(map.get(at) ?? []), spot]);
  }
  // Widgets choose their ids first; a heading may take any other.
  const taken = new Set(['article', ...known.keys()]);
  const written = new Map(
    spots.map((spot) => [
      spot,
      withOwnIds(placed(writeDefinition(spot.definition, meta.lang, spot.level)), spot.definition, taken),
    ]),
  );
  const spotted = new Set(spots.map(({ definition }) => definition.id));
  const unplaced = [...known.values()]
    .filter(({ id }) => !spotted.has(id))
    .map((definition) => withOwnIds(placed(writeDefinition(definition, meta.lang, 2)), definition, taken));
  const anchor = anchors(taken);
  const blocks: Markup[] = [];
  const put = (list: readonly Spot[] = []) => blocks.push(...list.map((spot) => written.get(spot)!));

  for (let at = 0; at < body.children.length; at++) {
    const here = replaced.get(at);
    if (here) put(here);
    else if (!headings.has(at)) blocks.push(...proseOf(body.children, at, ranks[at]!, anchor));
    const end = Math.max(at, ...(here ?? []).map(({ to }) => to));
    for (; at < end; at++) put(following.get(at));
    put(following.get(end));
  }
  return { placed: blocks, unplaced };
}

function spotsOf(
  definitions: ReadonlyMap<string, Definition>,
  placements: readonly Placement[],
  ranks: readonly Rank[],
  meta: Meta,
): Spot[] {
  return placements.flatMap(({ id, role, from, to, heading }): Spot[] => {
    const definition = definitions.get(id);
    const rank = ranks[from];
    if (!definition || !rank) return [];
    // Only of what begins its section can the heading be the widget's own.
    const { at, words } = rank.section;
    const isFirst = role === 'replaces' && at >= 0 && at === from - 1;
    const shown = fitted(definition, words, isFirst, meta);
    const isHead = isFirst && (heading === at || shown.title !== definition.title);
    const level = Math.max(2, Math.min(6, rank.level + (isHead ? 0 : 1)));
    return [{ definition: shown, role, from, to, level, heading: isHead ? at : undefined }];
  });
}

/**
 * What the page says already is not said again by a card: its section's name in the line above the title, and, of an
 * answer that begins its section, the page's own title as the question. The section's heading then stands over it.
 */
function fitted(definition: Definition, section: string, isFirst: boolean, meta: Meta): Definition {
  if (definition.kind !== 'card') return definition;
  const isSame = (text: Text | undefined, words: string) =>
    slug(proseToText(resolveText(text, meta.lang, definition.lang))) === slug(words);
  const { eyebrow, ...rest } = definition;
  const card = eyebrow === undefined || isSame(eyebrow, section) ? rest : definition;
  const isAsked = isFirst && definition.variant === 'answer' && isSame(definition.title, meta.title);
  return isAsked ? { ...card, title: section } : card;
}

/** Graphics and tables need more room than prose. */
const placed = (markup: Markup): Markup =>
  markup.tagName === 'insight-card' && markup.properties.variant !== 'compare'
    ? markup
    : { ...markup, properties: { class: 'wide', ...markup.properties } };

function proseOf(
  all: readonly RootContent[],
  at: number,
  { level, isHeading }: Rank,
  anchor: (words: string) => string,
): Markup[] {
  const node = all[at]!;
  const blocks = proseToHast([node]).filter((each) => each.type === 'element');
  const [block] = blocks;
  if (!block) return [];
  if (!isHeading) {
    // A line that leads to a list stands close to it.
    if (node.type === 'paragraph' && all[at + 1]?.type === 'list' && /[:：]$/.test(toString(node)))
      block.properties.class = 'lead-in';
    return blocks as Markup[];
  }
  const content = node.type === 'heading' ? block.children : (block.children[0] as Element).children;
  return [{ ...el(`h${level}`, { id: anchor(toString(node)) }), children: content as (Markup & ElementContent)[] }];
}

/** Gives each heading an id of its own words. */
function anchors(taken: Set<string>): (words: string) => string {
  const next = new Map<string, number>();
  return (words) => {
    // Numbers of sections change, and make no name.
    const wanted = slug(words).replace(/^[\p{N}-]+/u, '') || 'section';
    let id = wanted;
    for (let n = next.get(wanted) ?? 2; taken.has(id); n++) {
      id = `${wanted}-${n}`;
      next.set(wanted, n + 1);
    }
    taken.add(id);
    return id;
  };
}
