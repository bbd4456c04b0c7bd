/** Scripts that are off, that cannot be had or that are not what was built: the reader has the content all the same. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { open, type Page, type Route, serve, visibleText } from '../pages/harness/index.js';
import { asked, chunk, embed, expectSaid, JAVASCRIPT, WAYS } from './held.js';
import { host } from './host.js';
import { DEFINITIONS } from './rich.js';
import { CDN, manifest, page, ready, TAGS, visit, widget, WORDS } from './widgets.js';

const PLAIN = TAGS.map((tag) => widget(tag)).join('');
/** Counts what widgets tell of errors, and what becomes of `src`. */
const LISTEN = `<script>window.heard = []; addEventListener('insight-error', ({ detail }) => heard.push(detail.code))</script>`;
const heard = (at: Page) => at.evaluate(() => (window as unknown as { heard: string[] }).heard);

async function expectContent(at: Page): Promise<void> {
  const text = await visibleText(at);
  for (const words of Object.values(WORDS)) expect(text).toContain(words);
}

/** What can go wrong with a file of the CDN's: its own answer, or the page's policy. */
const FAULTS: readonly (readonly [name: string, fault: (file: string) => Route | 'policy'])[] = [
  ['one changed byte', (file) => ({ file: `${CDN}/${file}`, flip: true })],
  [
    'code put before it',
    (file) => ({ body: `globalThis.__ran = 1;${readFileSync(`${CDN}/${file}`, 'utf8')}`, headers: JAVASCRIPT }),
  ],
  ['a file that is not there', () => ({ status: 404, body: 'no' })],
  [
    'a page instead of it',
    () => ({ body: '<!doctype html><title>Welcome</title>', headers: { 'content-type': 'text/html' } }),
  ],
  ['a connection that breaks', () => ({ drop: true })],
  [
    'no CORS header',
    (file) => ({ file: `${CDN}/${file}`, headers: { 'access-control-allow-origin': 'https://elsewhere.example' } }),
  ],
  ['a policy that does not name it', () => 'policy'],
];

/** A CDN on which these files have that fault, and the policy under which it has. */
async function faulty(files: readonly string[], fault: (file: string) => Route | 'policy') {
  const routes = files.flatMap((file): [string, Route][] => {
    const answer = fault(file);
    return answer === 'policy' ? [] : [[`/cdn/${file}`, answer]];
  });
  const cdn = await serve({ '/cdn/': { folder: CDN }, ...Object.fromEntries(routes) }, { cors: '*' });
  const named = Object.keys(manifest.files).filter((file) => !files.includes(file));
  const policy = `script-src 'unsafe-inline' ${named.map((file) => cdn.url(`/cdn/${file}`)).join(' ')}`;
  return { cdn, options: routes.length ? {} : { headers: { 'content-security-policy': policy } } };
}

/** A file's closure, leaves first. */
const closure = (file: string): string[] => [...new Set([...manifest.files[file]!.imports.flatMap(closure), file])];
const VALIDATIONS = ['card-validate', 'timeline-validate', 'assessment-validate'].map(chunk);
const PIECES: readonly (readonly [name: string, files: readonly string[]])[] = [
  ['a leaf of what is brought', [closure(VALIDATIONS[0]!)[0]!]],
  ['the root of what is brought', VALIDATIONS],
  ['the index', [chunk('index')]],
];

/** Their names, which nothing has. */
const undefinedTags = (at: Page) => at.evaluate((tags) => tags.filter((tag) => !customElements.get(tag)), TAGS);

host(20, 'Whose scripts are off, missing, changed or broken', (engine) => {
  const BROKEN: [string, (file: string) => Route][] = [
    ['that is not there', () => ({ status: 404, body: 'no' })],
    ['with one changed byte', (file) => ({ file: `${CDN}/${file}`, flip: true })],
    ['that a broken connection ends', () => ({ drop: true })],
  ];
  test.each(BROKEN)('the content stays where a file comes %s', async (_, route) => {
    for (const [way, files] of WAYS.slice(0, 2)) {
      const { at } = await visit(engine, PLAIN, {
        head: embed(files),
        routes: Object.fromEntries(files.map((file) => [`/cdn/${file}`, route(file)])),
      });
      await expectContent(at);
      expect(await undefinedTags(at), way).toEqual(TAGS);
      await expectSaid(at);
    }
  });

  test('the content stays where a file throws, and ours works where the page’s own do', async () => {
    const thrown = await visit(engine, PLAIN, {
      head: '<script type="module" src="/all.js"></script>',
      routes: {
        '/all.js': { body: `throw new Error('ours');${readFileSync(`${CDN}/all.js`, 'utf8')}`, headers: JAVASCRIPT },
      },
    });
    await expectContent(thrown.at);
    expect(await undefinedTags(thrown.at)).toEqual(TAGS);
    await expectSaid(thrown.at, /^uncaught: .*ours/);

    const around = `<script>throw new Error('theirs')</script>`;
    const works = await visit(engine, around + PLAIN, { head: around + embed(['all.js']) + around });
    await ready(works.at);
    expect(await undefinedTags(works.at)).toEqual([]);
    await expectSaid(works.at, ...Array<RegExp>(3).fill(/^uncaught: .*theirs/));
  });

  test('room is kept for a file that is held up, and let go after three seconds', async () => {
    const body = page(`<div style="--insight-reserve: 2em">${PLAIN}</div>`, { head: embed(['all.js']) });
    const site = await serve({
      '/': { body },
      '/cdn/': { folder: CDN },
      '/cdn/all.js': { file: `${CDN}/all.js`, hold: true },
    });
    const at = await open(engine, site.url(), { load: false });
    const clipped = () =>
      [...document.querySelectorAll<HTMLElement>('insight-card, pivot-timeline, insight-quiz, pivot-misalignment-quiz')]
        .filter((each) => getComputedStyle(each).overflowY === 'clip' && each.clientHeight < each.scrollHeight)
        .map(({ localName }) => localName);
    await at.waitFor(
      () => document.querySelectorAll('pivot-misalignment-quiz li').length && document.styleSheets.length,
    );
    expect(await at.evaluate(clipped)).toEqual(expect.arrayContaining(['insight-card', 'insight-quiz']));
    await expect.poll(() => at.evaluate(clipped), { timeout: 10_000 }).toEqual([]);
    await expectContent(at);
    site.release('/cdn/all.js');
    await ready(at);
    await expectSaid(at);
  });

  for (const [piece, files] of PIECES)
    test(`a fault in ${piece}: nothing of it runs, the content stays, each widget tells it once`, async () => {
      for (const [name, fault] of FAULTS) {
        const { cdn, options } = await faulty(files, fault);
        const body = LISTEN + TAGS.map((tag) => widget(tag, 'src="/d.json"')).join('');
        const { at, site } = await visit(engine, body, { head: embed(['all.js'], cdn.url('/cdn/')), options });
        await ready(at);
        await expectContent(at);
        expect(await at.evaluate(() => '__ran' in globalThis), name).toBe(false);
        expect(await heard(at), name).toEqual(TAGS.map(() => 'chunk'));
        const said = await at.console();
        const ours = said.filter((line) => line.startsWith('warn: insight-widgets: <'));
        expect(ours, name).toHaveLength(TAGS.length);
        for (const line of ours) expect(line).toContain('did not load as built');
        const rest = said.filter((line) => !ours.includes(line));
        if (name.includes('policy')) for (const line of rest) expect(line).toMatch(/^blocked: script-src/);
        else expect(rest, name).toEqual([]);
        expect(asked(site), 'what would not be read is not fetched').not.toContain('/d.json');
      }
    });

  const LOADED = closure(chunk('pivot-timeline'));
  test.each([
    ['a leaf', LOADED[0]!],
    ['the root', LOADED.at(-1)!],
  ])(
    'a fault in %s of what the loader brings: nothing of it runs, the content stays, one line says so',
    async (_, file) => {
      for (const [name, fault] of FAULTS) {
        const { cdn, options } = await faulty([file], fault);
        const head = embed(['loader.js?eager'], cdn.url('/cdn/'));
        const { at } = await visit(engine, widget('pivot-timeline'), { head, options });
        await at.waitFor(() => window.__said!.some((line) => line.startsWith('warn')));
        expect(await visibleText(at)).toContain(WORDS['pivot-timeline']);
        expect(await at.evaluate(() => ['__ran' in globalThis, !!customElements.get('pivot-timeline')]), name).toEqual([
          false,
          false,
        ]);
        const said = (await at.console()).filter((line) => !line.startsWith('blocked: script-src'));
        expect(said, name).toEqual([
          expect.stringMatching(/^warn: insight-widgets: <pivot-timeline> stays as its HTML/),
        ]);
      }
    },
  );

  test('at another address than its files, and not told of theirs, a file keeps to the content', async () => {
    const body = LISTEN + widget('pivot-timeline', 'src="/d.json"') + widget('insight-card');
    const moved = (base: string) =>
      visit(engine, body, {
        head: `${base}<script type="module" src="/cached/a1b2.js"></script>`,
        routes: {
          '/cached/a1b2.js': { file: `${CDN}/all.js`, headers: JAVASCRIPT },
          '/d.json': { body: JSON.stringify(DEFINITIONS['pivot-timeline']) },
        },
      });
    const lost = await moved('');
    await ready(lost.at);
    expect(await heard(lost.at)).toEqual(['chunk']);
    expect(await visibleText(lost.at)).toContain(WORDS['pivot-timeline']);
    await expectSaid(lost.at, /^warn: insight-widgets: <pivot-timeline> .*\/cached\/chunks\/index-.* did not load/);

    const told = await moved('<meta name="insight-widgets" content="/cdn/">');
    await ready(told.at);
    expect(await visibleText(told.at)).toContain('A phase from JSON');
    await expectSaid(told.at);
  });
});

host(
  20,
  'Whose scripts are off, missing, changed or broken',
  (engine) => {
    test('with JavaScript off, all of the content is there, and no room is kept', async () => {
      const body = page(`<div style="--insight-reserve: 2em">${PLAIN}</div>`, { head: embed(['all.js']) });
      const site = await serve({ '/': { body }, '/cdn/': { folder: CDN } });
      const at = await open(engine, site.url(), { javaScript: false });
      await expectContent(at);
      const boxes = await at.evaluate(
        (tags) =>
          tags
            .map((tag) => document.querySelector<HTMLElement>(tag)!)
            .map((each) => [each.clientHeight > 10, each.clientHeight >= each.scrollHeight]),
        TAGS,
      );
      expect(boxes).toEqual(TAGS.map(() => [true, true]));
    });
  },
  ['chromium'],
);
