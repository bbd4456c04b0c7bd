import type { Element, ElementContent } from 'hast';
import type { Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { el, type Markup } from '../../kit/core/markup.js';
import { proseToText } from '../../kit/core/prose.js';
import { resolveText, type Text } from '../../kit/core/text.js';
import type { PackDefinition } from '../../pack/model/schema.js';
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

/** What stands below each other on the page: the prose, and each widget where it belongs. */
export function blocksOf({ pack, body, placements }: Article, meta: Meta): Markup[] {
  const ranks = outline(body);
  const spots = spotsOf(pack, body, placements, ranks, meta);
  const headings = new Set(spots.map(({ heading }) => heading));
  const replaced = new Map<number, Spot[]>();
  const following = new Map<number, Spot[]>();
  for (const spot of spots) {
    const [map, at] = spot.role === 'replaces' ? [replaced, spot.from] : [following, spot.to];
    map.set(at, [...(map.get(at) ?? []), spot]);
  }
  // Widgets choose their ids first; a heading may take any other.
  const taken = new Set(['article', ...spots.map(({ definition }) => definition.id)]);
  const written = new Map(
    spots.map((spot) => [
      spot,
      withOwnIds(placed(writeDefinition(spot.definition, meta.lang, spot.level)), spot.definition, taken),
    ]),
  );
  const anchor = anchors(taken);
  const blocks: Markup[] = [];
  const put = (list: readonly Spot[] = []) => blocks.push(...list.map((spot) => written.get(spot)!));

  for (let at = 0; at < body.children.length; at++) {
    const here = replaced.get(at);
    if (here) put(here);
    else if (!headings.has(at)) blocks.push(...proseOf(body.children[at]!, ranks[at]!, anchor));
    const end = Math.max(at, ...(here ?? []).map(({ to }) => to));
    for (; at < end; at++) put(following.get(at));
    put(following.get(end));
  }
  return blocks;
}

function spotsOf(
  pack: PackDefinition,
  body: Root,
  placements: readonly Placement[],
  ranks: readonly Rank[],
  meta: Meta,
): Spot[] {
  const definitions = definitionsOf(pack);
  return placements.flatMap(({ id, role, from, to, heading }): Spot[] => {
    const definition = definitions.get(id);
    if (!definition) return [];
    // Only of what begins its section can the heading be the widget's own.
    const above = body.children[from - 1];
    const isFirst = role === 'replaces' && above?.type === 'heading';
    const shown = isFirst ? titled(definition, toString(above), meta) : definition;
    const isHead = isFirst && (heading === from - 1 || shown !== definition);
    const level = (ranks[from]?.level ?? 1) + (isHead ? 0 : 1);
    return [
      {
        ...{ definition: shown, role, from, to },
        level: Math.min(6, Math.max(2, level)),
        heading: isHead ? from - 1 : undefined,
      },
    ];
  });
}

/**
 * An answer whose question is the page's own title would say it twice, and its section's heading a third time: on the
 * page, the heading is what stands over it.
 */
function titled(definition: Definition, above: string, meta: Meta): Definition {
  if (definition.kind !== 'card' || definition.variant !== 'answer') return definition;
  const slugOf = (text: Text | undefined) => slug(proseToText(resolveText(text, meta.lang, definition.lang)));
  if (slugOf(definition.title) !== slug(meta.title)) return definition;
  const { eyebrow, ...card } = definition;
  return { ...card, title: above, ...(slugOf(eyebrow) !== slug(above) && { eyebrow }) };
}

/** Graphics need more room than prose. */
const placed = (markup: Markup): Markup =>
  markup.tagName === 'insight-card' ? markup : { ...markup, properties: { class: 'wide', ...markup.properties } };

function proseOf(node: RootContent, { level, isHeading }: Rank, anchor: (words: string) => string): Markup[] {
  const blocks = proseToHast([node]).filter((each) => each.type === 'element');
  const [block] = blocks;
  if (!isHeading || !block) return blocks as Markup[];
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
