/** The article page as a visitor meets it: with scripts, without, late, and never. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Manifest } from '../../build/manifest.js';
import { pivotMisalignment } from '../../src/assessment/model/preset/pivot-misalignment.js';
import { resolveText } from '../../src/kit/core/text.js';
import { inEngines, open, type Page, serve } from './harness/index.js';

const manifest = JSON.parse(readFileSync('dist/cdn/manifest.json', 'utf8')) as Manifest;
const SCRIPTS = Object.values(manifest.tags).map(({ file }) => `/cdn/${file}`);

const PHASES = ['1 day', '1–2 quarters', '2–3 quarters', '3–4 quarters', '4–6 quarters'];
const held = () => Object.fromEntries(SCRIPTS.map((path) => [path, { file: `dist${path}`, hold: true }]));
const demo = (routes = {}) => serve({ '/': { folder: 'dist' }, ...routes });

const widgets = (at: Page) =>
  at.waitFor(async () => {
    const all = [...document.querySelectorAll('insight-card, pivot-timeline, pivot-misalignment-quiz')];
    if (!all.length || all.some((element) => !element.matches(':defined'))) return false;
    await Promise.all(all.map((element) => (element as Element & { ready: Promise<void> }).ready));
    return all.length;
  });

/** The elements whose words are cut off, by their tag. */
const clipped = (at: Page) =>
  at.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('insight-card, pivot-timeline, pivot-misalignment-quiz')]
      .filter(
        (element) =>
          element.scrollHeight > element.clientHeight + 1 && getComputedStyle(element).overflowY !== 'visible',
      )
      .map((element) => element.localName),
  );

describe('without JavaScript', () => {
  test('the page says all that the widgets say, as plain HTML', async () => {
    const at = await open('chromium', (await demo()).url('/demo/'), { javaScript: false, width: 375 });
    const text = await at.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
    for (const phase of PHASES) expect(text).toContain(phase);
    for (const item of pivotMisalignment().items.map(({ text: words }) => resolveText(words, 'en')))
      expect(text).toContain(item);
    expect(text).toContain('Why does a new strategy fail to take hold?');
    expect(text).toContain('70%');
    expect(text).toMatch(/no reliable evidence|none that is reliable/);
    expect(await clipped(at)).toEqual([]);
    expect(await at.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(
      await at.evaluate(() => document.querySelectorAll('pivot-misalignment-quiz input[type=radio]').length),
    ).toBeGreaterThanOrEqual(60);
  });
});

describe('with the scripts held back', () => {
  // Every widget on the page is brought into view once, so that no shift below the fold goes uncounted.
  test.each([
    [375, 812],
    [1280, 800],
    [375, 12_000],
    [1280, 9_000],
  ])('nothing shifts at %i × %i when they arrive a second late', async (width, height) => {
    const site = await demo(held());
    const at = await open('chromium', site.url('/demo/'), { width, height, load: false });
    await at.waitFor(() => performance.getEntriesByName('first-contentful-paint').length);
    await at.waitFor(
      () => performance.now() - performance.getEntriesByName('first-contentful-paint')[0]!.startTime > 1000,
    );
    for (const path of SCRIPTS) site.release(path);
    expect(await widgets(at)).toBeGreaterThanOrEqual(4);
    expect(await at.layoutShift()).toBe(0);
  });

  test('which never arrive, everything is readable after three seconds', async () => {
    const site = await demo(held());
    const at = await open('chromium', site.url('/demo/'), { width: 375, load: false });
    await at.waitFor(() => document.querySelectorAll('fieldset').length >= 12);
    await at.waitFor(() => getComputedStyle(document.querySelector('pivot-misalignment-quiz')!).overflowY === 'clip');
    expect((await clipped(at)).length).toBeGreaterThan(0);
    await at.waitFor(() => performance.now() > 3000);
    await at.waitFor(
      () => getComputedStyle(document.querySelector('pivot-misalignment-quiz')!).overflowY === 'visible',
    );
    expect(await clipped(at)).toEqual([]);
  });
});

inEngines((engine) => {
  test('the built page works: three widgets, from dist/cdn, with nothing on the console', async () => {
    const site = await demo();
    const at = await open(engine, site.url('/demo/'));
    expect(await widgets(at)).toBeGreaterThanOrEqual(4);
    expect(await at.console()).toEqual([]);
    expect(site.requests.filter(({ path }) => path.includes('/cdn/chunks/'))).toEqual([]);
    const outside = await at.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter(({ name }) => !name.startsWith(location.origin))
        .map(({ name }) => name),
    );
    expect(outside).toEqual([]);
  });

  test('a visitor takes the assessment to its result', async () => {
    const at = await open(engine, (await demo()).url('/demo/'));
    await widgets(at);
    const items = pivotMisalignment().items.length;
    for (let answered = 0; answered < items; answered++) {
      await at.click(
        () => document.querySelector('pivot-misalignment-quiz')!.shadowRoot!.querySelectorAll('input[type=radio]')[1],
      );
      const before = await at.evaluate(
        () => document.querySelector('pivot-misalignment-quiz')!.shadowRoot!.textContent,
      );
      await at.click(() =>
        [...document.querySelector('pivot-misalignment-quiz')!.shadowRoot!.querySelectorAll('button')].at(-1),
      );
      await at.waitFor(
        (text) => document.querySelector('pivot-misalignment-quiz')!.shadowRoot!.textContent !== text,
        before,
      );
    }
    const result = await at.waitFor(
      () =>
        (
          document.querySelector('pivot-misalignment-quiz') as Element & {
            result?: { total: { score: number }; dimensions: unknown[] };
          }
        ).result,
    );
    expect(result.dimensions).toHaveLength(4);
    expect(result.total.score).toBeGreaterThan(0);
    expect(await at.console()).toEqual([]);
  });
});
