/** Pages in every language, in none, and in what is no language. */
import { expect, test } from 'vitest';
import type { InsightQuiz } from '../../src/assessment/view/insight-quiz.js';
import { type Page, visibleText } from '../pages/harness/index.js';
import { embed, expectSaid, WAYS } from './held.js';
import { host } from './host.js';
import { RICH } from './rich.js';
import { useEverything } from './use.js';
import { ready, visit } from './widgets.js';

/** What pages say that is no language: of a locale file, of an empty setting, of a template that was not filled. */
const NONE = [
  'en_US',
  '',
  'C',
  'xx-invalid',
  'POSIX',
  'en-US.UTF-8',
  '{{ lang }}',
  'x',
  'de_AT@euro',
  'i-klingon',
  '*',
  '12',
  'en--US',
];
const SPOKEN = ['en', 'de', 'fr', 'es', 'ar', 'ja', 'de-AT', 'ar-EG', 'zh-Hant-TW', 'pl', 'tlh'];

/** Shows a quiz's place: its question, what is chosen there, and what was answered. */
const place = (at: Page) =>
  at.evaluate(() => {
    const quiz = document.querySelector<InsightQuiz>('#test')!;
    const fields = [...quiz.shadowRoot!.querySelectorAll('input')];
    return { answers: quiz.answers, of: fields.length, chosen: fields.findIndex(({ checked }) => checked) };
  });
const settle = (at: Page) =>
  at.waitFor(async () => {
    const quiz = document.querySelector<InsightQuiz>('#test')!;
    await quiz.updateComplete;
    return !!quiz.shadowRoot!.querySelector('fieldset');
  });

host(39, 'In another language, in none, or in what is none', (engine) => {
  test.each(['en_US', '', 'C', 'xx-invalid'])('with lang="%s" everything works, in English', async (lang) => {
    const { at } = await visit(engine, RICH, { root: `lang="${lang}"` });
    await ready(at);
    expect(await visibleText(at)).toContain('Question 1 of 12');
    expect(await useEverything(at)).toMatchObject({ check: 'number', test: 'number', steps: '2 of 2 done' });
    await expectSaid(at);
  });

  test.each(WAYS)(
    'a language that changes in the middle loses no answer, says nothing and throws nothing: %s',
    async (_, files) => {
      const { at } = await visit(engine, RICH, { head: embed(files), root: 'lang="en"' });
      await ready(at);
      await at.evaluate(async () => {
        const quiz = document.querySelector<InsightQuiz>('#test')!;
        for (const point of [1, 3]) {
          quiz.shadowRoot!.querySelectorAll<HTMLElement>('fieldset input')[point]!.click();
          await quiz.updateComplete;
          quiz.shadowRoot!.querySelector<HTMLElement>('.go')!.click();
          await quiz.updateComplete;
        }
        quiz.shadowRoot!.querySelectorAll<HTMLElement>('fieldset input')[2]!.click();
        await quiz.updateComplete;
      });
      const before = await place(at);
      expect(Object.keys(before.answers)).toHaveLength(3);
      expect(before.chosen).toBe(2);
      for (const lang of [...SPOKEN, ...NONE]) {
        await at.evaluate((value) => document.documentElement.setAttribute('lang', value), lang);
        await settle(at);
        expect(await place(at), lang).toEqual(before);
      }
      // On the element itself, gone, and back.
      for (const lang of ['de', 'C', null, 'ar', null]) {
        await at.evaluate((value) => {
          for (const each of document.querySelectorAll('#test, #plan, #steps'))
            if (value === null) each.removeAttribute('lang');
            else each.setAttribute('lang', value);
        }, lang);
        await settle(at);
        expect(await place(at), String(lang)).toEqual(before);
      }
      await at.evaluate(() => document.documentElement.setAttribute('lang', 'en'));
      await at.waitFor(() => document.querySelector('#test')!.shadowRoot!.textContent.includes('Question 3 of 12'));
      await expectSaid(at);
    },
  );

  test('from right to left the widgets are mirrored, and nothing is wider than its place', async () => {
    const { at } = await visit(engine, `<main style="inline-size: 600px">${RICH}</main>`, {
      root: 'lang="ar" dir="rtl"',
    });
    await ready(at);
    const seen = await at.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('main > *')].map((each) => {
        const inside = each.shadowRoot!.querySelector('.iw')!;
        const box = each.getBoundingClientRect();
        const beyond = [...inside.querySelectorAll('*')].filter((part) => {
          const { left, right, width } = part.getBoundingClientRect();
          return width && (left < box.left - 1.5 || right > box.right + 1.5);
        });
        return [
          getComputedStyle(inside).direction,
          each.scrollWidth <= each.clientWidth + 1,
          beyond.map((part) => `${each.id} ${part.className}`),
        ];
      }),
    );
    expect(seen).toEqual(seen.map(() => ['rtl', true, []]));
    const arrow = await at.evaluate(() => {
      const { shadowRoot } = document.querySelector('#plan')!;
      const [first] = shadowRoot!.querySelectorAll<HTMLElement>('.tick');
      const plot = shadowRoot!.querySelector('.scale')!.getBoundingClientRect();
      return first!.getBoundingClientRect().x > plot.x + plot.width / 2;
    });
    expect(arrow, 'time begins on the right').toBe(true);
    await expectSaid(at);
  });
});
