import type { ListItem, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { joined, lineOf, linesOf } from './prose.js';
import { labelOf, topicsOf } from './words/languages.js';

/** A top-level block of the body. `origin` is what stands there; `node` may be only the rest of it, after a title in bold. */
export interface Block {
  node: RootContent;
  origin: RootContent;
  index: number;
}

/** What stands under a heading, be it a real one or a line in bold, down to the next. */
export interface Section {
  /** Plain words, without a number. */
  title: string;
  /** Plain words as written; empty for what stands before the first heading. */
  heading: string;
  isNumbered: boolean;
  /** Of the heading in the body; -1 before the first. */
  index: number;
  node: RootContent | undefined;
  line: number;
  depth: number;
  /** Named in the report: real headings, and lines in bold where there is no real one. */
  isListed: boolean;
  blocks: Block[];
  /** Blocks of directives, which are not looked at again. */
  explicit: RootContent[];
  children: Section[];
  parent: Section | undefined;
}

/** Deeper than any heading: lines in bold are parts of what is under a heading. */
const BOLD = 7;

const NUMBER =
  /^(?:\(?\d{1,3}[.):]\)?|#\d{1,3}[.):]?|\(?[a-hA-H][.)]|[IVX]{1,4}[.):]|[①-⑳]|(?:no\.|nr\.|step|schritt|cause|ursache|reason|grund|misalignment|widerspruch|gap|mistake|fehler|move|rule|regel|principle|prinzip|lever|hebel)\s*#?(?:\d{1,3}|one|two|three|four|five|six|eins|zwei|drei|vier|fünf|sechs)\s*[.):–—-])\s*/iu;

/** A title without the number before it. */
export const unnumbered = (title: string): string => title.replace(NUMBER, '').trim() || title;
const isNumbered = (title: string) => NUMBER.test(title) && !/^[a-z][.)]?\s*$/i.test(title);

/** A line in capitals: how plain text is headed. */
const isShouted = (nodes: readonly PhrasingContent[]) =>
  nodes.length === 1 &&
  nodes[0]!.type === 'text' &&
  /^\P{Ll}{6,80}$/u.test(nodes[0].value) &&
  /\p{Lu}{3}.*\p{Lu}{2}/u.test(nodes[0].value) &&
  !nodes[0].value.includes('\n');

/** Of a paragraph that is nothing but bold, its words; a label before a list ("**Example:**") is no title. */
function boldTitle({ children }: Paragraph): string | undefined {
  const words = children.filter((node) => node.type !== 'text' || node.value.trim());
  if (isShouted(children)) return lineOf(children);
  if (words.length > 2) return undefined;
  const [number, strong] = words.length === 2 ? words : [undefined, words[0]];
  if (strong?.type !== 'strong' || (number && !/^\s*\d{1,3}[.)]\s*$/.test(lineOf(number)))) return undefined;
  const title = lineOf(children);
  return title.length <= 160 && !/[:：]$/.test(title) ? title : undefined;
}

/** Of a paragraph that begins in bold: that, and the rest. `isLoose` takes what has no number, too. */
export function runIn(paragraph: Paragraph, isLoose: boolean): { title: string; rest: PhrasingContent[] } | undefined {
  const [first, second] = paragraph.children;
  const number = first?.type === 'text' && /^\s*\d{1,3}[.)]\s*$/.test(first.value) ? first.value : '';
  const strong = number ? second : first;
  if (strong?.type !== 'strong') return undefined;
  const title = `${number}${lineOf(strong)}`.trim();
  const rest = paragraph.children.slice(number ? 2 : 1);
  const plain = lineOf(rest);
  const name = title.replace(/[\s.:–—-]+$/, '');
  const isLabel = labelOf(name) !== undefined || topicsOf(name).includes('answer');
  const isTitle =
    isNumbered(title) || (isLoose && !isLabel && (/[.:!?]$/.test(title) || /^[.:–—-]|^\s*\n/.test(plain)));
  return isTitle && plain && name.length <= 120 ? { title: name, rest: withoutLead(rest) } : undefined;
}

/** Without the colon or dash that stood after a title. */
function withoutLead(rest: PhrasingContent[]): PhrasingContent[] {
  const [first, ...others] = rest;
  return first?.type === 'text' ? [{ ...first, value: first.value.replace(/^[\s.:–—-]+/, '') }, ...others] : rest;
}

/** Some of a block's words as a paragraph in its place. */
export const paragraphOf = (children: PhrasingContent[], of: RootContent | ListItem): Paragraph => ({
  type: 'paragraph',
  children,
  position: of.position,
});

/** Ordered lists of one item each, counting on from each other: titles whose contents were not indented. */
function countsOn(children: readonly RootContent[]): ReadonlySet<RootContent> {
  const chains = new Set<RootContent>();
  let chain: RootContent[] = [];
  const close = () => {
    if (chain.length > 1) chain.forEach((each) => chains.add(each));
    chain = [];
  };
  let next = 0;
  for (const node of children) {
    if (node.type === 'heading') close();
    if (node.type !== 'list' || !node.ordered) continue;
    const isOne = node.children.length === 1 && node.children[0]!.children[0]?.type === 'paragraph';
    if (!isOne || (chain.length && node.start !== next)) close();
    if (isOne && (chain.length || node.start === 1)) {
      chain.push(node);
      next = (node.start ?? 1) + 1;
    }
  }
  close();
  return chains;
}

/** The sections of a body in their order, those in bold among them. `explicit` are the blocks of directives. */
export function outlineOf(body: Pick<Root, 'children'>, explicit: ReadonlySet<RootContent> = new Set()): Section[] {
  const hasHeadings = body.children.some((node) => node.type === 'heading' && !explicit.has(node));
  const chains = countsOn(body.children);
  const sections: Section[] = [];
  let current: Section | undefined;

  const open = (heading: string, depth: number, index: number, isReal: boolean) => {
    const node = body.children[index];
    let parent = current;
    while (parent && parent.depth >= depth) parent = parent.parent;
    const section: Section = {
      title: unnumbered(heading).replace(/[\s:]+$/, ''),
      heading,
      isNumbered: isNumbered(heading),
      index,
      node,
      line: node?.position?.start.line ?? 1,
      depth,
      isListed: isReal,
      blocks: [],
      explicit: [],
      children: [],
      parent,
    };
    parent?.children.push(section);
    sections.push(section);
    current = section;
  };
  const begin = (node: RootContent) => {
    if (!current) {
      open('', 0, -1, true);
      // What follows is beside it, not in it.
      current!.depth = BOLD + 2;
      current!.line = node.position?.start.line ?? 1;
    }
    return current!;
  };
  const add = (node: RootContent, index: number, origin = node) =>
    void begin(node).blocks.push({ node, origin, index });
  /** Bold lines without a number hold those with one, where there is no real heading above both. */
  const depthOf = (title: string) => (hasHeadings || isNumbered(title) ? BOLD : 1);

  body.children.forEach((node, index) => {
    if (explicit.has(node)) return void begin(node).explicit.push(node);
    if (node.type === 'heading') return open(lineOf(node.children), node.depth, index, true);
    if (node.type === 'list' && chains.has(node)) {
      const [first, ...others] = node.children[0]!.children;
      const paragraph = first as Paragraph;
      const [title = [], ...rest] = linesOf(paragraph.children);
      open(`${node.start ?? 1}. ${lineOf(title)}`, BOLD + 1, index, false);
      if (rest.length) add(paragraphOf(joined(rest), paragraph), index, node);
      for (const other of others) add(other, index, node);
      return;
    }
    if (node.type !== 'paragraph') return add(node, index);
    const title = boldTitle(node);
    if (title !== undefined) return open(title, depthOf(title), index, !hasHeadings && depthOf(title) === 1);
    const listed = nearest(current);
    const run = runIn(node, listed !== undefined && topicsOf(listed.title).some((topic) => topic !== 'answer'));
    if (!run) return add(node, index);
    open(run.title, BOLD, index, false);
    add(paragraphOf(run.rest, node), index, node);
  });
  return sections;
}

function nearest(section: Section | undefined): Section | undefined {
  let each = section;
  while (each && !each.isListed) each = each.parent;
  return each;
}

/** A section with all that lies in it. */
export const within = (section: Section): Section[] => [section, ...section.children.flatMap(within)];
