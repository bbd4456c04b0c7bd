/** The iframe for sites that strip scripts: on its own, with its half on the page, sandboxed, and lied to. */
import { expect, test } from 'vitest';
import { inEngines, open, type Page, serve, type Site } from './harness/index.js';

const CDN = 'dist/cdn';
/** The CDN as docs/hosting.md asks for it: any origin may use the files, also one that has none. */
const cdn = () => serve({ '/cdn/': { folder: CDN } }, { cors: '*' });

const query = (values: Record<string, string>) => new URLSearchParams(values).toString();
const CARD = JSON.stringify({
  kind: 'card',
  schema: 1,
  id: 'framed',
  variant: 'answer',
  title: 'A question in a frame',
  text: 'An answer in a frame.',
  cta: { label: 'Go on', href: 'https://example.com/' },
});

const TIMELINE = JSON.stringify({
  kind: 'timeline',
  schema: 1,
  id: 'plan',
  phases: [{ id: 'pay', label: 'Rewrite the pay plans', min: 1, max: 2, unit: 'quarter' }],
});

const page = (body: string, host = '') =>
  serve({
    '/': {
      body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>${host}
        <script>globalThis.heard = []; addEventListener('insight-ready', (event) => heard.push([event.target.localName, event.detail]))</script>
        </head><body>${body}</body></html>`,
    },
  });
const hostScript = (files: Site) => `<script src="${files.url('/cdn/host.js')}" defer></script>`;
/** In the page: a message as if from the frame or the page itself, of its own origin or the one that is named. */
interface Lies {
  say(who: 'frame' | 'page', from: string, data: unknown): void;
}
const heightOf = (at: Page) => at.evaluate(() => document.querySelector('iframe')!.getBoundingClientRect().height);

inEngines((engine) => {
  for (const sandbox of ['', 'sandbox="allow-scripts"'])
    test(`is as high as its content and tells its events${sandbox && ', sandboxed without an origin'}`, async () => {
      const files = await cdn();
      const src = files.url(`/cdn/frame.html?${query({ tag: 'pivot-timeline', schedule: 'sequential' })}`);
      const shown = await page(
        `<iframe ${sandbox} title="Plan" height="100" src="${src}"></iframe>`,
        hostScript(files),
      );
      const at = await open(engine, shown.url());
      await at.waitFor(() => document.querySelector('iframe')!.getBoundingClientRect().height > 300);
      await at.waitFor(() => (globalThis as unknown as { heard: unknown[] }).heard.length > 0);
      const heard = await at.evaluate(() => (globalThis as unknown as { heard: [string, { kind: string }][] }).heard);
      expect(heard).toHaveLength(1);
      expect(heard[0]![0]).toBe('iframe');
      expect(heard[0]![1].kind).toBe('timeline');
      expect((await at.console()).filter((line) => line.includes('insight'))).toEqual([]);
    });

  test('below the window it never is lower than it was nor than its content, also if the source is slow', async () => {
    const files = await cdn();
    files.routes['/plan.json'] = { body: TIMELINE, hold: true };
    const at = (values: Record<string, string>) => files.url(`/cdn/frame.html?${query(values)}`);
    const shown = await page(
      `<p style="height: 300vh">Long before.</p>
       <iframe title="Plan" height="250" src="${at({ tag: 'pivot-timeline' })}"></iframe>
       <iframe title="Slow" height="250" src="${at({ tag: 'pivot-timeline', src: files.url('/plan.json') })}"></iframe>`,
      `<script>
         globalThis.heights = [];
         addEventListener('message', ({ data }) => data.insight === 'height' && heights.push(data.height));
       </script>${hostScript(files)}`,
    );
    const tab = await open(engine, shown.url());
    await tab.waitFor(() => document.querySelector('iframe')!.getBoundingClientRect().height > 300);
    await expect.poll(() => files.requests.map(({ path }) => path)).toContain('/plan.json');
    expect(await tab.evaluate(() => document.querySelectorAll('iframe')[1]!.getBoundingClientRect().height)).toBe(254);
    files.release('/plan.json');
    await tab.waitFor(() => document.querySelectorAll('iframe')[1]!.getBoundingClientRect().height > 300);
    const heights = await tab.evaluate(() => (globalThis as unknown as { heights: number[] }).heights);
    expect(Math.min(...heights)).toBeGreaterThan(300);
  });

  test('takes a definition from its fragment, which no server sees', async () => {
    const files = await cdn();
    const address = `/cdn/frame.html?${query({ tag: 'insight-card', lang: 'en', title: 'A card' })}#${query({ definition: CARD })}`;
    const at = await open(engine, files.url(address));
    await at.waitFor(() =>
      /An answer in a frame/.test(document.querySelector('insight-card')?.shadowRoot?.textContent ?? ''),
    );
    expect(await at.evaluate(() => document.title)).toBe('A card');
    expect(files.requests.map(({ path, query: asked }) => path + asked).join()).not.toContain('An+answer');
    expect(await at.console()).toEqual([]);
  });

  test('keeps to the height of the page without the page’s half', async () => {
    const files = await cdn();
    const shown = await page(
      `<iframe title="Plan" height="240" style="border: 0" src="${files.url(`/cdn/frame.html?tag=pivot-timeline`)}"></iframe>`,
    );
    const at = await open(engine, shown.url());
    await expect.poll(() => files.requests.map(({ path }) => path)).toContain('/cdn/pivot-timeline.js');
    expect(await heightOf(at)).toBe(240);
  });

  test('listens to nobody but its frame, and believes no nonsense', async () => {
    const files = await cdn();
    const src = files.url('/cdn/frame.html?tag=insight-unknown');
    const stranger = await serve({
      '/frame.html': {
        body: `<!doctype html><title>x</title><script>
          parent.postMessage({ insight: 'height', height: 7777 }, '*');
          parent.postMessage({ insight: 'event', type: 'insight-ready', detail: {} }, '*');
          parent.postMessage('sent', '*')</script>`,
      },
    });
    const shown = await page(
      `<iframe title="Ours" id="ours" height="150" src="${src}"></iframe>
       <iframe title="Theirs" id="theirs" height="150"></iframe>`,
      `${hostScript(files)}<script>
         addEventListener('message', ({ data }) => { if (data === 'sent') globalThis.sent = true });
         globalThis.say = (who, from, data) => {
           const ours = document.getElementById('ours');
           const source = who === 'frame' ? ours.contentWindow : window;
           const origin = from === 'its own' ? new URL(ours.src).origin : from;
           dispatchEvent(Object.assign(new Event('message'), { data, source, origin }));
         };
       </script>`,
    );
    const at = await open(engine, shown.url());
    await at.waitFor(() => document.getElementById('ours')!.getBoundingClientRect().height !== 150);
    await at.evaluate((url) => {
      document.querySelector<HTMLIFrameElement>('#theirs')!.src = url;
    }, stranger.url('/frame.html'));
    await at.waitFor(() => 'sent' in globalThis);
    // From the page itself, and in our frame's name but in a wrong shape.
    const wrong = [
      null,
      'text',
      { insight: 'height', height: 1e9 },
      { insight: 'height', height: -1 },
      { insight: 'height', height: '900' },
      { insight: 'event', type: 'click', detail: {} },
      { insight: 'event', type: 'insight-ready', detail: 'x' },
    ];
    const right = { insight: 'height', height: 999 };
    await at.evaluate(
      async (shapes, good) => {
        const { say } = globalThis as unknown as Lies;
        postMessage({ insight: 'height', height: 8888 }, '*');
        for (const data of shapes) say('frame', 'its own', data);
        say('frame', 'https://example.com', good);
        say('frame', 'null', good);
        say('page', 'its own', good);
        await new Promise((done) => requestAnimationFrame(done));
      },
      wrong,
      right,
    );
    // Its own height may still settle as fonts arrive; each lie is far above it.
    const height = await at.evaluate(() => document.getElementById('ours')!.getBoundingClientRect().height);
    expect(height > 20 && height < 500, `${height}`).toBe(true);
    expect(await at.evaluate(() => document.getElementById('theirs')!.getBoundingClientRect().height)).toBeLessThan(
      200,
    );
    expect(await at.evaluate(() => (globalThis as unknown as { heard: unknown[] }).heard)).toEqual([]);
    // What was refused in another's name is taken in the frame's own.
    await at.evaluate((good) => (globalThis as unknown as Lies).say('frame', 'its own', good), right);
    expect(await at.evaluate(() => document.getElementById('ours')!.style.height)).toBe('999px');
  });

  test('says in words what it cannot show', async () => {
    const files = await cdn();
    const unknown = await open(engine, files.url('/cdn/frame.html?tag=__proto__'));
    await unknown.waitFor(() =>
      /tag: expected one of .*pivot-timeline.*, got __proto__/.test(document.body.textContent ?? ''),
    );
    const nonsense = await open(
      engine,
      files.url(`/cdn/frame.html?${query({ tag: 'insight-card', title: 'What the card was about', definition: '{' })}`),
    );
    await nonsense.waitFor(
      () =>
        (document.querySelector('insight-card') as { error?: unknown } | null)?.error !== undefined &&
        document.querySelector('p')!.getBoundingClientRect().height > 0,
    );
    expect(await nonsense.evaluate(() => document.body.textContent)).toContain('What the card was about');
  });

  test('runs no script that its query holds, and wears its tokens', async () => {
    const files = await cdn();
    const at = await open(
      engine,
      files.url(
        `/cdn/frame.html?${query({
          tag: 'pivot-timeline',
          onclick: 'globalThis.__ran=1',
          onload: 'globalThis.__ran=1',
          title: '<img src=x onerror="globalThis.__ran=1">',
          definition: '</script><script>globalThis.__ran=1</script>',
          '--insight-accent': '#0a7',
          scheme: 'dark',
        })}`,
      ),
    );
    await at.waitFor(
      () => (document.querySelector('pivot-timeline') as { error?: unknown } | null)?.error !== undefined,
    );
    await at.evaluate(() => document.querySelector<HTMLElement>('pivot-timeline')!.click());
    expect(await at.evaluate(() => '__ran' in globalThis)).toBe(false);
    expect(await at.evaluate(() => document.images.length)).toBe(0);
    expect(
      await at.evaluate(() => [
        document.documentElement.style.getPropertyValue('--insight-accent'),
        getComputedStyle(document.documentElement).colorScheme,
      ]),
    ).toEqual(['#0a7', 'dark']);
  });
});
