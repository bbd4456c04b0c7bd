// What a page can do to a card, and what a card's content can do to a page.
import { expect, fixture, html } from '@open-wc/testing';
import { define } from '../../kit/element/define.js';
import type { CardDefinition } from '../model/schema.js';
import { asDefinition, asHtml } from './cards.fixtures.js';
import { InsightCard } from './insight-card.js';

define(InsightCard);

const arrive = new URL('../../embed/arrive.css', import.meta.url).href;
const parsed = (markup: string, page: Document = document) => page.createRange().createContextualFragment(markup);

async function settled(element: Element | null): Promise<InsightCard> {
  const card = element as InsightCard;
  await card.ready;
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

/** Collections that lie beside the clone where the project is developed, served there from outside the root. */
const corpora = await Promise.all(
  ['xss-dompurify', 'xss-h5sc', 'strings-blns'].map(async (name) => {
    const response = await fetch(`/__wds-outside-root__/1/shared/corpora/${name}.json`);
    const payloads = response.ok ? ((await response.json()) as { payloads: string[] }).payloads : undefined;
    return [name, payloads] as const;
  }),
);

type Rect = [name: string, x: number, y: number, width: number, height: number];

/** Where everything lies that has a box, from the corner of the card. */
function geometry(card: Element, inside: Iterable<Element>): Rect[] {
  const { x, y } = card.getBoundingClientRect();
  return [...inside].flatMap((element): Rect[] => {
    const rect = element.getBoundingClientRect();
    return rect.width || rect.height
      ? [[element.localName + '.' + element.className, rect.x - x, rect.y - y, rect.width, rect.height]]
      : [];
  });
}
const everything = (card: InsightCard) =>
  geometry(card, [card, ...card.children, ...card.shadowRoot!.querySelectorAll('*')]);

function expectSame(actual: Rect[], expected: Rect[], within: number): void {
  expect(actual.map(([name]) => name)).to.deep.equal(expected.map(([name]) => name));
  actual.forEach(([name, ...numbers], i) =>
    numbers.forEach((number, j) =>
      expect(number, `${name} ${'xywh'[j]}`).to.be.closeTo(expected[i]![j + 1] as number, within),
    ),
  );
}

describe('insight-card on a page', () => {
  describe('moves nothing of the author’s as it arrives', () => {
    /** The same HTML where no script ever comes. */
    async function before(markup: string, width: number): Promise<Rect[]> {
      const frame = document.createElement('iframe');
      frame.style.cssText = 'position:absolute;border:0;inline-size:1200px;block-size:900px';
      frame.srcdoc = `<!doctype html><link rel="stylesheet" href="${arrive}"><div style="inline-size:${width}px">${markup}</div>`;
      const loaded = new Promise((resolve) => (frame.onload = resolve));
      (await box()).append(frame);
      await loaded;
      const card = frame.contentDocument!.querySelector('insight-card')!;
      expect(card.matches(':defined')).to.equal(false);
      return geometry(card, card.querySelectorAll('*'));
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
          const markup = `<insight-card>${asHtml[variant]}</insight-card>`;
          const expected = await before(markup, width);
          const place = await box(width);
          place.append(parsed(markup));
          const card = await settled(place.firstElementChild);
          expectSame(geometry(card, card.querySelectorAll('*')), expected, 0.6);
        });

    it('and sets the figure large once, where the author wrote it', async () => {
      const place = await box();
      place.append(parsed(`<insight-card>${asHtml.stat}</insight-card>`));
      const card = await settled(place.firstElementChild);
      expect(getComputedStyle(card.shadowRoot!.querySelector('.number')!).display).to.equal('none');
      expect(card.querySelector('data')!.getBoundingClientRect().height).to.be.above(60);
    });
  });

  describe('keeps its geometry', () => {
    const PLAIN = `<p>Strategy</p><h3>Why does it fail?</h3><p>The speech is new, and the machinery behind it is not.</p>
      <p>So people carry on as before, week after week.</p><cite>A source</cite>`;
    const cards: [string, () => Node][] = [
      ['an answer in HTML', () => parsed(`<insight-card evidence="survey" note="A note.">${PLAIN}</insight-card>`)],
      ['a quotation in HTML', () => parsed(`<insight-card>${asHtml.quote}</insight-card>`)],
      ['a comparison in HTML', () => parsed(`<insight-card>${asHtml.compare}</insight-card>`)],
      ['steps in HTML', () => parsed(`<insight-card>${asHtml.steps}</insight-card>`)],
      ...Object.entries(asDefinition).map(([variant, definition]): [string, () => Node] => [
        `${variant} from a definition`,
        () => Object.assign(document.createElement('insight-card'), { definition }),
      ]),
    ];
    /** Size and placement are the page's to decide, and what lies around the card is not what is measured. */
    function pin(element: HTMLElement): void {
      const { style } = element;
      for (const [name, value] of Object.entries({ float: 'none', position: 'static', width: '560px' }))
        style.setProperty(name, value, 'important');
      if (element.localName === 'insight-card') return;
      for (const name of ['transform', 'padding', 'border'])
        style.setProperty(name, name === 'padding' ? '0' : 'none', 'important');
    }
    async function measure(make: () => Node, css: string): Promise<Rect[]> {
      const place = await box();
      place.append(make());
      const card = await settled(place.firstElementChild);
      return styled(css, async () => {
        const around: HTMLElement[] = [];
        for (let node: HTMLElement | null = card; node; node = node.parentElement) around.push(node);
        const styles = around.map((element) => element.getAttribute('style'));
        try {
          around.forEach(pin);
          return everything(card);
        } finally {
          around.forEach((element, i) =>
            styles[i] === null ? element.removeAttribute('style') : element.setAttribute('style', styles[i]!),
          );
        }
      });
    }

    const BODY = 'body { font: 16px/1.5 sans-serif }';
    const pages: Record<string, string> = {
      'where everything is !important': `* { padding: 7px !important; border: 3px solid red !important; float: left !important;
        position: relative !important; width: 50% !important; transform: rotate(2deg) !important; opacity: 0.5 !important;
        letter-spacing: 0.2em !important; text-transform: uppercase !important; line-height: 3 !important;
        color: red !important; background: blue !important }`,
      'with a root of 62.5 %': 'html { font-size: 62.5% }',
      'under a reset': `*, ::before, ::after { box-sizing: border-box; margin: 0; padding: 0; border: 0 solid }
        h3 { font-size: inherit; font-weight: inherit } ol, ul { list-style: none } a { color: inherit; text-decoration: inherit }
        table { border-collapse: collapse; text-indent: 0 } button, input { font: inherit; color: inherit; background: none }`,
      'with typography of its own': `p { margin: 0 0 1rem } h3 { margin: 2rem 0 0.5rem; font-weight: 500; line-height: 1.2; letter-spacing: 0.1em }
        table { caption-side: bottom; inline-size: 100% } th { text-align: inherit } blockquote { padding: 2em; border-left: 4px solid }`,
    };
    for (const [page, css] of Object.entries(pages))
      for (const [name, make] of cards)
        it(`${name}, ${page}`, async () => expectSame(await measure(make, BODY + css), await measure(make, BODY), 1));

    it('but font, size, margin, display and placement stay the page’s', async () => {
      const place = await box();
      place.append(
        parsed(`<insight-card class="mine">${PLAIN}</insight-card><insight-card hidden>${PLAIN}</insight-card>`),
      );
      const card = await settled(place.firstElementChild);
      await settled(place.lastElementChild);
      await styled(
        '.mine { font: 20px monospace; width: 300px; margin: 9px; float: right; display: inline-block }',
        async () => {
          const style = getComputedStyle(card);
          expect([style.width, style.marginTop, style.float, style.display]).to.deep.equal([
            '300px',
            '9px',
            'right',
            'block',
          ]);
          const title = getComputedStyle(card.querySelector('h3')!);
          expect([title.fontSize, title.fontFamily]).to.deep.equal(['30px', 'monospace']);
        },
      );
      expect((place.lastElementChild as HTMLElement).offsetHeight).to.equal(0);
    });

    it('in a flex row, a float and an automatic column it has a width', async () => {
      for (const css of ['display: flex', 'display: grid; grid-template-columns: auto 1fr', 'display: flow-root']) {
        const place = await box(600);
        place.style.cssText += css;
        place.append(parsed(`<insight-card>${PLAIN}</insight-card><i>beside</i>`));
        const card = await settled(place.firstElementChild);
        if (css.endsWith('root')) card.style.cssFloat = 'left';
        expect(card.offsetWidth, css).to.be.within(200, 600);
      }
    });
  });

  describe('makes no markup of what it is told', () => {
    const OWN = [
      '<script>globalThis.hit = 1</script>',
      '<img src=x onerror="hit=1">',
      '"><svg onload=hit=1>',
      "'><iframe srcdoc='<script>parent.hit=1</script>'>",
      '<a href="javascript:hit=1">x</a>',
      '[x](javascript:hit=1)',
      '[x](  javascript:hit=1)',
      '[x](java\tscript:hit=1)',
      '[x](data:text/html,<script>hit=1</script>)',
      '[x](vbscript:hit=1)',
      '![x](x" onerror="hit=1)',
      '**<b onclick=hit=1>x</b>**',
      '`<script>hit=1</script>`',
      '{{constructor.constructor("hit=1")()}}',
      '${globalThis.hit = 1}',
      '<!--><script>hit=1</script>-->',
      '</slot></template><script>hit=1</script>',
      '<style>@import "javascript:hit=1"</style>',
      '<math><mtext></form><mglyph><style></math><img src onerror=hit=1>',
      '?lit$0$ <!--lit-part--> {{lit-123}}',
      '\u2028\u0000<img src=x onerror=hit=1>',
      'javascript:hit=1',
      ' \u0001javascript:hit=1',
    ];
    const ALLOWED =
      /^(a|b|blockquote|button|code|data|details|div|em|h[1-6]|i|input|label|li|ol|p|slot|small|span|strong|summary|table|tbody|td|th|thead|tr|ul)$/;
    function expectHarmless(card: InsightCard, payload: string): void {
      for (const element of card.shadowRoot!.querySelectorAll('*')) {
        expect(element.localName, payload).to.match(ALLOWED);
        for (const { name } of element.attributes)
          expect(name, payload).to.match(/^(class|part|href|type|role|value|id|data-head|aria-\w+)$/);
        if (element instanceof HTMLAnchorElement) expect(element.protocol, payload).to.match(/^(https?|mailto|tel):$/);
      }
    }

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

    async function inDefinitions(payloads: readonly string[]): Promise<void> {
      const place = await box();
      for (const payload of payloads) {
        const cards = Object.values(everywhere(payload)).map((definition) =>
          Object.assign(document.createElement('insight-card'), { definition }),
        );
        place.replaceChildren(...cards);
        for (const card of cards) expectHarmless(await settled(card), payload);
      }
    }
    async function inAddresses(payloads: readonly string[]): Promise<void> {
      const place = await box();
      for (const payload of payloads) {
        const definition = {
          ...asDefinition.stat,
          source: { name: 'x', url: payload },
          cta: { label: 'x', href: payload },
        };
        const card = Object.assign(document.createElement('insight-card'), { definition });
        place.replaceChildren(card);
        expectHarmless(await settled(card), payload);
      }
    }
    async function inAttributes(payloads: readonly string[]): Promise<void> {
      const place = await box();
      for (const payload of payloads) {
        const card = document.createElement('insight-card');
        for (const name of ['variant', 'evidence', 'source', 'source-url', 'year', 'note', 'remember', 'id', 'lang'])
          card.setAttribute(name, payload);
        const title = document.createElement('h3');
        title.textContent = `A ${payload}`;
        card.append(title, document.createElement('ol'), document.createElement('table'));
        place.replaceChildren(card);
        expectHarmless(await settled(card), payload);
      }
    }

    const warn = console.warn;
    beforeEach(() => (console.warn = () => undefined));
    afterEach(() => {
      console.warn = warn;
      expect((globalThis as { hit?: number }).hit).to.equal(undefined);
    });

    it('in any string of a definition', () => inDefinitions(OWN));
    it('in its addresses', () => inAddresses(OWN));
    it('in its attributes and its text', () => inAttributes(OWN));

    const skip = (it as unknown as { skip: typeof it }).skip;
    for (const [name, payloads] of corpora)
      (payloads ? it : skip)(`nor of the strings in ${name}`, async function () {
        this.timeout(120_000);
        await inDefinitions(payloads!);
        await inAddresses(payloads!);
        await inAttributes(payloads!);
      });
  });
});
