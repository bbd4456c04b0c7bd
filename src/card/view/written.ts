import { parseProse, type ProseNode } from '../../kit/core/prose.js';

/** An element with these children. A string is only ever text here: none becomes markup. */
export function el(name: string, ...children: readonly (string | Node)[]): HTMLElement {
  const element = document.createElement(name);
  element.append(...children);
  return element;
}

function nodeOf(node: ProseNode): string | Node {
  if (typeof node === 'string') return node;
  if (node.kind === 'code') return el('code', node.text);
  if (node.kind !== 'link') return el(node.kind, ...node.children.map(nodeOf));
  const link = el('a', ...node.children.map(nodeOf));
  link.setAttribute('href', node.href);
  return link;
}

/** An author's string with its inline markup, as nodes. */
export const written = (text: string): (string | Node)[] => parseProse(text).map(nodeOf);
