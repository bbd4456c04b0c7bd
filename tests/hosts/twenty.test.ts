/** A page with twenty widgets. Work is counted rather than timed: a busy machine is no defect. */
import { chromium } from 'playwright-core';
import { expect, test } from 'vitest';
import type { InsightQuiz } from '../../src/assessment/view/insight-quiz.js';
import { CHROMIUM_ARGS, find } from '../engines/find.js';
import { open, serve } from '../pages/harness/index.js';
import { embed, expectSaid, JAVASCRIPT } from './held.js';
import { host } from './host.js';
import { RICH } from './rich.js';
import { useEverything } from './use.js';
import { CDN, page, ready, visit, widget } from './widgets.js';

const TEN = `${RICH}${widget('insight-card', 'id="ninth"')}${widget('pivot-timeline', 'id="tenth"')}`;
const TWENTY = TEN + TEN.replaceAll(/(<(?:insight|pivot)-[^>]*) id="(\w+)"/g, '$1 id="$2-again"');

/** Counts what is made, and notes whatever is listened to, wherever. */
const COUNTED = `<script>{
  window.made = { CSSStyleSheet: 0, MutationObserver: 0, ResizeObserver: 0, IntersectionObserver: 0, setInterval: 0 };
  for (const name of Object.keys(made))
    window[name] = new Proxy(window[name], {
      construct(target, given) { made[name]++; return Reflect.construct(target, given); },
      apply(target, self, given) { made[name]++; return Reflect.apply(target, self, given); },
    });
  window.heard = [];
  const { addEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (type, ...more) {
    window.heard.push(type);
    return addEventListener.call(this ?? window, type, ...more);
  };
}</script>`;
interface Counted {
  made: Record<string, number>;
  heard: string[];
}

host(
  40,
  'With twenty widgets',
  (engine) => {
    test('nothing moves where the page keeps their room', async () => {
      const measured = await visit(engine, TWENTY, { head: embed(['all.js']) });
      await ready(measured.at);
      const heights = await measured.at.evaluate(() =>
        [...document.body.children].map((each) => [each.id, each.getBoundingClientRect().height] as const),
      );
      expect(new Set(heights.map(([id]) => id)).size).toBe(20);
      const total = heights.reduce((sum, [, height]) => sum + height, 0);

      const css = heights.map(([id, height]) => `#${id} { --insight-reserve: ${height}px }`).join(' ');
      const site = await serve({
        '/': { body: page(`${TWENTY}<p>After all.</p>`, { head: `${embed(['all.js'])}<style>${css}</style>` }) },
        '/cdn/': { folder: CDN },
        '/cdn/all.js': { file: `${CDN}/all.js`, headers: JAVASCRIPT, hold: true },
      });
      const at = await open(engine, site.url(), { height: Math.ceil(total + 100), load: false });
      await at.waitFor(() => !!document.querySelector('p:last-child') && document.styleSheets.length === 2);
      await at.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(0)))));
      site.release('/cdn/all.js');
      await ready(at);
      expect(await at.layoutShift()).toBeLessThanOrEqual(0.02);
      await expectSaid(at);
    });

    test('what they cost grows no faster than they do, and an answer costs one of them', async () => {
      const cost = async (body: string) => {
        const { at } = await visit(engine, body, { head: COUNTED + embed(['all.js']) });
        await ready(at);
        const counted = await at.evaluate(() => {
          const all = [...document.body.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot);
          const nodes = all.reduce((sum, { shadowRoot }) => sum + shadowRoot!.querySelectorAll('*').length, 0);
          const { made, heard } = window as unknown as Counted;
          const counts: Record<string, number> = { ...made, widgets: all.length, nodes, listeners: heard.length };
          return counts;
        });
        const changed = await at.evaluate(async () => {
          const touched = new Set<string>();
          let changes = 0;
          const all = [...document.body.children].filter(({ shadowRoot }) => shadowRoot);
          const watches = all.map((each) => {
            const watch = new MutationObserver((records) => {
              touched.add(each.id);
              changes += records.length;
            });
            const what = { subtree: true, childList: true, attributes: true, characterData: true };
            watch.observe(each.shadowRoot!, what);
            return watch;
          });
          const quiz = document.querySelector<InsightQuiz>('#test')!;
          quiz.shadowRoot!.querySelector('label')!.click();
          quiz.shadowRoot!.querySelector<HTMLElement>('.go')!.click();
          await quiz.updateComplete;
          await new Promise((done) => setTimeout(done));
          for (const watch of watches) watch.disconnect();
          return { touched: [...touched], changes };
        });
        return { at, counted, changed };
      };
      const ten = await cost(TEN);
      const twenty = await cost(TWENTY);
      expect([ten.counted.widgets, twenty.counted.widgets]).toEqual([10, 20]);
      expect(ten.counted.CSSStyleSheet).toBeGreaterThan(0);
      expect(twenty.counted.CSSStyleSheet).toBe(ten.counted.CSSStyleSheet);
      expect(twenty.counted.setInterval).toBe(0);
      for (const [what, count] of Object.entries(twenty.counted))
        expect(count, what).toBeLessThanOrEqual(2 * ten.counted[what]!);
      expect(twenty.changed.touched).toEqual(['test']);
      expect(twenty.changed).toEqual(ten.changed);

      await useEverything(twenty.at);
      const { heard, handlers } = await twenty.at.evaluate(() => ({
        heard: (window as unknown as Counted).heard,
        handlers: [Reflect.get(window, 'onunload'), window.onbeforeunload],
      }));
      expect(heard.length).toBeGreaterThan(20);
      expect(heard.filter((type) => /unload/.test(type))).toEqual([]);
      expect(handlers).toEqual([null, null]);
      await expectSaid(twenty.at);
    });

    test('who goes on and comes back finds the page as it was left', async () => {
      const site = await serve({
        '/': { body: page(TWENTY, { head: embed(['all.js']) }) },
        '/next': { body: page('<p>Another</p>', { head: '' }) },
        '/cdn/': { folder: CDN },
      });
      // The tool switches the cache of whole pages off.
      const running = await chromium.launch({
        executablePath: find(engine)!.path,
        args: CHROMIUM_ARGS,
        ignoreDefaultArgs: ['--disable-back-forward-cache'],
      });
      try {
        const tab = await running.newPage();
        await tab.goto(site.url());
        await tab.evaluate(async () => {
          const quiz = document.querySelector<InsightQuiz>('#test')!;
          await quiz.ready;
          quiz.shadowRoot!.querySelector('label')!.click();
          await quiz.updateComplete;
          addEventListener('pageshow', ({ persisted }) => (document.title = `persisted: ${persisted}`));
        });
        await tab.goto(site.url('/next'));
        await tab.evaluate(() => history.back()).catch(() => undefined);
        await expect.poll(() => tab.title().catch(() => ''), { timeout: 10_000 }).toBe('persisted: true');
      } finally {
        await running.close();
      }
    });
  },
  ['chromium'],
);
