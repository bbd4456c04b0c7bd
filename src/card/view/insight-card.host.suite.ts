// What a page can do to a card, and what a card's content can do to a page.
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { corpora, expectHarmless, nothingRan, OWN } from '../../../tests/browser/hostile.js';
import type { CardDefinition } from '../model/schema.js';
import { asDefinition, asHtml } from './cards.fixtures.js';
import type { InsightCard } from './insight-card.js';

const parsed = (markup: string, page: Document = document) => page.createRange().createContextualFragment(markup);

async function settled(element: Element | null): Promise<InsightCard> {
  const card = element as InsightCard;
  await card.ready;
  await card.updateComplete;
  // It has looked at what the page makes of it, and answered.
  await Promise.resolve();
  await card.updateComplete;
  return card;
}

/** A box of a width on the page. */
async function box(width = 560): Promise<HTMLElement> {
  const element = await fixture<HTMLElement>(html`<div></div>`);
  element.style.inlineSize = `${width}px`;
  return element;
}

/** Styles of a page, for as long as `work` takes. */
async function styled<T>(css: string, work: () => Promise<T>): Promise<T> {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  try {
    return await work();
  } finally {
    style.remove();
  }
}

type Rect = [name: string, x: number, y: number, width: number, height: number];

/** Where the author's words stand, line by line, from the corner of the card. */
function geometry(card: Element): Rect[] {
  const { x, y } = card.getBoundingClientRect();
  const found: Rect[] = [];
  const texts = card.ownerDocument.createTreeWalker(card, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    const range = card.ownerDocument.createRange();
    range.selectNode(text);
    for (const rect of range.getClientRects())
      if (text.data.trim()) found.push([text.data.trim(), rect.x - x, rect.y - y, rect.width, rect.height]);
  }
  return found;
}

function expectSame(actual: Rect[], expected: Rect[], within: number): void {
  expect(actual.map(([name]) => name)).to.deep.equal(expected.map(([name]) => name));
  actual.forEach(([name, ...numbers], i) =>
    numbers.forEach((number, j) =>
      expect(number, `${name} ${'xywh'[j]}`).to.be.closeTo(expected[i]![j + 1] as number, within),
    ),
  );
}

/** A card on any page, whatever its tag; `arrive` is the address of the style sheet that knows the tag. */
export function cardHostSuite({ tag, arrive }: { tag: string; arrive: string }): void {
  describe('moves nothing of the author’s as it arrives', () => {
    /** The same HTML where no script ever comes. */
    async function before(markup: string, width: number): Promise<Rect[]> {
      const frame = document.createElement('iframe');
      frame.style.cssText = 'position:absolute;border:0;inline-size:1200px;block-size:900px';
      frame.srcdoc = `<!doctype html><link rel="stylesheet" href="${arrive}"><div style="inline-size:${width}px">${markup}</div>`;
      const loaded = new Promise((resolve) => (frame.onload = resolve));
      (await box()).append(frame);
      await loaded;
      const card = frame.contentDocument!.querySelector(tag)!;
      expect(card.matches(':defined')).to.equal(false);
      return geometry(card);
    }
    let link: HTMLLinkElement;
    beforeEach(async () => {
      link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = arrive;
      const loaded = new Promise((resolve) => (link.onload = resolve));
      document.head.append(link);
      await loaded;
    });
    afterEach(() => link.remove());

    for (const variant of ['answer', 'stat', 'quote'] as const)
      for (const width of [280, 560, 900])
        it(`${variant}, ${width} px wide`, async () => {
          const markup = `<${tag}>${asHtml[variant]}</${tag}>`;
          const expected = await before(markup, width);
          const place = await box(width);
          place.append(parsed(markup));
          const card = await settled(place.firstElementChild);
          expectSame(geometry(card), expected, 0.6);
        });

    it('and sets the figure large once, where the author wrote it', async () => {
      const place = await box();
      place.append(parsed(`<${tag}>${asHtml.stat}</${tag}>`));
      const card = await settled(place.firstElementChild);
      expect(card.shadowRoot!.querySelector('.number')).to.equal(null);
      expect(card.querySelector('data')!.getBoundingClientRect().height).to.be.above(60);
    });
  });

  describe('keeps its geometry', () => {
    const cards: [string, () => Node][] = Object.keys(asHtml).flatMap((name) => {
      const variant = name as keyof typeof asHtml;
      return [
        [`${name} in HTML`, () => parsed(`<${tag} evidence="survey" note="A note.">${asHtml[variant]}</${tag}>`)],
        [
          `${name} from a definition`,
          () => Object.assign(document.createElement(tag) as InsightCard, { definition: asDefinition[variant] }),
        ],
      ];
    });

    /** Size and placement are the page's to decide, and what lies around the card is not what is measured. */
    function pin(card: HTMLElement): void {
      for (let element: HTMLElement | null = card; element; element = element.parentElement) {
        const own: Record<string, string> = element === card ? {} : { transform: 'none', padding: '0', border: 'none' };
        for (const [name, value] of Object.entries({ float: 'none', position: 'static', width: '560px', ...own }))
          element.style.setProperty(name, value, 'important');
      }
    }
    /** Where every word and every mark is drawn, from the corner of the card: whoever's node it is in. */
    function drawn(card: InsightCard): Rect[] {
      const { x, y, width, height } = card.getBoundingClientRect();
      const found: Rect[] = [['card', 0, 0, width, height]];
      const add = (name: string, rects: Iterable<DOMRect>) => {
        for (const rect of rects)
          if (rect.width && rect.height) found.push([name, rect.x - x, rect.y - y, rect.width, rect.height]);
      };
      const walk = (node: Node): void => {
        if (node instanceof Text) {
          const range = document.createRange();
          range.selectNode(node);
          if (node.data.trim()) add(node.data.trim(), range.getClientRects());
        } else if (node instanceof Element) {
          if (node.matches('i:empty, input, .foot, .grade, .note')) add(node.localName, node.getClientRects());
          const inside = node instanceof HTMLSlotElement ? node.assignedNodes() : (node.shadowRoot ?? node).childNodes;
          for (const each of inside) walk(each);
        }
      };
      walk(card);
      return found;
    }
    async function measure(make: () => Node, css: string, until?: Rect[]): Promise<Rect[]> {
      const place = await box();
      try {
        return await styled(`${css} body { font: 16px/1.5 sans-serif !important }`, async () => {
          place.append(make());
          const card = await settled(place.firstElementChild);
          pin(card);
          if (until) await waitUntil(() => differences(drawn(card), until) === '').catch(() => undefined);
          return drawn(card);
        });
      } finally {
        place.remove();
        document.documentElement.removeAttribute('style');
        document.body.removeAttribute('style');
      }
    }
    /** What is elsewhere than expected by more than a pixel. */
    const differences = (actual: Rect[], expected: Rect[]): string =>
      actual.map(([name]) => name).join() !== expected.map(([name]) => name).join()
        ? `${actual.map(([name]) => name).join()} instead of ${expected.map(([name]) => name).join()}`
        : actual
            .flatMap(([name, ...numbers], i) =>
              numbers.flatMap((number, j) => {
                const wanted = expected[i]![j + 1] as number;
                return Math.abs(number - wanted) > 1 ? [`${name}: ${'xywh'[j]} ${number}, not ${wanted}`] : [];
              }),
            )
            .join('\n');

    const text = async (file: string) => (await fetch(`/node_modules/${file}`)).text();
    const EVERYTHING = {
      padding: '7px',
      border: '3px solid red',
      float: 'left',
      position: 'relative',
      width: '50%',
      transform: 'rotate(2deg)',
      opacity: '0.5',
      'letter-spacing': '0.2em',
      'text-transform': 'uppercase',
      'line-height': '3',
      color: 'red',
      background: 'blue',
    };
    const important = ([name, value]: string[]) => `* { ${name}: ${value} !important }`;
    const pages: Record<string, () => string | Promise<string>> = {
      'where everything is !important': () => Object.entries(EVERYTHING).map(important).join(' '),
      'with a root of 62.5 %': () => 'html { font-size: 62.5% }',
      'under Bootstrap’s reset': () => text('bootstrap/dist/css/bootstrap-reboot.css'),
      'under Tailwind’s reset': () => text('tailwindcss/preflight.css'),
      'with typography of its own':
        () => `p { margin: 0 0 1rem } h3 { margin: 2rem 0 0.5rem; font-weight: 500; line-height: 1.2; letter-spacing: 0.1em }
        table { caption-side: bottom; inline-size: 100% } th { text-align: inherit } blockquote { padding: 2em; border-left: 4px solid }`,
    };
    for (const [page, css] of Object.entries(pages))
      for (const [name, make] of cards)
        for (const isArranged of [false, true])
          it(`${name}, ${page}${isArranged ? ', with arrive.css' : ''}`, async () => {
            const link = isArranged ? await (await fetch(arrive)).text() : '';
            const sheet = await css();
            expect(sheet).to.match(/\{[^}]+\}/);
            const clean = await measure(make, link);
            expect(clean.length).to.be.above(6);
            expect(differences(await measure(make, `${link} ${sheet}`, clean), clean)).to.equal('');
          });

    for (const each of Object.entries(EVERYTHING))
      it(`where everything has ${each.join(': ')}`, async () => {
        for (const [, make] of cards.slice(0, 2)) {
          const clean = await measure(make, '');
          expect(differences(await measure(make, important(each), clean), clean)).to.equal('');
        }
      });

    it('by a measure that notices', async () => {
      const [[, make]] = cards as [(typeof cards)[0]];
      const clean = await measure(make, '');
      expect(differences(await measure(make, `${tag} strong { padding: 0 9px }`), clean)).to.contain('speech');
      expect(differences(await measure(make, 'body { font-family: serif !important; zoom: 1.1 }'), clean)).not.to.equal(
        '',
      );
    });

    it('but font, size, margin, display, visibility, hidden and placement stay the page’s', async () => {
      const place = await box(800);
      const styleOf = async (css: string, attributes = '') => {
        place.replaceChildren(parsed(`<${tag} ${attributes} class="mine">${asHtml.answer}</${tag}>`));
        const card = await settled(place.firstElementChild);
        return styled(`.mine { ${css} }`, () => {
          const { offsetWidth, offsetHeight } = card;
          const { left, right } = card.getBoundingClientRect();
          const words = card.querySelector('h3')!;
          const { fontSize, fontFamily, visibility } = getComputedStyle(words);
          const { marginTop, float, display, position, zIndex, order } = getComputedStyle(card);
          const own = { offsetWidth, offsetHeight, marginTop, float, display, position, zIndex, order };
          const at = {
            left: left - place.getBoundingClientRect().left,
            right: place.getBoundingClientRect().right - right,
          };
          return Promise.resolve({ ...own, ...at, fontSize, fontFamily, visibility });
        });
      };
      expect(await styleOf('font: 20px monospace')).to.include({ fontSize: '30px', fontFamily: 'monospace' });
      expect(await styleOf('width: 300px; margin: 9px')).to.include({ offsetWidth: 300, marginTop: '9px', left: 9 });
      expect(await styleOf('block-size: 500px')).to.include({ offsetHeight: 500 });
      expect(await styleOf('width: 300px; float: right')).to.include({ float: 'right', right: 0 });
      expect(await styleOf('width: 300px; margin-inline: auto')).to.include({ left: 250, right: 250 });
      expect(await styleOf('position: absolute; z-index: 3')).to.include({ position: 'absolute', zIndex: '3' });
      expect(await styleOf('display: inline-block; width: 300px')).to.include({ display: 'inline-block' });
      expect(await styleOf('display: none')).to.include({ offsetHeight: 0 });
      expect(await styleOf('visibility: hidden')).to.include({ visibility: 'hidden' });
      expect(await styleOf('', 'hidden')).to.include({ offsetHeight: 0 });
      place.style.display = 'grid';
      place.style.gridTemplateColumns = '1fr 1fr';
      expect(await styleOf('grid-column: 2; order: 2')).to.include({ left: 400, order: '2' });
    });

    it('in a flex row, a float and an automatic column it has a width', async () => {
      for (const css of ['display: flex', 'display: grid; grid-template-columns: auto 1fr', 'display: flow-root']) {
        const place = await box(600);
        place.style.cssText += css;
        place.append(parsed(`<${tag}>${asHtml.answer}</${tag}><i>beside</i>`));
        const card = await settled(place.firstElementChild);
        if (css.endsWith('root')) card.style.cssFloat = 'left';
        expect(card.offsetWidth, css).to.be.within(200, 600);
      }
    });
  });

  describe('makes no markup of what it is told', () => {
    /** The payload in every string that a definition can hold. */
    const everywhere = (text: string): Record<string, CardDefinition> => {
      const common = {
        kind: 'card',
        schema: 1,
        id: text,
        version: text,
        lang: text,
        eyebrow: text,
        aside: text,
        title: `A ${text}`,
        text: `${text}\n\n${text}`,
        source: { name: text, year: 2011 },
        evidence: 'disputed',
        note: text,
        tags: [text],
        cta: { label: text, href: '#a' },
      } as const;
      return {
        answer: { ...common, tags: [text], variant: 'answer' },
        stat: { ...common, tags: [], variant: 'stat', figure: { value: 7, of: 10, unit: text, text } },
        compare: {
          ...common,
          tags: [],
          variant: 'compare',
          columns: { stated: text, actual: text },
          rows: [{ label: text, stated: text, actual: text }],
        },
        steps: { ...common, tags: [], variant: 'steps', steps: [{ id: text, title: text, text }] },
        quote: { ...common, tags: [], variant: 'quote' },
      };
    };

    /** Twenty at a time: one after another, they take WebKit minutes. */
    async function harmless(payloads: readonly string[], cardsWith: (payload: string) => InsightCard[]): Promise<void> {
      const place = await box();
      for (let from = 0; from < payloads.length; from += 20) {
        const some = payloads
          .slice(from, from + 20)
          .flatMap((payload) => cardsWith(payload).map((card) => ({ card, payload })));
        place.replaceChildren(...some.map(({ card }) => card));
        await Promise.all(some.map(({ card }) => settled(card)));
        for (const { card, payload } of some) expectHarmless(card.shadowRoot!, payload);
      }
    }
    const cardOf = (definition: CardDefinition) =>
      Object.assign(document.createElement(tag) as InsightCard, { definition });

    const inDefinitions = (payloads: readonly string[]) =>
      harmless(payloads, (payload) => Object.values(everywhere(payload)).map(cardOf));
    const inAddresses = (payloads: readonly string[]) =>
      harmless(payloads, (payload) => [
        cardOf({ ...asDefinition.stat, source: { name: 'x', url: payload }, cta: { label: 'x', href: payload } }),
      ]);
    const inAttributes = (payloads: readonly string[]) =>
      harmless(payloads, (payload) => {
        const card = document.createElement(tag) as InsightCard;
        for (const name of ['variant', 'evidence', 'source', 'source-url', 'year', 'note', 'remember', 'id', 'lang'])
          card.setAttribute(name, payload);
        const title = document.createElement('h3');
        title.textContent = `A ${payload}`;
        card.append(title, document.createElement('ol'), document.createElement('table'));
        return [card];
      });

    const warn = console.warn;
    beforeEach(() => (console.warn = () => undefined));
    afterEach(() => {
      console.warn = warn;
      nothingRan();
    });

    it('in any string of a definition', async function () {
      this.timeout(60_000);
      await inDefinitions(OWN);
    });
    it('in its addresses', () => inAddresses(OWN));
    it('in its attributes and its text', () => inAttributes(OWN));

    const skip = (it as unknown as { skip: typeof it }).skip;
    for (const [name, payloads] of corpora)
      (payloads ? it : skip)(`nor of the strings in ${name}`, async function () {
        this.timeout(240_000);
        // Eight at once in every string.
        const groups = payloads!
          .filter((_, i) => i % 8 === 0)
          .map((_, i) => payloads!.slice(8 * i, 8 * i + 8).join(' '));
        await inDefinitions(groups);
        await inAddresses(payloads!);
        await inAttributes(payloads!);
      });
  });
}
