import { durationWordsEnglish, isProblem, parseDuration, unitOf, type DurationWords } from '../../kit/core/duration.js';
import type { Problem, Reading } from '../../kit/core/problem.js';
import { proseToText } from '../../kit/core/prose.js';
import type { Note, Phase, TimelineDefinition } from '../model/schema.js';
import { BREAK, cut, markup, plain, runsOf, split, type Run } from './inline.js';

/** Where the last colon is that does not stand between two digits, as in 10:30; -1 for nowhere. */
function lastColon(text: string): number {
  for (let i = text.length - 1; i >= 0; i--)
    if (/[:：]/.test(text[i]!) && !/\d.\d/.test(text.slice(Math.max(0, i - 1), i + 2))) return i;
  return -1;
}

const BLOCK = /^(H[1-6]|OL|UL|DL|TABLE|P|DIV|SECTION|ARTICLE|FIGURE|FIGCAPTION|BLOCKQUOTE|HEADER|FOOTER|PRE|HR)$/;
const SILENT = /^(SCRIPT|STYLE|TEMPLATE|NOSCRIPT)$/;

/** Lower case letters and digits of any script, joined by hyphens. */
const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);

const isFatal = ({ code }: Problem) => code !== 'unread';

interface Line {
  label: Run[];
  value: Run[] | undefined;
  id: string;
}

/**
 * Reads a timeline from a page's own HTML: `<ol> <ul> <dl> <table>`, or a paragraph whose lines are broken by `<br>` or
 * in the source. A duration is what follows the last colon, or the second cell, or the `<dd>`. The first heading, or a
 * table's caption, is the title.
 *
 * What has no duration stays in its place as a note; where it stood among phases it is reported as `unread`. A duration
 * that cannot be (`range`, `unit`) refuses the whole, for a picture without that phase would mislead. Paths are
 * `line 3`, counted over all lines.
 */
export function readTimeline(root: Element, words: DurationWords = durationWordsEnglish): Reading<TimelineDefinition> {
  const unit = unitOf(root.getAttribute('unit') ?? '', words);
  const phases: Phase[] = [];
  const notes: Note[] = [];
  const problems: Problem[] = [];
  const ids = new Set<string>();
  let title = '';
  let count = 0;
  let refused = false;

  const unique = (wanted: string) => {
    let id = wanted;
    for (let n = 2; ids.has(id); n++) id = `${wanted}-${n}`;
    ids.add(id);
    return id;
  };
  const note = (runs: Run[]) => {
    const text = markup(runs);
    if (text) notes.push({ at: phases.length, text });
  };
  const durationOf = (value: Run[]) => parseDuration(plain(value), words, unit);

  const take = ({ label, value, id }: Line) => {
    const path = `line ${++count}`;
    const name = markup(label);
    const duration = name && value ? durationOf(value) : undefined;
    if (duration && !isProblem(duration)) {
      phases.push({
        id: unique(id || slug(proseToText(name)) || `phase-${phases.length + 1}`),
        label: name,
        ...duration,
      });
    } else if (duration && duration.code !== 'duration' && duration.code !== 'too-long') {
      problems.push({ ...duration, path });
      refused = true;
    } else {
      const whole = value ? [...label, { text: ': ', before: '', after: '' }, ...value] : label;
      if (!plain(whole).trim()) return;
      note(whole);
      problems.push({
        code: 'unread',
        path,
        message: `“${proseToText(markup(whole)).slice(0, 80)}” has no duration and stays as text`,
      });
    }
  };

  const atColon = (runs: Run[], id = ''): Line => {
    const at = lastColon(plain(runs));
    return at < 0 ? { label: runs, value: undefined, id } : { label: cut(runs, 0, at), value: cut(runs, at + 1), id };
  };
  const isPhase = ({ value }: Line) => value && !isProblem(durationOf(value));

  const paragraph = (nodes: Iterable<Node>) => {
    const runs = runsOf(nodes);
    const lines = split(runs, BREAK).flatMap((hard) => {
      const soft = split(hard, '\n').map((each) => atColon(each));
      return soft.filter(isPhase).length > 1 ? soft : [atColon(hard)];
    });
    if (lines.some(isPhase)) lines.forEach(take);
    else note(runs);
  };

  const heading = (element: Element) => {
    const runs = runsOf(element.childNodes);
    if (title) note(runs);
    else title = markup(runs);
  };

  const block = (element: Element): void => {
    const { tagName } = element;
    if (/^H\d$/.test(tagName) || tagName === 'CAPTION') heading(element);
    else if (/^[OU]L$/.test(tagName))
      for (const item of element.children) {
        take(atColon(runsOf(item.childNodes), item.id));
        for (const inner of item.children) if (/^([OU]L|DL|TABLE)$/.test(inner.tagName)) block(inner);
      }
    else if (tagName === 'DL') {
      let term: Element | undefined;
      for (const part of element.querySelectorAll('dt, dd'))
        if (part.tagName === 'DT') term = part;
        else take({ label: runsOf(term?.childNodes ?? []), value: runsOf(part.childNodes), id: term?.id || part.id });
    } else if (tagName === 'TABLE') {
      const { caption, rows } = element as HTMLTableElement;
      if (caption) heading(caption);
      for (const row of rows) {
        const [label, value] = row.cells;
        if (!label || !row.querySelector('td')) continue;
        const runs = runsOf(label.childNodes);
        take(value ? { label: runs, value: runsOf(value.childNodes), id: row.id || label.id } : atColon(runs, row.id));
      }
    } else inside(element);
  };

  const inside = (element: Element) => {
    let loose: Node[] = [];
    const flush = () => {
      paragraph(loose);
      loose = [];
    };
    for (const node of element.childNodes) {
      if (!(node instanceof Element) || !BLOCK.test(node.tagName)) {
        if (!(node instanceof Element) || !SILENT.test(node.tagName)) loose.push(node);
        continue;
      }
      flush();
      block(node);
    }
    flush();
  };
  inside(root);

  if (!phases.length && !refused)
    problems.push({
      code: 'empty',
      path: '',
      message: 'no line ends in a duration, such as “Retrain the teams: 2-3 quarters”',
    });
  if (refused || !phases.length)
    return { problems: [...problems.filter(isFatal), ...problems.filter((each) => !isFatal(each))] };
  const definition: TimelineDefinition = {
    kind: 'timeline',
    schema: 1,
    id: root.id || slug(proseToText(title)) || 'timeline',
    ...(title && { title }),
    phases,
    ...(notes.length && { notes }),
  };
  return { definition, problems };
}
