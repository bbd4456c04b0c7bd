/** A visitor who has a keyboard alone, and one who aims badly. */
import type * as Axe from 'axe-core';
import { expect, test } from 'vitest';
import type { InsightQuiz } from '../../src/assessment/view/insight-quiz.js';
import type { Page } from '../pages/harness/index.js';
import { embed, expectSaid } from './held.js';
import { host } from './host.js';
import { RICH } from './rich.js';
import { ready, visit } from './widgets.js';

const HEAD = `${embed(['all.js'])}<script src="/axe.js"></script>`;
const ROUTES = { '/axe.js': { file: 'node_modules/axe-core/axe.min.js' } };

/** Where the focus is; it says what is wrong with that. */
interface Focus {
  widget: string;
  tag: string;
  type: string;
  name: string;
  faults: string[];
}
const focus = (at: Page) =>
  at.evaluate(async (): Promise<Focus> => {
    // A window follows the focus when it is next painted.
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    let element: Element | null = document.activeElement;
    const widget = element?.id ?? '';
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (!element || element === document.body) return { widget: '', tag: 'body', type: '', name: '', faults: [] };
    const words = (each: Element | null | undefined) => (each?.textContent ?? '').replace(/\s+/g, ' ').trim();
    const { labels, type = '' } = element as HTMLInputElement;
    const by = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const root = element.getRootNode() as ShadowRoot;
    const name =
      element.getAttribute('aria-label') ??
      (by.map((id) => words(root.querySelector(`[id="${id}"]`))).join(' ') ||
        [...(labels ?? [])].map(words).join(' ') ||
        words(element));
    // A control that is drawn by its label is where that is.
    const box = (labels?.[0] ?? element).getBoundingClientRect();
    const seen = { height: innerHeight, width: innerWidth };
    const isNative = element.matches('a[href], button, input, select, textarea, summary, [role]');
    const faults = [
      !name && 'has no name',
      !isNative && element.getAttribute('tabindex') !== '-1' && 'has no role',
      !element.checkVisibility({ visibilityProperty: true }) && 'is not shown',
      (box.width < 1 || box.height < 1) && 'has no size',
      (box.bottom < 1 || box.top > seen.height || box.right < 1 || box.left > seen.width) && 'is out of the window',
    ].filter((fault) => fault !== false);
    return {
      widget,
      tag: element.localName,
      type,
      name,
      faults: faults.map((fault) => `${name || element.outerHTML.slice(0, 80)} ${fault}`),
    };
  });

/** Targets smaller than 24 by 24 pixels whose circle of that size touches another target, as WCAG 2.5.8 has it. */
const smallTargets = (at: Page) =>
  at.evaluate(() => {
    const targets = [...document.querySelectorAll('body > *')].flatMap((widget) =>
      [...widget.shadowRoot!.querySelectorAll('button, input, select, textarea, summary, a[href]')].flatMap((each) => {
        const label = each instanceof HTMLInputElement ? each.closest('label') : null;
        const { left, top, right, bottom, width, height } = (label ?? each).getBoundingClientRect();
        if (!each.checkVisibility() || !width || (each.matches('a') && getComputedStyle(each).display === 'inline'))
          return [];
        return [
          { what: `${widget.id}: ${(label ?? each).textContent.trim()}`, left, top, right, bottom, width, height },
        ];
      }),
    );
    const isSmall = ({ width, height }: { width: number; height: number }) => Math.min(width, height) < 23.9;
    return targets.flatMap((one) => {
      if (!isSmall(one)) return [];
      const [x, y] = [(one.left + one.right) / 2, (one.top + one.bottom) / 2];
      const near = targets.find((other) => {
        if (other === one) return false;
        if (isSmall(other))
          return Math.hypot(x - (other.left + other.right) / 2, y - (other.top + other.bottom) / 2) < 24;
        const across = Math.max(other.left - x, 0, x - other.right);
        return Math.hypot(across, Math.max(other.top - y, 0, y - other.bottom)) < 12;
      });
      return near ? [`${one.what} is ${one.width} by ${one.height}, beside ${near.what}`] : [];
    });
  });

/** What axe says of the widgets as they stand, the size of targets included. */
async function sound(at: Page, state: string): Promise<void> {
  const found = await at.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof Axe };
    const { violations } = await axe.run(document.body, {
      resultTypes: ['violations'],
      runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
      rules: { 'target-size': { enabled: true } },
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
  expect.soft(found, state).toEqual([]);
  expect.soft(await smallTargets(at), state).toEqual([]);
}

/** The next place that a key leads to, which is a sound one. */
async function press(at: Page, key: string): Promise<Focus> {
  await at.press(key);
  const now = await focus(at);
  expect.soft(now.faults, `after ${key}`).toEqual([]);
  return now;
}

/** Goes on by Tab to what is so, within the widget. */
async function tabTo(at: Page, widget: string, is: (now: Focus) => boolean): Promise<Focus> {
  const met: string[] = [];
  for (let i = 0; i < 60; i++) {
    const now = await press(at, 'Tab');
    met.push(`${now.widget} ${now.tag} ${now.name}`);
    if (now.widget === widget && is(now)) return now;
  }
  throw new Error(`Tab did not lead there, but to\n${met.join('\n')}`);
}

/** Leaves off before a widget: the next Tab leads on from there. */
const before = (at: Page, id: string) =>
  at.evaluate((of) => {
    const mark = Object.assign(document.createElement('a'), { href: '#' });
    document.querySelector(`#${of}`)!.before(mark);
    mark.focus();
    mark.remove();
  }, id);

host(37, 'Whose visitor has a keyboard alone', (engine) => {
  test('from the first question to the result, and everything that can be done with it', async () => {
    const { at } = await visit(engine, '<pivot-misalignment-quiz id="test"></pivot-misalignment-quiz>', {
      head: HEAD,
      routes: ROUTES,
    });
    await ready(at, ['pivot-misalignment-quiz']);
    await sound(at, 'a question');
    await before(at, 'test');
    await tabTo(at, 'test', ({ type }) => type === 'radio');
    for (let question = 0; question < 12; question++) {
      await at.press('Space');
      if (question % 3 === 0) await press(at, 'ArrowDown');
      await tabTo(at, 'test', ({ tag, name }) => tag === 'button' && name !== 'Back');
      await at.press('Enter');
      await at.waitFor(async (number) => {
        const quiz = document.querySelector<InsightQuiz>('#test')!;
        await quiz.updateComplete;
        return quiz.result ?? quiz.shadowRoot!.textContent.includes(`Question ${number} of 12`);
      }, question + 2);
      const now = await focus(at);
      expect(now.widget, `after question ${question + 1}`).toBe('test');
      expect(now.faults).toEqual([]);
      if (question < 11) await tabTo(at, 'test', ({ type }) => type === 'radio');
    }
    expect(await at.evaluate(() => typeof document.querySelector<InsightQuiz>('#test')!.result?.total.score)).toBe(
      'number',
    );
    await sound(at, 'the result');
    for (const [words, shown] of Object.entries({
      'Show as a shape': '.radar',
      'Compare with colleagues': 'textarea',
      'Change an answer': '.given select',
    })) {
      await at.evaluate(() => (document.activeElement as HTMLElement).blur());
      await tabTo(at, 'test', ({ name }) => name === words);
      await at.press('Enter');
      await at.waitFor((part) => !!document.querySelector('#test')!.shadowRoot!.querySelector(part), shown);
      const now = await focus(at);
      expect.soft([now.widget, now.faults], words).toEqual(['test', []]);
    }
    await sound(at, 'the result, all open');
    await expectSaid(at);
  });

  test('through a timeline and cards, their disclosures, steps and actions', async () => {
    const { at } = await visit(engine, RICH.replace(/<insight-quiz[^]*/, ''), { head: HEAD, routes: ROUTES });
    await ready(at, ['insight-card', 'pivot-timeline']);
    await at.waitFor(() => !!document.querySelector('#plan')!.shadowRoot!.querySelector('.controls'));
    await sound(at, 'as it came');
    await before(at, 'steps');
    await tabTo(at, 'steps', ({ type }) => type === 'checkbox');
    await at.press('Space');
    await at.waitFor(() => !!document.querySelector('#steps')!.shadowRoot!.querySelector(':checked'));
    expect((await focus(at)).type).toBe('checkbox');

    await tabTo(at, 'plan', ({ type }) => type === 'radio');
    const chosen = await press(at, 'ArrowDown');
    expect([chosen.widget, chosen.type]).toEqual(['plan', 'radio']);
    const isOpen = () => {
      const summary = document.querySelector('#plan')!.shadowRoot!.activeElement;
      return (summary!.parentElement as HTMLDetailsElement).open;
    };
    let opened = 0;
    for (let now = chosen; now.widget === 'plan'; now = await press(at, 'Tab')) {
      if (now.tag !== 'summary' || (await at.evaluate(isOpen))) continue;
      await press(at, 'Enter');
      await at.waitFor(isOpen);
      opened++;
    }
    expect(opened).toBeGreaterThan(1);
    await at.waitFor(() => !!document.querySelector('#plan')!.shadowRoot!.querySelector('.range'));
    await at.waitFor(() => !!document.querySelector('#plan')!.shadowRoot!.querySelector('table'));
    await sound(at, 'all open');
    await expectSaid(at);
  });
});
