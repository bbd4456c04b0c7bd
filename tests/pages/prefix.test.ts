/** A renamed copy of the built files, on one page with the originals. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Manifest } from '../../build/manifest.js';
import { run } from '../../src/cli/run.js';
import { renamed, TAGS, type Tag } from '../../src/kit/core/tags.js';
import { inEngines, open, type Page, type Route, serve } from './harness/index.js';

const folder = mkdtempSync(join(tmpdir(), 'insight-prefix-'));
let manifest: Manifest;
beforeAll(() => {
  const said: string[] = [];
  const status = run(['prefix', 'acme', '--from', 'dist/cdn', '--out', folder], {
    out: () => undefined,
    err: (text) => said.push(text),
  });
  expect({ status, said }).toEqual({ status: 0, said: [] });
  manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
});
afterAll(() => rmSync(folder, { recursive: true }));

const VISIBLE = ['insight-card', 'pivot-timeline', 'pivot-misalignment-quiz'] as const;
const CONTENT: Record<(typeof VISIBLE)[number], string> = {
  'insight-card': '<h2>The author’s question</h2><p>The author’s answer.</p>',
  'pivot-timeline': '<h2>The author’s plan</h2><ol><li>The author’s phase: 1-2 weeks</li></ol>',
  'pivot-misalignment-quiz': '<ol><li id="own" data-dimension="incentive">The author’s statement</li></ol>',
};
const PLAN = {
  kind: 'timeline',
  schema: 1,
  id: 't',
  phases: [{ id: 'a', label: 'From JSON', min: 1, max: 2, unit: 'week' }],
};

const ours = (file: string) =>
  `<script type="module" crossorigin integrity="${manifest.files[file]!.integrity}" src="/acme/${file}"></script>`;
const site = (head: string, body: string, routes: Record<string, Route> = {}) =>
  serve({
    '/': {
      body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Both</title><link rel="stylesheet" href="/acme/arrive.css">${head}</head><body>${body}</body></html>`,
    },
    '/cdn/': { folder: 'dist/cdn' },
    '/acme/': { folder },
    '/d.json': { body: JSON.stringify(PLAN) },
    ...routes,
  });

/** The words inside each element, once it is ready. */
const said = (at: Page, tags: readonly string[]) =>
  at.waitFor(async (names) => {
    const words = (node: Node): string => {
      if (node instanceof HTMLSlotElement) return node.assignedNodes().map(words).join(' ');
      const inside = node instanceof Element && node.shadowRoot ? node.shadowRoot : node;
      return node instanceof Text ? node.data : [...inside.childNodes].map(words).join(' ');
    };
    const found: Record<string, string> = {};
    for (const name of names) {
      const element = document.querySelector<HTMLElement & { ready?: Promise<void> }>(name);
      if (!element?.ready) return undefined;
      await element.ready;
      found[name] = words(element);
    }
    return found;
  }, tags);

test('no file of a renamed copy registers one of our tags', () => {
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    if (/\.(js|css|html|json)$/.test(file))
      for (const tag of Object.keys(TAGS))
        expect(
          readFileSync(join(folder, file), 'utf8').match(new RegExp(`(?<![\\w/-])${tag}(?![\\w:-])`, 'g')),
          `${tag} in ${file}`,
        ).toBeNull();
  expect(Object.keys(manifest.tags).sort()).toEqual(
    Object.keys(TAGS)
      .map((tag) => renamed(tag as Tag, 'acme'))
      .sort(),
  );
});

inEngines((engine) => {
  test('both live on one page, in silence, with the events and tokens they share', async () => {
    const acme = VISIBLE.map((tag) => renamed(tag, 'acme'));
    const shown = await site(
      `<script>window.heard = []; addEventListener('insight-ready', (event) => heard.push(event.target.localName))</script>
       <style>:root { --insight-ink: rgb(1, 2, 3) }</style>
       ${VISIBLE.map((tag) => `<script type="module" src="/cdn/${tag}.js"></script>`).join('')}${acme.map((tag) => ours(`${tag}.js`)).join('')}`,
      VISIBLE.map((tag, i) => `<${tag}>${CONTENT[tag]}</${tag}><${acme[i]}>${CONTENT[tag]}</${acme[i]}>`).join(''),
    );
    const at = await open(engine, shown.url());
    const words = await said(at, [...VISIBLE, ...acme]);
    for (const [i, tag] of VISIBLE.entries()) {
      expect(words[acme[i]!]).toBe(words[tag]);
      expect(words[tag]).toContain('The author’s');
    }
    expect(await at.console()).toEqual([]);
    const { heard, colours, same } = await at.evaluate(
      (tags) => {
        const inside = (tag: string) => document.querySelector(tag)!.shadowRoot!.querySelector('[part=base]')!;
        return {
          heard: (window as unknown as { heard: string[] }).heard,
          colours: tags.map((tag) => getComputedStyle(inside(tag)).color),
          same: customElements.get('acme-card') === customElements.get('insight-card'),
        };
      },
      [...VISIBLE, ...acme],
    );
    expect(heard.sort()).toEqual([...VISIBLE, ...acme].sort());
    expect(new Set(colours)).toEqual(new Set(['rgb(1, 2, 3)']));
    expect(same).toBe(false);
    expect(shown.requests.filter(({ path }) => path.includes('chunks'))).toEqual([]);
  });

  test('a renamed tag reads JSON by chunks that are verified under its own name', async () => {
    const shown = await site(ours('acme-timeline.js'), '<acme-timeline src="/d.json"></acme-timeline>');
    const at = await open(engine, shown.url());
    expect((await said(at, ['acme-timeline']))['acme-timeline']).toContain('From JSON');
    expect(await at.console()).toEqual([]);
    const asked = shown.requests.map(({ path }) => path);
    expect(asked.some((path) => path.startsWith('/acme/chunks/index-'))).toBe(true);
    expect(asked.filter((path) => path.startsWith('/cdn/'))).toEqual([]);
  });

  test('a renamed tag speaks the language of its place, by a file of its own copy', async () => {
    const shown = await site(
      ours('acme-timeline.js'),
      `<div lang="de"><acme-timeline>${CONTENT['pivot-timeline']}</acme-timeline></div>`,
    );
    const at = await open(engine, shown.url());
    expect((await said(at, ['acme-timeline']))['acme-timeline']).toContain('Als Tabelle zeigen');
    expect(await at.console()).toEqual([]);
    const asked = shown.requests.map(({ path }) => path);
    expect(asked.some((path) => /^\/acme\/chunks\/timeline-words-de-/.test(path))).toBe(true);
    expect(asked.filter((path) => path.startsWith('/cdn/'))).toEqual([]);
  });

  test('one changed byte in its index, or in what the index names, never runs', async () => {
    const page = `<acme-timeline src="/d.json">${CONTENT['pivot-timeline']}</acme-timeline>`;
    const whole = await site(ours('acme-timeline.js'), page);
    await said(await open(engine, whole.url()), ['acme-timeline']);
    const brought = [...new Set(whole.requests.map(({ path }) => path))]
      .filter((path) => /chunks\/(index|json|timeline-validate)-/.test(path))
      .map((path) => path.replace('/acme/', ''));
    expect(brought.length).toBeGreaterThan(2);
    for (const file of brought) {
      const body = `globalThis.__tampered=1;${readFileSync(join(folder, file), 'utf8')}`;
      const shown = await site(ours('acme-timeline.js'), page, {
        [`/acme/${file}`]: { body, headers: { 'content-type': 'text/javascript' } },
      });
      const at = await open(engine, shown.url());
      expect((await said(at, ['acme-timeline']))['acme-timeline'], file).toContain('The author’s phase');
      const state = await at.evaluate(() => {
        const element = document.querySelector('acme-timeline') as Element & { error?: { code: string } };
        return [element.error?.code, '__tampered' in globalThis];
      });
      expect(state, file).toEqual(['chunk', false]);
      await at.close();
    }
  });

  test('a stand-in and the loader know the new names', async () => {
    const mounts = await site(
      ours('acme-timeline.js'),
      `<div data-insight="acme-timeline">${CONTENT['pivot-timeline']}</div>`,
    );
    const one = await open(engine, mounts.url());
    expect((await said(one, ['acme-timeline']))['acme-timeline']).toContain('The author’s phase');

    const loads = await site(ours('loader.js'), `<acme-card>${CONTENT['insight-card']}</acme-card>`);
    const other = await open(engine, loads.url());
    expect((await said(other, ['acme-card']))['acme-card']).toContain('The author’s answer');
    expect(await other.console()).toEqual([]);
  });
});
