import { compare } from './compare.js';
import { moreStyles } from './more.styles.js';
import { moreWordsEnglish as words } from './more.words.js';
import { steps, type Ticks } from './steps.js';
import { writeFace, type Speech } from './face.js';
import type { CardDefinition } from '../model/schema.js';

/*
 * What a comparison, a list of steps and a card from a definition need beyond the author's own nodes, and inline markup
 * in attributes. On demand: an answer, a figure or a quotation in HTML has none of it. It holds no Lit.
 */
export { written } from './written.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(moreStyles);

/** What was drawn of a node, and what the node was then. */
const drawings = new WeakMap<Node, { of: Node; drawn: Element }>();

/** The author's table or list drawn once more, into this root; the same element until the author's changes. */
export function draw(node: Element, root: ShadowRoot, ticks: Ticks): Element {
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  const known = drawings.get(node);
  if (known?.of.isEqualNode(node)) return known.drawn;
  const drawn = node.tagName === 'OL' ? steps(node, ticks, words) : compare(node as HTMLTableElement);
  drawings.set(node, { of: node.cloneNode(true), drawn });
  return drawn;
}

export const write = (card: CardDefinition, speech: Omit<Speech, 'words'>): Element =>
  writeFace(card, { ...speech, words });
