// What a visitor does on the page of every example, and what has to come of it.
import assert from 'node:assert/strict';
import type { Page } from '../pages/harness/page.js';

type Widget = HTMLElement & { ready?: Promise<void>; updateComplete?: Promise<unknown>; schedule?: string | null };

const press = (at: Page, name: string) =>
  at.evaluate((text) => {
    const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === text);
    button!.click();
  }, name);

/** The words of each widget of a tag, once all of them are rendered and as many as there should be. */
const words = (at: Page, tag: string, count: number) =>
  at.waitFor(
    async (name, expected) => {
      const all = [...document.querySelectorAll<Widget>(name)];
      if (all.length !== expected) return undefined;
      for (const widget of all) {
        await widget.ready;
        await widget.updateComplete;
        if (!widget.shadowRoot?.querySelector('[part=base]')) return undefined;
      }
      const inside = ({ shadowRoot, textContent }: Widget) =>
        `${shadowRoot!.querySelector('[part=base]')!.textContent} ${textContent}`.replace(/\s+/g, ' ');
      return all.map(inside);
    },
    tag,
    count,
  );

const gone = (at: Page, tag: string) => at.waitFor((name) => !document.querySelector(name), tag);

async function shown(at: Page): Promise<string> {
  const [timeline] = await words(at, 'pivot-timeline', 1);
  assert.match(timeline!, /Rewrite the pay plans.*Retrain the people/);
  return timeline!;
}

/** By what the table calls it. */
export const VISITS: Readonly<Record<string, (at: Page, isStatic: boolean) => Promise<void>>> = {
  async Properties(at) {
    const before = await shown(at);
    await press(at, 'One after another');
    await at.waitFor(() => document.querySelector<Widget>('pivot-timeline')?.schedule === 'sequential');
    const after = await shown(at);
    assert.notEqual(after, before);
    assert.match(after, /Each phase begins when the one before it is done/);
  },

  async Events(at) {
    await words(at, 'pivot-misalignment-quiz', 1);
    await at.evaluate(() => {
      const quiz = document.querySelector('pivot-misalignment-quiz')!;
      quiz.shadowRoot!.querySelector<HTMLInputElement>('input[type=radio]')!.click();
    });
    const said = await at.waitFor(() => {
      const { textContent } = document.getElementById('said')!;
      return textContent.includes('of') && textContent;
    });
    assert.equal(said, '1 of 12 answered');
  },

  async 'Conditional rendering'(at, isStatic) {
    if (isStatic) return void (await shown(at));
    for (let i = 0; i < 3; i++) {
      await press(at, 'Show or hide the plan');
      await gone(at, 'pivot-timeline');
      await press(at, 'Show or hide the plan');
      await shown(at);
    }
  },

  async Lists(at, isStatic) {
    const cards = await words(at, 'insight-card', 2);
    assert.match(cards.join('|'), /Who decides\?.*\|.*Who is told first\?/);
    if (isStatic) return;
    await press(at, 'Add a card');
    assert.match((await words(at, 'insight-card', 3))[2]!, /What is asked of them\?.*One thing less than before\./);
    await press(at, 'Remove the first card');
    assert.match((await words(at, 'insight-card', 2)).join('|'), /Who is told first\?.*\|.*What is asked of them\?/);
  },
};

/** Without scripts, a page that was rendered on the server says all that was written into it. */
export async function read(at: Page): Promise<void> {
  const text = await at.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
  for (const each of [/Rewrite the pay plans: 1-2 quarters/, /Who decides\? Whoever pays/, /Who is told first\?/])
    assert.match(text, each);
  assert.doesNotMatch(text, /No plan yet/);
}
