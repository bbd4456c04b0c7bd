import type { Paragraph, PhrasingContent } from 'mdast';
import type { CardDefinition } from '../../card/model/schema.js';
import { pointAt, type Desk } from '../desk.js';
import type { Block, Section } from '../outline.js';
import { plainOf, sentencesOf, sliceOf } from '../prose.js';
import { VOCABULARIES } from '../words/languages.js';
import { disputed } from './disputed.js';
import { sourceOf } from './source.js';

interface Share {
  figure: NonNullable<CardDefinition['figure']>;
  /** Of a hundred. */
  percent: number;
  from: number;
  to: number;
  /** A share only if it has a source. */
  isLoose?: boolean;
}

const LONGEST = 800;
const WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const ZAHLEN = ['ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn'];
const NUMBER = `\\d{1,4}|${WORDS.join('|')}|einer|eine|${ZAHLEN.join('|')}`;
const PERCENT = /(\d{1,3}(?:[.,]\d+)?)(?:\s?[–-]\s?\d{1,3})?\s?(%|percent|per cent|prozent)(?![\p{L}\p{N}])/iu;
const OF = new RegExp(
  `(?<![\\p{L}\\p{N}])(${NUMBER})\\s+(?:out of|of|in|von|aus)\\s+(?:every\\s+)?(${NUMBER})(?![\\p{L}\\p{N}%])`,
  'iu',
);

function numberOf(word: string): number {
  const lower = word.toLowerCase();
  const at = Math.max(WORDS.indexOf(lower), ZAHLEN.indexOf(lower));
  return at >= 0 ? at + 1 : /^eine/.test(lower) ? 1 : Number(word);
}

/** What belongs to a figure and changes what it says. */
const LEAD =
  /(?:^|[\s"“„])((?:only|just|about|around|roughly|nearly|almost|over|some|up to|(?:more|less|fewer) than|at least|rund|etwa|fast|nur|über|knapp|mehr als|weniger als|mindestens|bis zu)\s+)$/i;

/** The first share that a sentence says: 70%, 7 of 10, seven in ten, two thirds. */
function shareIn(sentence: string): Share | undefined {
  const found = [percentIn(sentence), partIn(sentence), fractionIn(sentence)].flatMap((each) => each ?? []);
  const first = found.sort((a, b) => a.from - b.from)[0];
  const lead = first && LEAD.exec(sentence.slice(Math.max(0, first.from - 24), first.from))?.[1];
  if (!first || !lead) return first;
  const from = first.from - lead.length;
  return { ...first, from, figure: { ...first.figure, text: sentence.slice(from, first.to).trim() } };
}

function percentIn(sentence: string): Share | undefined {
  const percent = PERCENT.exec(sentence);
  if (!percent) return undefined;
  const value = Number(percent[1]!.replace(',', '.'));
  const text = /[–-]/.test(percent[0]) ? { text: percent[0].trim() } : {};
  const [from, to] = [percent.index, percent.index + percent[0].length];
  return value <= 100 ? { figure: { value, unit: '%', ...text }, percent: value, from, to } : undefined;
}

function partIn(sentence: string): Share | undefined {
  const of = OF.exec(sentence);
  const [value, most] = of ? [numberOf(of[1]!), numberOf(of[2]!)] : [0, 0];
  if (!of || most < 3 || value >= most || most > 1000 || (most > 100 && most % 10)) return undefined;
  // "One of three reasons" counts things; "one in three" is a share, and so are tenths.
  const isLoose = !/\s(?:out of|in|aus)\s/i.test(of[0]) && most % 10 > 0;
  const [from, to] = [of.index, of.index + of[0].length];
  return { figure: { value, of: most }, percent: (value / most) * 100, from, to, ...(isLoose && { isLoose }) };
}

function fractionIn(sentence: string): Share | undefined {
  for (const { fractions } of VOCABULARIES)
    for (const [words, top, bottom] of fractions) {
      const found = words.exec(sentence);
      if (!found) continue;
      const [from, to] = [found.index, found.index + found[0].length];
      return { figure: { value: top, of: bottom, text: found[0] }, percent: (top / bottom) * 100, from, to };
    }
  return undefined;
}

/** Shares with a source as cards; without one, a warning where the sentence stands on its figure. */
export function recogniseFigures(desk: Desk): void {
  for (const section of desk.sections)
    for (const block of section.blocks) {
      const { node } = block;
      const isFree = !desk.usesOf(block.origin).has('allocation') && !isTaken(desk, block);
      if (node.type === 'paragraph') figuresOf(desk, section, block, node, isFree);
      else if (node.type === 'list')
        for (const item of node.children) {
          const [first] = item.children;
          if (first?.type === 'paragraph' && !desk.isUsed(item)) {
            figuresOf(desk, section, { ...block, origin: item }, first, false);
          }
        }
      else if (node.type === 'blockquote')
        for (const inner of node.children)
          if (inner.type === 'paragraph') figuresOf(desk, section, block, inner, isFree && node.children.length < 2);
    }
}

/** What a timeline, an answer or a list of conditions has taken is replaced by it. */
const isTaken = (desk: Desk, { index }: Block) =>
  desk.placements.some(({ role, from, to }) => role === 'replaces' && from <= index && index <= to);

/** A paragraph's figures, the first of which may take its place if it `isFree`. */
function figuresOf(desk: Desk, section: Section, block: Block, paragraph: Paragraph, isFree: boolean): void {
  const plain = plainOf(paragraph).replace(/\n/g, ' ');
  const sentences = sentencesOf(plain);
  let isFound = false;
  for (const [i, { text, at }] of sentences.entries()) {
    const share = text.length <= LONGEST ? shareIn(text) : undefined;
    if (!share) continue;
    const nodes = sliceOf(paragraph.children, at, at + text.length);
    const source = sourceOf(text, share, nodes, sentences[i + 1]?.text ?? '', desk);
    if (!source && share.isLoose) continue;
    if (!source) {
      desk.warn(
        'no-source',
        pointAt(paragraph, at + share.from),
        `“${text.slice(share.from, share.from + 60)}” has no source`,
        'a name in brackets after it, or a link',
      );
      continue;
    }
    const rest = [...sliceOf(paragraph.children, 0, at), ...sliceOf(paragraph.children, at + text.length)];
    const isWhole = isFree && !isFound && share.from < 3;
    addCard(desk, { section, block, paragraph, share, source, text, nodes, at, rest: isWhole ? rest : [], isWhole });
    isFound = true;
  }
}

interface Found {
  section: Section;
  block: Block;
  paragraph: Paragraph;
  share: Share;
  source: NonNullable<ReturnType<typeof sourceOf>>;
  text: string;
  nodes: ReturnType<typeof sliceOf>;
  at: number;
  rest: ReturnType<typeof sliceOf>;
  isWhole: boolean;
}

function addCard(
  desk: Desk,
  { section, block, paragraph, share, source, text, nodes, at, rest, isWhole }: Found,
): void {
  const { lang } = desk.about;
  const known = disputed(text, share.percent);
  const { evidence: graded, note: said, ...origin } = source;
  const evidence = known ? 'disputed' : graded;
  const note = said ?? known?.note[lang.startsWith('de') ? 'de' : 'en'];
  const claim = claimOf(text, share, lang);
  // A quotation mark whose other half went with the figure or the source goes, too.
  const title = desk
    .prose(unmarked(sliceOf(nodes, claim.from, claim.to)))
    .replace(/^["“”„]+(?=[^"“”„]*$)|(?<=^[^"“”„]*)["“”]+$/gu, '')
    .replace(/(?<=\p{L})[.!]$/u, '');
  const more = desk.prose(rest);
  const id = desk.id(claim.isAfter ? `${share.figure.value} ${title}` : title, 'figure');
  desk.cards.push({
    kind: 'card',
    schema: 1,
    id,
    lang,
    variant: 'stat',
    ...(section.title && { eyebrow: desk.prose([{ type: 'text', value: section.title }]) }),
    title,
    ...(more && { text: more }),
    figure: share.figure,
    source: origin,
    ...(evidence && { evidence }),
    ...(note && { note }),
  });
  desk.use(id, block.origin);
  const { index } = block;
  desk.place({ id, kind: 'card', variant: 'stat', from: index, to: index, role: isWhole ? 'replaces' : 'follows' });
  if (evidence === 'disputed')
    desk.warn(
      'disputed-source',
      pointAt(paragraph, at + share.from),
      `${source.name}: ${note ?? 'the figure is disputed'}`,
    );
}

/** What stands before a source at a sentence's end. */
const SOURCE =
  /\s*(?:\((?=[^()]*\)[.!?]?$)|[–—-]\s(?=\p{Lu}[^.]{1,60}[.]?$)|,?\s(?:according to|laut|so|says?|say)\s).*$/isu;

/** What is claimed of the figure: from after it, or from the beginning where the rest does not stand by itself, to its source. */
function claimOf(text: string, share: Share, lang: string): { from: number; to: number; isAfter: boolean } {
  const tail = text.slice(share.to);
  const source = SOURCE.exec(tail);
  const claim = (source ? tail.slice(0, source.index) : tail)
    .replace(/[.!?\s]+$/, '')
    .replace(/[.!?\s]+(?=["”“]$)/, '');
  const lead = /^[\s:–—-]*/.exec(claim)![0].length;
  const words = claim.trim().split(/\s+/).length;
  const isFirst = share.from < 3;
  // In German the verb may stand before a figure that is not the first, and the rest would be no sentence.
  const isAfter = isFirst ? words > 1 : words > 2 && claim.length - lead > 14 && !lang.startsWith('de');
  return { from: isAfter ? share.to + lead : 0, to: share.to + claim.length, isAfter };
}

/** A title stands out as it is, and its source has the link: of what is all bold or all link, the words. */
const unmarked = (nodes: PhrasingContent[]): PhrasingContent[] => {
  const [only] = nodes;
  return nodes.length === 1 && (only?.type === 'strong' || only?.type === 'link') ? only.children : nodes;
};
