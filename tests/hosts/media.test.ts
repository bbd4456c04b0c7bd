/** Visitors who print, who see in the dark, or whose colours are not the page's. */
import { chromium } from 'playwright-core';
import { expect, test } from 'vitest';
import { CHROMIUM_ARGS, find } from '../engines/find.js';
import { type Engine, open, type Page, serve, visibleText } from '../pages/harness/index.js';
import { embed, expectSaid } from './held.js';
import { host } from './host.js';
import { RICH } from './rich.js';
import { everything, useEverything } from './use.js';
import { CDN, page, ready } from './widgets.js';

const NAME = 'On paper, in the dark, in forced colours or with more contrast';
const DARK =
  '<style>:root { color-scheme: light dark } body { background: Canvas; color: CanvasText; font-family: sans-serif }</style>';
const site = (head = '') =>
  serve({ '/': { body: page(RICH, { head: head + embed(['all.js']) }) }, '/cdn/': { folder: CDN } });

/**
 * Words of the widgets that do not stand out from what is behind them by 4.5 to 1 (WCAG 2.2, 1.4.3), or by 3 to 1 where
 * they are large, and words that are cut off. Paper is white, and takes no colour of a ground that does not insist on it.
 * It runs in the page.
 */
function illegible(isPaper: boolean): string[] {
  const pen = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', {
    willReadFrequently: true,
  })!;
  const mix = (colours: readonly string[]) => {
    pen.clearRect(0, 0, 1, 1);
    for (const colour of colours) {
      pen.fillStyle = colour;
      pen.fillRect(0, 0, 1, 1);
    }
    return [...pen.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const light = (rgb: readonly number[]) => {
    const [r, g, b] = rgb.map((each) =>
      each / 255 <= 0.04045 ? each / 255 / 12.92 : ((each / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  };
  const around = (element: Element): Element | null =>
    element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as ShadowRoot).host ?? null;
  const behind = (element: Element): string[] => {
    const colours: string[] = [];
    for (let at: Element | null = element; at; at = around(at)) {
      const { backgroundColor, printColorAdjust } = getComputedStyle(at);
      if (!isPaper || printColorAdjust === 'exact') colours.unshift(backgroundColor);
    }
    return [isPaper ? 'white' : 'Canvas', ...colours];
  };
  const wrong: string[] = [];
  const look = (root: Node) => {
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode as Text;
      const element = text.parentElement;
      const range = document.createRange();
      range.selectNodeContents(text);
      const box = range.getBoundingClientRect();
      if (!element || !text.data.trim() || box.width < 2 || box.height < 2) continue;
      if (element.closest('script, style, option, textarea, .hidden')) continue;
      const style = getComputedStyle(element);
      if (style.visibility !== 'visible' || style.clipPath !== 'none') continue;
      const ground = behind(element);
      const [a, b] = [light(mix([...ground, style.color])), light(mix(ground))];
      const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
      const size = parseFloat(style.fontSize);
      const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
      if (ratio < (isLarge ? 3 : 4.5)) wrong.push(`${ratio.toFixed(2)}: ${text.data.trim().slice(0, 40)}`);
      for (let at: Element | null = element; at && at !== document.body; at = around(at)) {
        const clip = getComputedStyle(at);
        const edge = at.getBoundingClientRect();
        if (/hidden|clip/.test(clip.overflowX) && edge.width > 2 && box.right > edge.right + 2)
          wrong.push(`cut: ${text.data.trim().slice(0, 40)}`);
      }
    }
  };
  for (const element of document.querySelectorAll('body > *')) if (element.shadowRoot) look(element.shadowRoot);
  for (const card of document.querySelectorAll('insight-card')) look(card);
  return wrong;
}

const bothStates = async (at: Page) => {
  expect(await at.evaluate(illegible, false), 'asked').toEqual([]);
  await useEverything(at);
  expect(await at.evaluate(illegible, false), 'answered').toEqual([]);
  await expectSaid(at);
};

host(21, NAME, (engine: Engine) => {
  test.each([false, true])('all words can be read where the page is dark: %s', async (dark) => {
    const at = await open(engine, (await site(DARK)).url(), { dark });
    await ready(at);
    await bothStates(at);
  });
});

host(
  21,
  NAME,
  (engine) => {
    test('in forced colours all words can be read, and what can be pressed has an edge', async () => {
      const at = await open(engine, (await site()).url(), { forcedColors: true });
      await ready(at);
      expect(await at.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
      await bothStates(at);
      const edges = await at.evaluate(() =>
        [...document.querySelector('#test')!.shadowRoot!.querySelectorAll('.go')].map(
          (each) => parseFloat(getComputedStyle(each).borderTopWidth) > 0,
        ),
      );
      expect(edges).not.toContain(false);
    });
  },
  ['chromium', 'firefox'],
);

host(
  21,
  NAME,
  (engine) => {
    test('on paper a question and a result are whole, dark on light, and without what can be pressed', async () => {
      const at = await open(engine, (await site(DARK)).url(), { dark: true });
      await ready(at);
      const onPaper = async (words: readonly string[]) => {
        await at.print();
        const text = await visibleText(at);
        for (const each of words) expect(text).toContain(each);
        expect(await at.evaluate(illegible, true)).toEqual([]);
        const pressed = await at.evaluate(() =>
          [...document.querySelectorAll('body > *')].flatMap((each) =>
            [...(each.shadowRoot?.querySelectorAll('button') ?? [])]
              .filter((button) => button.getBoundingClientRect().height)
              .map((button) => `${each.id}: ${button.textContent.trim()}`),
          ),
        );
        expect(pressed).toEqual([]);
        const scheme = await at.evaluate(
          () => getComputedStyle(document.querySelector('#test')!.shadowRoot!.querySelector('.iw')!).colorScheme,
        );
        expect(scheme).toBe('light');
        await at.print(false);
      };
      await onPaper(['Question 1 of 12', 'Strongly agree', 'Why did the change stall?', 'Rewrite the pay plans']);
      await useEverything(at);
      await onPaper(['What to fix first', 'Score by dimension', 'The answers', 'Phase']);
      await expectSaid(at);
    });

    test('with more contrast all words can be read', async () => {
      const running = await chromium.launch({ executablePath: find(engine)!.path, args: CHROMIUM_ARGS });
      try {
        const at = await running.newPage({ contrast: 'more' });
        await at.goto((await site(DARK)).url());
        await at.waitForFunction(() => document.querySelector('#test')?.shadowRoot?.querySelector('fieldset'));
        expect(await at.evaluate(() => matchMedia('(prefers-contrast: more)').matches)).toBe(true);
        await at.evaluate(everything);
        expect(await at.evaluate(illegible, false)).toEqual([]);
      } finally {
        await running.close();
      }
    });
  },
  ['chromium'],
);
