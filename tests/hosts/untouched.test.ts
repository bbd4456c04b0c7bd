/** A page whose visitor does nothing: it reads, and leaves. */
import { expect, test } from 'vitest';
import { asked, embed, expectSaid, WAYS } from './held.js';
import { host } from './host.js';
import { RICH } from './rich.js';
import { manifest, ready, visit, widget } from './widgets.js';

/** Notes who listens to what outside of elements, and every request that a script makes by itself. */
const WATCHED = `<script>{
  const list = (window.listening = []);
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const name = (target) => target === window || target === undefined ? 'window' : target === document ? 'document' : target === document.body ? 'body' : '';
  EventTarget.prototype.addEventListener = function (type, act, options) {
    if (name(this)) list.push(name(this) + ' ' + type);
    return addEventListener.call(this ?? window, type, act, options);
  };
  EventTarget.prototype.removeEventListener = function (type, act, options) {
    const at = name(this) ? list.indexOf(name(this) + ' ' + type) : -1;
    if (at >= 0) list.splice(at, 1);
    return removeEventListener.call(this ?? window, type, act, options);
  };
  window.sent = [];
  for (const [owner, key] of [[window, 'fetch'], [navigator, 'sendBeacon'], [window, 'open'], [window, 'WebSocket'], [window, 'Worker'], [XMLHttpRequest.prototype, 'send']])
    owner[key] = () => { window.sent.push(key); throw new Error(key); };
  window.viewed = new Set();
  addEventListener.call(window, 'insight-view', ({ target }) => viewed.add(target));
}</script>`;
interface Watched {
  listening: string[];
  sent: string[];
  viewed: Set<Element>;
}

/** Ten, with all that they can do. */
const TEN = `${RICH}${widget('insight-card', 'id="ninth"')}${widget('pivot-timeline', 'id="tenth"')}`;

host(36, 'Whose visitor reads and does nothing', (engine) => {
  test.each(WAYS)('nothing is asked for but the files, nothing is kept, said or left behind: %s', async (_, files) => {
    const { at, site } = await visit(engine, `<main>${TEN}</main>`, { head: WATCHED + embed(files) });
    await ready(at);
    const before = await at.evaluate(() => [document.head, document.body].map((each) => each.children.length));
    // Each is looked at for long enough to count as seen: side by side, they share the window.
    const all = await at.evaluate(() => {
      const main = document.querySelector('main')!;
      Object.assign(main.style, { display: 'grid', gridTemplateColumns: 'repeat(5, 240px)', alignItems: 'start' });
      for (const each of main.children) (each as HTMLElement).style.fontSize = '5px';
      return main.childElementCount;
    });
    expect(all).toBe(10);
    await at.waitFor((count) => (window as unknown as Watched).viewed.size === count, all);
    const kept = await at.evaluate(async () => [
      document.cookie,
      localStorage.length,
      sessionStorage.length,
      (await indexedDB.databases()).length,
      (await caches.keys()).length,
      history.length,
      location.hash,
    ]);
    expect(kept).toEqual(['', 0, 0, 0, 0, kept[5], '']);
    await expectSaid(at);
    const { sent, listening } = await at.evaluate(() => {
      const { sent, listening } = window as unknown as Watched;
      return { sent, listening };
    });
    expect(sent).toEqual([]);
    expect(new Set(listening)).toEqual(new Set(['window hashchange']));

    const known = new Set(Object.keys(manifest.files).map((file) => `/cdn/${file}`));
    const paths = site.requests.map(({ path }) => path);
    expect(paths.filter((path) => !known.has(path))).toEqual(['/']);
    expect(new Set(paths).size, 'each file once').toBe(paths.length);
    for (const { headers, method } of site.requests)
      expect([method, headers.cookie, headers.authorization]).toEqual(['GET', undefined, undefined]);
    if (!files[0]!.startsWith('loader')) expect(asked(site)).not.toContain('/cdn/loader.js');

    const after = await at.evaluate(async () => {
      document.querySelector('main')!.remove();
      await new Promise((done) => setTimeout(done));
      return [
        [document.head, document.body].map((each) => each.children.length),
        (window as unknown as Watched).listening,
      ];
    });
    expect(after).toEqual([[before[0], before[1]! - 1], []]);
  });
});
