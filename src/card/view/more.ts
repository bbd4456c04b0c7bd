import { OWN } from '../../kit/core/own.js';
import { rolesOf, type Role } from '../io/light-dom.js';
import type { CardDefinition } from '../model/schema.js';
import { compare } from './compare.js';
import { writeFace, type Speech } from './face.js';
import { moreStyles } from './more.styles.js';
import { moreWordsEnglish } from './more.words.js';
import { steps, type Ticks } from './steps.js';

/*
 * What a comparison, a list of steps, a card from a definition and one on a page that bends everything need beyond the
 * author's own nodes, and inline markup in attributes. On demand: an answer, a figure or a quotation in HTML has none of
 * it. It holds no Lit.
 */
export { written } from './written.js';

/** One sheet for all cards that need it. */
export function dress({ adoptedStyleSheets }: ShadowRoot): void {
  const sheet = moreStyles();
  if (!adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet);
}

/** A node of the author's drawn once more, and the buttons that go with it. */
export interface Drawing {
  drawn: Element;
  controls?: Element;
}

/** What was drawn of a node, and what the node was then. */
const drawings = new WeakMap<Node, Drawing & { of: Node; how: unknown }>();

/**
 * The author's node drawn once more; the same elements until the author's changes. For a table or a list to be used, what
 * becomes of ticks; for words, whether their figure is large.
 */
export function draw(node: Element, how: Ticks | boolean): Drawing {
  const known = drawings.get(node);
  const as = typeof how === 'boolean' ? how : how.words;
  if (known?.how === as && known.of.isEqualNode(node)) return known;
  const of = node.cloneNode(true) as Element;
  const drawing =
    typeof how === 'boolean'
      ? { drawn: clean(node, how) }
      : node.tagName === 'OL'
        ? steps(node, how)
        : { drawn: compare(node as HTMLTableElement) };
  drawings.set(node, { of, how: as, ...drawing });
  return drawing;
}

/** A copy that no rule of the page reaches. */
function clean(node: Element, isLarge: boolean): Element {
  const copy = node.cloneNode(true) as Element;
  if (!isLarge) copy.querySelectorAll('data').forEach((data) => data.replaceWith(...data.childNodes));
  return copy;
}

/** A definition's words as nodes, by their roles, and the widget's own words that are among them. */
export interface Written {
  words: object;
  nodes: Node[];
  roles: Map<Node, Role>;
}
const faces = new WeakMap<CardDefinition, Written>();

/** A definition as nodes, with its heading at the level of the one it stands for; the same until its words change. */
export function write(
  card: CardDefinition,
  host: Element,
  { words, ...speech }: Omit<Speech, 'words' | 'level'> & { words: object },
): Written {
  let face = faces.get(card);
  if (face?.words !== words) {
    const level = host.querySelector(`:is(h1,h2,h3,h4,h5,h6)${OWN}`)?.tagName[1] ?? '3';
    const root = writeFace(card, { ...speech, level, words: { ...moreWordsEnglish, ...words } });
    face = { words, nodes: [...root.childNodes], roles: rolesOf(root) };
    faces.set(card, face);
  }
  return face;
}
