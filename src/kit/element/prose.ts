import { html, type TemplateResult } from 'lit/html.js';
import { parseProse, type ProseNode } from '../core/prose.js';

type Content = string | TemplateResult;

const content = (node: ProseNode): Content => {
  if (typeof node === 'string') return node;
  if (node.kind === 'code') return html`<code>${node.text}</code>`;
  const inner = node.children.map(content);
  if (node.kind === 'link') return html`<a href=${node.href}>${inner}</a>`;
  return node.kind === 'em' ? html`<em>${inner}</em>` : html`<strong>${inner}</strong>`;
};

/** An author's string, with its inline markup, as a template may hold it. */
export const prose = (source: string): Content | Content[] => {
  const nodes = parseProse(source);
  return nodes.length === 1 && typeof nodes[0] === 'string' ? nodes[0] : nodes.map(content);
};
