/** One script for a whole site: what it finds, when it brings what, and what is left when it cannot. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Manifest } from '../../build/manifest.js';
import { inEngines, open, type Page, type Route, serve, type SiteOptions } from './harness/index.js';

const CDN = 'dist/cdn';
const manifest = JSON.parse(readFileSync(join(CDN, 'manifest.json'), 'utf8')) as Manifest;
const javascript = { 'content-type': 'text/javascript' };

interface Given {
  routes?: Record<string, Route>;
  options?: SiteOptions;
  src?: string;
  /** What `<meta name="insight-widgets">` says. */
  base?: string;
}
const site = (body: string, { routes = {}, options = {}, src = '/cdn/loader.js', base }: Given = {}) =>
  serve(
    {
      '/': {
        body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>
          ${base ? `<meta name="insight-widgets" content="${base}">` : ''}
          <script>document.addEventListener('insight-discovered', () => (globalThis.discovered = true))</script>
          <script type="module" crossorigin src="${src}"></script></head><body>${body}</body></html>`,
      },
      '/cdn/': { folder: CDN },
      ...routes,
    },
    options,
  );

const TIMELINE = '<pivot-timeline><ol><li>The author’s phase: 1-2 weeks</li></ol></pivot-timeline>';
const CARD = '<insight-card><h2>The author’s question</h2><p>The author’s answer.</p></insight-card>';
const FAR = '<div style="block-size: 9000px"></div>';
/** The file of a tag in the loader's own closure. */
const fileOf = (tag: string) =>
  Object.keys(manifest.files).filter((file) => new RegExp(`^chunks/${tag}-[\\w-]{8}\\.js$`).test(file));

const discovered = (at: Page) => at.waitFor(() => 'discovered' in globalThis);
const defined = (at: Page) =>
  at.evaluate(() =>
    ['insight-provider', 'insight-card', 'insight-quiz', 'pivot-misalignment-quiz', 'pivot-timeline'].filter((tag) =>
      customElements.get(tag),
    ),
  );
const paths = (requests: { path: string }[]) => requests.map(({ path }) => path);

inEngines((engine) => {
  test('brings what is near and no more, says nothing, and tells when all is there', async () => {
    const shown = await site(TIMELINE);
    const at = await open(engine, shown.url());
    await discovered(at);
    expect(await defined(at)).toEqual(['pivot-timeline']);
    await at.waitFor(() =>
      /The author’s phase/.test(document.querySelector('pivot-timeline')!.shadowRoot!.textContent),
    );
    expect(await at.console()).toEqual([]);
    const asked = paths(shown.requests);
    expect(asked.filter((path) => path.includes('card') || path.includes('quiz'))).toEqual([]);
    expect(new Set(asked).size, 'each file once').toBe(asked.length);
  });

  test('waits with what is far below until the reader nears it', async () => {
    const shown = await site(`${TIMELINE}${FAR}<div id="far">${CARD}</div>`);
    const at = await open(engine, shown.url());
    await at.waitFor(() => !!document.querySelector('pivot-timeline:defined'));
    expect(await defined(at)).toEqual(['pivot-timeline']);
    expect(await at.evaluate(() => 'discovered' in globalThis)).toBe(false);
    await at.evaluate(() => document.getElementById('far')!.scrollIntoView());
    await discovered(at);
    expect(await defined(at)).toEqual(['insight-card', 'pivot-timeline']);
  });

  test('brings at once what asks for it, and everything when the page asks', async () => {
    const eager = CARD.replace('<insight-card', '<insight-card loading="eager"');
    const one = await open(engine, (await site(`${FAR}${eager}`)).url());
    await one.waitFor(() => !!document.querySelector('insight-card:defined'));
    const all = await open(engine, (await site(`${FAR}${CARD}`, { src: '/cdn/loader.js?eager' })).url());
    await all.waitFor(() => !!document.querySelector('insight-card:defined'));
  });

  test('finds what is added later, stand-ins, and the shadow roots that it is pointed at', async () => {
    const shown = await site(`<div id="later"></div><div id="host"></div>
      <script type="module">import { discover } from '/cdn/loader.js'; globalThis.discover = discover</script>`);
    const at = await open(engine, shown.url());
    await discovered(at);
    await at.evaluate(() => {
      document.getElementById('later')!.innerHTML =
        '<div data-insight="pivot-timeline" data-schedule="sequential"><ol><li>Later: 1-2 weeks</li></ol></div>';
    });
    await at.waitFor(() => !!document.querySelector('pivot-timeline[schedule="sequential"]:defined'));
    expect(await defined(at)).toEqual(['pivot-timeline']);

    await at.evaluate(async () => {
      const root = document.getElementById('host')!.attachShadow({ mode: 'open' });
      root.innerHTML = '<insight-card><h2>Inside</h2><p>A shadow root.</p></insight-card>';
      await (globalThis as unknown as { discover(root: ShadowRoot): Promise<void> }).discover(root);
    });
    expect(await defined(at)).toEqual(['insight-card', 'pivot-timeline']);
    expect(await at.console()).toEqual([]);
  });

  test('defines a provider before what is inside it', async () => {
    const shown = await site(`<insight-provider>${TIMELINE}${CARD}</insight-provider>`);
    const at = await open(engine, shown.url());
    await discovered(at);
    expect(await defined(at)).toEqual(['insight-provider', 'insight-card', 'pivot-timeline']);
    const asked = paths(shown.requests);
    const first = (tag: string) => asked.findIndex((path) => path.includes(`chunks/${tag}-`));
    expect(first('insight-provider')).toBeGreaterThan(0);
    expect(first('insight-provider')).toBeLessThan(Math.min(first('insight-card'), first('pivot-timeline')));
  });

  const FAULTS: [string, (file: string) => Route][] = [
    ['one changed byte', (file) => ({ file: join(CDN, file), flip: true })],
    [
      'code put before it',
      (file) => ({ body: `globalThis.__ran=1;${readFileSync(join(CDN, file), 'utf8')}`, headers: javascript }),
    ],
    ['a file that is not there', () => ({ status: 404, body: 'no' })],
  ];
  test.each(FAULTS)(
    '%s in any file of a widget: it never runs, the reader keeps the content, one line says so',
    async (_, fault) => {
      const files = new Set<string>();
      const collect = (file: string): void => {
        for (const each of manifest.files[file]!.imports) collect(each);
        files.add(file);
      };
      for (const file of fileOf('pivot-timeline')) collect(file);
      expect(files.size).toBeGreaterThan(2);
      for (const file of files) {
        const shown = await site(TIMELINE, { routes: { [`/cdn/${file}`]: fault(file) } });
        const at = await open(engine, shown.url());
        await discovered(at);
        expect(await defined(at), file).toEqual([]);
        expect(await at.evaluate(() => '__ran' in globalThis)).toBe(false);
        expect(await at.evaluate(() => document.querySelector('li')!.getBoundingClientRect().height)).toBeGreaterThan(
          0,
        );
        const ours = (await at.console()).filter((line) => line.includes('insight-widgets'));
        expect(ours, file).toHaveLength(1);
        expect(ours[0]).toContain('pivot-timeline');
      }
    },
  );

  test('files of another origin without CORS: the content stays, one line says so', async () => {
    const cdn = await serve({ '/cdn/': { folder: CDN } });
    const shown = await site(TIMELINE, { base: cdn.url('/cdn/') });
    const at = await open(engine, shown.url());
    await discovered(at);
    expect(await defined(at)).toEqual([]);
    expect((await at.console()).filter((line) => line.includes('insight-widgets'))).toHaveLength(1);
  });

  test('re-hosted by an optimiser: the page says where the files are', async () => {
    const cdn = await serve({ '/x/': { folder: CDN } }, { cors: '*' });
    const cached = '/cached/a1b2.js';
    const shown = await site(TIMELINE, {
      src: cached,
      base: cdn.url('/x/'),
      routes: { [cached]: { file: join(CDN, 'loader.js'), headers: javascript }, '/cdn/': { status: 404 } },
    });
    const at = await open(engine, shown.url());
    await discovered(at);
    expect(await defined(at)).toEqual(['pivot-timeline']);
    expect(await at.console()).toEqual([]);
  });

  test('blocked by the page’s policy: the content stays and nothing is thrown', async () => {
    const policy =
      "default-src 'none'; script-src 'sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA='; connect-src 'self'";
    const shown = await site(TIMELINE, { options: { headers: { 'content-security-policy': policy } } });
    const at = await open(engine, shown.url());
    expect(await at.evaluate(() => document.querySelector('li')!.getBoundingClientRect().height)).toBeGreaterThan(0);
    expect(await defined(at)).toEqual([]);
  });

  test('the strictest policy is not violated once', async () => {
    const cdn = await serve({ '/cdn/': { folder: CDN } }, { cors: '*' });
    const policy = `default-src 'none'; script-src ${cdn.origin}; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html insight-widgets`;
    const shown = await serve(
      {
        '/': {
          body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>
            <script type="module" crossorigin src="${cdn.url('/cdn/loader.js')}"></script></head><body>
            ${TIMELINE}${CARD}<pivot-misalignment-quiz></pivot-misalignment-quiz></body></html>`,
        },
      },
      { headers: { 'content-security-policy': policy } },
    );
    const at = await open(engine, shown.url());
    await at.waitFor(
      () => document.querySelectorAll(':defined:is(insight-card,pivot-timeline,pivot-misalignment-quiz)').length === 3,
    );
    expect(await at.console()).toEqual([]);
  });
});
