/** A card from its built file: before its script, without any, as it comes, and when it has gone. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Manifest } from '../../build/manifest.js';
import { asHtml } from '../../src/card/view/cards.fixtures.js';
import { CHROMIUM_ARGS, find } from '../engines/find.js';
import { inEngines, open, type Page, serve } from './harness/index.js';

const CDN = 'dist/cdn';
const manifest = JSON.parse(readFileSync(join(CDN, 'manifest.json'), 'utf8')) as Manifest;
const script = `<script type="module" crossorigin integrity="${manifest.files['insight-card.js']!.integrity}" src="/cdn/insight-card.js"></script>`;
const VARIANTS = Object.keys(asHtml) as (keyof typeof asHtml)[];
const WIDTHS = [280, 375, 900];
/** Not every engine makes a window as narrow as a sidebar. */
const WINDOW = 960;
const EVIDENCE =
  'evidence="disputed" note="Five publications were examined." source-url="https://example.org/" year="2011"';

/** Every variant, each with a paragraph of the page's after it. */
const body = (width: number) =>
  `<main style="inline-size: ${width}px">${VARIANTS.map(
    (variant) =>
      `<insight-card id="${variant}" ${variant === 'stat' ? EVIDENCE : ''}>${asHtml[variant]}</insight-card><p class="after">After ${variant}.</p>`,
  ).join('')}</main>`;
const site = (width: number, { css = '', head = script, routes = {} } = {}) =>
  serve({
    '/': {
      body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><link rel="stylesheet" href="/cdn/arrive.css">
        <style>body { margin: 20px; font: 16px/1.5 sans-serif } ${css}</style>${head}<body>${body(width)}</body></html>`,
    },
    '/cdn/': { folder: CDN },
    ...routes,
  });

const settled = (at: Page) =>
  at.waitFor(async () => {
    for (const card of document.querySelectorAll<HTMLElement & { ready: Promise<void> }>('insight-card')) {
      if (!card.matches(':defined')) return false;
      await card.ready;
    }
    return true;
  });

/** Where the page's own words stand that are shown: text, and its first line's corner. */
const words = (at: Page) =>
  at.evaluate(() => {
    const found: Record<string, [number, number]> = {};
    const texts = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const range = document.createRange();
      range.selectNode(texts.currentNode);
      const [line] = range.getClientRects();
      if (line) found[texts.currentNode.textContent!.trim()] = [line.x, line.y];
    }
    delete found[''];
    return found;
  });

inEngines((engine) => {
  for (const width of WIDTHS)
    test(`reads complete and well set without a script, ${width} px wide`, async () => {
      const shown = await site(width, { head: '' });
      const at = await open(engine, shown.url(), {
        width: WINDOW,
        ...(engine === 'chromium' && { javaScript: false }),
      });
      const seen = await at.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('insight-card')].map((card) => {
          const size = (selector: string) => {
            const element = card.querySelector(`:scope > ${selector}`);
            return element ? parseFloat(getComputedStyle(element).fontSize) : undefined;
          };
          const range = document.createRange();
          const gaps = [...card.children].map((child) => child.getBoundingClientRect());
          range.selectNodeContents(card);
          return {
            text: card.innerText.replace(/\s+/g, ''),
            whole: card.textContent.replace(/\s+/g, ''),
            overflow:
              Math.max(...[...range.getClientRects()].map(({ right }) => right)) - card.getBoundingClientRect().right,
            overlap: Math.max(...gaps.slice(1).map(({ top }, i) => gaps[i]!.bottom - top)),
            title: size(':is(h3, blockquote)'),
            rule: parseFloat(getComputedStyle(card).borderTopWidth),
          };
        }),
      );
      expect(seen).toHaveLength(VARIANTS.length);
      for (const each of seen) {
        expect(each.text).toBe(each.whole);
        expect(each.overflow).toBeLessThanOrEqual(1);
        expect(each.overlap).toBeLessThanOrEqual(2);
        expect(each.title).toBe(24);
        expect(each.rule).toBe(2);
      }
    });

  for (const width of WIDTHS)
    test(`comes without moving anything, ${width} px wide`, async () => {
      const measured = await site(width);
      const there = await open(engine, measured.url(), { width: WINDOW, height: 2600 });
      await settled(there);
      const heights = await there.evaluate(() =>
        [...document.querySelectorAll('insight-card')].map((card): [string, number] => [
          card.id,
          card.getBoundingClientRect().height,
        ]),
      );
      expect(heights.map(([id]) => id)).toEqual(VARIANTS);

      const css = heights.map(([id, height]) => `#${id} { --insight-reserve: ${height}px }`).join(' ');
      const shown = await site(width, {
        css,
        routes: { '/cdn/insight-card.js': { file: join(CDN, 'insight-card.js'), hold: true } },
      });
      const at = await open(engine, shown.url(), { width: WINDOW, height: 2600, load: false });
      await at.waitFor(() => document.querySelectorAll('.after').length === 5 && document.styleSheets.length === 2);
      await at.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(0)))));
      const before = await words(at);
      shown.release('/cdn/insight-card.js');
      await settled(at);
      await at.waitFor(() => document.querySelector('#steps')!.shadowRoot!.querySelector('input'));
      const after = await words(at);
      expect(Object.keys(after).length).toBeGreaterThan(15);
      for (const [text, [x, y]] of Object.entries(after)) {
        expect(Math.abs(x - before[text]![0]), text).toBeLessThan(0.6);
        expect(Math.abs(y - before[text]![1]), text).toBeLessThan(0.6);
      }
      if (engine === 'chromium') expect(await at.layoutShift()).toBe(0);
    });

  test('moves none of the author’s words without room kept for it, and nothing where its end has room beside it', async () => {
    const shown = await site(560, {
      routes: { '/cdn/insight-card.js': { file: join(CDN, 'insight-card.js'), hold: true } },
    });
    const at = await open(engine, shown.url(), { load: false });
    await at.waitFor(() => document.querySelectorAll('.after').length === 5 && document.styleSheets.length === 2);
    const inCards = () =>
      at.evaluate(() =>
        Object.fromEntries(
          [...document.querySelectorAll('insight-card > *')].flatMap((element, i): [string, number][] => {
            const box = element.getBoundingClientRect();
            return box.height
              ? [[`${i} ${element.localName}`, box.y - element.parentElement!.getBoundingClientRect().y]]
              : [];
          }),
        ),
      );
    const next = () => at.evaluate(() => document.querySelector('.after')!.getBoundingClientRect().y);
    const [before, y] = [await inCards(), await next()];
    shown.release('/cdn/insight-card.js');
    await settled(at);
    const after = await inCards();
    expect(Math.abs((await next()) - y)).toBeLessThan(0.6);
    for (const [name, y] of Object.entries(after)) expect(Math.abs(y - before[name]!), name).toBeLessThan(0.6);
  });
});

test('a hundred cards that have gone leave no node and no memory behind', async () => {
  const browser = find('chromium');
  if (!browser) return;
  const shown = await site(560);
  const running = await chromium.launch({ executablePath: browser.path, args: CHROMIUM_ARGS });
  try {
    const page = await running.newPage();
    const session = await page.context().newCDPSession(page);
    await page.goto(shown.url());
    const counters = async () => {
      await session.send('HeapProfiler.collectGarbage');
      const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
      const { usedSize } = await session.send('Runtime.getHeapUsage');
      return { nodes, jsEventListeners, usedSize };
    };
    const round = () =>
      page.evaluate(async (html) => {
        const main = document.querySelector('main')!;
        main.replaceChildren(document.createRange().createContextualFragment(html.repeat(20)));
        for (const card of document.querySelectorAll<HTMLElement & { ready: Promise<void> }>('insight-card'))
          await card.ready;
        main.replaceChildren();
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      }, body(560));
    await round();
    await round();
    const before = await counters();
    for (let i = 0; i < 3; i++) await round();
    const after = await counters();
    expect(after.nodes - before.nodes).toBeLessThanOrEqual(5);
    expect(after.jsEventListeners - before.jsEventListeners).toBeLessThanOrEqual(2);
    expect(after.usedSize - before.usedSize).toBeLessThan(200_000);
  } finally {
    await running.close();
    await shown.close();
  }
});
