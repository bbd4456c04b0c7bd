/** The provider and real widgets from their built files, each with its own copy of what they share. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Manifest } from '../../build/manifest.js';
import { pack } from '../fixtures/pack.js';
import { inEngines, open, type Page, type Route, serve, type SiteOptions } from './harness/index.js';

const CDN = 'dist/cdn';
const manifest = JSON.parse(readFileSync(join(CDN, 'manifest.json'), 'utf8')) as Manifest;
const script = (file: string) =>
  `<script type="module" crossorigin integrity="${manifest.files[file]!.integrity}" src="/cdn/${file}"></script>`;
const WIDGETS = ['insight-card', 'pivot-timeline', 'insight-quiz'] as const;
const TEXTS = ['Why does a new strategy stall?', 'Rewrite the pay plans', 'Pay plans reward the new direction.'];

const site = (body: string, files: readonly string[], routes: Record<string, Route> = {}, options: SiteOptions = {}) =>
  serve(
    {
      '/': {
        body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>
          <link rel="stylesheet" href="/cdn/arrive.css">${files.map(script).join('')}</head><body>${body}</body></html>`,
      },
      '/cdn/': { folder: CDN },
      '/pack.json': { body: JSON.stringify(pack) },
      ...routes,
    },
    options,
  );

/** Waits until all of these stand in the page as it is drawn: through shadow roots and slots. */
const holds = (at: Page, texts: readonly string[]) =>
  at.waitFor((wanted) => {
    const inside = (node: Node): Node[] =>
      node instanceof HTMLSlotElement
        ? node.assignedNodes()
        : [...(node instanceof Element && node.shadowRoot ? node.shadowRoot : node).childNodes];
    const words = (node: Node): string => (node instanceof Text ? node.data : inside(node).map(words).join(''));
    const all = words(document.body).replace(/\s+/g, ' ');
    return wanted.every((each) => all.includes(each));
  }, texts);

const files = ['insight-provider', ...WIDGETS].map((tag) => `${tag}.js`);
const bare = WIDGETS.map((tag) => `<${tag}></${tag}>`).join('');

inEngines((engine) => {
  test('one pack serves every kind of widget; it and each file are asked for once', async () => {
    const named = '<insight-card src="#answer"></insight-card><pivot-timeline src="#plan"></pivot-timeline>';
    const shown = await site(`<insight-provider pack="/pack.json">${bare}${named}</insight-provider>`, files);
    const at = await open(engine, shown.url());
    await holds(at, TEXTS);
    expect(await at.console()).toEqual([]);
    const asked = shown.requests.map(({ path }) => path);
    expect(asked.filter((path, i) => asked.indexOf(path) !== i)).toEqual([]);
    expect(asked.filter((path) => !path.startsWith('/cdn/')).sort()).toEqual(['/', '/pack.json']);
    expect(asked.filter((path) => path.includes('delivery'))).toEqual([]);
    expect(await at.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])).toEqual(['', 0, 0]);
  });

  test('nothing is asked for where no widget needs the pack', async () => {
    const shown = await site(
      `<insight-provider pack="/pack.json" sinks="datalayer"><pivot-timeline>
         <ol><li>The author’s phase: 1-2 weeks</li></ol></pivot-timeline></insight-provider>`,
      ['insight-provider.js', 'pivot-timeline.js'],
    );
    const at = await open(engine, shown.url());
    await holds(at, ['The author’s phase']);
    expect(shown.requests.map(({ path }) => path).filter((path) => /pack|chunks/.test(path))).toEqual([]);
    expect(await at.console()).toEqual([]);
  });

  test('a provider whose file comes last is waited for, without a word', async () => {
    const shown = await site(
      `<insight-provider pack="/pack.json">${bare}</insight-provider>`,
      [...files.slice(1), 'insight-provider.js'],
      { '/cdn/insight-provider.js': { file: join(CDN, 'insight-provider.js'), hold: true } },
    );
    const at = await open(engine, shown.url(), { load: false });
    await at.waitFor((tags) => tags.every((tag) => document.querySelector(tag)?.matches(':defined')), WIDGETS);
    expect(await at.evaluate(() => document.querySelector('pivot-timeline')!.shadowRoot!.textContent.trim())).toBe('');
    shown.release('/cdn/insight-provider.js');
    await holds(at, TEXTS);
    expect(await at.console()).toEqual([]);
  });

  test('the strictest policy is not violated, by the pack or by the sinks', async () => {
    const shown = await site(
      `<insight-provider pack="/pack.json" sinks="datalayer" consent="granted">${bare}</insight-provider>`,
      ['all.js'],
      {},
      {
        headers: {
          'content-security-policy':
            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html insight-widgets",
        },
      },
    );
    const at = await open(engine, shown.url());
    await holds(at, TEXTS);
    await at.evaluate(() => {
      const detail = { id: 'answer', kind: 'card', method: 'copy' };
      const card = document.querySelector('insight-card')!;
      card.dispatchEvent(new CustomEvent('insight-share', { detail, bubbles: true, composed: true }));
    });
    await at.waitFor(() => (window as unknown as { dataLayer?: unknown[] }).dataLayer?.length === 1);
    expect((await at.console()).filter((line) => !line.includes('favicon'))).toEqual([]);
  });

  test('one changed byte in the chunk that opens packs and it never runs; the reader keeps the content', async () => {
    const file = Object.keys(manifest.files).find((name) => name.includes('pack-open'))!;
    const shown = await site(
      `<insight-provider pack="/pack.json"><pivot-timeline src="#plan"><p>The author’s words</p></pivot-timeline>
       <pivot-timeline></pivot-timeline></insight-provider>`,
      ['insight-provider.js', 'pivot-timeline.js'],
      { [`/cdn/${file}`]: { file: join(CDN, file), flip: true } },
    );
    const at = await open(engine, shown.url());
    type Failed = Element & { error?: { code: string } };
    await at.waitFor(() =>
      [...document.querySelectorAll('pivot-timeline')].every((each) => (each as Failed).error?.code === 'not-found'),
    );
    expect(await at.evaluate(() => (document.querySelector('insight-provider') as Failed).error?.code)).toBe('chunk');
    expect(await at.evaluate(() => document.querySelector('p')!.getBoundingClientRect().height)).toBeGreaterThan(0);
    expect(shown.requests.map(({ path }) => path)).not.toContain('/pack.json');
  });
});
