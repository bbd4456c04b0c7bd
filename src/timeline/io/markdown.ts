import { parseProse, type ProseNode } from '../../kit/core/prose.js';
import type { Text } from '../../kit/core/text.js';
import type { TimelineDefinition } from '../model/schema.js';
import type { Presentation } from './presentation.js';

/**
 * What the element says, in Markdown (CommonMark, with the tables of GitHub): the finding, the phases as a table, the
 * author's notes before and after it, and how it was read. `text` resolves an author's text for the reader.
 */
export function toMarkdown(
  { notes = [] }: TimelineDefinition,
  { about, title, lead, readings, columns, rows }: Presentation,
  text: (text: Text) => string,
): string {
  const [phase = '', ...figures] = columns;
  const bold = (text: string) => text && `**${escape(text)}**`;
  const table = [
    [phase, '', ...figures].map(escape),
    ['---', '---', ...figures.map(() => '--:')],
    ...rows.map(({ name, length, figures }) => [bold(name), ...[length, ...figures].map(escape)]),
  ].map((row) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`);
  const told = (first: boolean) =>
    notes.filter(({ at }) => at < 1 === first).map((note) => begun(parseProse(text(note.text)).map(written).join('')));
  const [before, finding, after] = lead;
  return `${[
    begun(escape(about)),
    `### ${escape(title)}`,
    begun(escape(before) + bold(finding) + escape(after)),
    ...told(true),
    table.join('\n'),
    ...told(false),
    ...readings.map((sentence) => begun(escape(sentence))),
  ]
    .filter(Boolean)
    .join('\n\n')}\n`;
}

/** The marks of prose are Markdown's own; all else that Markdown would read is text. */
function written(node: ProseNode): string {
  if (typeof node === 'string') return escape(node);
  if (node.kind === 'code') return `\`${node.text}\``;
  const inner = node.children.map(written).join('');
  if (node.kind === 'link') return `[${inner}](${node.href})`;
  return node.kind === 'strong' ? `**${inner}**` : `*${inner}*`;
}

const escape = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]~$#]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;');

/** A paragraph that does not begin as a list or a quotation does. */
const begun = (paragraph: string): string =>
  paragraph.trim().replace(/^(?=[+>-])|^(\d+)(?=[.)])/, (_, number: string | undefined) => `${number ?? ''}\\`);
