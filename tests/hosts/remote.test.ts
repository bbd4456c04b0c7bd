/** Definitions from a server that fails in every way a server can. */
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { InsightCard } from '../../src/card/view/insight-card.js';
import { type Page, type Route, serve, visibleText } from '../pages/harness/index.js';
import { asked, embed, expectSaid } from './held.js';
import { host } from './host.js';
import { DEFINITIONS } from './rich.js';
import { ready, TAGS, type Tag, visit, widget, WORDS } from './widgets.js';

const json = (data: object): Route => ({ body: JSON.stringify(data) });
const redirect = (location: string): Route => ({ status: 302, headers: { location } });
const MEGABYTE = 1_048_576;

/** What a server answers for a definition, and by which code that is told. */
const ANSWERS: Record<string, [code: string | RegExp, answer: (definition: object, elsewhere: string) => Route]> = {
  missing: ['fetch', () => ({ status: 404, body: 'no' })],
  broken: ['fetch', () => ({ status: 500, body: '{}' })],
  dropped: ['fetch', () => ({ drop: true })],
  elsewhere: ['fetch', (_, elsewhere) => redirect(elsewhere)],
  circle: ['fetch', () => redirect('circle.json')],
  html: ['not-json', () => ({ body: '<!doctype html><title>Welcome</title>' })],
  empty: ['not-json', () => ({ body: '' })],
  half: ['not-json', (definition) => ({ body: JSON.stringify(definition).slice(0, -9) })],
  // An engine either refuses the whole or gives what it could read.
  cut: [
    /^(fetch|not-json)$/,
    (definition) => ({
      body: gzipSync(JSON.stringify(definition)).subarray(0, -20),
      headers: { 'content-encoding': 'gzip' },
    }),
  ],
  large: ['too-large', (definition) => ({ body: JSON.stringify(definition) + ' '.repeat(MEGABYTE) })],
  null: ['shape', () => ({ body: 'null' })],
  list: ['shape', (definition) => json([definition])],
  number: ['shape', () => ({ body: '7' })],
  older: ['shape', (definition) => json({ ...definition, schema: 0 })],
  newer: ['version', (definition) => json({ ...definition, schema: 2 })],
  stranger: ['kind', (definition) => json({ ...definition, kind: 'somebody-else’s' })],
};
const NAMES = Object.keys(ANSWERS);

const codes = (at: Page, names: readonly string[]) =>
  at.evaluate(
    (tags, all) =>
      Object.fromEntries(
        all.map((name) => [
          name,
          tags.map((tag) => document.querySelector<InsightCard>(`#${tag}-${name}`)!.error?.code),
        ]),
      ),
    TAGS,
    names,
  );
/** A request is given up after ten seconds: these have passed when the test says so. */
const CLOCK = `<script>{
  const [set, clear, due] = [setTimeout, clearTimeout, new Map()];
  window.setTimeout = (act, delay, ...rest) => {
    const timer = set(act, delay === 10_000 ? 1e9 : delay, ...rest);
    if (delay === 10_000) due.set(timer, act);
    return timer;
  };
  window.clearTimeout = (timer) => (due.delete(timer), clear(timer));
  window.tenSecondsLater = () => due.forEach((act) => act());
  window.heard = [];
  addEventListener('insight-error', ({ target, detail }) => heard.push(target.id + ' ' + detail.code));
}</script>`;
interface Heard {
  heard: string[];
  tenSecondsLater(): void;
}

host(30, 'Whose definitions come from a server that fails', (engine) => {
  test('each failure is told by its name, once; the content stays; and what comes later is shown', async () => {
    const elsewhere = await serve({ '/d.json': json(DEFINITIONS['insight-card']) });
    const each = (act: (tag: Tag, name: string) => [string, Route]) =>
      Object.fromEntries(TAGS.flatMap((tag) => NAMES.map((name) => act(tag, name))));
    const routes = {
      ...each((tag, name) => [`/${tag}/${name}.json`, ANSWERS[name]![1](DEFINITIONS[tag], elsewhere.url('/d.json'))]),
      ...Object.fromEntries(
        TAGS.flatMap((tag): [string, Route][] => [
          [`/${tag}/good.json`, json(DEFINITIONS[tag])],
          [`/${tag}/stalled.json`, { hold: true }],
        ]),
      ),
    };
    const all = [...NAMES, 'stalled'];
    const body = all.flatMap((name) =>
      TAGS.map((tag) => widget(tag, `id="${tag}-${name}" src="/${tag}/${name}.json"`)),
    );
    const { at, site } = await visit(engine, body.join(''), { head: CLOCK + embed(['all.js']), routes });
    const heard = () => at.evaluate(() => (window as unknown as Heard).heard);
    await expect.poll(async () => (await heard()).length, { timeout: 15_000 }).toBe(NAMES.length * TAGS.length);
    await at.evaluate(() => (window as unknown as Heard).tenSecondsLater());
    await ready(at);

    const found = await codes(at, all);
    expect(found.stalled).toEqual(TAGS.map(() => 'timeout'));
    for (const [name, [code]] of Object.entries(ANSWERS))
      for (const got of found[name]!)
        expect(got, name).toMatch(typeof code === 'string' ? new RegExp(`^${code}$`) : code);
    const text = await visibleText(at);
    for (const words of Object.values(WORDS)) expect(text.split(words), words).toHaveLength(all.length + 1);
    expect(await heard()).toHaveLength(body.length);
    expect(new Set(await heard()).size).toBe(body.length);
    await expectSaid(
      at,
      ...all.flatMap((name) => TAGS.map((tag) => `warn: insight-widgets: <${tag} id="${tag}-${name}"> `)),
    );

    await at.evaluate(
      (tags, names) => {
        for (const tag of tags)
          for (const name of names) document.getElementById(`${tag}-${name}`)!.setAttribute('src', `/${tag}/good.json`);
      },
      TAGS,
      all,
    );
    await at.waitFor(
      (tags) => [...document.querySelectorAll<InsightCard>(tags.join())].every((each) => !each.error),
      TAGS,
    );
    await ready(at);
    const shown = await visibleText(at);
    expect(shown.split('A title from JSON')).toHaveLength(all.length + 1);
    expect(shown.split('A phase from JSON').length).toBeGreaterThan(all.length);
    expect(shown.split('A statement from JSON')).toHaveLength(2 * all.length + 1);
    expect(await at.console()).toHaveLength(body.length);
    for (const tag of TAGS) site.release(`/${tag}/stalled.json`);
    expect(asked(elsewhere)).toContain('/d.json');
  });
});
