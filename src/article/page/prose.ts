import type { Element, ElementContent, Root as Hast, RootContent } from 'hast';
import { sanitize, type Schema } from 'hast-util-sanitize';
import type { Nodes, Parents, RootContent as Block } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { toHast, type Handlers } from 'mdast-util-to-hast';
import { safeHref } from '../../kit/core/url.js';

/* The author's prose as hast. Raw HTML is left out, addresses are judged, and what is left is held to a short list. */

const SCHEMA: Schema = {
  tagNames: [
    ...['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'blockquote', 'pre', 'hr', 'br'],
    ...['a', 'strong', 'em', 'code', 'img', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  attributes: { a: ['href'], img: ['src', 'alt', ['loading', 'lazy']], ol: ['start'], th: [['scope', 'col']] },
  strip: ['script', 'style'],
};

/** A directive that nobody asked for is most often a time or a label, so it stays the characters it was. */
const handlers: Handlers = {
  textDirective: (state, node: { name: string } & Parents) => [
    { type: 'text', value: `:${node.name}` },
    ...(node.children.length ? state.all(node) : []),
  ],
  leafDirective: (state, node: Parents) => ({
    type: 'element',
    tagName: 'p',
    properties: {},
    children: state.all(node),
  }),
  containerDirective: (state, node: Parents) => state.all(node),
};

/** Blocks of an article as hast. Headings keep the depths they have. */
export function proseToHast(blocks: readonly Block[]): RootContent[] {
  const tree = toHast({ type: 'root', children: [...blocks] }, { handlers }) as Hast;
  tree.children.forEach((node) => settle(node as ElementContent));
  return (sanitize(tree, SCHEMA) as Hast).children;
}

/** Judges addresses, and says of a table's heads that they are. */
function settle(node: ElementContent): void {
  if (node.type !== 'element') return;
  const { tagName, properties } = node;
  if (tagName === 'a') properties.href = safeHref(properties.href);
  if (tagName === 'img') Object.assign(properties, { src: safeHref(properties.src as string), loading: 'lazy' });
  if (tagName === 'th') properties.scope = 'col';
  node.children.forEach(settle);
  // A picture that may not be fetched is its words.
  if (tagName === 'img' && properties.src === undefined)
    Object.assign(node, {
      tagName: 'em',
      properties: {},
      children: [{ type: 'text', value: String(properties.alt ?? '') }],
    });
}

/** Whether a paragraph is only bold words, numbered or not, which is how many authors write a heading. */
export function isHeading(block: Nodes): boolean {
  if (block.type !== 'paragraph') return false;
  const [only, ...more] = block.children;
  return only?.type === 'strong' && !more.length && !/[:：.?!…]$/.test(toString(only).trim());
}

export const element = (
  tagName: string,
  properties: Element['properties'],
  ...children: ElementContent[]
): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});
export const text = (value: string): ElementContent => ({ type: 'text', value });
