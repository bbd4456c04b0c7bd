import { describe, expect, it } from 'vitest';
import { preset, looks, phase, present, timeline } from '../../../tests/fixtures/timeline.js';
import { drawing } from './drawing.js';
import { estimate } from './estimate.js';
import { balance, wrap } from './lines.js';
import { flat } from './look.js';
import { isLine, type Drawing } from './marks.js';
import type { Presentation } from './presentation.js';
import { toSVG } from './svg.js';

const draw = (timeline: Presentation) => drawing(timeline, flat(looks.light), estimate);
const lines = ({ marks }: Drawing) => marks.filter(isLine).map(({ runs }) => runs.map(({ text }) => text).join(''));
const boxes = ({ marks }: Drawing) => marks.flatMap((mark) => (isLine(mark) ? [] : mark));
const { ink, markStrong, accentMark } = flat(looks.light);

describe('drawing', () => {
  it('says all that the picture says', () => {
    const all = lines(draw(present(preset())));
    expect(all).toEqual(
      expect.arrayContaining([
        ...['How long a pivot takes', 'quarters from the start', 'Leadership expects traction too early'],
        ...['After 1 quarter, it is done in 0 of 20 futures.', 'Leadership expects traction after 1 quarter'],
        ...['Announce the new course', '1 day', 'See results', '4–6 quarters', 'Too early by', '3–5 quarters'],
        ...['0 of 20', 'still under way', 'done somewhere here', 'even odds', 'Each range is counted from the start.'],
        ...['0', '1', '6', '5', '10', '15', '20'],
      ]),
    );
    expect(all).not.toContain('nobody sees it');
  });

  it('puts what is measured to scale', () => {
    const { rows, dots } = present(preset());
    const [left, length] = [272, 648];
    const bars = boxes(draw(present(preset()))).filter(({ height, width }) => height === 14 && width > 2);
    const ends = (fades: boolean) => bars.filter((bar) => !!bar.fades === fades).map(({ x, width }) => [x, x + width]);
    expect(ends(false)).toEqual(rows.map(({ min }) => [left, left + Math.max(3, Math.round(min * length))]));
    expect(ends(true)).toEqual(
      rows.filter(({ min, max }) => max > min).map(({ min, max }) => [left + min * length, left + max * length]),
    );
    expect(bars.at(-1)).toMatchObject({ fill: markStrong, width: length / 3 });
    expect(boxes(draw(present(preset()))).filter(({ round }) => round)).toHaveLength(20);
    expect(dots!.stacks).toHaveLength(12);
  });

  it('holds the expectation against the plan in the accent, and in ink where the plan keeps up', () => {
    const late = { ...preset(), expect: { value: 6, unit: 'quarter' as const } };
    const colours = (timeline: Presentation) =>
      new Set(draw(timeline).marks.flatMap((mark) => (isLine(mark) ? mark.runs.map(({ fill }) => fill) : mark.fill)));
    expect(colours(present(preset()))).toContain(accentMark);
    const met = draw(present(late));
    expect(lines(met)).not.toContain('Too early by');
    expect(boxes(met).map(({ fill }) => fill)).not.toContain(accentMark);
    expect(boxes(met).filter(({ round, fill }) => round && fill === ink)).toHaveLength(20);
  });

  it('stays within its page and above its foot, whatever the length of names and plans', () => {
    const long = 'Geschäftsprozessdokumentationsverantwortlichenschulung und alles andere. '.repeat(12);
    const plans = [
      timeline([phase('one', 0, 0, 'day')], { start: '2027-01-04' }),
      timeline([phase('one', 1, 2, 'week', { label: long })], {
        title: long,
        expect: { value: 1.9, unit: 'week', label: long },
      }),
      timeline([...Array(60).keys()].map((i) => phase(`Phase ${i}`, i, i + 2, 'month'))),
      timeline([phase('语'.repeat(200), 1, 2)], { expect: { value: 0, unit: 'day' } }),
    ];
    for (const plan of plans)
      for (const rtl of [false, true]) {
        const { width, height, marks } = draw(present(plan, { rtl }));
        for (const mark of marks) {
          if (isLine(mark)) {
            const length = mark.runs.reduce((sum, { text, weight }) => sum + estimate(text, mark.size, weight), 0);
            const before = mark.anchor === 'start' ? 0 : mark.anchor === 'end' ? length : length / 2;
            const from = rtl ? mark.x - length + before : mark.x - before;
            expect(from).toBeGreaterThanOrEqual(0);
            expect(from + length).toBeLessThanOrEqual(width);
          } else {
            expect(Number.isFinite(mark.x + mark.width)).toBe(true);
            expect(mark.x).toBeGreaterThanOrEqual(0);
            expect(mark.x + mark.width).toBeLessThanOrEqual(width);
          }
          expect(mark.y).toBeGreaterThanOrEqual(0);
          expect(mark.y).toBeLessThanOrEqual(height);
        }
      }
  });

  it('mirrors where lines run from right to left', () => {
    const [left, right] = [draw(present(preset())), draw(present(preset(), { rtl: true }))];
    const mirrored = left.marks.map((mark) => 960 - mark.x - (isLine(mark) ? 0 : mark.width));
    expect(right.marks.map(({ x }) => x)).toEqual(mirrored);
  });
});

describe('lines of text', () => {
  const run = (text: string) => ({ text, fill: '#000000', weight: 400 });
  const each = (text: string, size: number) => [...text].length * size;
  const words = (all: ReturnType<typeof wrap>) =>
    all.map((line) =>
      line
        .map(({ text }) => text)
        .join('')
        .trimEnd(),
    );

  it('break at spaces, and words that are too long anywhere', () => {
    expect(words(wrap([run('one two  three')], 7, 1, each))).toEqual(['one two', 'three']);
    expect(words(wrap([run('abcdefgh 👍👍👍')], 3, 1, each))).toEqual(['abc', 'def', 'gh', '👍👍👍']);
    expect(words(wrap([run('')], 3, 1, each))).toEqual(['']);
  });
  it('break between the characters of scripts without spaces, and never before what closes', () => {
    expect(words(wrap([run('1四半期後までに「成果」が')], 6, 1, each))).toEqual(['1四半期後ま', 'でに「成果」', 'が']);
    expect(words(wrap([run('完了します。次へ')], 5, 1, each))).toEqual(['完了しま', 'す。次へ']);
    // A sentence goes on where its finding ends.
    expect(words(wrap([run('完了は'), { ...run('20中0'), weight: 600 }, run('です')], 8, 1, each))).toEqual([
      '完了は20中0で',
      'す',
    ]);
  });
  it('are as even as can be, without cutting a word for it', () => {
    expect(words(balance(run('a b c d e f g h'), 13, 1, each))).toEqual(['a b c d', 'e f g h']);
    expect(words(balance(run('a longword b'), 9, 1, each))).toEqual(['a', 'longword', 'b']);
  });
});

describe('toSVG', () => {
  it('needs nothing from anywhere, and runs nothing', () => {
    const svg = toSVG(present(preset()), looks.light, estimate);
    expect(svg).not.toMatch(/data:|href|<style|style=|<script|foreignObject|<image|on\w+=/i);
    expect(svg.match(/https?:\S+?(?=")/g)).toEqual(['http://www.w3.org/2000/svg']);
    const fades = [...svg.matchAll(/<linearGradient id="([\w-]+)"/g)].map(([, id]) => id);
    expect(fades).toHaveLength(2);
    for (const [, id] of svg.matchAll(/url\(#([\w-]+)\)/g)) expect(fades).toContain(id);
  });

  it('names a fade after the way it runs, for two pictures may stand on one page', () => {
    const ids = [false, true].flatMap((rtl) => [
      ...toSVG(present(preset(), { rtl }), looks.light, estimate).matchAll(/<linearGradient id="([^"]*)"/g),
    ]);
    expect(new Set(ids.map(([, id]) => id)).size).toBe(ids.length);
  });

  it('writes colours in six digits, over the paper and within sRGB', () => {
    expect(flat(looks.dark)).toMatchObject({ paper: '#0d0e11', ink: '#e5e8ec', hairline: '#343638' });
    const wide = { ...looks.light, ink: 'color(srgb -0.1 1.2 3.4e-5)', paper: '#ffffff', soft: 'rgb(0, 0, 0)' };
    expect(flat(wide)).toMatchObject({ ink: '#00ff00', paper: '#ffffff', soft: '#000000' });
    const fills = [...toSVG(present(preset()), looks.dark, estimate).matchAll(/(?:fill|stop-color)="([^"]*)"/g)];
    for (const [, fill] of fills) expect(fill).toMatch(/^(#[\da-f]{6}|url\(#fade-[\da-f]{6}\))$/);
  });

  it('escapes every text', () => {
    const hostile = `</text><script>alert(1)</script> " ' & \u0000\u0008\ud800`;
    const svg = toSVG(
      present(timeline([phase('x', 1, 2, 'day', { label: hostile })], { title: hostile }), {
        lang: '"><a>',
        lead: [hostile, hostile, ''],
      }),
      { ...looks.light, font: '"Open Sans"><script>' },
      estimate,
    );
    expect(svg).not.toMatch(/<script|<a>/);
    expect(svg).not.toMatch(/[\u0000-\u0008\ud800]/);
    expect(svg).toContain('font-family="&quot;Open Sans&quot;&gt;&lt;script&gt;"');
  });
});
