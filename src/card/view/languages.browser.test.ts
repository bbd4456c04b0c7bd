/** What a card says in the languages it speaks, that it says nothing else, and that no tick is lost between them. */
import { expect, waitUntil } from '@open-wc/testing';
import { card as gallery } from '../../../demo/gallery/card.js';
import { pseudo, said, strangers } from '../../../tests/fixtures/pseudo.js';
import { define } from '../../kit/element/define.js';
import { InsightProvider } from '../../provider/insight-provider.js';
import { asDefinition } from './cards.fixtures.js';
import { InsightCard } from './insight-card.js';
import { moreWordsEnglish } from './more.words.js';
import { words as ar } from './words/ar.js';
import { words as de } from './words/de.js';
import { words as ja } from './words/ja.js';
import { wordsEnglish } from './words.js';

define(InsightProvider);
define(InsightCard);

const places: HTMLElement[] = [];
afterEach(() => places.splice(0).forEach((each) => each.remove()));
function place(html: string, lang?: string, width = 560): HTMLElement {
  const home = document.createElement('div');
  home.style.inlineSize = `${width}px`;
  if (lang) home.lang = lang;
  home.append(document.createRange().createContextualFragment(html));
  document.body.append(home);
  places.push(home);
  return home;
}
const until = (holds: () => unknown, what?: string) => waitUntil(() => !!holds(), what, { timeout: 8000 });
const cardIn = (home: HTMLElement) => home.querySelector<InsightCard>('insight-card')!;
const words = (root: Node | null | undefined) => (root?.textContent ?? '').replace(/\s+/g, ' ').trim();
const one = (card: InsightCard, selector: string) => words(card.shadowRoot?.querySelector(selector));
const buttons = (card: InsightCard) => [...card.shadowRoot!.querySelectorAll('button')];

const STEPS = `<insight-card variant="steps" id="plan"><h3>Move the machinery</h3>
  <ol><li id="list">List it</li><li id="date">Date it</li><li id="stop">Stop it</li></ol></insight-card>`;
const STAT = `<insight-card variant="stat" evidence="disputed" source="A study" source-url="https://example.org/" year="2011" note="It is.">
  <h3><data value="70">70%</data> of changes fail</h3></insight-card>`;
const FOR_NOBODY = pseudo({ ...wordsEnglish, ...moreWordsEnglish });

describe('a card in a language that nobody speaks', () => {
  /** All that an author says in a state: in HTML, in attributes, in a definition. */
  function textsOf(given: Element): string[] {
    const texts = [...given.attributes].map(({ value }) => value);
    const add = (data: unknown) =>
      JSON.stringify(data, (_, value: unknown) => (typeof value === 'string' && texts.push(value), value));
    const nodes = document.createTreeWalker(given, NodeFilter.SHOW_TEXT);
    while (nodes.nextNode()) {
      const { data, parentElement } = nodes.currentNode as Text;
      if (parentElement!.matches('script')) add(JSON.parse(data));
      else texts.push(data);
    }
    return texts;
  }
  /** Besides words of ours and the author's, which markup and a first sentence that leads cut into pieces. */
  const others = (card: InsightCard, own: readonly string[]) => {
    const pieces = own.flatMap((text) => text.split(/\n\s*\n|[*`[\]]+|\([^)]*\)/));
    const sentences = pieces.flatMap((text) => {
      const [first] = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text);
      return first ? [first.segment, text.slice(first.segment.length)] : [];
    });
    return strangers(said(card.shadowRoot!), [...own, ...pieces, ...sentences]);
  };

  for (const { id, html, lang, box, pending } of gallery.states) {
    if (pending || /failed|empty/.test(id)) continue;
    it(`says nothing else: ${id}`, async () => {
      const home = place(`<insight-provider>${html}</insight-provider>`, lang, box === 'sidebar' ? 280 : 560);
      home.querySelector<InsightProvider>('insight-provider')!.words = { card: FOR_NOBODY };
      const card = cardIn(home);
      const own = textsOf(card);
      await card.ready;
      await until(() => buttons(card).length);
      for (const each of card.shadowRoot!.querySelectorAll('details')) each.open = true;
      expect(said(card.shadowRoot!).some((text) => text.includes('⟦'))).to.equal(true);
      expect(others(card, own)).to.deep.equal([]);
    });
  }

  for (const [variant, definition] of Object.entries(asDefinition))
    it(`says nothing else of a definition: ${variant}`, async () => {
      const home = place('<insight-provider><insight-card></insight-card></insight-provider>');
      home.querySelector<InsightProvider>('insight-provider')!.words = { card: FOR_NOBODY };
      const card = cardIn(home);
      card.definition = definition;
      await card.ready;
      const own: string[] = [];
      JSON.stringify(definition, (_, value: unknown) => (typeof value === 'string' && own.push(value), value));
      expect(others(card, own)).to.deep.equal([]);
    });

  it('says nothing else when it was copied', async () => {
    const home = place(`<insight-provider>${STAT}</insight-provider>`);
    home.querySelector<InsightProvider>('insight-provider')!.words = { card: FOR_NOBODY };
    const card = cardIn(home);
    await card.ready;
    const { writeText } = navigator.clipboard;
    Object.defineProperty(navigator.clipboard, 'writeText', { configurable: true, value: () => Promise.resolve() });
    await until(() => buttons(card).length);
    buttons(card)[0]!.click();
    await until(() => one(card, '.push [role=status]'));
    expect(one(card, '.push [role=status]')).to.equal('⟦Copied⟧');
    Object.defineProperty(navigator.clipboard, 'writeText', { configurable: true, value: writeText });
  });
});

describe('a card', () => {
  for (const [lang, own] of Object.entries({ ar, de, ja }))
    it(`speaks ${lang}`, async () => {
      const card = cardIn(place(STAT, lang));
      await card.ready;
      expect(one(card, '.grade')).to.equal(own.evidence('disputed'));
      expect(one(card, 'summary')).to.equal(own.note('disputed'));
      expect(one(card, '[part=source]')).to.contain(own.inYear(2011));
      const number = (value: number) => value.toLocaleString(lang);
      await until(() => words(card.shadowRoot).includes(own.tenths(number(7), number(10), 'disputed')));
      expect(words(card.shadowRoot)).to.contain(own.copyLink);
      expect(getComputedStyle(card.shadowRoot!.querySelector('.iw')!).direction).to.equal(
        lang === 'ar' ? 'rtl' : 'ltr',
      );
    });

  it('slants its source, but not in Arabic', async () => {
    for (const [lang, slant] of [
      ['de', 'italic'],
      ['ar', 'normal'],
    ] as const) {
      const card = cardIn(
        place('<insight-card variant="quote"><blockquote>A</blockquote><cite>B</cite></insight-card>', lang),
      );
      await card.ready;
      expect(getComputedStyle(card.querySelector('cite')!).fontStyle, lang).to.equal(slant);
    }
  });

  it('keeps its ticks, and the note that was opened, when the language changes', async () => {
    const home = place(STEPS + STAT, 'en');
    const [steps, stat] = [...home.querySelectorAll<InsightCard>('insight-card')] as [InsightCard, InsightCard];
    await Promise.all([steps.ready, stat.ready]);
    const boxes = () => [...steps.shadowRoot!.querySelectorAll<HTMLInputElement>('[type=checkbox]')];
    await until(() => boxes().length === 3);
    boxes()[1]!.click();
    stat.shadowRoot!.querySelector('details')!.open = true;
    for (const [lang, own] of [
      ['de', de],
      ['ja', ja],
      ['ar', ar],
    ] as const) {
      home.lang = lang;
      const number = (value: number) => value.toLocaleString(lang);
      await until(() => one(steps, '.progress [role=status]') === own.done(number(1), number(3), 1));
      expect(boxes().map(({ checked }) => checked)).to.deep.equal([false, true, false]);
      await until(() => one(stat, 'summary') === own.note('disputed'));
      expect(stat.shadowRoot!.querySelector('details')!.open).to.equal(true);
    }
    expect(buttons(steps).map(words)).to.include(ar.again);
  });

  it('from a definition speaks with the author in the reader’s language', async () => {
    const home = place('<insight-card lang="de"></insight-card><insight-card lang="en"></insight-card>');
    const cards = [...home.querySelectorAll<InsightCard>('insight-card')];
    for (const card of cards)
      card.definition = {
        ...asDefinition.answer,
        title: { en: 'Why?', de: 'Warum?' },
        text: { en: 'Because. Of that.', de: 'Darum. Deswegen.' },
        evidence: 'survey',
      };
    await Promise.all(cards.map(({ ready }) => ready));
    expect(cards.map((card) => one(card, 'h3'))).to.deep.equal(['Warum?', 'Why?']);
    expect(cards.map((card) => one(card, '.grade'))).to.deep.equal([de.evidence('survey'), 'Evidence: survey']);
  });
});
