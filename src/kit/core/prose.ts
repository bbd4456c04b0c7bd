import { safeHref } from './url.js';

/** The small inline markup an author's string may hold: `**bold** *emphasis* \`code\` [label](address)`. */
export type ProseNode =
  | string
  | { kind: 'strong' | 'em'; children: ProseNode[] }
  | { kind: 'code'; text: string }
  | { kind: 'link'; href: string; children: ProseNode[] };

/** Longer strings are refused by name when a definition is checked, and shown as plain text if they get here. */
export const PROSE_LIMIT = 65_536;

interface Frame {
  marker: string;
  nodes: ProseNode[];
}

/**
 * Reads inline markup into a node tree: one pass, and work linear in the length, because no kind nests in itself (so
 * at most three frames are ever open) and every look ahead stops at a character that ends it. What does not close
 * stays as the characters it is; a link whose address may not be followed stays as its label.
 */
export function parseProse(source: string): ProseNode[] {
  if (source.length > PROSE_LIMIT || !/[*`[\\]/.test(source)) return source ? [source] : [];
  const root: ProseNode[] = [];
  const open: Frame[] = [];
  const top = () => open[open.length - 1]?.nodes ?? root;
  let text = '';

  const flush = () => {
    if (text) top().push(text);
    text = '';
  };
  /** Gives up on the frames above `depth`: their markers were only characters. */
  const flatten = (depth: number) => {
    while (open.length > depth) {
      const { marker, nodes } = open.pop()!;
      top().push(marker);
      lift(nodes);
    }
  };
  /** One by one: an engine's stack holds only so many arguments. */
  const lift = (nodes: readonly ProseNode[]) => nodes.forEach((node) => top().push(node));
  const depthOf = (marker: string) => open.findIndex((frame) => frame.marker === marker);

  for (let i = 0; i < source.length; i++) {
    const char = source[i]!;
    if (char === '\\' && /[\\*`[\]()]/.test(source[i + 1] ?? '')) {
      text += source[++i];
    } else if (char === '`') {
      const end = source.indexOf('`', i + 1);
      if (end > i + 1) {
        flush();
        top().push({ kind: 'code', text: source.slice(i + 1, end) });
        i = end;
      } else text += char;
    } else if (char === '*') {
      // Of three, the first closes what was opened last.
      const isInner = source[i + 2] === '*' && open[open.length - 1]?.marker === '*';
      const marker = source[i + 1] === '*' && !isInner ? '**' : '*';
      const depth = depthOf(marker);
      const spaceBefore = i === 0 || /\s/.test(source[i - 1]!);
      const spaceAfter = /^\s?$/.test(source[i + marker.length] ?? '');
      if (depth >= 0 && !spaceBefore) {
        flush();
        flatten(depth + 1);
        const { nodes } = open.pop()!;
        if (nodes.length) top().push({ kind: marker === '*' ? 'em' : 'strong', children: nodes });
      } else if (depth < 0 && !spaceAfter) {
        flush();
        open.push({ marker, nodes: [] });
      } else text += marker;
      i += marker.length - 1;
    } else if (char === '[') {
      flush();
      const depth = depthOf('[');
      if (depth >= 0) flatten(depth);
      open.push({ marker: '[', nodes: [] });
    } else if (char === ']' && source[i + 1] === '(' && depthOf('[') >= 0) {
      const end = addressEnd(source, i + 2);
      if (end < 0) {
        text += char;
        continue;
      }
      flush();
      flatten(depthOf('[') + 1);
      const { nodes } = open.pop()!;
      const href = safeHref(source.slice(i + 2, end));
      if (href === undefined) lift(nodes);
      else top().push({ kind: 'link', href, children: nodes.length ? nodes : [href] });
      i = end;
    } else text += char;
  }
  flush();
  flatten(0);
  return join(root);
}

/** Where an address is closed, or -1. Parentheses in it come in pairs; a space or a bracket is in none. */
function addressEnd(source: string, from: number): number {
  let depth = 0;
  for (let i = from; i < source.length && i <= from + 2048; i++) {
    const char = source[i]!;
    if (char === '(') depth++;
    else if (char === ')' && !depth--) return i;
    else if (/[\s[\]<>]/.test(char)) return -1;
  }
  return -1;
}

/** Neighbouring strings become one, so that a text is one text node. */
function join(nodes: ProseNode[]): ProseNode[] {
  const joined: ProseNode[] = [];
  for (const node of nodes) {
    const last = joined[joined.length - 1];
    if (typeof node === 'string' && typeof last === 'string') joined[joined.length - 1] = last + node;
    else
      joined.push(typeof node !== 'string' && 'children' in node ? { ...node, children: join(node.children) } : node);
  }
  return joined;
}

/** The words alone, for names, messages and files. */
export function proseToText(source: string | ProseNode[]): string {
  const nodes = typeof source === 'string' ? parseProse(source) : source;
  return nodes
    .map((node) => (typeof node === 'string' ? node : node.kind === 'code' ? node.text : proseToText(node.children)))
    .join('');
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (char) => ENTITIES[char]!);

/** HTML for pages written at build time; what a browser renders goes through templates instead. */
export function proseToHtml(source: string | ProseNode[]): string {
  const nodes = typeof source === 'string' ? parseProse(source) : source;
  return nodes
    .map((node) => {
      if (typeof node === 'string') return escapeHtml(node);
      if (node.kind === 'code') return `<code>${escapeHtml(node.text)}</code>`;
      const inner = proseToHtml(node.children);
      return node.kind === 'link'
        ? `<a href="${escapeHtml(node.href)}">${inner}</a>`
        : `<${node.kind}>${inner}</${node.kind}>`;
    })
    .join('');
}
