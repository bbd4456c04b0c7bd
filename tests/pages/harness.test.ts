import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inEngines, open, serve } from './harness/index.js';

const html = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>t</title>${head}</head><body>${body}</body></html>`;

inEngines((engine) => {
  test('evaluates, waits, and keeps what the page said', async () => {
    const site = await serve({
      '/': { body: html('<p>first</p>', '<script src="/page.js"></script>') },
      '/page.js': {
        body: `console.warn('careful', { a: 1 });
          addEventListener('load', () => setTimeout(() => {
            document.querySelector('p').textContent = 'second';
            Promise.reject(new Error('nobody'));
            throw new Error('broken');
          }));`,
      },
    });
    const page = await open(engine, site.url());
    await page.waitFor((text) => document.body.textContent?.includes(text), 'second');
    expect(await page.evaluate(async (a, b) => [a, await Promise.resolve(b), innerWidth], 1, { c: 'ü' })).toEqual([
      1,
      { c: 'ü' },
      1280,
    ]);
    await expect(page.evaluate(() => Promise.reject(new Error('no such thing')))).rejects.toThrow('no such thing');
    await page.waitFor(() => window.__said?.length === 3);
    const said = await page.console();
    expect(said).toContain('warn: careful {"a":1}');
    expect(said).toContain('unhandled: Error: nobody');
    expect(said.filter((line) => line.startsWith('uncaught: ') && line.includes('broken'))).toHaveLength(1);
  });

  test('works under the strictest policy and hears what it blocks', async () => {
    const cdn = await serve({ '/app.js': { body: `console.info('ran'); document.title = 'ran';` } }, { cors: '*' });
    const policy = `default-src 'none'; script-src ${cdn.origin}; style-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'`;
    const page = await open(
      engine,
      (
        await serve({
          '/': {
            body: html(
              '<img src="/blocked.png">',
              `<script crossorigin type="module" src="${cdn.url('/app.js')}"></script>`,
            ),
            headers: { 'content-security-policy': policy },
          },
        })
      ).url(),
    );
    await page.waitFor(() => document.title === 'ran');
    const said = await page.console();
    expect(said).toContain('info: ran');
    expect(said.filter((line) => line.startsWith('blocked: '))).toEqual([
      expect.stringMatching(/^blocked: img-src .*\/blocked\.png$/),
    ]);
  });

  test('holds an answer, changes a byte, refuses another origin, drops a connection', async () => {
    const other = await serve({ '/data.json': { body: '{}' } });
    const site = await serve({
      '/': { body: html('') },
      '/late.txt': { body: 'late', hold: true },
      '/flipped.js': { body: 'const word = 1;', flip: true },
      '/gone': { drop: true },
      '/echo': ({ method, body }) => ({ status: 201, body: `${method} ${body}` }),
      '/tests/': { folder: 'tests' },
    });
    const page = await open(engine, site.url());
    await page.evaluate(() => {
      void fetch('/late.txt').then(async (answer) => (document.title = await answer.text()));
    });
    const [flipped, refused, dropped, echo, missing, outside, file] = await page.evaluate(async (foreign) => {
      const text = (path: string, init?: RequestInit) =>
        fetch(path, init).then(
          async (answer) => `${answer.status} ${await answer.text()}`,
          () => 'refused',
        );
      return Promise.all([
        text('/flipped.js'),
        text(foreign),
        text('/gone'),
        text('/echo', { method: 'POST', body: 'hi' }),
        text('/nowhere'),
        text('/tests/..%2fpackage.json'),
        text('/tests/pages/harness.test.ts'),
      ]);
    }, other.url('/data.json'));
    expect(flipped).toBe('200 const wore = 1;');
    expect([refused, dropped, echo, missing]).toEqual(['refused', 'refused', '201 POST hi', '404 Not found']);
    expect(outside).toBe('404 Not found');
    expect(file).toContain('inEngines');
    expect(await page.evaluate(() => document.title)).toBe('t');
    site.release('/late.txt');
    await page.waitFor(() => document.title === 'late');
    expect(site.requests.map(({ path }) => path)).toContain('/late.txt');
    expect(site.requests.find(({ path }) => path === '/echo')).toMatchObject({ method: 'POST', body: 'hi' });
  });

  test('presses keys, clicks into shadow roots, changes its size, takes pictures', async () => {
    const site = await serve({ '/': { body: html('<div></div><p style="height: 3000px"></p>') } });
    const page = await open(engine, site.url(), { width: 900, height: 600 });
    await page.evaluate(() => {
      const root = document.querySelector('div')!.attachShadow({ mode: 'open' });
      root.innerHTML = '<button>one</button><button>two</button>';
      root.addEventListener('click', (event) => (document.title += (event.target as Element).textContent));
    });
    await page.click(() => document.querySelector('div')?.shadowRoot?.querySelector('button'));
    await page.press('Tab');
    await page.press('Enter');
    await page.press('Shift+Tab');
    await page.press('Space');
    await page.waitFor(() => document.title === 'tonetwoone');
    await page.resize(700, 500);
    expect(await page.evaluate(() => [innerWidth, innerHeight])).toEqual([700, 500]);
    const folder = await mkdtemp(join(tmpdir(), 'pages-'));
    await page.screenshot(join(folder, 'page.png'), { whole: true });
    const png = await readFile(join(folder, 'page.png'));
    expect(png.readUInt32BE(16)).toBeGreaterThan(680); // Firefox leaves its scroll bar out
    expect(png.readUInt32BE(20)).toBeGreaterThan(3000);
    await rm(folder, { recursive: true });
  });

  test('looks at a page whose resources are held', async () => {
    const site = await serve({
      '/': { body: html('<p>text</p>', '<script type="module" src="/late.js"></script>') },
      '/late.js': { body: `document.title = 'late'`, hold: true },
    });
    const page = await open(engine, site.url(), { load: false });
    await page.waitFor(() => document.querySelector('p'));
    expect(await page.evaluate(() => [document.title, document.readyState])).toEqual(['t', 'interactive']);
    site.release('/late.js');
    await page.waitFor(() => document.title === 'late' && document.readyState === 'complete');
  });

  test('is dark when told', async () => {
    const page = await open(engine, 'about:blank', { dark: true });
    expect(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
  });
});

describe('chromium', () => {
  test('reads a page without JavaScript', async () => {
    const site = await serve({
      '/': { body: html('<noscript>plain</noscript><script>document.body.textContent = "run"</script>') },
    });
    const page = await open('chromium', site.url(), { javaScript: false });
    expect(await page.evaluate(() => document.body.innerText)).toBe('plain');
  });

  test('measures layout shift', async () => {
    const site = await serve({
      '/': { body: html('<div></div><p>text that is pushed down</p><script src="/push.js" async></script>') },
      '/push.js': { body: `document.querySelector('div').style.height = '300px'`, hold: true },
      '/still': { body: html('<p>text</p>') },
    });
    const page = await open('chromium', site.url(), { load: false });
    expect(await page.layoutShift()).toBe(0);
    site.release('/push.js');
    await page.waitFor(() => document.querySelector('div')!.offsetHeight === 300);
    expect(await page.layoutShift()).toBeGreaterThan(0.01);
    await page.goto(site.url('/still'));
    expect(await page.layoutShift()).toBe(0);
  });

  test('emulates forced colours, reduced motion, a locale and print', async () => {
    const settings = { forcedColors: true, reducedMotion: true, locale: 'de-DE' };
    const page = await open('chromium', 'about:blank', settings);
    await page.print();
    const queries = ['(forced-colors: active)', '(prefers-reduced-motion: reduce)', 'print'];
    expect(await page.evaluate((all) => all.map((query) => matchMedia(query).matches), queries)).toEqual([
      true,
      true,
      true,
    ]);
    expect(await page.evaluate(() => navigator.language)).toBe('de-DE');
  });
});

describe('firefox', () => {
  test('emulates forced colours and reduced motion', async () => {
    const page = await open('firefox', 'about:blank', { forcedColors: true, reducedMotion: true });
    const queries = ['(forced-colors: active)', '(prefers-reduced-motion: reduce)'];
    expect(await page.evaluate((all) => all.map((query) => matchMedia(query).matches), queries)).toEqual([true, true]);
  });
});
