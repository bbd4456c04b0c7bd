import { expect } from '@open-wc/testing';
import { InsightCard } from '../card/view/insight-card.js';
import { InsightElement } from '../kit/element/insight-element.js';
import { defineAll } from './define-all.js';
import { define } from './define-as.js';

const NAMES = ['acme-provider', 'acme-card', 'acme-quiz', 'acme-misalignment-quiz', 'acme-timeline'];

type Ready = HTMLElement & { ready: Promise<void> };
async function ready(html: string): Promise<Ready> {
  const element = document.createRange().createContextualFragment(html).firstElementChild as Ready;
  document.body.append(element);
  await element.ready;
  return element;
}

describe('defineAll', () => {
  it('registers our tags, and under a prefix subclasses of the same', () => {
    const ours = defineAll();
    const acme = defineAll({ prefix: 'acme' });
    expect([...acme.keys()]).to.deep.equal(NAMES);
    for (const [tag, widget] of [...ours, ...acme]) {
      expect(customElements.get(tag)).to.equal(widget);
      expect((widget as unknown as { tag: string }).tag).to.equal(tag);
    }
    expect(acme.get('acme-quiz')!.prototype).to.be.instanceOf(ours.get('insight-quiz'));
  });

  it('gives what is registered when it is called again', () => {
    const first = defineAll({ prefix: 'acme' });
    expect([...defineAll({ prefix: 'acme' })]).to.deep.equal([...first]);
    expect([...defineAll({ prefix: 'other' }).keys()]).to.include('other-card');
  });

  it('lets both live on one page, with the same events and words', async () => {
    defineAll();
    defineAll({ prefix: 'acme' });
    const heard: string[] = [];
    document.body.addEventListener('insight-ready', ({ target }) => heard.push((target as Element).localName));
    const inside = '<h2>A plan</h2><ol><li>A phase: 1-2 weeks</li></ol>';
    const original = await ready(`<pivot-timeline>${inside}</pivot-timeline>`);
    const renamed = await ready(`<acme-timeline>${inside}</acme-timeline>`);
    expect(renamed.shadowRoot!.textContent).to.equal(original.shadowRoot!.textContent);
    expect(heard).to.deep.equal(['pivot-timeline', 'acme-timeline']);
    const quiz = await ready('<acme-misalignment-quiz></acme-misalignment-quiz>');
    expect(quiz.shadowRoot!.textContent).to.contain('Question 1 of 12');
    for (const each of [original, renamed, quiz]) each.remove();
  });

  for (const prefix of ['', 'Acme', 'insight', 'a b', 'xml'])
    it(`refuses “${prefix}” by name`, () => expect(() => defineAll({ prefix })).to.throw(RangeError, `“${prefix}”`));
});

describe('define', () => {
  it('registers one widget, as it is or under a prefix', () => {
    const ours = define(InsightCard);
    const own = define(InsightCard, { prefix: 'single' });
    expect([ours, own]).to.deep.equal([customElements.get('insight-card'), customElements.get('single-card')]);
    expect(document.createElement('single-card')).to.be.instanceOf(InsightCard);
    expect(customElements.get('single-timeline')).to.equal(undefined);
    expect(define(InsightCard, { prefix: 'single' })).to.equal(own);
  });

  it('takes a class that extends one of ours, and names none that only extends the base', () => {
    class Bold extends InsightCard {}
    expect(define(Bold, { prefix: 'bold' })!.prototype).to.be.instanceOf(Bold);
    abstract class Note extends InsightElement<never> {
      static override readonly tag: string = 'my-note';
    }
    expect(() => define(Note as never, { prefix: 'acme' })).to.throw(RangeError, '<my-note> is not a tag of ours');
    expect(() => define(InsightCard, { prefix: 'insight' })).to.throw(RangeError, '“insight” is ours');
  });
});
