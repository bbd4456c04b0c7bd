import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import { joined, key, lineOf, linesOf, plainOf } from './prose.js';
import { topicsOf } from './words/languages.js';

/** A directive of the author's with what it held, which now stands in the body itself. */
export interface Explicit {
  directive: ContainerDirective;
  /** Its words in square brackets. */
  label: string;
  nodes: RootContent[];
}

export interface Opened {
  body: Root;
  explicit: Explicit[];
  /** Directives nobody knows, or that stand where none can; what they held was kept. */
  stray: (ContainerDirective | LeafDirective)[];
  /** Blocks of raw HTML, which no page may be given; comments are not among them. */
  html: RootContent[];
}

/** The names under which each kind of widget is written. */
export const DIRECTIVES: Readonly<Record<string, 'timeline' | 'card' | 'assessment'>> = {
  'pivot-timeline': 'timeline',
  timeline: 'timeline',
  'insight-card': 'card',
  card: 'card',
  'insight-quiz': 'assessment',
  'pivot-misalignment-quiz': 'assessment',
  quiz: 'assessment',
  assessment: 'assessment',
};

/** Takes directives apart, so that the body is Markdown's own again. `text` is what was parsed. */
export function openDirectives(root: Root, text: string): Opened {
  const opened: Opened = { body: { ...root, children: [] }, explicit: [], stray: [], html: [] };
  const source = ({ position }: LeafDirective): Paragraph => ({
    type: 'paragraph',
    children: [{ type: 'text', value: text.slice(position?.start.offset, position?.end.offset), position }],
    position,
  });
  const walk = (nodes: readonly RootContent[], isTop: boolean): RootContent[] =>
    nodes.flatMap((node): RootContent[] => {
      if (node.type === 'leafDirective') {
        opened.stray.push(node);
        return [source(node)];
      }
      if (node.type === 'containerDirective') {
        const isKnown = isTop && Object.hasOwn(DIRECTIVES, node.name);
        const [first] = node.children;
        const hasLabel = first?.type === 'paragraph' && first.data?.directiveLabel === true;
        const rest = walk(node.children.slice(hasLabel && isKnown ? 1 : 0), isTop && !isKnown);
        if (isKnown) opened.explicit.push({ directive: node, label: hasLabel ? lineOf(first) : '', nodes: rest });
        else opened.stray.push(node);
        return rest;
      }
      if (node.type === 'html' && !/^\s*<!--/.test(node.value)) opened.html.push(node);
      if (node.type === 'blockquote')
        return [{ ...node, children: walk(node.children, false) as typeof node.children }];
      if (node.type !== 'list') return [node];
      const items = node.children.map((item) => ({
        ...item,
        children: walk(item.children, false) as typeof item.children,
      }));
      return [{ ...node, children: items }];
    });
  opened.body.children = walk(root.children, true);
  return opened;
}

/** "**Slug:** `x`": an author's lines of name and value. */
const METADATA = /^\s*([^:：\n]{2,40})[:：]\s*(.{0,200})$/u;
const NAMES =
  /^(?:slug|primary topic|topic|tags?|keywords?|category|author|by|date|published|updated|reading time|read time|difficulty|level|audience|status|version|canonical(?: url)?|meta description|featured snippet.*|voice search.*|seo .*|thema|kategorie|autor(?:in)?|datum|lesezeit|schlagwörter|schwierigkeit)$/i;

/** The metadata of a paragraph whose every line is a name in bold and a value. */
function metadataIn({ children }: Paragraph): [name: string, value: string][] | undefined {
  const found = linesOf(children).map((line): [string, string] | undefined => {
    const match = METADATA.exec(plainOf(line));
    return match && line.find((node) => lineOf(node))?.type === 'strong'
      ? [match[1]!.trim(), match[2]!.trim()]
      : undefined;
  });
  const all = found.flatMap((each) => (each ? [each] : []));
  const isKnown = all.some(([name]) => NAMES.test(name)) && !all.some(([name]) => topicsOf(name)[0] === 'answer');
  return all.length === found.length && isKnown ? all : undefined;
}

/** The article's own title: its only heading of the first level, or its first block if that is nothing but a title. */
export const titleIn = (body: Root): string | undefined => {
  const first = body.children.find(({ type }) => type === 'heading');
  const [top] = body.children;
  // Plain text: its first line asks.
  if (!first && top?.type === 'paragraph') {
    const line = lineOf(linesOf(top.children)[0] ?? []);
    return line.length <= 140 && (/[?？]$/.test(line) || linesOf(top.children).length === 1) && !/[.:;,]$/.test(line)
      ? line
      : undefined;
  }
  const tops = body.children.filter((node) => node.type === 'heading' && node.depth === 1);
  return first?.type === 'heading' && first.depth === 1 && tops.length === 1 ? lineOf(first.children) : undefined;
};

/**
 * Takes from a body what says the title again, lines of metadata before the first heading, and lines across its ends.
 * The metadata are what it gives back.
 */
export function trim(body: Root, title: string): [name: string, value: string][] {
  const metadata: [string, string][] = [];
  const isTitle = (nodes: readonly PhrasingContent[]) => key(lineOf(nodes)) === key(title);
  const { children } = body;
  let isHead = true;
  let hasTitle = false;
  body.children = children.flatMap((node, i): RootContent[] => {
    if (isHead && !hasTitle && (node.type === 'heading' || node.type === 'paragraph')) {
      const [first = [], ...rest] = node.type === 'heading' ? [node.children] : linesOf(node.children);
      const isWhole = isTitle(node.children);
      if (isWhole || isTitle(first)) {
        hasTitle = true;
        return isWhole || !rest.length ? [] : [{ ...node, children: joined(rest) }];
      }
    }
    if (node.type === 'heading') isHead = false;
    if (node.type === 'thematicBreak' && isEdge(children, i)) return [];
    const found = isHead && node.type === 'paragraph' ? metadataIn(node) : undefined;
    metadata.push(...(found ?? []));
    return found ? [] : [node];
  });
  return metadata;
}

const isEdge = (children: readonly RootContent[], i: number) =>
  i === children.length - 1 || children.slice(0, i).every(({ type }) => type === 'thematicBreak');
