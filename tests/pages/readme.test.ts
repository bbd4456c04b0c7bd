/** What the README tells a stranger to paste works as it stands, once its placeholder is filled. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { open, serve } from './harness/index.js';

const snippets = [...readFileSync('README.md', 'utf8').matchAll(/```html\n([\s\S]*?)```/g)].map(([, html]) => html!);

test('there is something to paste', () => {
  expect(snippets.length).toBeGreaterThan(0);
});

test.each(snippets)('a snippet of the README shows its widget', async (snippet) => {
  const site = await serve({ '/cdn/': { folder: 'dist/cdn' } });
  site.routes['/'] = {
    body: `<!doctype html><html lang="en"><title>A page</title>${snippet.replaceAll('https://YOUR-CDN', site.url('/cdn'))}</html>`,
  };
  const at = await open('chromium', site.url());
  await at.waitFor(async () => {
    const widget = [...document.querySelectorAll<Element & { ready?: Promise<void> }>('*')].find(({ localName }) =>
      localName.includes('-'),
    );
    await widget?.ready;
    return widget?.shadowRoot?.querySelector('[part=base]');
  });
  expect(await at.console()).toEqual([]);
});
