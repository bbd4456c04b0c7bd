/** Pages on which nothing can be kept, and pages without the powers of a secure address. */
import { expect, test } from 'vitest';
import type { InsightQuiz } from '../../src/assessment/view/insight-quiz.js';
import { open, type Page, serve } from '../pages/harness/index.js';
import { NAMES } from '../pages/harness/watch.js';
import { embed, expectSaid } from './held.js';
import { host } from './host.js';
import { RICH } from './rich.js';
import { everything, useEverything } from './use.js';
import { CDN, page, ready, visit } from './widgets.js';

/** What would keep something if it could. */
const KEEPING = RICH.replaceAll('<insight-quiz ', '<insight-quiz remember ')
  .replaceAll('<pivot-misalignment-quiz ', '<pivot-misalignment-quiz remember ')
  .replaceAll('variant="steps"', 'variant="steps" remember');
const ALL_DONE = { check: 'number', test: 'number', steps: '2 of 2 done' };

/** How much may be kept here: what each way of keeping answers. */
function powers(): string[] {
  const name = (read: () => unknown) => {
    try {
      const value = read();
      return value === null ? 'null' : typeof value;
    } catch (error) {
      return (error as Error).name;
    }
  };
  return [name(() => localStorage), name(() => sessionStorage), name(() => document.cookie), name(() => indexedDB)];
}

/** A page that does all there is to do in itself, and tells the page around it. */
const telling = `<script>{${NAMES} const powers = ${powers.toString()}; const use = ${everything.toString()};
  addEventListener('load', async () => {
    const came = await use().catch(String);
    parent.postMessage({ came, said: window.__said, powers: powers(), origin }, '*');
  });
}</script>`;

interface Told {
  came: object;
  said: string[];
  powers: string[];
  origin: string;
}
/** Waits for what a frame tells. */
const listen = `<script>addEventListener('message', ({ data }) => { if (data.came) globalThis.told = data })</script>`;
const told = (at: Page) => at.waitFor(() => (globalThis as unknown as { told?: Told }).told);

host(17, 'Where nothing can be stored', (engine) => {
  test('in a frame that is sandboxed without an origin, everything works', async () => {
    const files = await serve(
      { '/cdn/': { folder: CDN }, '/': { body: page(KEEPING + telling, { head: embed(['all.js']) }) } },
      { cors: '*' },
    );
    const frame = `<iframe title="In" sandbox="allow-scripts" width="800" height="600" src="${files.url()}"></iframe>`;
    const { at } = await visit(engine, frame, { head: listen });
    const { came, said, powers, origin } = await told(at);
    expect(came).toMatchObject(ALL_DONE);
    expect(said).toEqual([]);
    expect(origin).toBe('null');
    expect(powers[0]).toBe('SecurityError');
    await expectSaid(at);
  });

  test('in such a frame, the keyboard leads on', async () => {
    const focusing = `<script>
      const asked = (n) => document.querySelector('#test').shadowRoot.textContent.includes('Question ' + n);
      const until = (test, message) => test() ? parent.postMessage({ came: message }, '*') : setTimeout(until, 20, test, message);
      addEventListener('load', async () => {
        const quiz = document.querySelector('#test');
        await quiz.ready;
        addEventListener('focus', () => {
          const answer = quiz.shadowRoot.querySelector('input');
          answer.click();
          answer.focus();
          until(() => quiz.shadowRoot.activeElement === answer, 'focused');
        });
        until(() => asked(1), 'asked');
        until(() => asked(2), 'next');
      });</script>`;
    const body = `<div style="block-size: 900px"></div><pivot-misalignment-quiz id="test"></pivot-misalignment-quiz>${focusing}`;
    const files = await serve({ '/cdn/': { folder: CDN }, '/': { body: page(body) } }, { cors: '*' });
    const frame = `<iframe title="In" sandbox="allow-scripts" width="800" height="600" src="${files.url()}"></iframe>`;
    const { at } = await visit(engine, frame, { head: listen });
    const came = (what: string) =>
      at.waitFor((wanted) => (globalThis as unknown as { told?: { came: string } }).told?.came === wanted, what);
    await came('asked');
    await at.click(() => document.querySelector('iframe'));
    await came('focused');
    await at.press('Tab');
    await at.press('Enter');
    await came('next');
  });

  test('in a frame of another site, everything works', async () => {
    const files = await serve({
      '/cdn/': { folder: CDN },
      '/': { body: page(KEEPING + telling, { head: embed(['all.js']) }) },
    });
    // The same server by another name: another site.
    const src = files.url().replace('127.0.0.1', 'localhost');
    const frame = `<iframe title="In" width="800" height="600" src="${src}"></iframe>`;
    const site = await serve({ '/': { body: page(frame, { head: listen }) } });
    const at = await open(engine, site.url(), engine === 'firefox' ? { storage: false } : {});
    const { came, said, powers } = await told(at);
    expect(came).toMatchObject(ALL_DONE);
    expect(said).toEqual([]);
    // WebKitGTK keeps the frame's storage apart instead of refusing it.
    expect(powers[0]).toBe({ chromium: 'SecurityError', firefox: 'null', webkit: 'object' }[engine]);
  });

  const PAGES: [string, string][] = [
    [
      'that refuses',
      'Object.defineProperty(window, name, { get() { throw new DOMException(name, "SecurityError") } })',
    ],
    ['that is not there', 'Object.defineProperty(window, name, { value: undefined })'],
    ['that is switched off', 'Object.defineProperty(window, name, { value: null })'],
    [
      'that is full or broken',
      `Object.defineProperty(window, name, { value: new Proxy({}, { get: () => () => { throw new DOMException(name, "QuotaExceededError") } }) })`,
    ],
    [
      'with nonsense in it',
      `Object.defineProperty(window, name, { value: { getItem: () => '[{"answers":', setItem() {}, removeItem() {} } })`,
    ],
  ];
  test.each(PAGES)('with storage %s, everything works', async (_, define) => {
    const names = "['localStorage', 'sessionStorage', 'indexedDB', 'caches']";
    const head = `<script>for (const name of ${names}) ${define}</script>${embed(['all.js'])}`;
    const { at } = await visit(engine, KEEPING, { head });
    await ready(at);
    expect(await useEverything(at)).toMatchObject(ALL_DONE);
    await expectSaid(at);
  });
});

host(
  17,
  'Where nothing can be stored',
  (engine) => {
    test('with storage switched off in the browser, everything works', async () => {
      const site = await serve({
        '/cdn/': { folder: CDN },
        '/': { body: page(KEEPING, { head: embed(['all.js']) }) },
      });
      const at = await open(engine, site.url(), { storage: false });
      await ready(at);
      expect(await at.evaluate(() => localStorage as unknown)).toBe(null);
      expect(await useEverything(at)).toMatchObject(ALL_DONE);
      await expectSaid(at);
    });
  },
  ['firefox'],
);

host(18, 'At an insecure address', (engine) => {
  test('everything works, and what cannot be copied is shown or saved', async () => {
    const site = await serve({ '/cdn/': { folder: CDN }, '/': { body: page(KEEPING, { head: embed(['all.js']) }) } });
    // The loopback address by a name that no browser trusts.
    const { at } = await visit(engine, '');
    await at.goto(site.url().replace('127.0.0.1', '[::ffff:127.0.0.1]'));
    await ready(at);
    expect(
      await at.evaluate(() => [
        isSecureContext,
        ...[crypto.randomUUID, navigator.locks, navigator.clipboard].map((each) => typeof each),
      ]),
    ).toEqual([false, 'undefined', 'undefined', 'undefined']);
    expect(await useEverything(at)).toMatchObject(ALL_DONE);
    const shown = await at.evaluate(async () => {
      const press = (tag: string, words: string) => {
        const { shadowRoot } = document.querySelector(tag)!;
        [...shadowRoot!.querySelectorAll('button')].find((each) => each.textContent.trim() === words)!.click();
        return shadowRoot!;
      };
      const quiz = document.querySelector<InsightQuiz>('#test')!;
      const result = press('#test', 'Copy link to result');
      const card = press('#answer', 'Copy link');
      for (let i = 0; i < 200 && !result.querySelector('#address'); i++)
        await new Promise((done) => setTimeout(done, 20));
      await quiz.updateComplete;
      return [
        result.querySelector<HTMLInputElement>('#address')!.value,
        card.querySelector('[role=status]')!.textContent,
      ];
    });
    expect(shown).toEqual([expect.stringContaining('#insight='), `${await at.evaluate(() => location.href)}#answer`]);
    await expectSaid(at);
  });
});
