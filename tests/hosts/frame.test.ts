/** A page that shows a widget in a frame, and other frames that lie. */
import { expect, test } from 'vitest';
import { type Page, serve, type Site } from '../pages/harness/index.js';
import { expectSaid } from './held.js';
import { host } from './host.js';
import { CDN, visit } from './widgets.js';

/** What nobody but a frame of ours may say, and what not even that one is believed. */
const RIGHT = [
  { insight: 'height', height: 777 },
  { insight: 'event', type: 'insight-complete', detail: { id: 'forged' } },
];
const WRONG = [
  { insight: 'height', height: 1e9 },
  { insight: 'height', height: -5 },
  { insight: 'height', height: '900' },
  { insight: 'height' },
  { insight: 'event', type: 'click', detail: {} },
  { insight: 'event', type: 'insight-complete', detail: 'x' },
  { insight: 'event', type: 'insight-complete', detail: [] },
  { insight: 'event', type: '__proto__', detail: {} },
  { insight: 'else', height: 900 },
  ...[null, 7, 'height', [], { height: 900 }],
];

/** A page in a frame that says something to whoever is around it, and then that it did. */
const liar = (messages: readonly unknown[]) => `<!doctype html><title>x</title><script>
  for (const each of ${JSON.stringify(messages)}) parent.postMessage(each, '*');
  parent.postMessage('said', '*');
</script>`;

const NOTE = `<script>
  window.heard = []; window.said = 0;
  for (const type of ['insight-ready', 'insight-complete', 'click']) addEventListener(type, ({ target, detail }) => heard.push([target.id, type, detail.id]), true);
  addEventListener('message', ({ data }) => { if (data === 'said') window.said++; });
</script>`;
interface Noted {
  heard: string[][];
  said: number;
}
const noted = (at: Page) =>
  at.evaluate(() => {
    const { heard, said } = window as unknown as Noted;
    return { heard, said };
  });
const heights = (at: Page) =>
  at.evaluate(() =>
    Object.fromEntries([...document.querySelectorAll('iframe')].map((each) => [each.id, each.offsetHeight])),
  );

host(29, 'That frames a widget among other frames', (engine) => {
  const SANDBOXES = [
    ['of its own origin', ''],
    ['sandboxed without one', 'sandbox="allow-scripts"'],
  ] as const;
  test.each(SANDBOXES)(
    'a frame %s is as high as its content and tells its events; nobody else is heard',
    async (_, sandbox) => {
      const files = await serve({ '/cdn/': { folder: CDN } }, { cors: '*' });
      const stranger = await serve({ '/frame.html': { body: liar(RIGHT) }, '/cdn/frame.html': { body: liar(RIGHT) } });
      const ours = (query: string) => files.url(`/cdn/frame.html?${query}`);
      const frame = (id: string, src: string, more = '') =>
        `<iframe id="${id}" title="${id}" width="600" height="150" style="border: 0" ${more} src="${src}"></iframe>`;
      const body = [
        frame('ours', ours('tag=pivot-timeline&schedule=sequential'), sandbox),
        frame('second', ours('tag=pivot-misalignment-quiz'), sandbox),
        frame('stranger', stranger.url('/frame.html')),
        // The same path of another origin; one without an origin; and one of the page's own.
        frame('path', stranger.url('/cdn/frame.html')),
        frame('null', stranger.url('/cdn/frame.html'), 'sandbox="allow-scripts"'),
        `<iframe id="inline" title="inline" height="150" style="border: 0" srcdoc="${liar(RIGHT).replaceAll('"', '&quot;')}"></iframe>`,
      ];
      const { at } = await visit(engine, body.join(''), {
        head: `${NOTE}<script src="${files.url('/cdn/host.js')}" defer></script>`,
      });
      await at.waitFor(
        () =>
          ['ours', 'second'].every((id) => document.getElementById(id)!.offsetHeight !== 150) &&
          (window as unknown as Noted).heard.length > 1 &&
          (window as unknown as Noted).said === 4,
      );
      // The page says it too, in nobody's name.
      await at.evaluate(async (messages) => {
        for (const each of messages) postMessage(each, '*');
        await new Promise((done) => setTimeout(done, 50));
      }, RIGHT);
      const found = await heights(at);
      expect(found.ours).toBeGreaterThan(300);
      expect([found.stranger, found.path, found.null, found.inline]).toEqual([150, 150, 150, 150]);
      expect([found.ours, found.second]).not.toContain(777);
      const { heard } = await noted(at);
      expect(heard.map(([id, type]) => `${id} ${type}`).sort()).toEqual(['ours insight-ready', 'second insight-ready']);
      await expectSaid(at);
    },
  );

  test.each(SANDBOXES)('a frame %s that was taken over is not believed what cannot be', async (_, sandbox) => {
    const files: Site = await serve(
      { '/cdn/': { folder: CDN }, '/cdn/frame.html': { body: liar(WRONG) } },
      { cors: '*' },
    );
    const src = files.url('/cdn/frame.html?tag=insight-card');
    const frame = `<iframe id="ours" title="ours" height="150" style="border: 0" ${sandbox} src="${src}"></iframe>`;
    const head = `${NOTE}<script src="${files.url('/cdn/host.js')}" defer></script>`;
    const { at } = await visit(engine, frame, { head });
    await at.waitFor(() => (window as unknown as Noted).said === 1);
    expect(await heights(at)).toEqual({ ours: 150 });
    expect((await noted(at)).heard).toEqual([]);
    await expectSaid(at);
    // By the same way, what can be is.
    files.routes['/cdn/frame.html'] = { body: liar(RIGHT) };
    await at.evaluate((address) => document.querySelector('iframe')!.setAttribute('src', `${address}&again`), src);
    await at.waitFor(() => (window as unknown as Noted).said === 2);
    expect(await heights(at)).toEqual({ ours: 777 });
    expect((await noted(at)).heard).toEqual([['ours', 'insight-complete', 'forged']]);
  });
});
