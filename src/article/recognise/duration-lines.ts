import type { List, ListItem, Paragraph, PhrasingContent, RootContent, Table, TableRow } from 'mdast';
import { daysIn, isProblem, ratio, type Duration, type Unit } from '../../kit/core/duration.js';
import type { Problem } from '../../kit/core/problem.js';
import type { Desk } from '../desk.js';
import type { Section } from '../outline.js';
import { joined, lineOf, linesOf, plainOf, sliceOf } from '../prose.js';
import { readDuration, unitIn } from '../words/languages.js';

/** A line that may be a phase: what is done, and how long it takes if that is said. */
export interface DurationLine {
  label: string;
  duration: Duration | Problem | undefined;
  /** All of it. */
  text: string;
  node: RootContent | ListItem | TableRow;
}

/** Blocks of the body that are lines with durations, most of them. */
export interface DurationBlock {
  section: Section;
  lines: DurationLine[];
  blocks: RootContent[];
  from: number;
  to: number;
}

export const isPhase = ({ label, duration }: DurationLine): boolean =>
  label !== '' && duration !== undefined && !isProblem(duration);

export const isWrong = ({ duration }: DurationLine) =>
  duration !== undefined && isProblem(duration) && duration.code !== 'duration';

/** Where a line may be cut in two, from the most certain. */
const CUTS: readonly RegExp[] = [
  /\s*[:：]\s*(?=[^:：]*$)/g,
  /\s+(?:[–—-]+|→|->|=>|\||\.{2,}|…)\s*/g,
  /\s*\((?=[^()]*\)[.\s]*$)/g,
  /\s+(?:takes?|needs?|lasts?|requires?|dauert|dauern|braucht|brauchen)\s+/gi,
];

/** `Label: 1-2 quarters`, `Label – 1-2 quarters`, `Label (1-2 quarters)`, `Label takes …`, `1-2 quarters: label`. */
function readLine(nodes: PhrasingContent[], desk: Desk, node: DurationLine['node']): DurationLine {
  const plain = plainOf(nodes).slice(0, 400);
  const text = desk.prose(nodes);
  const line = (from: number, to: number, duration: DurationLine['duration']): DurationLine => ({
    label: desk.prose(sliceOf(nodes, from, to)),
    duration,
    text,
    node,
  });
  let wrong: DurationLine | undefined;
  for (const cut of CUTS) {
    for (const match of plain.matchAll(cut)) {
      if (!match.index) continue;
      const after = match.index + match[0].length;
      const duration = readDuration(plain.slice(after).replace(/\)[.\s]*$/, ''));
      const found = line(0, match.index, duration);
      if (isPhase(found)) return found;
      // Not a phase, but meant as one; and it may be the other way round.
      const reverse = readDuration(plain.slice(0, match.index));
      if (!isProblem(reverse) && !/\)\s*$/.test(plain)) return line(after, Infinity, reverse);
      if (isWrong(found)) wrong ??= found;
    }
  }
  return wrong ?? { label: text, duration: undefined, text, node };
}

/** Of a list: each item's first paragraph. */
const ofList = (list: List, desk: Desk): DurationLine[] =>
  list.children.map((item) => {
    const [first] = item.children;
    return readLine(first?.type === 'paragraph' ? first.children : [], desk, item);
  });

/** Of a paragraph: each line of its source. A line that begins with a colon says what the one before means. */
function ofParagraph(paragraph: Paragraph, desk: Desk): DurationLine[] {
  const lines: PhrasingContent[][] = [];
  for (const line of linesOf(paragraph.children))
    if (/^\s*:\s/.test(plainOf(line)) && lines.length) lines.push(joined([lines.pop()!, line]));
    else lines.push(line);
  return lines.map((line) => readLine(line, desk, paragraph));
}

/** Of a table: the columns whose cells are durations, their unit in the head if need be; shortest first, longest last. */
function ofTable(table: Table, desk: Desk): DurationLine[] {
  const [head, ...rows] = table.children;
  const units = head?.children.map((cell) => unitIn(lineOf(cell))) ?? [];
  const read = (row: TableRow, column: number) => {
    const cell = row.children[column];
    return cell && lineOf(cell) ? readDuration(lineOf(cell), units[column]) : undefined;
  };
  const columns = (head?.children ?? [])
    .map((_, column) => column)
    .filter((column) => {
      // Bare numbers are durations only in a column that is headed by a unit.
      const known = rows.filter((row) => {
        const duration = read(row, column);
        return duration && (!isProblem(duration) || duration.code === 'range');
      });
      return known.length > 1 && known.length * 2 >= rows.length;
    })
    .slice(0, 3);
  if (!columns.length) return [];
  const label = head!.children.findIndex((_, column) => !columns.includes(column));
  return rows.map((row): DurationLine => {
    const text = row.children.map((cell) => desk.prose(cell.children)).join(' – ');
    const named = row.children[label < 0 ? 0 : label];
    return {
      label: named ? desk.prose(named.children) : '',
      duration: span(columns.map((column) => read(row, column))),
      text,
      node: row,
    };
  });
}

/** One duration of one to three: from the first's least to the last's most, in the last's unit. */
function span(each: readonly (Duration | Problem | undefined)[]): Duration | Problem | undefined {
  const wrong = each.find((one) => one === undefined || isProblem(one));
  if (wrong || each.includes(undefined)) return wrong;
  const all = each as Duration[];
  if (all.length < 2) return all[0];
  // In the smallest unit of them, as the ends of a range are.
  const unit = all.map((one) => one.unit).reduce((a, b): Unit => (daysIn(b) < daysIn(a) ? b : a));
  const values = all.map((one, i) => (i ? one.max : one.min) * ratio(one.unit, unit));
  const [min, likely, max] = [values[0]!, ...(values.length > 2 ? [values[1]] : [undefined]), values.at(-1)!] as const;
  if (values.some((value, i) => value < values[i - 1]!))
    return { code: 'range', path: '', message: `is upside down: ${max} is below ${min}` };
  return { min, ...(likely !== undefined && { likely }), max: max!, unit };
}

/** A part that is headed or ended by its duration: "Phase 1: Announce (1 day)", "Duration: 1 day" as its first line. */
function ofParts(section: Section, desk: Desk): DurationLine[] {
  return section.children.map((child): DurationLine => {
    const node = child.node ?? section.blocks[0]!.origin;
    const title = [{ type: 'text' as const, value: child.title }];
    const own = readLine(title, desk, node);
    if (isPhase(own)) return own;
    for (const { node: block } of child.blocks) {
      const line = block.type === 'paragraph' ? lineOf(block) : '';
      const said = line.replace(/^(?:duration|time(?:frame)?|takes|dauer|zeit(?:bedarf)?)\s*[:–—-]\s*/i, '');
      const duration = line.length < 120 ? readDuration(said) : undefined;
      if (duration && !isProblem(duration)) return { label: desk.prose(title), duration, text: child.title, node };
    }
    return own;
  });
}

/** The lines of a block of any kind, whatever they say. */
export function linesIn(node: RootContent, desk: Desk): DurationLine[] {
  if (node.type === 'list') return ofList(node, desk);
  if (node.type === 'table') return ofTable(node, desk);
  return node.type === 'paragraph' ? ofParagraph(node, desk) : [];
}

/** The section's blocks that are timelines, as far as their lines say. */
export function durationBlocks(section: Section, desk: Desk): DurationBlock[] {
  const found: DurationBlock[] = [];
  const take = (lines: DurationLine[], blocks: RootContent[], from: number, to: number) => {
    const phases = lines.filter((line) => isPhase(line) || isWrong(line)).length;
    if (phases > 1 && phases * 2 >= lines.length) found.push({ section, lines, blocks, from, to });
  };
  let run: { lines: DurationLine[]; blocks: RootContent[]; from: number } | undefined;
  const close = (to: number) => {
    if (run) take(run.lines, run.blocks, run.from, to);
    run = undefined;
  };
  for (const { node, origin, index } of section.blocks) {
    const lines = linesIn(node, desk);
    // Paragraphs of a line each are one block together.
    if (node.type === 'paragraph' && lines.length === 1 && (isPhase(lines[0]!) || isWrong(lines[0]!))) {
      run ??= { lines: [], blocks: [], from: index };
      run.lines.push(lines[0]!);
      run.blocks.push(origin);
      continue;
    }
    close(index - 1);
    take(lines, [origin], index, index);
  }
  close(section.blocks.at(-1)?.index ?? 0);
  if (section.children.length > 1) {
    const last = section.children.at(-1)!;
    take(
      ofParts(section, desk),
      section.children.flatMap(({ node, blocks }) => [...(node ? [node] : []), ...blocks.map(({ origin }) => origin)]),
      section.children[0]!.index,
      last.blocks.at(-1)?.index ?? last.index,
    );
  }
  return found;
}
