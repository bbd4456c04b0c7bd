import { wrap, type Measure } from './lines.js';
import type { Look } from './look.js';
import { isLine, type Drawing, type Mark } from './marks.js';
import { MARGIN, plot, RIGHT, SMALL, STRONG, WIDTH } from './plot.js';
import type { Presentation } from './presentation.js';
import { sheet, type Role } from './sheet.js';

const TITLE: Role = [24, 29, 650];
const LEAD: Role = [18, 25, 400];
/** As wide as the sentence that leads, and those under the picture, may be. */
const LEAD_WIDTH = 620;
const SMALL_WIDTH = 760;

/**
 * The picture as a page of its own, with its title and its sentences: what the image exports have in common. The look's
 * colours are of six digits.
 */
export function drawing(timeline: Presentation, look: Look, measure: Measure): Drawing {
  const { about, counts, title, lead, key, rows, readings, rtl = false } = timeline;
  const { ink, paper, soft, mark } = look;
  const on = sheet(measure);

  // One thick rule, what it is about and what the axis counts, the finding, and the sentence that leads.
  on.box(MARGIN, MARGIN, RIGHT - MARGIN, 2, ink);
  let y = MARGIN + 12;
  const under = on.write(counts, RIGHT, y, 320, SMALL, soft, 'end');
  y = Math.max(under, on.write(about, MARGIN, y, 560, STRONG, ink)) + 12;
  y = on.write(title, MARGIN, y, RIGHT - MARGIN, TITLE, ink) + 6;
  const runs = lead.map((text, i) => ({
    text,
    ...(i === 1 ? { fill: look.accentText, weight: 650 } : { fill: ink, weight: 400 }),
  }));
  y = on.set(wrap(runs, LEAD_WIDTH, LEAD[0], measure), MARGIN, y, LEAD) + 24;

  const picture = plot(timeline, look, measure, y);

  // What the marks mean, and how the ranges were read.
  y = picture.bottom + 20;
  let x = MARGIN;
  const word = (text: string, after: number) => {
    on.write(text, x + after, y, WIDTH, SMALL, soft);
    x += after + measure(text, 13, 400) + 24;
  };
  on.box(x, y + 3, 32, 12, mark);
  word(key.underWay, 40);
  if (rows.some(({ min, max }) => max > min)) {
    on.fade(x, y + 3, 32, 12, mark, look.line);
    word(key.somewhere, 40);
    on.box(x, y + 2, 2, 14, ink);
    word(key.evenOdds, 10);
  }
  y += 20;
  for (const sentence of readings) y = on.write(sentence, MARGIN, y + 4, SMALL_WIDTH, SMALL, soft);

  const height = Math.ceil(y + MARGIN);
  const marks: Mark[] = [{ x: 0, y: 0, width: WIDTH, height, fill: paper }, ...on.marks, ...picture.marks];
  const mirrored = (mark: Mark) => ({ ...mark, x: WIDTH - mark.x - (isLine(mark) ? 0 : mark.width) });
  return { width: WIDTH, height, rtl, marks: rtl ? marks.map(mirrored) : marks };
}
