/** The worked partner of examples/white-label: built by its own script, and used as its readers would. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeContrast } from './brand/measure.js';
import { inEngines, open, type Page, serve } from './harness/index.js';

const folder = mkdtempSync(join(tmpdir(), 'insight-white-label-'));
afterAll(() => rmSync(folder, { recursive: true }));

let said: string;
beforeAll(() => {
  const example = 'examples/white-label';
  for (const part of ['package.json', 'brand.json', 'build.js', 'pages'])
    cpSync(join(example, part), join(folder, part), { recursive: true });
  // As npm links a package of the same disk.
  mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true });
  symlinkSync(resolve('.'), join(folder, 'node_modules/insight-widgets'), 'junction');
  symlinkSync(resolve('dist/cli/insight-widgets.js'), join(folder, 'node_modules/.bin/insight-widgets'));
  said = execFileSync(process.execPath, ['build.js'], { cwd: folder, encoding: 'utf8' });
}, 60_000);

const site = () =>
  serve({ '/': { folder: join(folder, 'dist') }, '/axe.js': { file: 'node_modules/axe-core/axe.min.js' } });

const OWN = ['kranich-card', 'kranich-timeline', 'kranich-misalignment-quiz'];
const ORIGINAL = ['insight-card', 'pivot-timeline', 'pivot-misalignment-quiz'];

/** What each tag says inside, once all of it is there. */
const words = (at: Page) =>
  at.waitFor(
    async (tags) => {
      const said: Record<string, string> = {};
      for (const tag of tags) {
        const element = document.querySelector<HTMLElement & { ready?: Promise<void> }>(tag)!;
        if (!element.ready) return undefined;
        await element.ready;
        said[tag] = element.shadowRoot!.textContent.replace(/\s+/g, ' ');
      }
      return said;
    },
    [...OWN, ...ORIGINAL],
  );

test('its brand passes as it is: no colour is moved', () => {
  expect(said).toContain('a theme of #006b75');
  expect(said).not.toContain('moved');
  expect(said).toContain('<pivot-misalignment-quiz> is <kranich-misalignment-quiz>');
  expect(readFileSync(join(folder, 'dist/de.html'), 'utf8')).not.toMatch(/\{\{|undefined/);
});

/** Of the partner's quiz, seen by a reader. */
const QUIZ = 'kranich-misalignment-quiz';
const press = (at: Page, words: string) =>
  at.click(
    (tag, text) =>
      [...document.querySelector(tag)!.shadowRoot!.querySelectorAll('button')].find(
        (each) => each.textContent.trim() === text,
      ),
    QUIZ,
    words,
  );

inEngines((engine) => {
  for (const page of [
    {
      file: 'de.html',
      direction: 'ltr',
      own: { 'kranich-card': 'Adresse kopieren', 'kranich-timeline': 'Die Zahlen dahinter', [QUIZ]: 'Frage 1 von 12' },
      finish: 'Wo stehen wir?',
      advice: 'Womit wir anfangen würden',
    },
    {
      file: 'ar.html',
      direction: 'rtl',
      own: { 'kranich-card': 'نسخ العنوان', 'kranich-timeline': 'الأرقام بالتفصيل', [QUIZ]: 'السؤال' },
      finish: 'أين نقف؟',
      advice: 'من أين نبدأ',
    },
  ])
    test(`${page.file}: its words, colours and slots, and the originals untouched beside it`, async () => {
      const shown = await site();
      const at = await open(engine, shown.url(`/${page.file}`));
      const inside = await words(at);
      for (const [tag, text] of Object.entries(page.own)) expect(inside[tag], tag).toContain(text);
      expect(inside['pivot-misalignment-quiz']).toContain('Question 1 of 12');
      expect(inside['pivot-timeline']).toContain('Leadership expects traction');

      const look = await at.evaluate(
        (tags) => {
          const styles = tags.map((tag) =>
            getComputedStyle(document.querySelector(tag)!.shadowRoot!.querySelector('.iw')!),
          );
          const slotted = document.querySelectorAll('[slot=logo], [slot=footer]');
          return {
            inks: styles.map(({ color }) => color),
            fonts: styles.map(({ fontFamily }) => fontFamily.includes('Iowan')),
            directions: styles.map(({ direction }) => direction),
            slotted: [...slotted].map((each) => each.getBoundingClientRect().height > 0),
          };
        },
        ['kranich-timeline', 'pivot-timeline'],
      );
      expect(look.inks[0]).toBe('rgb(27, 44, 48)');
      expect(look.inks[1]).not.toBe(look.inks[0]);
      expect(look.fonts).toEqual([true, false]);
      expect(look.directions).toEqual([page.direction, 'ltr']);
      expect(look.slotted).toEqual([true, true, true, true, true]);

      await at.evaluate(async (tag) => {
        const quiz = document.querySelector(tag) as HTMLElement & { answers: object; updateComplete: Promise<unknown> };
        const ids = ['targets', 'old-wins', 'promotion', 'first-number', 'pressure', 'own-number'];
        const more = ['money', 'added', 'hiring', 'praise', 'slow', 'decision'];
        quiz.answers = Object.fromEntries([...ids, ...more].map((id) => [id, 2]));
        await quiz.updateComplete;
      }, QUIZ);
      await press(at, page.finish);
      await at.waitFor(
        (tag, advice) =>
          document.querySelector(tag)!.shadowRoot!.textContent.includes(advice) &&
          document.querySelector('[slot=destinations]')!.getBoundingClientRect().height > 0,
        QUIZ,
        page.advice,
      );
      expect((await words(at))['pivot-misalignment-quiz']).toContain('Question 1 of 12');
      expect(await at.console()).toEqual([]);
    });
});

inEngines(
  (engine) => {
    test('at every width, light and dark, nothing is wider than the page, and every text can be read', async () => {
      const shown = await site();
      for (const dark of [false, true])
        for (const page of ['de', 'ar']) {
          const at = await open(engine, shown.url(`/${page}.html`), { dark, width: 320 });
          await words(at);
          for (const width of [320, 768, 1280]) {
            await at.resize(width, 900);
            const wide = await at.evaluate(() => document.documentElement.scrollWidth - innerWidth);
            expect(wide, `${page}, ${width} px`).toBeLessThanOrEqual(0);
          }
          await at.evaluate(
            () =>
              new Promise((done) => {
                const script = document.head.appendChild(document.createElement('script'));
                script.onload = () => done(true);
                script.src = '/axe.js';
              }),
          );
          expect(await at.evaluate(axeContrast), `${page}, ${dark ? 'dark' : 'light'}`).toEqual([]);
          await at.close();
        }
    });
  },
  ['chromium'],
);
