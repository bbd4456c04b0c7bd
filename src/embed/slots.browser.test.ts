import { expect } from '@open-wc/testing';
import type { Widget } from '../../tests/browser/bring.js';
import './all.js';

const SLOTTED = `<h2 slot="logo">Acme <data value="3">3</data></h2>
  <div slot="destinations"><ol><li>Call us: 1-2 days</li></ol><fieldset id="ask"><legend>Newsletter?</legend><input type="checkbox" name="news" value="yes" checked></fieldset></div>
  <p slot="footer"><a href="#acme">Acme: 9 weeks</a></p>`;

const CONTENT: Readonly<Record<string, string>> = {
  'insight-card': '<h3>The question</h3><p>The answer.</p><p><a href="#go">Go on</a></p>',
  'pivot-timeline': '<h3>The plan</h3><ol><li>Draft: 1-2 weeks</li><li>Agree: 2-3 weeks</li></ol>',
  'insight-quiz': '<h3>The check</h3><ol><li id="one">It is ready.</li></ol>',
};

async function show(tag: string, inner: string, around = 'div'): Promise<Widget> {
  const box = document.body.appendChild(document.createElement(around));
  box.append(document.createRange().createContextualFragment(`<${tag}>${inner}</${tag}>`));
  const widget = box.firstElementChild as Widget;
  await widget.ready;
  await widget.updateComplete;
  return widget;
}

/** What a widget draws, and what it shows of the page as its content, white space left out. */
const drawn = (widget: Widget) =>
  [...widget.shadowRoot!.querySelectorAll<HTMLElement>('.iw *')]
    .filter(({ children }) => !children.length)
    .flatMap((each) => {
      if (!(each instanceof HTMLSlotElement)) return `${each.localName} ${each.textContent.trim()}`;
      if (each.name) return [];
      const shown = each.assignedNodes().map(({ textContent }) => textContent!.trim());
      return shown.join('') ? `${each.className}: ${shown.join()}` : [];
    })
    .join('\n');

describe('what is slotted by name', () => {
  afterEach(() => document.body.replaceChildren());

  for (const [tag, content] of Object.entries(CONTENT)) {
    it(`is no content of <${tag}>, before it and behind it`, async () => {
      const plain = drawn(await show(tag, content));
      const between = SLOTTED.replace('<div slot', `${content}<div slot`);
      expect(drawn(await show(tag, between))).to.equal(plain);
    });

    it(`shows in <${tag}> what it has where the whole widget is slotted itself`, async () => {
      const plain = drawn(await show(tag, content));
      const widget = await show(tag, content);
      widget.slot = 'main';
      const again = await show(tag, `<!-- -->${content}`);
      again.slot = 'main';
      again.parentElement!.append(again);
      await again.updateComplete;
      expect(drawn(again)).to.equal(plain);
    });
  }

  it('leaves a bare tag what it shows by itself', async () => {
    const bare = drawn(await show('pivot-timeline', ''));
    expect(bare).to.not.equal('');
    expect(drawn(await show('pivot-timeline', SLOTTED))).to.equal(bare);
  });

  it('is neither disabled nor answered by an assessment', async () => {
    const quiz = await show('insight-quiz', CONTENT['insight-quiz'] + SLOTTED);
    expect(quiz.querySelector<HTMLFieldSetElement>('#ask')!.disabled).to.equal(false);
    expect((quiz as Widget & { answers: object }).answers).to.deep.equal({});
  });

  it('stays in view while a source is on its way, and when it failed', async () => {
    const timeline = await show('pivot-timeline', `<h3>Mine</h3>${SLOTTED}`);
    expect(timeline.shadowRoot!.querySelector('.left')).to.not.equal(null);
    for (const node of timeline.children) expect(node.checkVisibility(), node.outerHTML).to.equal(true);
  });

  it('shows destinations with the result of an assessment, and not before', async () => {
    const quiz = await show('insight-quiz', CONTENT['insight-quiz'] + SLOTTED);
    const to = quiz.querySelector('[slot=destinations]')!;
    expect(to.checkVisibility()).to.equal(false);
    Object.assign(quiz, { answers: { one: 4 } });
    await quiz.updateComplete;
    [...quiz.shadowRoot!.querySelectorAll('button')].find(({ textContent }) => /result/.test(textContent))!.click();
    await quiz.updateComplete;
    expect(to.checkVisibility()).to.equal(true);
  });
});
