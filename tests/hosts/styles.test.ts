// Style sheets that were not written with widgets in mind.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { open, type Page } from '../pages/harness/index.js';
import { host } from './host.js';
import { expectQuiet, CHUNKS, ready, script, useAll, visit, WIDGETS } from './widgets.js';

const sheet = (css: string) => `<style>${css}</style>${script()}`;
const file = (path: string) => readFileSync(`node_modules/${path}`, 'utf8');

/** Where every word in the shadow roots of timelines and quizzes is drawn, from the corner of its widget. */
const geometry = (at: Page) =>
  at.evaluate(() =>
    ['pivot-timeline', 'pivot-misalignment-quiz', 'insight-quiz'].flatMap((tag) => {
      const widget = document.querySelector<HTMLElement>(tag)!;
      // Size and placement are the page's to decide, and what lies around is not what is measured.
      for (let element: HTMLElement | null = widget; element; element = element.parentElement) {
        const own: Record<string, string> =
          element === widget ? {} : { transform: 'none', padding: '0', border: 'none', margin: '0' };
        for (const [name, value] of Object.entries({ float: 'none', position: 'static', width: '560px', ...own }))
          element.style.setProperty(name, value, 'important');
        element.style.setProperty('transform', 'none', 'important');
      }
      const { x, y } = widget.shadowRoot!.querySelector('.iw')!.getBoundingClientRect();
      const found: [words: string, ...rect: number[]][] = [];
      const walk = (node: Node): void => {
        if (node instanceof Text && node.data.trim()) {
          const range = document.createRange();
          range.selectNode(node);
          for (const rect of range.getClientRects())
            found.push([node.data.trim(), rect.x - x, rect.y - y, rect.width, rect.height]);
        }
        for (const child of node.childNodes) walk(child);
      };
      walk(widget.shadowRoot!);
      return found;
    }),
  );
type Geometry = Awaited<ReturnType<typeof geometry>>;

const differences = (actual: Geometry, expected: Geometry) =>
  actual.length === expected.length
    ? actual.flatMap(([words, ...rect], i) =>
        rect.some((number, j) => Math.abs(number - (expected[i]![j + 1] as number)) > 1)
          ? [`${words}: ${rect.join()}, not ${expected[i]!.slice(1).join()}`]
          : [],
      )
    : [`${actual.length} lines of text, not ${expected.length}`];

const EVERYTHING = `* { color: red !important; background: blue !important; padding: 7px !important; margin: 5px !important;
  border: 3px solid red !important; float: left !important; position: relative !important; width: 50% !important;
  transform: rotate(2deg) !important; opacity: 0.5 !important; letter-spacing: 0.2em !important; line-height: 3 !important;
  text-transform: uppercase !important; text-align: right !important; font-weight: 900 !important; font-style: italic !important }
  html { font-size: 62.5% }`;
const FACE = '* { font-family: sans-serif !important; font-size: 16px !important }';

host(1, 'Whose style sheet says !important to everything', (engine) => {
  test('font and size are the page’s, all else is as on a clean page', async () => {
    const clean = await visit(engine, WIDGETS, { head: sheet(FACE) });
    await ready(clean.at);
    const expected = await geometry(clean.at);
    expect(expected.length).toBeGreaterThan(30);
    const { at, site } = await visit(engine, WIDGETS, { head: sheet(EVERYTHING + FACE) });
    await ready(at);
    expect(differences(await geometry(at), expected)).toEqual([]);
    const colours = await at.evaluate(() =>
      [...document.querySelectorAll('pivot-timeline, insight-quiz')].map(
        (widget) => getComputedStyle(widget.shadowRoot!.querySelector('.title')!).color,
      ),
    );
    for (const colour of colours) expect(colour).not.toBe('rgb(255, 0, 0)');
    await useAll(at);
    await expectQuiet(at, site, ['all.js', CHUNKS]);
  });

  test('a size that it sets is the widget’s', async () => {
    const { at } = await visit(engine, WIDGETS, { head: sheet('* { font-size: 9px !important }') });
    await ready(at);
    const size = () =>
      parseFloat(
        getComputedStyle(document.querySelector('insight-quiz')!.shadowRoot!.querySelector('.title')!).fontSize,
      );
    expect(await at.evaluate(size)).toBeCloseTo(13.5, 1);
  });
});

const RESETS: Record<string, string> = {
  'Bootstrap, whole': file('bootstrap/dist/css/bootstrap.css'),
  'Tailwind’s reset': file('tailwindcss/preflight.css'),
  'controls without any style': 'button, input, select, label, fieldset, legend { all: unset }',
};

host(2, 'With Bootstrap, Tailwind or another reset, dark, or right to left', (engine) => {
  test('the widgets stand as on a clean page', async () => {
    const clean = await visit(engine, WIDGETS, { head: sheet(FACE) });
    await ready(clean.at);
    const expected = await geometry(clean.at);
    for (const [name, css] of Object.entries(RESETS)) {
      const { at, site } = await visit(engine, WIDGETS, { head: sheet(css + FACE) });
      await ready(at);
      expect(differences(await geometry(at), expected), name).toEqual([]);
      await useAll(at);
      await expectQuiet(at, site, ['all.js', CHUNKS]);
    }
  });

  test('words are told from a dark page', async () => {
    const { at } = await visit(engine, WIDGETS, {
      head: sheet('html { color-scheme: dark } body { background: #111; color: #eee }'),
    });
    await ready(at);
    const contrasts = await at.evaluate(() =>
      [...document.querySelectorAll('insight-card, pivot-timeline, insight-quiz')].map((widget) => {
        const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
        const luminance = (colour: string) => {
          canvas.fillStyle = colour;
          canvas.fillRect(0, 0, 1, 1);
          const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].map((part) =>
            part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
          );
          return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
        };
        const ink = luminance(getComputedStyle(widget.shadowRoot!.querySelector('.iw')!).color);
        return (ink + 0.05) / (luminance('#111') + 0.05);
      }),
    );
    for (const contrast of contrasts) expect(contrast).toBeGreaterThan(4.5);
  });

  test('in a page from right to left everything is there', async () => {
    const { at, site } = await visit(engine, WIDGETS, { root: 'lang="en" dir="rtl"' });
    await useAll(at);
    await expectQuiet(at, site);
  });
});

host(3, 'That sets margin, hides, places or colours them', (engine) => {
  test('it decides', async () => {
    const { at, site } = await visit(engine, WIDGETS, {
      head: sheet(`insight-card { margin: 9px; display: inline-block; width: 300px } pivot-timeline { display: none }
        insight-quiz { --insight-accent: rgb(0, 0, 255); --insight-ink: rgb(0, 90, 0) } .out { position: absolute; left: -9999px }`),
    });
    await ready(at);
    const found = await at.evaluate(() => {
      const [card, timeline, assessment, quiz] = [...document.body.children] as HTMLElement[];
      assessment!.hidden = true;
      const { marginTop, display } = getComputedStyle(card!);
      const shown = {
        ...{
          marginTop,
          display,
          width: card!.offsetWidth,
          timeline: timeline!.offsetHeight,
          assessment: assessment!.offsetHeight,
        },
        ink: getComputedStyle(quiz!.shadowRoot!.querySelector('.title')!).color,
      };
      card!.className = 'out';
      return { ...shown, left: card!.getBoundingClientRect().right < 0 };
    });
    expect(found).toEqual({
      ...{ marginTop: '9px', display: 'inline-block', width: 300, timeline: 0, assessment: 0 },
      ...{ ink: 'rgb(0, 90, 0)', left: true },
    });
    await expectQuiet(at, site);
  });
});

host(
  4,
  'In a browser whose letters are set to 24 pixels',
  (engine) => {
    test('the widgets grow with it, and nothing is cut off', async () => {
      const { site } = await visit(engine, WIDGETS);
      const at = await open(engine, site.url(), { fontSize: 24, width: 500 });
      await ready(at);
      const found = await at.evaluate(() =>
        [...document.querySelectorAll('insight-quiz, pivot-misalignment-quiz, pivot-timeline')].map((widget) => {
          const root = widget.shadowRoot!;
          const wide = [...root.querySelectorAll('.title, .lead, label, button')].filter(
            (each) => each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).overflowX !== 'visible',
          );
          return [parseFloat(getComputedStyle(root.querySelector('.title')!).fontSize), wide.length];
        }),
      );
      expect(found).toEqual([
        [36, 0],
        [36, 0],
        [36, 0],
      ]);
      expect(await at.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    });
  },
  ['chromium', 'firefox'],
);
