import type { Text } from '../../kit/core/text.js';
import { safeHref } from '../../kit/core/url.js';
import type { CardDefinition, Figure, Row, Step } from '../model/schema.js';
import type { MoreWords } from './more.words.js';
import { el, written } from './written.js';

/** In what a definition is written: the reader's language, the level of its heading, and the card's own words. */
export interface Speech {
  text(text: Text | undefined): string;
  locale: string;
  level: string;
  words: MoreWords;
}

/**
 * Writes a definition as the HTML its author would have put into the tag, so that it is read and shown by the same
 * rules. The evidence is not in it: attributes say that, and the card shows it.
 */
export function writeFace(card: CardDefinition, speech: Speech): HTMLElement {
  const { variant, title, figure, rows, steps, tags, cta } = card;
  const block = (name: string, text: Text | undefined) => el(name, ...written(speech.text(text)));
  const [first, ...more] = speech.text(card.text).split(/\n\s*\n/);
  const root = el('div');

  const above = [card.eyebrow, card.aside].flatMap((text) => (text ? [written(speech.text(text))] : []));
  if (above[0]) root.append(el('p', ...above[0], ...(above[1] ? [' · ', ...above[1]] : [])));
  const heading = variant === 'quote' ? block('blockquote', title) : block(`h${speech.level}`, title);
  if (variant === 'stat' && figure) heading.prepend(writeFigure(figure, speech), ' ');
  root.append(heading);
  if (first) root.append(el('p', ...leading(first, speech.locale)));
  for (const paragraph of more) root.append(block('p', paragraph));
  if (variant === 'compare' && rows) root.append(writeRows(rows, card.columns ?? speech.words.columns, block));
  if (variant === 'steps' && steps) root.append(writeSteps(steps, block));
  if (tags) root.append(el('ul', ...tags.map((tag) => block('li', tag))));
  const href = safeHref(cta?.href);
  if (href) {
    const link = block('a', cta!.label);
    link.setAttribute('href', href);
    root.append(el('p', link));
  }
  return root;
}

function writeFigure({ value, unit, of, text }: Figure, speech: Speech): HTMLElement {
  const format = (number: number) => new Intl.NumberFormat(speech.locale).format(number);
  const small = speech.text(unit) || (of === undefined ? '' : speech.words.of(format(of)));
  const data = el('data', ...(text ? written(speech.text(text)) : [format(value), el('small', small)]));
  data.setAttribute('value', String(value));
  return data;
}

/** An answer's first sentence leads, in bold, unless the author's own marks say what does. */
function leading(text: string, locale: string): (string | Node)[] {
  const [sentence] = new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text);
  const end = sentence!.segment.length;
  if (/[*`[\\]/.test(text) || end === text.length) return written(text);
  return [el('strong', text.slice(0, end).trim()), ' ', text.slice(end)];
}

type Block = (name: string, text: Text | undefined) => HTMLElement;

function writeRows(rows: readonly Row[], heads: Row, block: Block): HTMLElement {
  const isNamed = rows.some(({ label }) => label !== undefined);
  const line = ({ label, stated, actual }: Row, cell: string) =>
    el('tr', ...(isNamed ? [block('th', label)] : []), block(cell, stated), block(cell, actual));
  return el('table', el('thead', line(heads, 'th')), el('tbody', ...rows.map((row) => line(row, 'td'))));
}

const writeSteps = (steps: readonly Step[], block: Block): HTMLElement =>
  el(
    'ol',
    ...steps.map(({ id, title, text }) => {
      const item =
        text === undefined ? block('li', title) : el('li', block('b', title), ' ', ...block('i', text).childNodes);
      if (id !== undefined) item.id = id;
      return item;
    }),
  );
