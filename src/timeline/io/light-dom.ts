import { durationWordsEnglish, isProblem, readDuration, unitOf, type DurationWords } from '../../kit/core/duration.js';
import type { Problem, Reading } from '../../kit/core/problem.js';
import { proseOf, type MarkupNode } from '../../kit/core/prose-of.js';
import type { Note, Phase, TimelineDefinition } from '../model/schema.js';
import { atOnce, type Steps } from '../model/steps.js';
import { slug, uniqueIds, unmarked } from './slug.js';

/** What has lines of its own, or no words. */
const APART = /^([OUD]L|TABLE|SCRIPT|STYLE|TEMPLATE|NOSCRIPT)$/;
const BLOCK = /^(H[1-6]|[OUD]L|TABLE|P|DIV|SECTION|ARTICLE|FIGURE|FIGCAPTION|BLOCKQUOTE|HEADER|FOOTER|PRE)$/;

const proseIn = (childNodes: Iterable<MarkupNode>) =>
  proseOf({ nodeType: 1, nodeName: '', textContent: '', childNodes }, APART);

/** A phase's label and duration, as far as they can be told apart. */
type Line = readonly [label: string, value: string | undefined];

/** Cuts at the last colon that is neither in a link's address nor between two digits, as in 10:30. */
export function cut(prose: string): Line {
  const bare = prose.replace(/\]\([^()[\]]*\)|\d[:：]\d/g, (part) => ' '.repeat(part.length));
  const at = bare.search(/[:：][^:：]*$/);
  if (at < 0) return [prose, undefined];
  const label = prose.slice(0, at);
  // Bold around the label and its colon was cut in two.
  return [label.split('**').length % 2 ? label : unmarked(label), unmarked(prose.slice(at + 1))];
}

/** The nodes of a paragraph by line: at each `<br>`, and within those at each line feed of the source. */
function linesOf(nodes: Iterable<MarkupNode>): MarkupNode[][][] {
  const lines: MarkupNode[][][] = [[[]]];
  for (const node of nodes) {
    const hard = lines[lines.length - 1]!;
    if (node.nodeName === 'BR') lines.push([[]]);
    else if (node.nodeType !== 3) hard[hard.length - 1]!.push(node);
    else
      node.textContent!.split('\n').forEach((textContent, i) => {
        if (i) hard.push([]);
        hard[hard.length - 1]!.push({ nodeType: 3, nodeName: '', textContent, childNodes: [] });
      });
  }
  return lines;
}

/**
 * Reads a timeline from a page's own HTML: `<ol> <ul> <dl> <table>`, or a paragraph whose lines are broken by `<br>` or
 * in the source. A duration is what follows the last colon, or the second cell, or the `<dd>`. The first heading, or a
 * table's caption, is the title.
 *
 * What has no duration stays in its place as a note; where it stood among phases it is reported as `unread`. A duration
 * that cannot be (`range`, `unit`) refuses the whole, for a picture without that phase would mislead. Paths are
 * `line 3`, counted over all lines. A step a line. Durations are read in the first of the languages that understands.
 */
export function* reading(
  root: Element,
  languages: readonly DurationWords[] = [durationWordsEnglish],
): Steps<Reading<TimelineDefinition>> {
  const unit = unitOf(root.getAttribute('unit') ?? '', languages);
  const phases: Phase[] = [];
  const notes: Note[] = [];
  const wrong: Problem[] = [];
  const unread: Problem[] = [];
  const idOf = uniqueIds();
  let title = '';
  let count = 0;

  const note = (text: string) => text && notes.push({ at: phases.length, text });
  const read = ([label, value]: Line) => (label && value ? readDuration(value, languages, unit) : undefined);
  const take = (line: Line, id = '') => {
    const [label, value] = line;
    const duration = read(line);
    const path = `line ${++count}`;
    if (duration && !isProblem(duration))
      phases.push({ id: idOf(id || slug(unmarked(label)) || `phase-${phases.length + 1}`), label, ...duration });
    else if (duration && duration.code !== 'duration') wrong.push({ ...duration, path });
    else if (note(value === undefined ? label : `${label}: ${value}`))
      unread.push({ code: 'unread', path, message: `“${unmarked(label)}” has no duration and stays as text` });
  };

  const paragraph = (nodes: Iterable<MarkupNode>) => {
    const isPhase = (line: Line) => !isProblem(read(line) ?? { code: 'empty' });
    const lines = linesOf(nodes).flatMap((hard) => {
      const soft = hard.map((line) => cut(proseIn(line)));
      return soft.filter(isPhase).length > 1 ? soft : [cut(proseIn(hard.flat()))];
    });
    if (lines.some(isPhase)) lines.forEach((line) => line[0] && take(line));
    else note(proseIn(nodes));
  };
  const heading = (element: Element | null) => {
    if (title) note(proseOf(element));
    else title = proseOf(element);
  };

  function* block(element: Element): Steps<void> {
    const { tagName } = element;
    let term: Element | undefined;
    if (/^H/.test(tagName)) heading(element);
    else if (/^[OU]L$/.test(tagName))
      for (const item of element.children) {
        yield;
        take(cut(proseOf(item, APART)), item.id);
        for (const inner of item.children) if (APART.test(inner.tagName)) yield* block(inner);
      }
    else if (tagName === 'DL')
      for (const part of element.querySelectorAll('dt,dd')) {
        yield;
        if (part.tagName === 'DT') term = part;
        else take([proseOf(term), unmarked(proseOf(part))], term?.id || part.id);
      }
    else if (tagName === 'TABLE') {
      const { caption, rows } = element as HTMLTableElement;
      heading(caption);
      for (const row of rows) {
        yield;
        const [label, value] = row.cells;
        if (row.querySelector('td'))
          take(value ? [proseOf(label), unmarked(proseOf(value))] : cut(proseOf(label)), row.id || label!.id);
      }
    } else yield* inside(element);
  }
  /** Blocks one by one, and whatever stands between them as a paragraph. */
  function* inside(element: Element): Steps<void> {
    let loose: Node[] = [];
    for (const node of element.childNodes)
      if (element === root && (node as Element).slot) continue;
      else if (BLOCK.test(node.nodeName)) {
        paragraph(loose);
        loose = [];
        yield* block(node as Element);
      } else loose.push(node);
    paragraph(loose);
  }
  yield* inside(root);

  if (wrong[0]) return { problems: [...wrong, ...unread] };
  if (!phases[0])
    return { problems: [{ code: 'empty', path: '', message: 'no line ends in a duration, such as “1-2 quarters”' }] };
  const id = root.id || slug(unmarked(title)) || 'timeline';
  return {
    definition: { kind: 'timeline', schema: 1, id, title: title || undefined, phases, notes },
    problems: unread,
  };
}

/** @see reading */
export const readTimeline = (root: Element, languages?: readonly DurationWords[]): Reading<TimelineDefinition> =>
  atOnce(reading(root, languages));
