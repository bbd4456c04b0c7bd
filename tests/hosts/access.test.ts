/** Visitors with a keyboard and no mouse, with a screen reader, with an unsteady hand. */
import { chromium } from 'playwright-core';
import { expect, test } from 'vitest';
import type { InsightQuiz } from '../../src/assessment/view/insight-quiz.js';
import { CHROMIUM_ARGS, find } from '../engines/find.js';
import { type Page, serve } from '../pages/harness/index.js';
import { embed, expectSaid } from './held.js';
import { host } from './host.js';
import { RICH } from './rich.js';
import { everything, useEverything } from './use.js';
import { CDN, page, ready, visit } from './widgets.js';

/** What has the focus, through shadow roots: its widget, its element and its words. */
const focused = (at: Page) =>
  at.evaluate(() => {
    let element = document.activeElement;
    const within = element?.id ?? '';
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const words =
      element instanceof HTMLInputElement ? (element.labels?.[0]?.textContent ?? '') : (element?.textContent ?? '');
    return {
      within,
      tag: element?.localName ?? '',
      type: element?.getAttribute('type') ?? '',
      words: words.replace(/\s+/g, ' ').trim(),
    };
  });

/** Presses Tab until what has the focus is as wanted. Focus is never lost on the way. */
async function tabTo(
  at: Page,
  what: string,
  wanted: (here: Awaited<ReturnType<typeof focused>>) => boolean,
  key = 'Tab',
) {
  for (let i = 0; i < 40; i++) {
    const here = await focused(at);
    if (wanted(here)) return here;
    await at.press(key);
  }
  throw new Error(`Tab does not lead to ${what}, but to ${JSON.stringify(await focused(at))}`);
}

/**
 * Targets under 24 by 24 pixels that have not that much room to themselves (WCAG 2.2, 2.5.8): a circle of 24 pixels about
 * the middle of each touches no other target. Links within a sentence, and what only assistive technology sees, are excepted.
 */
function narrowTargets(): string[] {
  const targets: { name: string; box: DOMRect }[] = [];
  const walk = (root: ParentNode) => {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (element.shadowRoot) walk(element.shadowRoot);
      if (!element.matches('a[href], button, input, select, textarea, summary')) continue;
      if (element.closest('p, li, dd, td, span, legend') && element.matches('a')) continue;
      const label = (element as HTMLInputElement).labels?.[0];
      const boxes = [element, ...(label ? [label] : [])].map((each) => each.getBoundingClientRect());
      const box = boxes.reduce((most, each) => (each.width * each.height > most.width * most.height ? each : most));
      if (box.width > 1 && box.height > 1)
        targets.push({ name: `${element.localName} ${element.textContent.trim().slice(0, 30)}`, box });
    }
  };
  walk(document);
  const middle = ({ x, y, width, height }: DOMRect) => [x + width / 2, y + height / 2] as const;
  return targets
    .filter(({ box }) => box.width < 23.9 || box.height < 23.9)
    .filter(({ box }) => {
      const [x, y] = middle(box);
      return targets.some((other) => {
        if (other.box === box) return false;
        const small = other.box.width < 23.9 || other.box.height < 23.9;
        const [ox, oy] = middle(other.box);
        if (small) return Math.hypot(x - ox, y - oy) < 24;
        const dx = Math.max(other.box.left - x, 0, x - other.box.right);
        const dy = Math.max(other.box.top - y, 0, y - other.box.bottom);
        return Math.hypot(dx, dy) < 12;
      });
    })
    .map(({ name, box }) => `${name} ${Math.round(box.width)} x ${Math.round(box.height)}`);
}

host(37, 'Used with the keyboard alone', (engine) => {
  test('the assessment is taken, changed and begun again, and the focus is never lost', async () => {
    const { at } = await visit(engine, `<a href="#x" id="before">Before</a>${RICH}`);
    await ready(at);
    await at.evaluate(() => document.querySelector('#plan')!.after(document.getElementById('before')!));
    await at.evaluate(() => document.querySelector('#check')!.remove());
    await at.evaluate(() => document.getElementById('before')!.focus());
    for (let i = 1; i <= 12; i++) {
      await at.waitFor(
        (n) => document.querySelector('#test')!.shadowRoot!.textContent.includes(`Question ${n} of 12`),
        i,
      );
      const here = await tabTo(at, 'an answer', ({ within, type }) => within === 'test' && type === 'radio');
      expect(here.words).not.toBe('');
      await at.press('Space');
      await at.press('ArrowDown');
      await tabTo(at, 'the way on', ({ words }) => words === (i < 12 ? 'Next' : 'See the result'));
      await at.press('Enter');
      expect((await focused(at)).within).toBe('test');
    }
    const result = await at.waitFor(() => document.querySelector<InsightQuiz>('#test')!.result);
    expect(result.answered).toBe(12);
    expect((await focused(at)).tag).toBe('h3');
    await tabTo(at, 'a change', ({ words }) => words === 'Change an answer');
    await at.press('Enter');
    await at.waitFor(() => document.querySelector('#test')!.shadowRoot!.activeElement?.localName === 'h4');
    await tabTo(at, 'an answer to change', ({ tag }) => tag === 'select');
    await tabTo(at, 'the beginning', ({ within, words }) => within === 'test' && words === 'Start again', 'Shift+Tab');
    await at.press('Space');
    await at.waitFor(() => document.querySelector('#test')!.shadowRoot!.textContent.includes('Question 1 of 12'));
    expect((await focused(at)).within).toBe('test');
    await expectSaid(at);
  });

  test('the timeline is questioned and opened, the steps are ticked', async () => {
    const { at } = await visit(engine, `<a href="#x" id="before">Before</a>${RICH}`);
    await ready(at);
    await at.evaluate(() => {
      document.querySelector('#steps')!.before(document.getElementById('before')!);
      document.getElementById('before')!.focus();
    });
    await tabTo(at, 'a step', ({ within, type }) => within === 'steps' && type === 'checkbox');
    await at.press('Space');
    await at.waitFor(() => document.querySelector('#steps')!.shadowRoot!.textContent.includes('1 of 2 done'));
    await tabTo(at, 'the schedule', ({ within, type }) => within === 'plan' && type === 'radio');
    await at.press('ArrowDown');
    await at.waitFor(() =>
      document
        .querySelector('#plan')!
        .shadowRoot!.textContent.includes('Each phase begins when the one before it is done'),
    );
    await tabTo(at, 'the expectation', ({ type }) => type === 'range');
    const before = await at.evaluate(() =>
      document
        .querySelector('#plan')!
        .shadowRoot!.querySelector<HTMLInputElement>('[type=range]')!
        .getAttribute('aria-valuetext'),
    );
    await at.press('ArrowRight');
    await at.waitFor(
      (old) =>
        document.querySelector('#plan')!.shadowRoot!.querySelector('[type=range]')!.getAttribute('aria-valuetext') !==
        old,
      before,
    );
    await tabTo(at, 'the phases', ({ words }) => words === 'Change how long phases take');
    await at.press('Enter');
    await at.waitFor(() => document.querySelector('#plan')!.shadowRoot!.querySelector('.range input'));
    await tabTo(at, 'a length', ({ type }) => type === 'number');
    await tabTo(at, 'the table', ({ words }) => words === 'Show as a table');
    await at.press('Space');
    await at.waitFor(() => document.querySelector('#plan')!.shadowRoot!.querySelector('table'));
    expect((await focused(at)).within).toBe('plan');
    await expectSaid(at);
  });

  test('no target is too small, in any state', async () => {
    const { at } = await visit(engine, RICH);
    await ready(at);
    expect(await at.evaluate(narrowTargets)).toEqual([]);
    await useEverything(at);
    expect(await at.evaluate(narrowTargets)).toEqual([]);
    await at.resize(500, 700);
    expect(await at.evaluate(narrowTargets)).toEqual([]);
    await at.resize(1280, 800);
  });
});

interface AxNode {
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  properties?: { name: string; value: { value: unknown } }[];
}
const MUST_BE_NAMED =
  /^(button|link|radio|checkbox|slider|spinbutton|combobox|textbox|Date|radiogroup|progressbar|heading)$/;

host(
  37,
  'Used with the keyboard alone',
  () => {
    test('a screen reader finds a role and a name for everything, in each state', async () => {
      const running = await chromium.launch({ executablePath: find('chromium')!.path, args: CHROMIUM_ARGS });
      try {
        const site = await serve({ '/': { body: page(RICH, { head: embed(['all.js']) }) }, '/cdn/': { folder: CDN } });
        const at = await running.newPage();
        await at.goto(site.url());
        const session = await at.context().newCDPSession(at);
        const tree = async () => {
          const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: AxNode[] };
          return nodes
            .filter(({ ignored }) => !ignored)
            .map(({ role, name, properties = [] }) => ({
              role: role?.value ?? '',
              name: name?.value.trim() ?? '',
              state: Object.fromEntries(properties.map((each) => [each.name, each.value.value])),
            }));
        };
        const nameless = (nodes: Awaited<ReturnType<typeof tree>>) =>
          nodes.filter(({ role, name }) => MUST_BE_NAMED.test(role) && !name).map(({ role }) => role);
        const named = (nodes: Awaited<ReturnType<typeof tree>>, role: string) =>
          nodes.filter((each) => each.role === role).map(({ name }) => name);
        await at.waitForFunction(() => document.querySelector('#test')?.shadowRoot?.querySelector('fieldset'));
        await at.waitForFunction(() => document.querySelector('#plan')?.shadowRoot?.querySelector('.controls'));

        const asked = await tree();
        expect(nameless(asked)).toEqual([]);
        expect(named(asked, 'radio')).toEqual(
          expect.arrayContaining(['Strongly agree', 'Not sure', 'One after another']),
        );
        expect(named(asked, 'group').filter((name) => name.includes('Targets and bonuses'))).toHaveLength(1);
        expect(named(asked, 'checkbox')).toEqual(
          expect.arrayContaining(['Look at what is paid for', 'Ask who decides']),
        );
        // The picture says nothing twice: what it shows stands in words.
        expect(asked.filter(({ name }) => name === 'Leadership expects traction after 1 quarter')).toEqual([]);

        await at.evaluate(everything);
        const used = await tree();
        expect(nameless(used)).toEqual([]);
        expect(named(used, 'combobox').filter(Boolean).length).toBeGreaterThanOrEqual(12);
        expect(named(used, 'table').length).toBeGreaterThan(0);
        expect(named(used, 'columnheader')).toEqual(expect.arrayContaining(['Phase']));
        expect(
          used.filter(({ role, state }) => role === 'checkbox' && state.checked === 'true').length,
        ).toBeGreaterThanOrEqual(2);
        expect(
          used.filter(
            ({ role, name, state }) => role === 'button' && name === 'Show as a shape' && state.pressed === 'true',
          ).length,
        ).toBeGreaterThan(0);
      } finally {
        await running.close();
      }
    });
  },
  ['chromium'],
);
