import type { Paragraph } from 'mdast';
import type { Desk } from '../desk.js';
import type { Block, Section } from '../outline.js';
import { lineOf, plainOf, sliceOf } from '../prose.js';
import { topicsOf } from '../words/languages.js';

/** What fits a snippet of a search page, and what is read aloud in one breath or two. */
const MOST_WORDS = 60;
/** A lead of more is no short answer. */
const LEAD_WORDS = 120;

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;

/**
 * The short answer: what stands under a heading that says so, or in a paragraph that is labelled so; else, where the
 * title is a question, what stands before the first heading.
 */
export function recogniseAnswer(desk: Desk): void {
  const section = desk.sections.find(
    (each) => each.heading && topicsOf(each.title)[0] === 'answer' && leading(each).length,
  );
  if (section) return take(desk, leading(section), section);
  for (const each of desk.sections)
    for (const block of each.blocks) {
      const rest = labelled(block);
      if (rest) return take(desk, [{ ...block, node: rest }], undefined);
    }
  const lead = desk.sections.find(({ index }) => index < 0);
  const blocks = lead ? leading(lead) : [];
  const words = blocks.reduce((sum, { node }) => sum + wordsIn(plainOf(node)), 0);
  if (/[?？]\s*$/.test(desk.about.title) && words > 0 && words <= LEAD_WORDS) take(desk, blocks, undefined);
}

/** The paragraphs with which a section begins. */
function leading({ blocks }: Section): Block[] {
  const end = blocks.findIndex(({ node }) => node.type !== 'paragraph');
  return end < 0 ? blocks : blocks.slice(0, end);
}

/** "**Short answer:** Because …", in a quotation too: the paragraph without its label. */
function labelled({ node }: Block): Paragraph | undefined {
  const paragraph = node.type === 'blockquote' && node.children.length === 1 ? node.children[0]! : node;
  if (paragraph.type !== 'paragraph') return undefined;
  const { children } = paragraph;
  const isBold = children[0]?.type === 'strong' && children.length > 1;
  const colon = /^\s*([^:：\n]{2,40})[:：]\s*/u.exec(plainOf(paragraph));
  const bold = isBold ? plainOf(children[0]!) : '';
  const label = colon?.[1] ?? bold;
  if (!label || label.length > 40 || label.split(' ').length > 4 || topicsOf(label)[0] !== 'answer') return undefined;
  return { ...paragraph, children: sliceOf(children, colon?.[0].length ?? bold.length) };
}

function take(desk: Desk, blocks: readonly Block[], section: Section | undefined): void {
  const id = desk.id(section?.title ?? desk.about.words.texts.answer, 'answer');
  desk.cards.push({
    kind: 'card',
    schema: 1,
    id,
    lang: desk.about.lang,
    variant: 'answer',
    ...(section && { eyebrow: desk.prose([{ type: 'text', value: section.title }]) }),
    title: desk.prose([{ type: 'text', value: desk.about.title }]),
    text: desk.text(blocks.map(({ node }) => node)),
  });
  for (const { origin } of blocks) desk.use(id, origin);
  const [from, to] = [blocks[0]!.index, blocks.at(-1)!.index];
  const heading = section ? { heading: section.index } : {};
  desk.place({ id, kind: 'card', variant: 'answer', from, to, role: 'replaces', ...heading });
  const count = blocks.reduce((sum, { node }) => sum + wordsIn(lineOf(node)), 0);
  if (count > MOST_WORDS)
    desk.warn('long-answer', blocks[0]!.node, `the answer has ${count} words, more than ${MOST_WORDS}`);
}
