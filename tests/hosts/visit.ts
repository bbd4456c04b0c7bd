// What the tests of hosts share: a page of somebody else's with our widgets on it, and what it is held to.
import { readFileSync } from 'node:fs';
import { expect, onTestFinished } from 'vitest';
import type { Manifest } from '../../build/manifest.js';
import { type Engine, type Page, type Route, serve, type Site, type SiteOptions } from '../pages/harness/index.js';
import { open } from '../pages/harness/open.js';

export const CDN = 'dist/cdn';
export const manifest = JSON.parse(readFileSync(`${CDN}/manifest.json`, 'utf8')) as Manifest;
export const JAVASCRIPT = { 'content-type': 'text/javascript' };

/** The tag that embeds a file, as docs/hosting.md says; the loader, whose address may move, carries no hash. */
export function script(file: string, base = '/cdn/'): string {
  const known = file.startsWith('loader') ? undefined : manifest.files[file]!.integrity;
  return `<script type="module" crossorigin ${known ? `integrity="${known}"` : ''} src="${base}${file}"></script>`;
}

/** The built file that is brought by a name, `timeline-table` say, as its address below the CDN's folder. */
export function chunk(name: string): string {
  const file = Object.keys(manifest.files).find((each) => new RegExp(`^chunks/${name}-[\\w-]{8}\\.js$`).test(each));
  if (!file) throw new Error(`nothing is brought by the name ${name}`);
  return file;
}

export interface Given {
  body: string;
  /** Files of `dist/cdn/` that the page embeds. */
  scripts?: readonly string[];
  /** Where the page has them from, if not from itself. */
  base?: string;
  head?: string;
  html?: string;
  routes?: Record<string, Route>;
  options?: SiteOptions;
}

export interface Visit {
  at: Page;
  site: Site;
}

const windows = new Map<Engine, Promise<Page>>();

/**
 * Opens a page of a host's in the one window that an engine has for all tests: an engine may take seconds to start.
 * Each page is an origin of its own, so nothing that one left there is another's.
 */
export async function visit(engine: Engine, given: Given): Promise<Visit> {
  const site = await serveHost(given);
  const at = await (windows.get(engine) ?? windows.set(engine, open(engine)).get(engine)!);
  await at.goto(site.url());
  return { at, site };
}

/** A host's page, served until the test is over. */
export async function serveHost({
  body,
  scripts = ['all.js'],
  base,
  head,
  html,
  routes,
  options,
}: Given): Promise<Site> {
  const embed = scripts.map((file) => script(file, base)).join('');
  const site = await serve(
    {
      '/': {
        body: `<!doctype html><html lang="en" ${html ?? ''}><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>A page</title>
<link rel="stylesheet" href="/cdn/arrive.css">${head ?? ''}${embed}</head><body>${body}</body></html>`,
      },
      '/cdn/': { folder: CDN },
      ...routes,
    },
    options,
  );
  onTestFinished(() => site.close());
  return site;
}

export type Widget = HTMLElement & {
  ready: Promise<void>;
  updateComplete: Promise<boolean>;
  error?: { code: string; path: string; message: string };
};

/** Waits until every widget on the page is defined and shows its content, or has given up. */
export const settled = (at: Page, count = 1): Promise<number> =>
  at.waitFor(async (least) => {
    const all = [
      ...document.querySelectorAll<Widget>('insight-card, pivot-timeline, insight-quiz, pivot-misalignment-quiz'),
    ];
    if (all.length < least || all.some((each) => !each.matches(':defined'))) return 0;
    for (const each of all) await each.ready.then(() => each.updateComplete);
    return all.length;
  }, count);

/** Every word that a reader sees: the light DOM where it is shown, and what is drawn in the shadow roots. */
export const visibleText = (at: Page): Promise<string> =>
  at.evaluate(() => {
    const words = (node: Node): string => {
      if (node instanceof Text) {
        const range = document.createRange();
        range.selectNode(node);
        return range.getClientRects().length ? node.data : '';
      }
      const inside =
        node instanceof HTMLSlotElement && node.assignedNodes().length
          ? node.assignedNodes()
          : [...(node instanceof Element && node.shadowRoot ? node.shadowRoot : node).childNodes];
      return inside.map(words).join(' ');
    };
    return words(document.body).replace(/\s+/g, ' ');
  });

/** What was asked for, in order of address, with no hash in it: `/cdn/chunks/timeline-table.js`. */
export const asked = ({ requests }: Site): string[] =>
  requests.map(({ path, query }) => path.replace(/(chunks\/.+)-[\w-]{8}\.js$/, '$1.js') + query).sort();

/** A page's console holds a line for each of these and no other: nothing was thrown, unhandled or blocked beside them. */
export async function expectSaid(at: Page, ...lines: (string | RegExp)[]): Promise<void> {
  const said = await at.console();
  for (const line of lines) expect(said).toContainEqual(expect.stringMatching(line));
  expect(said).toHaveLength(lines.length);
}
