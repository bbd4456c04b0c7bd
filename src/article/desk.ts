import type { Definition, ListItem, Nodes, RootContent, TableRow } from 'mdast';
import type { CardDefinition } from '../card/model/schema.js';
import type { AssessmentDefinition } from '../assessment/model/schema.js';
import type { Comparison, PackStep, Share } from '../pack/model/schema.js';
import { slug, uniqueIds, unmarked } from '../timeline/io/slug.js';
import type { TimelineDefinition } from '../timeline/model/schema.js';
import type { Section } from './outline.js';
import { plainOf, proseOf, textOf, type Addresses } from './prose.js';
import type { ArticleProblem, ArticleProblemCode, Placement } from './types.js';
import type { Vocabulary } from './words/vocabulary.js';

/** The article's own fields, as far as recognisers need them. */
export interface About {
  title: string;
  slug: string;
  lang: string;
  words: Vocabulary;
  /** Sources that the front matter names. */
  sources: readonly NamedSource[];
}

export interface NamedSource {
  name: string;
  url?: string;
  year?: number;
  evidence?: CardDefinition['evidence'];
  note?: string;
}

/** With a number after it, it still fits into 64 characters. */
const LONGEST_ID = 56;

type Used = RootContent | ListItem | TableRow;

/**
 * Where recognisers lay what they found, and say which of the article's blocks it came from. What nobody has used stays
 * prose, and the report says so.
 */
export class Desk {
  assessment: AssessmentDefinition | undefined;
  timeline: TimelineDefinition | undefined;
  readonly cards: CardDefinition[] = [];
  readonly comparisons: Comparison[] = [];
  readonly steps: PackStep[] = [];
  readonly allocation: Share[] = [];
  readonly placements: Placement[] = [];
  readonly problems: ArticleProblem[] = [];
  readonly review: string[] = [];
  readonly #uses = new Map<Nodes, Set<string>>();
  readonly #unique = uniqueIds();

  constructor(
    readonly about: About,
    readonly sections: readonly Section[],
    readonly addresses: Addresses,
  ) {}

  /** An id like these words, which no other part of the pack has. */
  id(words: string, fallback: string): string {
    const id = slug(unmarked(words));
    return this.#unique((id.length > LONGEST_ID ? id.slice(0, LONGEST_ID).replace(/-[^-]*$/, '') : id) || fallback);
  }

  /** Says what was read from these. */
  use(id: string, ...nodes: readonly (Used | undefined)[]): void {
    for (const node of nodes) {
      if (!node) continue;
      const uses = this.#uses.get(node) ?? new Set();
      this.#uses.set(node, uses.add(id));
    }
  }

  usesOf(node: Used): ReadonlySet<string> {
    return this.#uses.get(node) ?? new Set();
  }

  isUsed(node: Used): boolean {
    return this.#uses.has(node);
  }

  /** The article's title as prose. */
  get title(): string {
    return this.prose([{ type: 'text', value: this.about.title }]);
  }

  /** A definition's id is another from now on. */
  rename(from: string, to: string): void {
    for (const uses of this.#uses.values()) if (uses.delete(from)) uses.add(to);
    for (const each of this.placements) if (each.id === from) each.id = to;
    this.review.forEach((each, i) => {
      if (each.startsWith(`${from}.`)) this.review[i] = `${to}${each.slice(from.length)}`;
    });
  }

  /** Takes a card out again. */
  drop(id: string | undefined): void {
    const at = this.cards.findIndex((card) => card.id === id);
    if (at >= 0) this.cards.splice(at, 1);
  }

  /** What another definition already replaces is only followed. */
  place(placement: Placement): void {
    const { from, to, role } = placement;
    const isTaken = this.placements.some((each) => each.role === 'replaces' && each.from <= to && from <= each.to);
    this.placements.push(role === 'replaces' && isTaken ? { ...placement, role: 'follows' } : placement);
  }

  prose(nodes: readonly Nodes[]): string {
    return proseOf(nodes, this.addresses);
  }

  text(blocks: readonly RootContent[]): string {
    return textOf(blocks, this.addresses);
  }

  warn(code: ArticleProblemCode, node: Nodes | undefined, message: string, expected?: string): void {
    this.#say('warning', code, node, message, expected);
  }

  error(code: ArticleProblemCode, node: Nodes | undefined, message: string, expected?: string): void {
    this.#say('error', code, node, message, expected);
  }

  #say(
    severity: ArticleProblem['severity'],
    code: ArticleProblemCode,
    node: Nodes | undefined,
    message: string,
    expected?: string,
  ) {
    const { line = 1, column = 1 } = node?.position?.start ?? {};
    this.problems.push({ severity, code, message, line, column, ...(expected !== undefined && { expected }) });
  }
}

/** Where in a file a character of a node's plain words stands: that of the text that holds it. */
export function pointAt(node: Nodes, offset: number): Nodes {
  let left = offset;
  const leaves = (each: Nodes): Nodes[] => ('children' in each ? each.children.flatMap(leaves) : [each]);
  for (const leaf of leaves(node)) {
    const plain = plainOf(leaf);
    if (left < plain.length) {
      const { start } = leaf.position ?? {};
      if (!start || leaf.type !== 'text') return leaf;
      const before = plain.slice(0, left);
      const broken = before.split('\n').length - 1;
      const column = broken ? before.length - before.lastIndexOf('\n') : start.column + left;
      const point = { line: start.line + broken, column };
      return { ...leaf, position: { start: point, end: point } };
    }
    left -= plain.length;
  }
  return node;
}

/** Every definition of a link, the first of each name. */
export function addressesIn(nodes: readonly RootContent[]): Addresses {
  const addresses = new Map<string, Definition>();
  const walk = (node: Nodes) => {
    if (node.type === 'definition') {
      if (!addresses.has(node.identifier)) addresses.set(node.identifier, node);
    } else if ('children' in node) node.children.forEach(walk);
  };
  nodes.forEach(walk);
  return addresses;
}
