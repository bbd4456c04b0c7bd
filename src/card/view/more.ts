import { rolesOf, type Role } from '../io/light-dom.js';
import type { CardDefinition } from '../model/schema.js';
import { compare } from './compare.js';
import { writeFace, type Speech } from './face.js';
import { moreStyles } from './more.styles.js';
import { moreWordsEnglish as words } from './more.words.js';
import { steps, type Ticks } from './steps.js';

/*
 * What a comparison, a list of steps and a card from a definition need beyond the author's own nodes, and inline markup
 * in attributes. On demand: an answer, a figure or a quotation in HTML has none of it. It holds no Lit.
 */
export { written } from './written.js';

/** One sheet for all cards that need it. */
export function dress({ adoptedStyleSheets }: ShadowRoot): void {
  const sheet = moreStyles();
  if (!adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet);
}

/** What was drawn of a node, and what the node was then. */
const drawings = new WeakMap<Node, { of: Node; drawn: Element }>();

/** The author's table or list drawn once more; the same element until the author's changes. */
export function draw(node: Element, ticks: Ticks): Element {
  const known = drawings.get(node);
  if (known?.of.isEqualNode(node)) return known.drawn;
  const drawn = node.tagName === 'OL' ? steps(node, ticks, words) : compare(node as HTMLTableElement);
  drawings.set(node, { of: node.cloneNode(true), drawn });
  return drawn;
}

/** A definition's words as nodes, by their roles, and in which language they are. */
export interface Written {
  language: string;
  nodes: Node[];
  roles: Map<Node, Role>;
}
const faces = new WeakMap<CardDefinition, Written>();

/** A definition as nodes, with its heading at the level of the one it stands for; the same until the language changes. */
export function write(
  card: CardDefinition,
  host: Element,
  { language, ...speech }: Omit<Speech, 'words' | 'level'> & { language: string },
): Written {
  let face = faces.get(card);
  if (face?.language !== language) {
    const level = host.querySelector('h1,h2,h3,h4,h5,h6')?.tagName[1] ?? '3';
    const root = writeFace(card, { ...speech, level, words });
    face = { language, nodes: [...root.childNodes], roles: rolesOf(root) };
    faces.set(card, face);
  }
  return face;
}
