import { expect, test } from 'vitest';
import { type Page, visibleText } from '../pages/harness/index.js';
import { host } from './host.js';
import { answer, ANSWERS, expectQuiet, QUESTIONS, ready, visit, WIDGETS } from './widgets.js';

/** What a browser's translator does to a page: every text becomes another one, in two elements of its own. */
const translate = (at: Page) =>
  at.evaluate(() => {
    const walk = (node: Node): void => {
      if (node instanceof Element && node.shadowRoot) walk(node.shadowRoot);
      if (node instanceof Text) {
        if (!node.data.trim() || node.parentElement?.localName === 'font') return;
        const [outer, inner] = [document.createElement('font'), document.createElement('font')];
        outer.append(inner);
        inner.append(node.data.toUpperCase());
        node.replaceWith(outer);
      } else if (!(node instanceof HTMLElement && /^(script|style)$/.test(node.localName)))
        for (const child of [...node.childNodes]) walk(child);
    };
    walk(document.body);
  });

host(22, 'Translated by the browser while it is read', (engine) => {
  test('each question, its answers and the result are those of that moment', async () => {
    const tag = 'pivot-misalignment-quiz';
    const { at, site } = await visit(engine, WIDGETS);
    await ready(at);
    const asked: string[] = [];
    for (const point of ANSWERS[tag]!) {
      await translate(at);
      expect((await visibleText(at)).toLowerCase()).toContain(`question ${asked.length + 1} of 12`);
      asked.push(...(await answer(at, tag, [point])));
    }
    expect(asked).toEqual(QUESTIONS.map((text) => text.toUpperCase()));
    const text = await visibleText(at);
    for (const words of ['12 of 12 answered', 'What to fix first', 'RESULTS COME LAST', 'HALF OF IT WAS NEVER PAID'])
      expect(text).toContain(words);
    await expectQuiet(at, site);
  });
});
