/*
 * Inline HTML as the small markup of kit/core/prose: bold, emphasis, code and links stay, the rest becomes its words.
 * Kept as runs until the last moment, so that a line can be cut anywhere, even inside bold.
 */

/** A stretch of characters with the same markup around it. */
export interface Run {
  text: string;
  before: string;
  after: string;
}

/** Stands for a `<br>` in a run's text, where a page's own line feeds mean no more than a space. */
export const BREAK = '\r';

const MARKS: Record<string, string> = { STRONG: '**', B: '**', EM: '*', I: '*' };
/** What has lines of its own, or no words. */
const APART = /^(OL|UL|DL|TABLE|SCRIPT|STYLE|TEMPLATE|NOSCRIPT)$/;

export function runsOf(nodes: Iterable<Node>, before = '', after = ''): Run[] {
  const runs: Run[] = [];
  for (const node of nodes) {
    if (node.nodeType === Node.TEXT_NODE)
      runs.push({ text: (node as Text).data.replaceAll(BREAK, ' '), before, after });
    else if (node instanceof Element && !APART.test(node.tagName)) {
      const { tagName } = node;
      const mark = MARKS[tagName] ?? '';
      const href = tagName === 'A' && node.getAttribute('href');
      const words = node.textContent;
      if (tagName === 'BR') runs.push({ text: BREAK, before: '', after: '' });
      else if (tagName === 'CODE' && !words.includes('`'))
        runs.push({ text: words, before: before + '`', after: '`' + after });
      else if (href) {
        const address = href
          .trim()
          .replace(/[\s()<>[\]]/g, (char) => `%${char.charCodeAt(0).toString(16).padStart(2, '0')}`);
        runs.push(...runsOf(node.childNodes, `${before}[`, `](${address})${after}`));
      } else runs.push(...runsOf(node.childNodes, before + mark, mark + after));
    }
  }
  return runs;
}

export const plain = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

/** From one character to another of their text. */
export function cut(runs: readonly Run[], from: number, to = Infinity): Run[] {
  let at = 0;
  return runs.flatMap((run) => {
    const text = run.text.slice(Math.max(0, from - at), Math.max(0, to - at));
    at += run.text.length;
    return text ? [{ ...run, text }] : [];
  });
}

export function split(runs: readonly Run[], separator: string): Run[][] {
  let at = 0;
  return plain(runs)
    .split(separator)
    .map((part) => {
      const from = at;
      at += part.length + separator.length;
      return cut(runs, from, from + part.length);
    });
}

/** As an author's string: white space collapsed, and what would be read as markup escaped. */
export function markup(runs: readonly Run[]): string {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined[joined.length - 1];
    if (last?.before === run.before && last.after === run.after) last.text += run.text;
    else joined.push({ ...run });
  }
  return joined
    .map(({ text, before, after }) => {
      const words = text.trim();
      if (!words) return ' ';
      const inner = before.endsWith('`') ? words : words.replace(/[\\*`[\]]/g, '\\$&');
      // Markup holds on to its words: spaces stand outside it.
      const [start = '', end = ''] = text.split(words);
      return start + before + inner + after + end;
    })
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}
