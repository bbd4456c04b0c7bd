import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { axeClean, dark, emulatesMedia, forcedColors } from '../../../tests/browser/index.js';
import type { CardDefinition } from '../model/schema.js';
import { asDefinition, asHtml } from './cards.fixtures.js';
import type { InsightCard } from './insight-card.js';

type Variant = keyof typeof asHtml;
const VARIANTS = Object.keys(asHtml) as Variant[];

/** A box on the page, of a width, with this HTML in it. */
async function box(inner: string, width = 560): Promise<HTMLElement> {
  const element = await fixture<HTMLElement>(html`<div></div>`);
  element.style.inlineSize = `${width}px`;
  // The parser is how pages make elements.
  element.append(document.createRange().createContextualFragment(inner));
  return element;
}
async function settled(element: Element | null): Promise<InsightCard> {
  const card = element as InsightCard;
  await card.ready;
  await card.updateComplete;
  // It has looked at what the page makes of it, and answered.
  await Promise.resolve();
  await card.updateComplete;
  return card;
}
const root = (card: InsightCard) => card.shadowRoot!;
const one = <E extends Element = HTMLElement>(card: InsightCard, selector: string) =>
  root(card).querySelector<E>(selector);
const words = (node: Node | null | undefined) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
const button = (card: InsightCard, label: string) =>
  [...root(card).querySelectorAll('button')].find((each) => words(each) === label);

/** What a reader sees, in order: what is slotted where it is slotted. */
function seen(node: Node): string {
  if (node instanceof Text) {
    const range = document.createRange();
    range.selectNode(node);
    return range.getClientRects().length ? node.data : '';
  }
  if (node instanceof Element && /^(SCRIPT|STYLE)$/.test(node.tagName)) return '';
  const inside =
    node instanceof HTMLSlotElement ? node.assignedNodes() : [...((node as Element).shadowRoot ?? node).childNodes];
  return inside.map(seen).join(' ').replace(/\s+/g, ' ').trim();
}

/** What a card does, whatever its tag. */
export function cardSuite({ tag }: { tag: string }): void {
  const warnings: string[] = [];
  const warn = console.warn;
  beforeEach(() => {
    warnings.length = 0;
    console.warn = (text: string) => warnings.push(text);
  });
  afterEach(() => (console.warn = warn));

  const mount = async (inner: string, attributes = '', width?: number) =>
    settled((await box(`<${tag} ${attributes}>${inner}</${tag}>`, width)).firstElementChild);

  async function given(definition: unknown, width = 560, attributes = ''): Promise<InsightCard> {
    const card = document.createRange().createContextualFragment(`<${tag} ${attributes}></${tag}>`)
      .firstElementChild as InsightCard;
    card.definition = definition;
    (await box('', width)).append(card);
    return settled(card);
  }

  describe('keeps what the author wrote', () => {
    for (const variant of VARIANTS)
      it(`as ${variant}: the same nodes, in their order, all of it readable`, async () => {
        const element = document.createElement(tag) as InsightCard;
        element.append(document.createRange().createContextualFragment(asHtml[variant]));
        const before = element.cloneNode(true);
        const nodes = [...element.childNodes];
        (await box('')).append(element);
        await settled(element);
        expect([...element.childNodes]).to.deep.equal(nodes);
        expect(element.isEqualNode(before)).to.equal(true);
        let rest = seen(element).replace(/\s/g, '');
        const texts = document.createTreeWalker(before, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) {
          const part = texts.currentNode.textContent!.replace(/\s/g, '');
          expect(rest).to.contain(part);
          rest = rest.slice(rest.indexOf(part) + part.length);
        }
        const slotted = [...root(element).querySelectorAll('slot')].flatMap((slot) => slot.assignedNodes());
        expect(slotted).to.deep.equal(nodes.filter((node) => slotted.includes(node)));
        expect(warnings).to.deep.equal([]);
      });

    it('that it does not understand: text, comments, images, a second heading', async () => {
      const card = await mount(
        'Before <!-- a comment --><h2>A question</h2> between <div>a <i>block</i></div><h3>Another</h3><small>small</small>',
      );
      expect(seen(card)).to.match(/^Before A question between a block Another small/);
    });

    it('that comes later, and lets go of what leaves', async () => {
      const card = await mount('<h2>A question</h2>');
      card.append(document.createRange().createContextualFragment('<figure>a figure</figure> and text'));
      await Promise.resolve();
      await card.updateComplete;
      expect(seen(card)).to.contain('a figure and text');
      card.querySelector('h2')!.textContent = 'Another question';
      card.querySelector('figure')!.remove();
      await Promise.resolve();
      await card.updateComplete;
      expect(seen(card)).to.match(/^Another question and text/);
    });

    it('when there is no card in it', async () => {
      const card = await mount('<p>Only words.</p>');
      expect(seen(card)).to.equal('Only words.');
    });

    it('and draws nothing of nothing', async () => {
      const card = await mount(' ');
      expect(card.getBoundingClientRect().height).to.equal(0);
      expect(warnings).to.deep.equal([]);
    });

    it('when its data fails, and says which field is wrong', async () => {
      const element = (await box(`<${tag}><h2>The author’s</h2></${tag}>`)).firstElementChild as InsightCard;
      await settled(element);
      const told = oneEvent(element, 'insight-error');
      element.definition = { ...asDefinition.stat, figure: { value: 'many' } };
      const { detail } = (await told) as CustomEvent<Record<string, unknown>>;
      await element.updateComplete;
      expect(detail).to.include({ code: 'shape', path: 'figure.value' });
      expect(seen(element)).to.equal('The author’s');
      expect(warnings).to.deep.equal([`insight-widgets: <${tag}> figure.value: expected a number, got "many"`]);
    });
  });

  describe('tells what kind of card it is', () => {
    const kind = (card: InsightCard) => (card as unknown as { model: CardDefinition }).model.variant;
    for (const variant of VARIANTS)
      it(`from its content: ${variant}`, async () => expect(kind(await mount(asHtml[variant]))).to.equal(variant));

    it('from its attribute, where the content allows it', async () => {
      expect(kind(await mount(asHtml.steps, 'variant="answer"'))).to.equal('answer');
      expect(kind(await mount('<h3>In 7 of 10 firms it fails</h3>', 'variant="stat"'))).to.equal('stat');
      expect(warnings).to.deep.equal([]);
      expect(kind(await mount(asHtml.answer, 'variant="compare"'))).to.equal('answer');
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('variant: can be answer here, not "compare"');
    });

    it('and names the kinds that the content allows where the attribute is misspelt', async () => {
      expect(kind(await mount('<h3>In 7 of 10 firms it fails</h3>', 'variant="statt"'))).to.equal('answer');
      expect(warnings[0]).to.contain('variant: can be answer or stat here, not "statt"');
      expect(kind(await mount(asHtml.stat, 'variant="statt"'))).to.equal('stat');
      expect(warnings[1]).to.contain('variant: can be stat or answer here, not "statt"');
    });

    it('again when the attribute changes', async () => {
      const card = await mount(asHtml.steps);
      expect(root(card).querySelectorAll('input')).to.have.length(3);
      card.setAttribute('variant', 'answer');
      await card.updateComplete;
      expect(root(card).querySelectorAll('input')).to.have.length(0);
      expect(seen(card)).to.contain('List it');
    });
  });

  describe('shows a definition', () => {
    for (const variant of VARIANTS)
      it(`of ${variant} in the words its HTML has`, async () => {
        const light = seen(await mount(asHtml[variant]));
        const card = await given(asDefinition[variant]);
        const shown = seen(card);
        const body = asHtml[variant].replace(/<[^>]*>/g, ' ').trim();
        for (const part of body.replace(/Hughes.*|The article$/, '').split(/\s+/)) {
          expect(light).to.contain(part);
          expect(shown.replaceAll(' ', '')).to.contain(part);
        }
        expect(warnings).to.deep.equal([]);
      });

    it('with its source, its note and their markup', async () => {
      const card = await given(asDefinition.stat);
      const link = one<HTMLAnchorElement>(card, '.foot a')!;
      expect(words(link.parentElement)).to.equal('Source: Hughes, a journal, 2011');
      expect(link.href).to.equal('https://example.org/h');
      expect(link.querySelector('em')).to.exist;
      expect(words(one(card, 'details strong'))).to.equal('five');
    });

    it('in the reader’s language, and again when that changes', async () => {
      const card = await given(
        { ...asDefinition.answer, title: { en: 'Why?', de: 'Warum?' }, lang: 'en' },
        560,
        'lang="de-AT"',
      );
      expect(words(one(card, 'h3'))).to.equal('Warum?');
      card.lang = 'en';
      await card.updateComplete;
      expect(words(one(card, 'h3'))).to.equal('Why?');
    });

    it('from inline JSON and from a file, over the author’s HTML', async () => {
      const json = JSON.stringify(asDefinition.quote);
      const inline = await mount(`<script type="application/json">${json}</script><h2>Not this</h2>`);
      expect(seen(inline)).to.contain('worth less').and.not.contain('Not this');
      const address = URL.createObjectURL(new Blob([json], { type: 'application/json' }));
      const fetched = await mount('<h2>Not this</h2>', `src="${address}"`);
      expect(seen(fetched)).to.contain('worth less').and.not.contain('Not this');
    });

    it('at the level of the heading it stands for', async () => {
      const card = await mount(
        `<h5>Not this</h5><script type="application/json">${JSON.stringify(asDefinition.answer)}</script>`,
      );
      expect(one(card, 'h5')).to.exist;
    });
  });

  describe('says how good the evidence is', () => {
    const GRADES: [string, string, string][] = [
      ['peer-reviewed', 'Evidence: peer-reviewed', '7 of 10'],
      ['survey', 'Evidence: survey', '7 of 10'],
      ['estimate', 'Evidence: estimate', '7 of 10, tinted: an estimate'],
      ['disputed', 'Evidence: disputed', '7 of 10, hatched: the count is not settled'],
    ];
    for (const [evidence, grade, caption] of GRADES)
      it(`${evidence}, in words`, async () => {
        const card = await mount(asHtml.stat, `evidence="${evidence}"`);
        expect(words(one(card, '.grade'))).to.equal(grade);
        expect(words(one(card, '.picture'))).to.contain(caption);
        expect(root(card).querySelectorAll('.picto .on')).to.have.length(7);
      });

    it('also that it is not graded', async () => {
      expect(words(one(await mount(asHtml.stat), '.picture'))).to.contain('the evidence is not graded');
    });

    it('with what is disputed, on demand', async () => {
      const card = await mount(asHtml.stat, 'evidence="disputed" note="Five **publications** were examined."');
      const details = one<HTMLDetailsElement>(card, 'details')!;
      expect(details.open).to.equal(false);
      one(card, 'summary')!.click();
      expect(details.open).to.equal(true);
      expect(words(one(card, 'summary'))).to.equal('What is disputed');
      expect(words(one(card, '.note'))).to.equal('Five publications were examined.');
    });

    it('and its source, from attributes', async () => {
      const bare = asHtml.stat.replace(/<cite>.*<\/cite>/, '');
      const card = await mount(bare, 'source="Hughes" source-url="https://example.org/h" year="2011"');
      expect(words(one(card, '.foot a')!.parentElement)).to.equal('Source: Hughes, 2011');
      const cited = await mount(asHtml.stat, 'source="Hughes" source-url="https://example.org/h" year="2011"');
      expect(words(one(cited, '.foot a')!.parentElement)).to.equal('Read the source, 2011');
    });

    it('without a pictogram where ten circles cannot say it', async () => {
      for (const figure of [
        '<data value="38">38%</data>',
        '<data value="2.94">2.94</data>',
        '<data value="5">5%</data>',
      ])
        expect(one(await mount(`<h3>${figure} of it</h3>`), '.picto')).to.equal(null);
    });

    it('and leaves out an attribute that says nothing it knows', async () => {
      const card = await mount(asHtml.stat, 'evidence="good" year="MMXI" source-url="javascript:x()"');
      expect(one(card, '.grade')).to.equal(null);
      expect(one(card, '.foot a')).to.equal(null);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain(
        'evidence: expected peer-reviewed or survey or estimate or disputed, got "good" (and 2 more)',
      );
    });

    it('anew when an attribute changes', async () => {
      const card = await mount(asHtml.stat, 'evidence="survey"');
      card.setAttribute('evidence', 'disputed');
      await card.updateComplete;
      expect(words(one(card, '.grade'))).to.equal('Evidence: disputed');
      card.removeAttribute('evidence');
      await card.updateComplete;
      expect(one(card, '.grade')).to.equal(null);
    });
  });

  describe('shows the figure large', () => {
    it('beside the pictogram where the page’s own words cannot', async () => {
      const number = one(await mount(asHtml.stat), '.number')!;
      expect(words(number)).to.equal('70%');
      expect(getComputedStyle(number).display).to.equal('block');
      expect(words(one(await mount('<h3>In 7 of 10 firms it fails</h3>', 'variant="stat"'), '.number'))).to.equal(
        '7 of 10',
      );
    });
    it('once, where it stands by itself', async () => {
      expect(one(await mount('<data value="90">90%</data><h3>of plans</h3>'), '.number')).to.equal(null);
    });
    it('and its heading has the whole width, whatever stands beside the figure', async () => {
      const card = await mount('<data value="60">60%</data><h3>of plans</h3>', 'variant="stat"', 620);
      const beside = one(card, '.beside')!.getBoundingClientRect();
      expect(beside.height).to.be.above(0);
      expect(beside.bottom).to.be.at.most(card.querySelector('h3')!.getBoundingClientRect().top);
    });
  });

  describe('lets a reader tick steps off', () => {
    const boxes = (card: InsightCard) => [...root(card).querySelectorAll('input')];
    afterEach(() => localStorage.clear());

    for (const [how, make] of [
      ['HTML', () => mount(asHtml.steps)],
      ['a definition', () => given(asDefinition.steps)],
    ] as const)
      it(`from ${how}`, async () => {
        const card = await make();
        expect(boxes(card).map((each) => words(each.labels![0]))).to.deep.equal([
          'List it Pay and dashboards.',
          'Name what stops',
          'Decide',
        ]);
        const told = oneEvent(card, 'insight-change');
        boxes(card)[0]!.click();
        const { detail } = (await told) as CustomEvent<Record<string, unknown>>;
        expect(detail).to.deep.include({ kind: 'card', name: 'list', value: true });
        const again = oneEvent(card, 'insight-change');
        boxes(card)[1]!.click();
        expect(((await again) as CustomEvent<Record<string, unknown>>).detail).to.deep.include({
          name: '2',
          value: true,
        });
        expect(words(one(card, '.progress'))).to.contain('2 of 3 done');
        expect(root(card).querySelectorAll('.ticks .on')).to.have.length(2);
        button(card, 'Start again')!.click();
        expect(words(one(card, '.progress'))).to.contain('0 of 3 done');
        expect(boxes(card).some((each) => each.checked)).to.equal(false);
        expect(localStorage).to.have.length(0);
      });

    it('and keeps ticks and focus when the rest is drawn again', async () => {
      const card = await mount(asHtml.steps);
      boxes(card)[0]!.click();
      boxes(card)[0]!.focus();
      card.setAttribute('evidence', 'survey');
      await card.updateComplete;
      expect(boxes(card)[0]!.checked).to.equal(true);
      expect(root(card).activeElement).to.equal(boxes(card)[0]);
    });

    it('in memory, and beyond it only where the page says so', async () => {
      const first = await mount(asHtml.steps, 'id="plan" remember');
      boxes(first)[2]!.click();
      expect(localStorage.getItem('insight-card:plan')).to.equal('["3"]');
      first.remove();
      const second = await mount(asHtml.steps, 'id="plan" remember');
      expect(boxes(second).map((each) => each.checked)).to.deep.equal([false, false, true]);
      localStorage.setItem('insight-card:plan', '{"not": "ours"');
      expect(boxes(await mount(asHtml.steps, 'id="plan" remember')).some((each) => each.checked)).to.equal(false);
    });
  });

  describe('compares', () => {
    it('in a table with its roles, at every width', async () => {
      for (const width of [280, 700])
        for (const card of [await mount(asHtml.compare, '', width), await given(asDefinition.compare, width)]) {
          const table = one(card, 'table')!;
          const roles = [...table.querySelectorAll('tr')].map((row) =>
            [...row.children].map((cell) => cell.getAttribute('role')),
          );
          expect(roles).to.deep.equal([
            ['columnheader', 'columnheader', 'columnheader'],
            ['rowheader', 'cell', 'cell'],
            ['rowheader', 'cell', 'cell'],
          ]);
          expect(words(table.querySelectorAll('tr')[1])).to.contain('number');
          expect(table.querySelector('td em')).to.exist;
          const display = getComputedStyle(table.querySelector('td')!).display;
          expect(display).to.equal(width < 480 ? 'block' : 'table-cell');
        }
    });
    it('without heads or names too', async () => {
      const card = await mount('<h3>Said</h3><table><tr><td>one</td><td>two</td></tr></table>', '', 280);
      expect(words(one(card, 'table'))).to.equal('one two'.replace(' ', ''));
    });
  });

  describe('is passed on', () => {
    let written: string[];
    const clipboard = (works: boolean) =>
      Object.defineProperty(navigator, 'clipboard', {
        configurable: true,
        value: {
          writeText: (text: string) =>
            works ? Promise.resolve(void written.push(text)) : Promise.reject(new Error('no')),
        },
      });
    beforeEach(() => (written = []));
    afterEach(() => {
      delete (navigator as { clipboard?: unknown }).clipboard;
      delete (navigator as { share?: unknown }).share;
    });

    it('as a link to its id', async () => {
      clipboard(true);
      const card = await mount(asHtml.answer, 'id="why"');
      const told = oneEvent(card, 'insight-share');
      button(card, 'Copy link')!.click();
      expect(((await told) as CustomEvent<Record<string, unknown>>).detail).to.deep.include({
        id: 'why',
        method: 'link',
      });
      await card.updateComplete;
      expect(new URL(written[0]!).hash).to.equal('#why');
      expect(words(one(card, '[role=status]'))).to.equal('Copied');
    });

    it('as a quotation with its link', async () => {
      clipboard(true);
      const card = await mount(asHtml.quote);
      const told = oneEvent(card, 'insight-share');
      button(card, 'Copy as a quotation')!.click();
      await told;
      expect(written[0]).to.match(/^“You have made their best skills worth less\.”\nThe article\nhttp[^#]*$/);
    });

    it('by hand where copying is not allowed', async () => {
      clipboard(false);
      const card = await mount(asHtml.answer, 'id="why"');
      button(card, 'Copy link')!.click();
      await new Promise((resolve) => setTimeout(resolve));
      await card.updateComplete;
      expect(words(one(card, '[role=status]'))).to.match(/^http.*#why$/);
    });

    it('by the system’s own sharing where there is one', async () => {
      const shared: ShareData[] = [];
      Object.defineProperty(navigator, 'share', {
        configurable: true,
        value: (data: ShareData) => Promise.resolve(void shared.push(data)),
      });
      const card = await mount(asHtml.answer, 'id="why"');
      const told = oneEvent(card, 'insight-share');
      button(card, 'Share')!.click();
      expect(((await told) as CustomEvent<Record<string, unknown>>).detail).to.deep.include({ method: 'native' });
      expect(shared[0]!.title).to.equal('Why does it fail?');
    });
  });

  it('tells when its call to action is followed', async () => {
    for (const card of [await mount(asHtml.answer), await given(asDefinition.answer)]) {
      const link = card.querySelector<HTMLAnchorElement>('a') ?? one<HTMLAnchorElement>(card, 'a')!;
      expect(words(link)).to.equal('Test your own');
      link.addEventListener('click', (event) => event.preventDefault());
      const told = oneEvent(card, 'insight-cta');
      link.click();
      const { detail } = (await told) as CustomEvent<{ href: string }>;
      expect(detail.href).to.match(/#test$/);
    }
    const other = await mount('<h3>A</h3><p>Read <a href="#a">this</a> first.</p>');
    let told = 0;
    other.addEventListener('insight-cta', () => told++);
    other.querySelector('a')!.click();
    expect(told).to.equal(0);
  });

  describe('can be used by everyone', () => {
    const each = async (width: number) => {
      const page = await box('', width);
      for (const variant of VARIANTS) {
        const light = document
          .createRange()
          .createContextualFragment(
            `<${tag} evidence="disputed" note="A note." source-url="https://example.org/" source="A source">${asHtml[variant]}</${tag}>`,
          ).firstElementChild as InsightCard;
        const defined = document.createElement(tag) as InsightCard;
        defined.definition = asDefinition[variant];
        page.append(light, defined);
        await settled(light);
        await settled(defined);
      }
      return page;
    };
    // The page's own heading levels skip here, which a fixture's do.
    const audit = async (page: HTMLElement) => axeClean(page);

    it('in light', async () => audit(await each(560)));
    it('in dark', async () => {
      const { style } = document.documentElement;
      style.colorScheme = 'dark';
      style.background = 'oklch(0.165 0.006 255)';
      style.color = 'oklch(0.93 0.006 255)';
      const page = await each(560);
      page.style.background = style.background;
      try {
        await audit(page);
      } finally {
        style.removeProperty('color-scheme');
        style.removeProperty('background');
        style.removeProperty('color');
      }
    });
    it('in 280 pixels, with nothing beside them', async () => {
      const page = await each(280);
      for (const card of page.children) {
        expect(card.scrollWidth, words(card)).to.be.at.most(280);
        for (const part of root(card as InsightCard).querySelectorAll('*'))
          expect(part.getBoundingClientRect().right, part.outerHTML).to.be.at.most(
            page.getBoundingClientRect().right + 1,
          );
      }
      await audit(page);
    });
    if (emulatesMedia) {
      it('in forced colours', async () => {
        await forcedColors();
        await audit(await each(560));
      });
      it('when the reader prefers dark', async () => {
        await dark();
        await audit(await each(560));
      });
    }
  });

  it('shares one style sheet with a hundred others, and listens to nothing outside itself', async function () {
    this.timeout(60_000);
    const add = EventTarget.prototype.addEventListener;
    const outside: string[] = [];
    EventTarget.prototype.addEventListener = function (this: EventTarget, ...args: Parameters<typeof add>) {
      if (this === window || this === document || this === document.body) outside.push(args[0]);
      return add.apply(this, args);
    };
    try {
      const page = await box(`<${tag}>${asHtml.answer}</${tag}>`.repeat(100));
      const cards = await Promise.all([...page.children].map(settled));
      const sheets = new Set(cards.flatMap((card) => root(card).adoptedStyleSheets));
      expect(sheets.size).to.equal(root(cards[0]!).adoptedStyleSheets.length);
    } finally {
      EventTarget.prototype.addEventListener = add;
    }
    expect(outside).to.deep.equal([]);
  });
}
