import type { ListItem, PhrasingContent, RootContent, Table } from 'mdast';
import type { Desk } from '../desk.js';
import type { Part } from '../parts.js';
import { lineOf, linesOf, plainOf, sentencesOf, sliceOf, unquoted } from '../prose.js';
import { labelOf, VOCABULARIES } from '../words/languages.js';
import type { Label } from '../words/vocabulary.js';

/** What is said, what is so, and what comes of it, of one thing. All texts are prose. */
export interface Contrast {
  title: string;
  stated: string;
  actual: string[];
  result?: string;
  /** Each actual line's plain words: what an item of an assessment is made of. */
  plain: string[];
  /** What it was read from: first its title, or the whole item of a list. */
  nodes: (RootContent | ListItem)[];
}

/** A line of a part: its label if it has one, and what follows that. */
interface Entry {
  label: string;
  rest: PhrasingContent[];
  /** An item of a list under the label before. */
  isItem: boolean;
  node: RootContent | ListItem;
}

/** "Stated strategy: Move up": a label ends in a colon; a dash will do after a word that is known. */
function entryOf(line: PhrasingContent[], node: Entry['node'], isItem: boolean): Entry {
  const plain = plainOf(line);
  const colon = /^\s*([^:：\n]{1,70})[:：]\s*/u.exec(plain);
  const dash = /^\s*(\S(?:[^–—\n]{0,50}\S)?)\s+(?:[–—]|->|→)\s+/u.exec(plain);
  const match = colon ?? (dash && labelOf(dash[1]!) && dash[1]!.split(' ').length < 4 ? dash : undefined);
  if (!match) return { label: '', rest: line, isItem, node };
  return { label: match[1]!.trim(), rest: sliceOf(line, match[0].length), isItem, node };
}

/** A line cut before each label that stands out in it: "*Said:* x. *Done:* y." */
function atLabels(line: PhrasingContent[]): PhrasingContent[][] {
  const parts: PhrasingContent[][] = [[]];
  for (const [i, node] of line.entries()) {
    const next = line[i + 1];
    const isMarked = node.type === 'strong' || node.type === 'emphasis';
    const words = isMarked ? lineOf(node) : '';
    const isLabel = /[:：]$/.test(words) || (isMarked && next?.type === 'text' && /^\s*[:：]/.test(next.value));
    if (i && isLabel && labelOf(words)) parts.push([]);
    parts.at(-1)!.push(node);
  }
  return parts.filter((part) => lineOf(part));
}

function entriesOf(blocks: readonly RootContent[], isItem = false): Entry[] {
  return blocks.flatMap((block): Entry[] => {
    if (block.type === 'paragraph')
      return linesOf(block.children)
        .flatMap(atLabels)
        .map((line) => entryOf(line, block, isItem));
    if (block.type === 'blockquote') return entriesOf(block.children, isItem).map((each) => ({ ...each, node: block }));
    if (block.type !== 'list') return [];
    return block.children.flatMap((item) => {
      const [first, ...others] = item.children;
      const lines = first?.type === 'paragraph' ? linesOf(first.children).flatMap(atLabels) : [];
      const own = lines.map((line) => entryOf(line, item, true));
      const isLabelled = lines.length > 1 || labelOf(own[0]?.label ?? '') !== undefined;
      const whole = isLabelled ? own : lines.length ? [{ label: '', rest: lines[0]!, isItem: true, node: item }] : [];
      return [...whole, ...entriesOf(others as RootContent[], true).map((each) => ({ ...each, node: item }))];
    });
  });
}

/**
 * What the labels of a part say: by their words, or, where `kinds` is given, by their order. What is stated again once
 * something has been set against it begins another pair.
 */
function read(part: Part, desk: Desk, kinds?: readonly Label[]): Contrast[] {
  const fresh = (): Contrast => ({ title: part.title, stated: '', actual: [], plain: [], nodes: [] });
  const all = [{ ...fresh(), nodes: part.nodes.slice(0, 1) }];
  let open: Label | undefined;
  let labels = 0;
  let isStatedInItem = false;
  const put = (rest: PhrasingContent[], node: Entry['node']) => {
    const plain = lineOf(rest);
    const contrast = all.at(-1)!;
    if (!plain) return;
    contrast.nodes.push(node);
    if (open === 'actual') {
      contrast.actual.push(desk.prose(rest));
      contrast.plain.push(plain);
    } else if (open === 'stated') contrast.stated ||= unquoted(desk.prose(rest));
    else contrast.result = [contrast.result, desk.prose(rest)].filter(Boolean).join(' ');
  };
  for (const { label, rest, isItem, node } of entriesOf(part.blocks)) {
    const contrast = all.at(-1)!;
    const kind = !label ? undefined : kinds ? (isItem ? undefined : kinds[labels]) : labelOf(label);
    if (label && !isItem) labels++;
    const isAgain = kind === 'stated' && contrast.actual.length > 0;
    // Within a list of what is so, "Says: …" is one more line of it.
    if (kind && !(isAgain && isItem !== isStatedInItem)) {
      if (isAgain) all.push(fresh());
      if (kind === 'stated') isStatedInItem = isItem;
      open = kind;
      all.at(-1)!.nodes.push(node);
      for (const each of open === 'actual' ? listed(rest) : [rest]) put(each, node);
    } else if (label && !isItem) open = undefined;
    else if (open === 'actual' ? isItem || !contrast.actual.length : open && isEmpty(contrast, open)) put(rest, node);
  }
  const whole = all.filter(({ stated, actual }) => stated && actual.length);
  return whole.map((each) => ({
    ...each,
    ...(whole.length > 1 && { title: each.stated }),
    nodes: [...new Set(each.nodes)],
  }));
}

const isEmpty = (contrast: Contrast, kind: Label) => (kind === 'stated' ? !contrast.stated : !contrast.result);

/** "a; b; c" in one line are three. */
function listed(rest: PhrasingContent[]): PhrasingContent[][] {
  const plain = plainOf(rest);
  const cuts = [...plain.matchAll(/;\s+/g)];
  if (!cuts.length) return [rest];
  const from = [0, ...cuts.map(({ index, 0: cut }) => index + cut.length)];
  const to = [...cuts.map(({ index }) => index), plain.length];
  return from.map((at, i) => sliceOf(rest, at, to[i]));
}

export const contrastsOf = (part: Part, desk: Desk): Contrast[] => read(part, desk);

/**
 * The contrasts of parts that are built alike but labelled in words nobody knows: a label with something after it,
 * then one with a list under it, then perhaps a third. At least two parts must be so.
 */
export function contrastsByShape(parts: readonly Part[], desk: Desk): Contrast[] {
  const found = parts.flatMap((part) => {
    const entries = entriesOf(part.blocks);
    const labels = entries.filter(({ label, isItem }) => label && !isItem);
    const [first, second] = labels;
    if (!first || !second || labels.length > 3 || !lineOf(first.rest)) return [];
    const at = entries.indexOf(second);
    const hasList = !lineOf(second.rest) && entries[at + 1]?.isItem;
    return hasList ? read(part, desk, ['stated', 'actual', 'result']) : [];
  });
  return found.length > 1 && found.length * 2 > parts.length ? found : [];
}

/** "Leaders say quality, but promotions go to the fast": one sentence with both. */
export function contrastInSentence(part: Part, desk: Desk): Contrast | undefined {
  const [first] = part.blocks;
  if (first?.type !== 'paragraph') return undefined;
  const [sentence] = sentencesOf(plainOf(first).replace(/\n/g, ' '));
  if (!sentence || sentence.text.length > 400) return undefined;
  for (const { contrast } of VOCABULARIES) {
    const cut = contrast.exec(sentence.text);
    if (!cut || cut.index < 8 || sentence.text.length - cut.index - cut[0].length < 8) continue;
    const stated = capital(sentence.text.slice(0, cut.index));
    const actual = capital(sentence.text.slice(cut.index + cut[0].length).replace(/[.!]$/, ''));
    const bullets = part.blocks.flatMap((block) => (block.type === 'list' ? block.children : []));
    const lines = bullets.length ? bullets.map((item) => lineOf(item)) : [actual];
    const prose = (text: string) => desk.prose([{ type: 'text', value: text }]);
    return { title: part.title, stated: prose(stated), actual: lines.map(prose), plain: lines, nodes: part.nodes };
  }
  return undefined;
}

export const capital = (text: string): string => text.slice(0, 1).toLocaleUpperCase() + text.slice(1);

/** Of a table with a column of what is stated and one of what is so. */
export function contrastsOfTable(table: Table, desk: Desk): Contrast[] {
  const [head, ...rows] = table.children;
  const labels = (head?.children ?? []).map((cell) => labelOf(lineOf(cell)));
  const [stated, actual, result] = (['stated', 'actual', 'result'] as const).map((label) => labels.indexOf(label)) as [
    number,
    number,
    number,
  ];
  if (stated < 0 || actual < 0) return [];
  const title = labels.findIndex((label) => label === undefined);
  return rows.flatMap((row): Contrast[] => {
    const cell = (column: number) => row.children[column]?.children ?? [];
    const lines = listed(cell(actual)).filter((line) => lineOf(line));
    if (!lines.length || !lineOf(cell(stated))) return [];
    return [
      {
        title: title < 0 ? lineOf(cell(stated)) : lineOf(cell(title)),
        stated: unquoted(desk.prose(cell(stated))),
        actual: lines.map((line) => desk.prose(line)),
        plain: lines.map(lineOf),
        ...(result >= 0 && lineOf(cell(result)) && { result: desk.prose(cell(result)) }),
        nodes: [table],
      },
    ];
  });
}
