import type { Definition, Nodes, PhrasingContent, RootContent } from 'mdast';
import { safeHref } from '../kit/core/url.js';

/** Where `[label][name]` leads, by its name. */
export type Addresses = ReadonlyMap<string, Definition>;

const MARKS: Readonly<Partial<Record<Nodes['type'], string>>> = { strong: '**', emphasis: '*' };
/** An address that is referred to is written out each time, so a long one would be many. */
const LONGEST_REFERENCE = 300;

const escape = (text: string) => text.replace(/[\\*`[\]]/g, '\\$&');
const percent = (char: string) => '%' + char.charCodeAt(0).toString(16).padStart(2, '0');

/** The children of a node as the inline markup of a definition; raw HTML and what cannot be said in it leave their words. */
export const proseOf = (nodes: readonly Nodes[], addresses: Addresses): string =>
  inside(nodes, addresses, '').replace(/\s+/g, ' ').trim();

function inside(nodes: readonly Nodes[], addresses: Addresses, within: string): string {
  let prose = '';
  for (const node of nodes) {
    const mark = within ? '' : (MARKS[node.type] ?? '');
    const inner = 'children' in node ? inside(node.children, addresses, within || mark) : '';
    const href =
      node.type === 'link' ? node.url : node.type === 'linkReference' ? addresses.get(node.identifier)?.url : undefined;
    const isLong = node.type === 'linkReference' && (href?.length ?? 0) > LONGEST_REFERENCE;
    const safe = href && !isLong ? safeHref(href)?.replace(/[\s()[\]<>]/g, percent) : undefined;
    if (node.type === 'text') prose += escape(node.value);
    else if (node.type === 'inlineCode' && !node.value.includes('`')) prose += `\`${node.value}\``;
    else if (node.type === 'inlineCode') prose += escape(node.value);
    else if (node.type === 'break') prose += ' ';
    else if (node.type === 'image' || node.type === 'imageReference') prose += escape(node.alt ?? '');
    else if (safe && inner.trim()) prose += `[${inner.trim()}](${safe})`;
    else prose += wrap(inner, mark);
  }
  return prose;
}

/** Marks stand at the words, spaces outside; nothing is not marked. */
function wrap(inner: string, mark: string): string {
  const words = inner.trim();
  return mark && words ? inner.replace(words, () => mark + words + mark) : inner;
}

/** The words alone, each line of the source a line. */
export function plainOf(node: Nodes | readonly Nodes[]): string {
  if (Array.isArray(node)) return (node as readonly Nodes[]).map(plainOf).join('');
  const one = node as Nodes;
  if (one.type === 'break') return '\n';
  if (one.type === 'html' || one.type === 'definition') return '';
  if (one.type === 'text' || one.type === 'inlineCode' || one.type === 'code') return one.value;
  if (one.type === 'image' || one.type === 'imageReference') return one.alt ?? '';
  if (!('children' in one)) return '';
  const between = one.type === 'paragraph' || one.type === 'heading' || isPhrasing(one) ? '' : '\n';
  return one.children.map(plainOf).join(between);
}

const isPhrasing = ({ type }: Nodes) => /^(?:strong|emphasis|delete|link|linkReference|tableCell)$/.test(type);

/** A line's words: no line feeds, no spaces twice. */
export const lineOf = (node: Nodes | readonly Nodes[]): string => plainOf(node).replace(/\s+/g, ' ').trim();

/** The inline nodes of a paragraph by line, as its source has them. What spans a line's end stays whole, on the first. */
export function linesOf(nodes: readonly PhrasingContent[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  for (const node of nodes) {
    if (node.type === 'break') lines.push([]);
    else if (node.type !== 'text') lines[lines.length - 1]!.push(node);
    else
      for (const [i, value] of node.value.split('\n').entries()) {
        if (i) lines.push([]);
        if (value) lines[lines.length - 1]!.push({ ...node, value });
      }
  }
  return lines.filter((line) => lineOf(line));
}

/** Lines as one run of inline nodes again. */
export const joined = (lines: readonly PhrasingContent[][]): PhrasingContent[] =>
  lines.flatMap((line, i) => (i ? [{ type: 'text' as const, value: '\n' }, ...line] : line));

/** The part of some inline nodes from one place in their plain words to another; what is marked stays marked. */
export function sliceOf(nodes: readonly PhrasingContent[], from: number, to = Infinity): PhrasingContent[] {
  const kept: PhrasingContent[] = [];
  let at = 0;
  for (const node of nodes) {
    const { length } = plainOf(node);
    const [start, end] = [Math.max(0, from - at), Math.min(length, to - at)];
    at += length;
    if (end <= start) continue;
    if (!start && end === length) kept.push(node);
    else if (node.type === 'text') kept.push({ ...node, value: node.value.slice(start, end) });
    else if ('children' in node) kept.push({ ...node, children: sliceOf(node.children, start, end) });
    else kept.push(node);
  }
  return kept;
}

/** All the paragraphs and lists of some blocks as one text of a definition, an empty line between paragraphs. */
export function textOf(blocks: readonly RootContent[], addresses: Addresses): string {
  const texts: string[] = [];
  for (const block of blocks) {
    if (block.type === 'list') {
      const items = block.children.map((item) => textOf(item.children, addresses).replace(/\s*\n\n\s*/g, ' '));
      const list = items.map((item) => item.replace(/[.;,]$/, '')).join('; ');
      const last = texts.length - 1;
      if (/:(?:\*\*)?$/.test(texts[last] ?? '')) texts[last] += ` ${list}.`;
      else if (list) texts.push(`${list}.`);
    } else if (block.type === 'blockquote') texts.push(textOf(block.children, addresses));
    else if (block.type === 'paragraph' || block.type === 'heading') texts.push(proseOf(block.children, addresses));
  }
  return texts.filter(Boolean).join('\n\n');
}

const QUOTES = /^["“„«»”'‘‚’\s]+|["“”«»'’‘\s]+$/gu;

/** Without the quotation marks around the whole of it. */
export const unquoted = (text: string): string =>
  /^["“„«»‘‚'].*["”“«»’'][.!?]?$/su.test(text) && (text.match(/["“”„«»]/g) ?? []).length <= 2
    ? text.replace(/([.!?])$/, '').replace(QUOTES, '')
    : text;

/** Sentences of plain text, with where each begins. Abbreviations and decimal points end none. */
export function sentencesOf(text: string): { text: string; at: number }[] {
  const sentences: { text: string; at: number }[] = [];
  let from = 0;
  const take = (to: number) => {
    const raw = text.slice(from, to);
    const trimmed = raw.trim();
    if (trimmed) sentences.push({ text: trimmed, at: from + raw.indexOf(trimmed) });
    from = to;
  };
  for (const end of text.matchAll(/[.!?…]["”“’)\]]*(?=\s+["“„«]?[\p{Lu}\d])|\n/gu)) {
    const before = text.slice(Math.max(0, end.index - 12), end.index);
    if (
      end[0] === '.' &&
      /(?:^|[\s(])(?:\p{L}|ca|vs|etc|approx|Dr|Mr|Mrs|Prof|Inc|No|Nr|z\.\s?B|e\.g|i\.e|al|bzw)$/u.test(before)
    )
      continue;
    take(end.index + end[0].length);
  }
  take(text.length);
  return sentences;
}

/** A heading's or a title's text for comparison: letters and digits alone. */
export const key = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
