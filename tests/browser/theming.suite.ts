import { expect } from '@open-wc/testing';
import type { Specimen } from '../../demo/theming/specimens.js';
import { tokensOf, TOKEN_VALUES } from '../../demo/theming/tokens.js';
import { bring, type Widget } from './bring.js';

/** A colour that nothing has by itself. */
const COLOUR = 'rgb(1, 2, 3)';

const LOOKS = [
  ...['color', 'background-color', 'background-image', 'border-top-color', 'border-left-color', 'border-bottom-color'],
  ...['fill', 'stroke', 'outline-color', 'font-family', 'border-top-left-radius', 'transition-duration', 'min-height'],
  ...['margin-top', 'margin-bottom', 'padding-top', 'padding-bottom'],
];

/** All that a browser computes of what is inside, and of what stands before and behind it. */
const looks = (widget: Widget): string =>
  [...widget.shadowRoot!.querySelectorAll('.iw, .iw *')]
    .flatMap((element) => ['', '::before', '::after'].map((pseudo) => getComputedStyle(element, pseudo)))
    .map((style) => LOOKS.map((property) => style.getPropertyValue(property)).join())
    .join('\n');

/** What a keyboard would reach first shows the ring of the focus, and moves what moves. */
function focus(widget: Widget): void {
  const first = widget.shadowRoot!.querySelector<HTMLElement>('.controls input[type=range], button, summary, input');
  first?.focus({ focusVisible: true });
}

/**
 * What a theme can reach: each token, part and slot is used from the page, and what it changes is seen inside. The
 * tables are those of the page that shows them.
 */
export function themingSuite(tag: string, kind: string, specimens: readonly Specimen[]): void {
  describe(`<${tag}> in a theme`, () => {
    let widgets: Widget[];
    let sheet: CSSStyleSheet;
    before(async function () {
      this.timeout(60_000);
      widgets = [];
      for (const { state } of specimens) widgets.push(await bring(state, tag));
      sheet = new CSSStyleSheet();
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    });
    after(() => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
      for (const widget of widgets) widget.parentElement!.remove();
    });
    afterEach(() => sheet.replaceSync(''));

    for (const token of tokensOf(kind))
      it(`--insight-${token} changes what is drawn, and is let go`, () => {
        const changed = widgets.some((widget) => {
          focus(widget);
          const before = looks(widget);
          sheet.replaceSync(`:root { --insight-${token}: ${TOKEN_VALUES[token]} }`);
          const during = looks(widget);
          sheet.replaceSync('');
          expect(looks(widget)).to.equal(before);
          return during !== before;
        });
        expect(changed).to.equal(true);
      });

    specimens.forEach(({ parts, state }, i) => {
      for (const part of parts)
        it(`::part(${part}) is styled from the page (${state.id})`, () => {
          const pieces = [...widgets[i]!.shadowRoot!.querySelectorAll(`[part~="${part}"]`)];
          expect(pieces).to.not.deep.equal([]);
          sheet.replaceSync(`${tag}::part(${part}) { color: ${COLOUR} }`);
          for (const piece of pieces) expect(getComputedStyle(piece).color).to.equal(COLOUR);
        });
    });

    it('draws no part that the tables do not name', () => {
      const drawn = widgets.flatMap((widget) =>
        [...widget.shadowRoot!.querySelectorAll('[part]')].flatMap(({ part }) => [...part]),
      );
      const told = specimens.flatMap(({ parts }) => parts);
      expect([...new Set(drawn)].filter((part) => !told.includes(part))).to.deep.equal([]);
    });

    for (const slot of ['logo', 'destinations', 'footer'])
      it(`slot "${slot}" shows the page's own node where it stands, and takes no room without it`, async () => {
        // The state in which everything is said, the result of an assessment.
        const at = Math.max(
          0,
          specimens.findIndex(({ state }) => state.id === 'quiz-result'),
        );
        const widget = widgets[at]!;
        const height = widget.offsetHeight;
        const place = widget.shadowRoot!.querySelector<HTMLSlotElement>(`slot[name=${slot}]`)!;
        expect(place.assignedNodes()).to.deep.equal([]);
        const own = document.createElement('p');
        own.slot = slot;
        own.textContent = '1. Slotted: 7 weeks';
        widget.append(own);
        for (let i = 0; i < 100 && !place.assignedNodes().length; i++)
          await new Promise((done) => requestAnimationFrame(done));
        await widget.updateComplete;
        const now = widget.shadowRoot!.querySelector<HTMLSlotElement>(`slot[name=${slot}]`)!;
        expect(now.assignedNodes()).to.deep.equal([own]);
        expect(own.parentElement).to.equal(widget);
        expect(own.checkVisibility()).to.equal(true);
        expect(widget.offsetHeight).to.be.above(height);
        expect(widget.shadowRoot!.querySelector('.iw')!.textContent).to.not.contain('Slotted');
        own.remove();
        await widget.updateComplete;
        expect(widget.offsetHeight).to.equal(height);
      });
  });
}
