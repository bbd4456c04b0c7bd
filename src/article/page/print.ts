import type { Nodes } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Markup } from '../../kit/core/markup.js';

/** What has blocks in it, so that white space between them says nothing. */
const HOLDS_BLOCKS =
  /-|^(?:html|main|article|section|header|footer|nav|form|fieldset|ol|ul|dl|table|thead|tbody|tr|head|body|figure|div)$/;

/** Elements on lines of their own, for whoever reads the source. The tree is changed. */
export function indent(node: Markup, depth = 0): Markup {
  if (!HOLDS_BLOCKS.test(node.tagName) || node.children.some((child) => child.type === 'text' && child.value.trim()))
    return node;
  const children = node.children.filter((child) => child.type === 'element');
  const line = (to: number) => ({ type: 'text', value: `\n${'  '.repeat(to)}` }) as const;
  node.children = children.flatMap((child) => [line(depth + 1), indent(child, depth + 1)]);
  if (children.length) node.children.push(line(depth));
  return node;
}

/** A tag with its attributes, whose values are quoted, or a sign that needs no escape and is clearer with one. */
const TAG_OR_SIGN = /<[^"'<>]*(?:"[^"]*"[^"'<>]*|'[^']*'[^"'<>]*)*>|>/g;

/** As HTML; every text and every value of an attribute is escaped. */
export const print = (tree: Nodes | Nodes[] | Markup | Markup[]): string =>
  toHtml(tree as Nodes, { characterReferences: { useNamedReferences: true } }).replace(TAG_OR_SIGN, (found) =>
    found === '>' ? '&gt;' : found,
  );
