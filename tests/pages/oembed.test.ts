/** What becomes of an article's address that somebody pastes into another site: discovery, JSON, a frame that fits. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OEmbed } from '../../src/article/page/oembed.js';
import { type Engine, inEngines, open, type Page, serve, type Site } from './harness/index.js';

const out = mkdtempSync(join(tmpdir(), 'insight-oembed-'));
const SLUG = 'why-a-change-of-course-dies';
let site: Site;

beforeAll(async () => {
  site = await serve({ '/': { folder: out } });
  const article = 'tests/fixtures/articles/new-course-old-machine.md';
  const args = ['dist/cli/insight-widgets.js', 'build', article, '--out', out, '--site', site.url('/')];
  execFileSync(process.execPath, args, { stdio: 'ignore' });
});
afterAll(async () => {
  await site.close();
  rmSync(out, { recursive: true });
});

/** As a consumer does it: the page says where the JSON is. */
async function discovered(): Promise<OEmbed> {
  const page = await (await fetch(site.url(`/${SLUG}.html`))).text();
  const [, address] = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(page)!;
  return (await (await fetch(address!)).json()) as OEmbed;
}

/** A page of another origin with such a frame, which keeps what that says of its height. */
async function consumer(engine: Engine, html: string): Promise<Page> {
  const other = await serve({
    '/': {
      body: `<!doctype html><html lang="en"><title>A forum</title><script>
        addEventListener('message', ({ data, source }) => {
          const frame = document.querySelector('iframe');
          if (source !== frame.contentWindow) return;
          if (data.height) frame.dataset.needs = data.height;
          if (data.type === 'insight-ready') frame.dataset.ready = '';
        });
      </script><body>${html.replaceAll(' loading="lazy"', '')}</body></html>`,
    },
  });
  return open(engine, other.url(), { width: 900 });
}

/** The frame's height and what it needs, once it is ready and has said so. */
const heights = (at: Page) =>
  at.waitFor(() => {
    const { title, clientHeight, dataset } = document.querySelector('iframe')!;
    const needs = Number(dataset.needs);
    return dataset.ready === '' && needs > 100 ? { title, has: clientHeight, needs } : undefined;
  });

inEngines((engine) => {
  test('a pasted address becomes a frame with the first widget in it', async () => {
    const oembed = await discovered();
    const at = await consumer(engine, oembed.html);
    const frame = await heights(at);
    expect(frame).toMatchObject({ title: expect.stringMatching(/./), has: oembed.height });
    expect(frame.needs).toBeLessThanOrEqual(oembed.height);
    expect(await at.console()).toEqual([]);
  });
});

inEngines(
  (engine) => {
    test('every frame of the page of embeds is as high as what it shows', async () => {
      const embeds = readFileSync(join(out, `${SLUG}.embeds.html`), 'utf8');
      const frames = [...embeds.matchAll(/&lt;iframe [^\n]*&lt;\/iframe&gt;/g)].map(([written]) =>
        written.replace(/&(lt|gt|amp);/g, (_, name: string) => ({ lt: '<', gt: '>', amp: '&' })[name]!),
      );
      expect(frames.length).toBeGreaterThan(5);
      for (const frame of frames) {
        const { title, has, needs } = await heights(await consumer(engine, frame));
        expect(needs, title).toBeLessThanOrEqual(has);
        expect(needs, title).toBeGreaterThan(has / 2);
      }
    });
  },
  ['chromium'],
);
