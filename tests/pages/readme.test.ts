/** What the papers tell a stranger to paste works as it stands, once its placeholders are filled. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Manifest } from '../../build/manifest.js';
import { open, serve } from './harness/index.js';

const { files } = JSON.parse(readFileSync('dist/cdn/manifest.json', 'utf8')) as Manifest;

const snippetsOf = (paper: string) =>
  [...readFileSync(paper, 'utf8').matchAll(/```html\n([\s\S]*?)```/g)].map(([, html]) => html!);

/** With an address and hashes instead of their placeholders. */
const filled = (html: string, cdn: string) =>
  html
    .replace(/integrity="sha384-…" src="([^"]+)"/g, (_, src: string) => {
      const { integrity } = files[src.replace(/^.*\//, '')]!;
      return `integrity="${integrity}" src="${src}"`;
    })
    .replace(/https:\/\/YOUR-CDN(?:\/1\.2\.3)?/g, cdn);

const TIMELINE = '<pivot-timeline><ol><li>Rewrite the pay plans: 1-2 quarters</li></ol></pivot-timeline>';
const LOADER = '<script type="module" src="/cdn/loader.js?eager"></script>';
const FRAME = '<iframe title="Plan" src="/cdn/frame.html?tag=pivot-timeline"></iframe>';

/** A snippet with what it leaves to the rest of the page: the script, or the element. */
function whole(snippet: string): string {
  const isFrames = /<iframe|host\.js/.test(snippet);
  const hasScript = /<script/.test(snippet);
  const hasWidget = /<(?:pivot|insight)-|data-insight=|<iframe/.test(snippet);
  return `${snippet}${hasScript || isFrames ? '' : LOADER}${hasWidget ? '' : isFrames ? FRAME : TIMELINE}`;
}

async function shows(snippet: string): Promise<void> {
  const site = await serve({ '/cdn/': { folder: 'dist/cdn' } });
  site.routes['/'] = {
    body: `<!doctype html><html lang="en"><title>A page</title>${filled(whole(snippet), site.url('/cdn'))}</html>`,
  };
  const at = await open('chromium', site.url());
  await at.waitFor(async () => {
    const inside = document.querySelector('iframe')?.contentDocument ?? document;
    const widgets = [...inside.querySelectorAll<Element & { ready?: Promise<void> }>('*')].filter(({ localName }) =>
      localName.includes('-'),
    );
    for (const { ready } of widgets) await ready;
    return widgets.length && widgets.every(({ shadowRoot }) => shadowRoot?.querySelector('[part=base]'));
  });
  expect(await at.console()).toEqual([]);
}

describe.each(['README.md', 'docs/hosting.md'])('%s', (paper) => {
  const snippets = snippetsOf(paper);

  test('has something to paste', () => {
    expect(snippets.length).toBeGreaterThan(0);
  });

  test.each(snippets)('%s', shows);
});
