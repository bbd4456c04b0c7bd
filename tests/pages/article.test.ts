/** Pages that the command builds of articles: complete without scripts, whole with them, and nobody's way in. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import type * as Axe from 'axe-core';
import { afterAll, describe, expect, test } from 'vitest';
import type { PackDefinition } from '../../src/pack/model/schema.js';
import { proseToText } from '../../src/kit/core/prose.js';
import { resolveText, type Text } from '../../src/kit/core/text.js';
import { inEngines, open, type Page, serve } from './harness/index.js';

const out = mkdtempSync(join(tmpdir(), 'insight-pages-'));
afterAll(() => rmSync(out, { recursive: true }));
/** What of an article cannot be is told by the exit code; those that can are written. */
const build = (...files: string[]) =>
  spawnSync(process.execPath, ['dist/cli/insight-widgets.js', 'build', ...files, '--out', out], { stdio: 'ignore' });
const FIXTURES = 'tests/fixtures/articles';
build(...['new-course-old-machine', 'ward-safety', 'digitale-akte'].map((name) => `${FIXTURES}/${name}.md`));
const SLUG = 'why-a-change-of-course-dies';
const pack = JSON.parse(readFileSync(join(out, `${SLUG}.pack.json`), 'utf8')) as PackDefinition;

const GONE = { status: 404 };
const site = () => serve({ '/': { folder: out } });
const plain = (text: Text | undefined) => proseToText(resolveText(text, 'en')).replace(/\s+/g, ' ').trim();
const seen = (at: Page) => at.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));

const TAGS = 'insight-card, insight-quiz, pivot-timeline, pivot-misalignment-quiz';
const settled = (at: Page) =>
  at.waitFor(async (tags) => {
    const all = [...document.querySelectorAll<Element & { ready?: Promise<void> }>(tags)];
    if (!all.length || all.some((element) => !element.matches(':defined'))) return 0;
    for (const { ready } of all) await ready;
    return all.length;
  }, TAGS);

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
/** Every violation of WCAG 2.2 AA that axe finds; it runs as the inspector does, where the page's own scripts may not. */
const violations = (at: Page) =>
  at.evaluate(async (source) => {
    (0, eval)(source);
    const { axe } = window as unknown as { axe: typeof Axe };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await axe.run(document, {
      resultTypes: ['violations'],
      runOnly: { type: 'tag', values: tags },
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
  }, AXE);

describe('without JavaScript', () => {
  test.each([320, 768, 1280])('the page at %i says every phase, item, step and figure', async (width) => {
    const at = await open('chromium', (await site()).url(`/${SLUG}.html`), { javaScript: false, width });
    const text = await seen(at);
    expect(pack.timeline!.phases).toHaveLength(5);
    expect(pack.assessment!.items).toHaveLength(12);
    for (const { label } of pack.timeline!.phases) expect(text).toContain(plain(label));
    for (const item of pack.assessment!.items) expect(text).toContain(plain(item.text));
    for (const { title } of pack.steps) expect(text).toContain(plain(title));
    expect(text).toContain('70%');
    expect(text).toContain('Evidence: disputed');
    for (const { stated, actual } of pack.comparisons)
      for (const said of [stated, ...actual]) expect(text).toContain(plain(said));
    expect(await at.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });

  test('the page of embeds shows each definition’s snippet', async () => {
    const at = await open('chromium', (await site()).url(`/${SLUG}.embeds.html`), { javaScript: false, width: 320 });
    const snippets = await at.evaluate(() => [...document.querySelectorAll('pre')].map((pre) => pre.textContent));
    const ids = [...pack.cards, pack.timeline!, pack.assessment!].map(({ id }) => id);
    expect(snippets).toHaveLength(ids.length);
    for (const id of ids) expect(snippets.some((snippet) => snippet.includes(`id="${id}"`))).toBe(true);
    expect(await at.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
});

describe('for everyone', () => {
  test.each([
    [`${SLUG}.html`, false, false],
    [`${SLUG}.html`, true, false],
    [`${SLUG}.html`, true, true],
    [`${SLUG}.embeds.html`, true, false],
  ])('axe finds nothing on %s (the widgets come: %s, dark: %s)', async (page, come, dark) => {
    const files = {
      '/': { folder: out },
      ...(!come && { '/cdn/pivot-timeline.js': GONE, '/cdn/insight-card.js': GONE, '/cdn/insight-quiz.js': GONE }),
    };
    const at = await open('chromium', (await serve(files)).url(`/${page}`), { dark, width: 768 });
    if (come && !page.includes('embeds')) await settled(at);
    expect(await violations(at)).toEqual([]);
  });

  test('the files are valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      // A form that is scored by hand is not sent; an id may begin with a number (HTML, 3.2.6); a title is the author's.
      rules: { 'wcag/h32': 'off', 'valid-id': ['error', { relaxed: true }], 'long-title': 'off' },
    });
    for (const slug of [SLUG, 'digitale-akte']) {
      const names = [`${slug}.html`, `${slug}.embeds.html`].filter((name) => existsSync(join(out, name)));
      for (const name of names) {
        const { results } = await validator.validateString(readFileSync(join(out, name), 'utf8'));
        const found = results.flatMap(({ messages }) => messages.map(({ line, message }) => `${line}: ${message}`));
        expect(found, name).toEqual([]);
      }
    }
  });
});

inEngines((engine) => {
  test('the widgets read the pack’s definitions from the page, and say nothing on the console', async () => {
    const at = await open(engine, (await site()).url(`/${SLUG}.html`));
    expect(await settled(at)).toBeGreaterThanOrEqual(4);
    expect(await at.console()).toEqual([]);
    const models = await at.evaluate((tags) => {
      type Model = { id: string; phases?: object[]; items?: { id: string }[] };
      const all = [...document.querySelectorAll<Element & { model?: Model }>(tags)];
      return all.map(({ model }) => ({
        id: model?.id,
        phases: model?.phases,
        items: model?.items?.map(({ id }) => id),
      }));
    }, TAGS);
    const find = (id: string) => models.find((model) => model.id === id);
    expect(find(pack.timeline!.id)!.phases).toEqual(pack.timeline!.phases);
    expect(find(pack.assessment!.id)!.items).toEqual(pack.assessment!.items.map(({ id }) => id));
    for (const { id } of pack.cards) expect(find(id), id).toBeDefined();
  });

  // Many pages, each opened anew.
  test('no Markdown of a stranger’s becomes markup or runs', { timeout: 180_000 }, async () => {
    const files = hostileArticles();
    build(...files);
    const served = await site();
    const written = [...files.keys()].filter((i) => existsSync(join(out, `hostile-${i}.html`)));
    expect(written.length).toBeGreaterThanOrEqual(files.length / 2);
    for (const i of written) {
      const at = await open(engine, served.url(`/hostile-${i}.html`));
      const found = await at.evaluate(() => {
        const all = [...document.querySelectorAll('body *')];
        const isOurs = ({ localName }: Element) =>
          /^(a|main|article|header|footer|section|h[1-6]|p|ul|ol|li|dl|dt|dd|table|thead|tbody|tr|th|td|strong|em|b|small|code|pre|blockquote|hr|br|img|cite|data|div|time|form|fieldset|legend|label|input|textarea|insight-card|insight-quiz|pivot-timeline|pivot-misalignment-quiz)$/.test(
            localName,
          );
        const addresses = all.flatMap((element) =>
          ['href', 'src', 'action'].map((name) => element.getAttribute(name) ?? ''),
        );
        return {
          strangers: all
            .filter((element) => !isOurs(element) && !element.matches('script[type="application/json"]'))
            .map(({ localName }) => localName),
          handlers: all.flatMap((element) =>
            element.getAttributeNames().filter((name) => /^on|^style$|^srcdoc$/.test(name)),
          ),
          addresses: addresses.filter((address) => /^\s*(javascript|data|vbscript|blob|file):/i.test(address)),
          ran: 'ran' in window,
        };
      });
      expect(found, files[i]).toEqual({ strangers: [], handlers: [], addresses: [], ran: false });
      expect(
        (await at.console()).filter((line) => !/Failed to load|404/.test(line)),
        files[i],
      ).toEqual([]);
      await at.close();
    }
    expect(served.requests.filter(({ path }) => /evil|xss/i.test(path))).toEqual([]);
  });
});

const OWN = [
  '<script>ran = 1</script>',
  '<img src=x onerror="ran = 1">',
  '<svg onload="ran = 1">',
  '<a href="javascript:ran=1">x</a>',
  '[x](javascript:ran=1)',
  '[x](JaVaScRiPt:ran=1)',
  '[x](java\tscript:ran=1)',
  '[x](&#106;avascript:ran=1)',
  '[x](data:text/html,<script>ran=1</script>)',
  '![x](javascript:ran=1)',
  '![x" onerror="ran=1](x)',
  '[x](https://a.example/" onmouseover="ran=1)',
  '<https://a.example/"onclick=ran=1>',
  '`<script>ran=1</script>`',
  '</insight-card><script>ran=1</script>',
  '</script><script>ran=1</script>',
  '<!-- --><iframe srcdoc="<script>parent.ran=1</script>"></iframe>',
  '<style>@import "https://evil.example"</style>',
  '<base href="https://evil.example/">',
  '<meta http-equiv="refresh" content="0;url=https://evil.example">',
  '<form action="https://evil.example"><input type=submit>',
  '{{constructor.constructor("ran=1")()}}',
  '${ran = 1}',
];

/** The project's own payloads and, where they lie beside the clone, those that others collected, in every place of an article. */
function hostileArticles(): string[] {
  const corpora = ['xss-dompurify', 'xss-h5sc', 'strings-blns'].map((name) => `../shared/corpora/${name}.json`);
  const collected = corpora
    .filter((file) => existsSync(file))
    .flatMap((file) => {
      const { payloads } = JSON.parse(readFileSync(file, 'utf8')) as { payloads: string[] };
      return payloads;
    });
  const all = [...OWN, ...collected].map((payload) => payload.replace(/\r?\n/g, ' ').slice(0, 2000));
  const chunks: string[][] = [];
  for (let i = 0; i < all.length; i += 150) chunks.push(all.slice(i, i + 150));
  return chunks.map((payloads, i) => {
    const file = join(out, `hostile-${i}.md`);
    const [first = '', second = '', third = ''] = payloads;
    const text = `---
title: ${JSON.stringify(first)}
slug: hostile-${i}
author: ${JSON.stringify(second)}
dimension: ${JSON.stringify(third)}
tags: [${payloads
      .slice(0, 5)
      .map((payload) => JSON.stringify(payload))
      .join(', ')}]
---

## Short answer

${second}

${payloads.map((payload) => `## ${payload}\n\n${payload}\n\n- **${payload}**\n`).join('\n')}

:::pivot-timeline{expect="1 quarter" expect-label=${JSON.stringify(third.replace(/["}\n]/g, ''))}}
- ${first}: 1 week
- ${third}: 2-3 weeks
:::

:::insight-card{variant=answer source="${second.replace(/["}\n]/g, '')}" note="${first.replace(/["}\n]/g, '')}"}
### ${third}

${first}
:::
`;
    writeFileSync(file, text);
    return file;
  });
}
