import { drawing } from './drawing.js';
import type { Measure } from './lines.js';
import { flat, type Look } from './look.js';
import { FADE, isLine, type Mark } from './marks.js';
import type { Presentation } from './presentation.js';

/**
 * The picture as a document of its own (SVG 1.1, presentation attributes only): nothing in it is fetched, runs or needs
 * a style sheet. `measure` tells how wide the look's font sets a text: `measureWith` (lines.ts) a canvas, or `estimate`.
 */
export function toSVG(timeline: Presentation, look: Look, measure: Measure): string {
  const colours = flat(look);
  const { width, height, rtl, marks } = drawing(timeline, colours, measure);
  const { title, lead, rows, lang } = timeline;
  const fades = [...new Set(marks.flatMap((mark) => (!isLine(mark) && mark.fades ? mark.fill : [])))];
  const described = [lead.join(''), ...rows.map(({ name, length }) => `${name}: ${length}`)];
  return `<?xml version="1.0" encoding="UTF-8"?>
${element(
  'svg',
  {
    xmlns: 'http://www.w3.org/2000/svg',
    ...{ width, height, viewBox: `0 0 ${width} ${height}`, role: 'img', lang, direction: rtl ? 'rtl' : 'ltr' },
    'font-family': colours.font,
  },
  element('title', {}, escape(title)),
  element('desc', {}, escape(described.join('\n'))),
  ...fades.map((fill) =>
    element(
      'linearGradient',
      { id: fadeOf(fill, rtl), x1: +rtl, x2: +!rtl },
      ...FADE.map((opacity, offset) => element('stop', { offset, 'stop-color': fill, 'stop-opacity': opacity })),
    ),
  ),
  ...marks.map((mark) => drawn(mark, rtl)),
)}
`;
}

/** Two pictures within one page share their names, so a fade is named after its colour and the way it runs. */
const fadeOf = (fill: string, rtl: boolean) => `fade-${rtl ? 'rtl-' : ''}${fill.slice(1)}`;

function drawn(mark: Mark, rtl: boolean): string {
  const { x, y } = mark;
  if (isLine(mark))
    return element(
      'text',
      { x, y, 'font-size': mark.size, 'text-anchor': mark.anchor },
      ...mark.runs.map(({ text, fill, weight }) => element('tspan', { fill, 'font-weight': weight }, escape(text))),
    );
  const { width, height, round, fades } = mark;
  const fill = fades ? `url(#${fadeOf(mark.fill, rtl)})` : mark.fill;
  return element('rect', { x, y, width, height, fill, ...(round && { rx: width / 2 }) });
}

function element(name: string, attributes: Readonly<Record<string, string | number>>, ...inside: string[]): string {
  const all = Object.entries(attributes).map(
    ([name, value]) =>
      ` ${name}="${escape(String(typeof value === 'number' ? Math.round(value * 100) / 100 : value))}"`,
  );
  return `<${name}${all.join('')}>${inside.join('')}</${name}>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text and attributes; what XML has no character for is replaced. */
const escape = (text: string): string =>
  text
    .replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/[&<>"]/g, (char) => ENTITIES[char]!);
