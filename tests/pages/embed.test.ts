/** What a stranger's page sees of the built files: the promises of arrival, versions, verified chunks and failures. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Manifest } from '../../build/manifest.js';
import { inEngines, open, type Page, type Route, serve, type SiteOptions, visibleText } from './harness/index.js';

const CDN = 'dist/cdn';
const manifest = JSON.parse(readFileSync(join(CDN, 'manifest.json'), 'utf8')) as Manifest;
const script = (file: string, integrity = true) =>
  `<script type="module" crossorigin ${integrity ? `integrity="${manifest.files[file]!.integrity}"` : ''} src="/cdn/${file}"></script>`;
const TAGS = ['insight-card', 'pivot-timeline', 'pivot-misalignment-quiz'] as const;

const CONTENT: Record<(typeof TAGS)[number], string> = {
  'insight-card': '<h2>The author’s question</h2><p>The author’s answer.</p>',
  'pivot-timeline': '<h2>The author’s plan</h2><ol><li>The author’s phase: 1-2 weeks</li></ol>',
  'pivot-misalignment-quiz':
    '<p>The author’s invitation</p><ol><li id="own" data-dimension="incentive">The author’s statement</li></ol>',
};

const DEFINITIONS: Record<(typeof TAGS)[number], object> = {
  'insight-card': { kind: 'card', schema: 1, id: 'c', variant: 'answer', title: 'A title from JSON', text: 'Words.' },
  'pivot-timeline': {
    kind: 'timeline',
    schema: 1,
    id: 't',
    phases: [{ id: 'a', label: 'A phase from JSON', min: 1, max: 2, unit: 'week' }],
  },
  'pivot-misalignment-quiz': {
    kind: 'assessment',
    schema: 1,
    id: 'q',
    title: 'From JSON',
    dimensions: [{ id: 'd', label: 'D' }],
    scales: [{ id: 's', min: 1, max: 5 }],
    items: [{ id: 'i', dimension: 'd', type: 'scale', scale: 's', text: 'A statement from JSON' }],
    bands: [{ from: 0, id: 'b', label: 'All of it' }],
    advice: [],
  },
};

const page = (body: string, head: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title><link rel="stylesheet" href="/cdn/arrive.css">${head}</head><body>${body}</body></html>`;

const site = (body: string, head: string, routes: Record<string, Route> = {}, options: SiteOptions = {}) =>
  serve({ '/': { body: page(body, head) }, '/cdn/': { folder: CDN }, ...routes }, options);

const settled = (at: Page, tags: readonly string[] = TAGS) =>
  at.waitFor(async (names) => {
    for (const name of names)
      for (const element of document.querySelectorAll(name)) {
        if (!element.matches(':defined')) return false;
        await (element as Element & { ready: Promise<void> }).ready;
      }
    return true;
  }, tags);

inEngines((engine) => {
  test('the three widgets work from their self-contained files, ask for nothing more and say nothing', async () => {
    const shown = await site(
      TAGS.map((tag) => `<${tag}>${CONTENT[tag]}</${tag}>`).join(''),
      TAGS.map((tag) => script(`${tag}.js`)).join(''),
    );
    const at = await open(engine, shown.url());
    await settled(at);
    const text = await visibleText(at);
    expect(text).toContain('The author’s question');
    expect(text).toContain('The author’s phase');
    expect(text).toContain('The author’s statement');
    expect(
      await at.evaluate(() =>
        [...document.querySelectorAll('pivot-timeline')].every(
          (element) => !element.shadowRoot!.querySelector('slot:not([name])'),
        ),
      ),
    ).toBe(true);
    expect(await at.console()).toEqual([]);
    expect(shown.requests.map(({ path }) => path).sort()).toEqual(
      ['/', '/cdn/arrive.css', ...TAGS.map((tag) => `/cdn/${tag}.js`)].sort(),
    );
    expect(await at.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])).toEqual(['', 0, 0]);
  });

  test('all.js does the same in one request', async () => {
    const shown = await site(TAGS.map((tag) => `<${tag}>${CONTENT[tag]}</${tag}>`).join(''), script('all.js'));
    const at = await open(engine, shown.url());
    await settled(at);
    expect(await at.console()).toEqual([]);
    expect(shown.requests.map(({ path }) => path).sort()).toEqual(['/', '/cdn/all.js', '/cdn/arrive.css']);
  });

  test('two copies of one version are silent, two versions say one line, and all widgets work', async () => {
    const everything = readFileSync(join(CDN, 'all.js'), 'utf8');
    const newer = everything.replaceAll(manifest.version, '99.0.0');
    expect(newer).not.toBe(everything);
    const body = TAGS.map((tag) => `<${tag}>${CONTENT[tag]}</${tag}>`).join('');
    const javascript = { 'content-type': 'text/javascript' };
    const same = await site(body, `${script('all.js')}<script type="module" src="/copy/all.js"></script>`, {
      '/copy/all.js': { body: everything, headers: javascript },
    });
    const quiet = await open(engine, same.url());
    await settled(quiet);
    expect(await quiet.console()).toEqual([]);

    const mixed = await site(body, `${script('all.js')}<script type="module" src="/newer/all.js"></script>`, {
      '/newer/all.js': { body: newer, headers: javascript },
    });
    const told = await open(engine, mixed.url());
    await settled(told);
    const said = await told.console();
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(manifest.version);
    expect(said[0]).toContain('99.0.0');
    expect(await visibleText(told)).toContain('The author’s phase');
  });

  test.each(TAGS)('%s takes JSON from src, inline and as a property', async (tag) => {
    const json = JSON.stringify(DEFINITIONS[tag]);
    const shown = await site(
      `<${tag} id="a" src="/d.json">${CONTENT[tag]}</${tag}>
       <${tag} id="b"><script type="application/json">${json}</script>${CONTENT[tag]}</${tag}>
       <${tag} id="c">${CONTENT[tag]}</${tag}>
       <script type="module">document.getElementById('c').definition = ${json}</script>`,
      script(`${tag}.js`),
      { '/d.json': { body: json } },
    );
    const at = await open(engine, shown.url());
    for (const id of ['a', 'b', 'c'])
      await at.waitFor((name) => {
        const words = (node: Node): string =>
          [...(node instanceof Element && node.shadowRoot ? node.shadowRoot : node).childNodes]
            .map((child) => (child instanceof Text ? child.data : words(child)))
            .join(' ');
        return /from JSON/.test(words(document.getElementById(name)!));
      }, id);
    expect(await at.console()).toEqual([]);
  });

  // Other files may be named for JSON too, and are not asked for here.
  const [index, validate] = ['index', 'timeline-validate'].map((name) =>
    Object.keys(manifest.files).find((file) => file.startsWith(`chunks/${name}-`))!,
  ) as [string, string];
  const json = manifest.files[validate]!.imports.filter((file) => file.startsWith('chunks/json-'));
  const brought = [index, validate, ...json];
  test.each(brought)('one changed byte in %s and it never runs; the reader keeps the content', async (file) => {
    const bytes = readFileSync(join(CDN, file), 'utf8');
    const tampered = `globalThis.__tampered=1;${bytes}`;
    for (const change of [
      { body: tampered, headers: { 'content-type': 'text/javascript' } },
      { file: join(CDN, file), flip: true },
    ]) {
      const shown = await site(
        `<pivot-timeline src="/d.json">${CONTENT['pivot-timeline']}</pivot-timeline>`,
        script('pivot-timeline.js'),
        { '/d.json': { body: JSON.stringify(DEFINITIONS['pivot-timeline']) }, [`/cdn/${file}`]: change },
      );
      const at = await open(engine, shown.url());
      await settled(at, ['pivot-timeline']);
      expect(await at.evaluate(() => '__tampered' in globalThis)).toBe(false);
      expect(await visibleText(at)).toContain('The author’s phase');
      expect(
        await at.evaluate(
          () => (document.querySelector('pivot-timeline') as Element & { error: { code: string } }).error.code,
        ),
      ).toBe('chunk');
      const ours = (await at.console()).filter((line) => line.includes('insight-widgets'));
      expect(ours).toHaveLength(1);
      expect(ours[0]).toContain('did not load');
    }
  });

  const BROKEN: [string, (tag: (typeof TAGS)[number]) => Route, RegExp][] = [
    [
      'a field of the wrong type',
      (tag) => ({ body: JSON.stringify({ ...DEFINITIONS[tag], id: 7 }) }),
      /id: expected text, got 7/,
    ],
    [
      'a missing field',
      (tag) => ({ body: JSON.stringify({ ...DEFINITIONS[tag], id: undefined }) }),
      /id: expected text, got nothing/,
    ],
    ['a file that is not there', () => ({ status: 404, body: 'no' }), /src: the server answered 404/],
    ['HTML instead of JSON', () => ({ body: '<!doctype html><title>Welcome</title>' }), /src: expected JSON, got HTML/],
  ];
  test.each(BROKEN)(
    '%s leaves the author’s content, one event and one line naming the field',
    async (_, route, line) => {
      for (const tag of TAGS) {
        const shown = await site(
          `<script>window.heard = []; addEventListener('insight-error', (event) => heard.push(event.detail))</script>
         <${tag} src="/broken.json">${CONTENT[tag]}</${tag}>`,
          script(`${tag}.js`),
          { '/broken.json': route(tag) },
        );
        const at = await open(engine, shown.url());
        await settled(at, [tag]);
        expect(await visibleText(at), tag).toMatch(/The author’s (answer|phase|statement)/);
        const heard = await at.evaluate(
          () => (window as unknown as { heard: { code: string; path: string; message: string }[] }).heard,
        );
        expect(heard, tag).toHaveLength(1);
        expect(`${heard[0]!.path}: ${heard[0]!.message}`).toMatch(line);
        const said = (await at.console()).filter((each) => each.includes('insight-widgets'));
        expect(said, tag).toHaveLength(1);
        expect(said[0]).toMatch(line);
      }
    },
  );

  test('the strictest policy is not violated once', async () => {
    const shown = await site(
      `${TAGS.map((tag) => `<${tag}>${CONTENT[tag]}</${tag}>`).join('')}<pivot-timeline src="/d.json"></pivot-timeline>`,
      script('all.js') + script('pivot-timeline.js'),
      { '/d.json': { body: JSON.stringify(DEFINITIONS['pivot-timeline']) } },
      {
        headers: {
          'content-security-policy':
            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html insight-widgets",
        },
      },
    );
    const at = await open(engine, shown.url());
    await settled(at);
    expect(await visibleText(at)).toContain('A phase from JSON');
    expect((await at.console()).filter((line) => !line.includes('favicon'))).toEqual([]);
  });

  test('where Lit’s policy is not allowed, the HTML stays and one warning says why', async () => {
    const shown = await site(
      TAGS.map((tag) => `<${tag}>${CONTENT[tag]}</${tag}>`).join(''),
      TAGS.map((tag) => script(`${tag}.js`)).join(''),
      {},
      {
        headers: { 'content-security-policy': "trusted-types somebody-else; require-trusted-types-for 'script'" },
      },
    );
    const at = await open(engine, shown.url());
    const text = await visibleText(at);
    expect(text).toContain('The author’s phase');
    const said = await at.console();
    expect(said.filter((line) => line.startsWith('warn: '))).toHaveLength(1);
    expect(said.filter((line) => line.startsWith('uncaught') || line.startsWith('unhandled'))).toEqual([]);
  });
});
