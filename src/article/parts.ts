import type { ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { paragraphOf, runIn, unnumbered, within, type Block, type Section } from './outline.js';
import { joined, lineOf, linesOf } from './prose.js';

/** One of several things that are named and then said: a section under another, or an item of its list. */
export interface Part {
  title: string;
  /** What is said of it, after its title. */
  blocks: RootContent[];
  /** What is used up with it: the title's block and all of its own, or the list's item. */
  nodes: (RootContent | ListItem)[];
  line: number;
  /** Whether it has a number, or its title stands out in bold. */
  isMarked: boolean;
}

/** The parts of a section with where they stand; `list` where they are items of one. */
export interface Group {
  parts: Part[];
  from: number;
  to: number;
  list?: Block;
  isOrdered: boolean;
}

/** The groups of parts that a section holds: the sections in it, and each of its lists. */
export function groupsOf(section: Section): Group[] {
  const groups: Group[] = [];
  if (section.children.length > 1) {
    const parts = section.children.map((child): Part => {
      const blocks = within(child).flatMap((each) => each.blocks);
      return {
        title: child.title,
        blocks: blocks.map(({ node }) => node),
        nodes: [...within(child).flatMap(({ node }) => node ?? []), ...blocks.map(({ origin }) => origin)],
        line: child.line,
        isMarked: true,
      };
    });
    const all = section.children.flatMap(within);
    const to = all.reduce((last, { index, blocks }) => Math.max(last, index, blocks.at(-1)?.index ?? 0), 0);
    groups.push({
      parts,
      from: section.children[0]!.index,
      to,
      isOrdered: section.children.some((each) => each.isNumbered),
    });
  }
  for (const block of section.blocks) {
    if (block.node.type !== 'list' || block.node.children.length < 2) continue;
    const parts = block.node.children.map(partOf);
    groups.push({ parts, from: block.index, to: block.index, list: block, isOrdered: block.node.ordered === true });
  }
  return groups;
}

/** An item: its title is what begins it in bold, or before a colon, or its first sentence. */
export function partOf(item: ListItem): Part {
  const [first, ...others] = item.children as RootContent[];
  const line = item.position?.start.line ?? 1;
  if (first?.type !== 'paragraph')
    return { title: first ? lineOf(first) : '', blocks: others, nodes: [item], line, isMarked: false };
  const run = runIn(first, true) ?? boldLine(first);
  if (run) {
    const rest = lineOf(run.rest) ? [paragraphOf(run.rest, first)] : [];
    return { title: unnumbered(run.title), blocks: [...rest, ...others], nodes: [item], line, isMarked: true };
  }
  const plain = lineOf(first.children).replace(/^\[[ xX]\]\s+/, '');
  const [, title, rest] = /^(.{3,80}?)(?::|[.!?](?=\s)|\s[–—])\s+(.+)$/u.exec(plain) ?? [];
  const blocks = rest ? [paragraphOf([{ type: 'text', value: rest }], first)] : [];
  return {
    title: (title ?? plain).replace(/[.:]$/, ''),
    blocks: [...blocks, ...others],
    nodes: [item],
    line,
    isMarked: false,
  };
}

/** A bold first line, with others under it in the same paragraph. */
function boldLine(paragraph: Paragraph): { title: string; rest: PhrasingContent[] } | undefined {
  const [title, ...rest] = linesOf(paragraph.children);
  const isBold = title?.length === 1 && title[0]!.type === 'strong';
  return isBold ? { title: lineOf(title).replace(/[.:]$/, ''), rest: joined(rest) } : undefined;
}
