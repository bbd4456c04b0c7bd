// Sites that change the page without loading another, and frameworks that mount things twice.
import { build } from 'vite';
import { beforeAll, expect, test, vi } from 'vitest';
import type { InsightQuiz } from '../../src/assessment/view/insight-quiz.js';
import { type Page, visibleText } from '../pages/harness/index.js';
import { JAVASCRIPT } from './held.js';
import { host } from './host.js';
import {
  answer,
  expectQuiet,
  page,
  QUESTIONS,
  ready,
  script,
  takeAssessment,
  useAll,
  visit,
  widget,
  WIDGETS,
} from './widgets.js';

const QUIZ = 'pivot-misalignment-quiz';
const asked = (at: Page) =>
  at.evaluate((tag) => document.querySelector(tag)!.shadowRoot!.querySelector('legend')!.textContent.trim(), QUIZ);

/** What the page holds for widgets: listeners, timers and observers of windows and documents, and nodes. */
const COUNT = `<script>
  window.held = 0;
  const live = new Set();
  let ids = 0;
  const idOf = (value) => (value.__id ??= ++ids);
  for (const target of [window, document]) {
    const { addEventListener: add, removeEventListener: remove } = target;
    const keyOf = (type, listener) => (target === window) + type + idOf(listener);
    target.addEventListener = (type, listener, options) => {
      if (listener) live.add(keyOf(type, listener));
      add.call(target, type, listener, options);
    };
    target.removeEventListener = (type, listener, options) => {
      if (listener) live.delete(keyOf(type, listener));
      remove.call(target, type, listener, options);
    };
  }
  const { setTimeout: start, clearTimeout: stop, setInterval: every, clearInterval: end } = window;
  window.setTimeout = (work, ...more) => {
    const id = start(() => (live.delete('timer' + id), work()), ...more);
    live.add('timer' + id);
    return id;
  };
  window.clearTimeout = (id) => (live.delete('timer' + id), stop(id));
  window.setInterval = (...given) => { const id = every(...given); live.add('interval' + id); return id };
  window.clearInterval = (id) => (live.delete('interval' + id), end(id));
  window.counted = () => [...live].sort().join();
</script>`;

host(11, 'With Turbo, htmx, a swapped body, moved or cloned nodes', (engine) => {
  test('Turbo: another page and back, and a widget that stays', async () => {
    const turbo = '<script src="/turbo.js"></script>';
    const kept = `<div id="kept" data-turbo-permanent>${widget('insight-quiz', 'id="own"')}</div>`;
    const head = turbo + script();
    const body = (rest: string) => `${rest}<a id="go" href="/next">On</a>${kept}`;
    const { at, site } = await visit(engine, body(WIDGETS.replace(widget('insight-quiz'), '')), {
      head,
      routes: {
        '/turbo.js': { file: 'node_modules/@hotwired/turbo/dist/turbo.es2017-umd.js', headers: JAVASCRIPT },
        '/next': { body: page(body(`<p>The next page</p><${QUIZ}></${QUIZ}>`), { head }) },
      },
    });
    await ready(at);
    await answer(at, '#own', [4]);
    await at.evaluate(() => document.getElementById('go')!.click());
    await at.waitFor(() => document.body.textContent.includes('The next page'));
    await takeAssessment(at);
    const question = () => document.querySelector('#own')!.shadowRoot!.querySelector('legend')!.textContent.trim();
    expect(await at.evaluate(question)).toBe('We have what it takes.');
    await at.evaluate(() => history.back());
    await at.waitFor(() => document.body.textContent.includes('Why did the plan stall?'));
    await ready(at);
    expect(await at.evaluate(question)).toBe('We have what it takes.');
    expect(await asked(at)).toBe(QUESTIONS[0]);
    await expectQuiet(at, site);
  });

  test('htmx: what it swaps in works, and again when it is swapped back', async () => {
    const { at, site } = await visit(
      engine,
      `<main id="main"><button id="get" hx-get="/part" hx-target="#main">Get</button></main>`,
      {
        head: `<meta name="htmx-config" content='{"includeIndicatorStyles":false}'><script src="/htmx.js"></script>${script()}`,
        routes: {
          '/htmx.js': { file: 'node_modules/htmx.org/dist/htmx.js', headers: JAVASCRIPT },
          '/part': { body: `${WIDGETS}<button id="get" hx-get="/part" hx-target="#main">Again</button>` },
        },
      },
    );
    for (let time = 0; time < 2; time++) {
      await at.evaluate(() => {
        document.querySelector('insight-quiz')?.setAttribute('data-old', '');
        document.getElementById('get')!.click();
      });
      await at.waitFor(() => !!document.querySelector('insight-quiz:not([data-old])'));
      await useAll(at);
    }
    await expectQuiet(at, site);
  });

  test('a body that is replaced, whose module scripts do not run again', async () => {
    const { at, site } = await visit(engine, WIDGETS, {
      routes: { '/next': { body: page(`<p>The next page</p>${WIDGETS}`) } },
    });
    await useAll(at);
    await at.evaluate(async () => {
      const text = await (await fetch('/next')).text();
      const next = new DOMParser().parseFromString(text, 'text/html');
      document.body.replaceWith(document.adoptNode(next.body));
      history.pushState(null, '', '/next');
    });
    await at.waitFor(() => document.body.textContent.includes('The next page'));
    await useAll(at);
    await expectQuiet(at, site);
  });

  test('moved, a quiz is where it was; cloned, it begins', async () => {
    const { at, site } = await visit(engine, `${WIDGETS}<div id="there"></div>`);
    await ready(at);
    await answer(at, QUIZ, [2, 3]);
    await at.evaluate(async (tag) => {
      const quiz = document.querySelector<InsightQuiz>(tag)!;
      const there = document.getElementById('there')!;
      there.append(quiz);
      await quiz.updateComplete;
      if ('moveBefore' in document.body)
        (document.body as unknown as { moveBefore(node: Node, before: Node): void }).moveBefore(quiz, there);
      await quiz.updateComplete;
    }, QUIZ);
    expect(await asked(at)).toBe(QUESTIONS[2]);
    await at.evaluate((tag) => {
      const quiz = document.querySelector(tag)!;
      quiz.replaceWith(quiz.cloneNode(true));
    }, QUIZ);
    await ready(at);
    expect(await asked(at)).toBe(QUESTIONS[0]);
    await useAll(at);
    await expectQuiet(at, site);
  });

  test('mounted and removed a hundred times, nothing is left behind', async () => {
    const { at, site } = await visit(engine, '<main></main>', { head: COUNT + script() });
    await at.waitFor(() => !!customElements.get('insight-quiz'));
    const left = await at.evaluate(async (markup) => {
      const main = document.querySelector('main')!;
      const counted = () => (globalThis as unknown as { counted(): string }).counted();
      const mount = async () => {
        main.innerHTML = markup;
        for (const widget of main.children) await (widget as InsightQuiz).ready;
        main.replaceChildren();
        await new Promise(requestAnimationFrame);
      };
      await mount();
      const [before, nodes] = [counted(), document.querySelectorAll('*').length];
      for (let i = 0; i < 100; i++) await mount();
      return { before, after: counted(), nodes: document.querySelectorAll('*').length - nodes };
    }, WIDGETS);
    expect(left.after).toBe(left.before);
    expect(left.nodes).toBe(0);
    await expectQuiet(at, site);
  });
});

host(12, 'Made by React 19, in its strict mode', (engine) => {
  let app: string;
  beforeAll(async () => {
    const made = await build({
      ...{ configFile: false, logLevel: 'error', define: { 'process.env.NODE_ENV': '"development"' } },
      build: { write: false, minify: false, lib: { entry: 'tests/hosts/strict-mode.js', formats: ['es'] } },
    });
    app = (made as { output: { code: string }[] }[])[0]!.output[0]!.code;
  });

  test('one of each, by properties and attributes, changed, and gone while it fetches', async () => {
    const { at, site } = await visit(engine, '<div id="app"></div>', {
      head: `${script()}<script type="module" src="/app.js"></script>`,
      routes: { '/app.js': { body: app, headers: JAVASCRIPT }, '/held.json': { body: '{}', hold: true } },
    });
    await ready(at, [QUIZ, 'insight-card', 'pivot-timeline']);
    await at.waitFor(() => document.querySelector('insight-card')!.shadowRoot!.textContent.includes('Step 0'));
    await answer(at, QUIZ, [2]);
    await at.evaluate(() => (globalThis as unknown as { set(step: number): void }).set(1));
    await at.waitFor(() => document.querySelector('insight-card')!.shadowRoot!.textContent.includes('Step 1'));
    await at.waitFor(() => document.querySelector('pivot-timeline')!.getAttribute('schedule') !== 'elapsed');
    await vi.waitFor(() => expect(site.requests.map(({ path }) => path)).toContain('/held.json'), 10_000);
    await at.evaluate(() => (globalThis as unknown as { set(step: number): void }).set(2));
    await at.waitFor(() => !document.querySelector('pivot-timeline'));
    site.release('/held.json');
    expect(await asked(at)).toBe(QUESTIONS[1]);
    expect(await visibleText(at)).toContain('Step 2');
    const said = (await at.console()).filter((line) => !/React DevTools/.test(line));
    expect(said).toEqual([]);
  });
});
