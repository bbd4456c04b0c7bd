import { expect } from '@open-wc/testing';
import { axeClean, sendKeys } from '../../../tests/browser/index.js';
import {
  all,
  EXPECT,
  LIST,
  mountAs,
  one,
  open,
  root,
  text,
  waitFor,
} from '../../../tests/fixtures/mounted-timeline.js';
import type { PivotTimeline } from './pivot-timeline.js';

const DATED = `start="2027-01-04" ${EXPECT}`;

/** Where everything stands that is drawn, from the element's own corner. */
function places(element: PivotTimeline): string[] {
  const box = element.getBoundingClientRect();
  const drawn = root(element).querySelectorAll('.solid, .fade, .med, .line, .tick small, .label, .stack i, .said, tr');
  return [...drawn].map((each) => {
    const { left, top, width, height } = each.getBoundingClientRect();
    const numbers = width || height ? [left - box.left, top - box.top, width, height] : [0, 0, 0, 0];
    return `${each.className || each.localName} ${numbers.map((value) => Math.round(value)).join(' ')}`;
  });
}

/** What it is on any page, and at any moment. */
export function everywhereSuite({ tag }: { tag: string }): void {
  const mount = mountAs(tag);
  describe('hidden at first is the same once it is shown', () => {
    const inside: Record<string, [before: string, after: string, show: (box: HTMLElement) => void]> = {
      'display: none': [
        '<div class="in" style="display: none">',
        '</div>',
        (box) => (box.querySelector<HTMLElement>('.in')!.style.display = ''),
      ],
      'a closed disclosure': [
        '<details><summary>The plan</summary><div>',
        '</div></details>',
        (box) => (box.querySelector('details')!.open = true),
      ],
      'a hidden tab': [
        '<div role="tablist"><button role="tab">Plan</button></div><div class="in" role="tabpanel" hidden>',
        '</div>',
        (box) => (box.querySelector<HTMLElement>('.in')!.hidden = false),
      ],
    };
    for (const [name, [before, after, show]] of Object.entries(inside))
      for (const width of [280, 760])
        it(`${name}, ${width} px`, async () => {
          const attributes = `controls ${DATED}`;
          const shown = await mount(LIST, attributes, width);
          const box = shown.parentElement!;
          const hidden = document.createElement('div');
          hidden.style.inlineSize = box.style.inlineSize;
          hidden.append(
            document.createRange().createContextualFragment(`${before}<${tag} ${attributes}>${LIST}</${tag}>${after}`),
          );
          box.after(hidden);
          const element = hidden.querySelector<PivotTimeline>(tag)!;
          await element.ready;
          await element.updateComplete;
          await open(element, '.table');
          show(hidden);
          expect(places(element)).to.deep.equal(places(shown));
          expect(element.getBoundingClientRect().height).to.be.closeTo(shown.getBoundingClientRect().height, 0.1);
          hidden.remove();
        });
  });

  it('is the same after it was moved, and a reader’s choice stays', async () => {
    const element = await mount(LIST, `controls ${DATED}`);
    root(element).querySelectorAll<HTMLInputElement>('[type="radio"]')[1]!.click();
    await element.updateComplete;
    await Promise.all(
      root(element)
        .getAnimations()
        .map(({ finished }) => finished),
    );
    const before = places(element);
    const other = document.createElement('div');
    other.style.inlineSize = '640px';
    element.parentElement!.after(other);
    other.append(element);
    await element.updateComplete;
    expect(places(element)).to.deep.equal(before);
    expect(root(element).querySelectorAll<HTMLInputElement>('[type="radio"]')[1]!.checked).to.equal(true);
    other.remove();
  });

  it('three of them: each its own, and none listens to the page’s keys or wheel', async () => {
    const added: string[] = [];
    const spied = [window, document, document.body].map((target) => {
      const { addEventListener } = target;
      target.addEventListener = function (this: EventTarget, type: string, ...rest: unknown[]) {
        added.push(type);
        return (addEventListener as (...all: unknown[]) => void).call(target, type, ...rest);
      } as typeof target.addEventListener;
      return () => void delete (target as Partial<typeof target>).addEventListener;
    });
    const [first, second, third] = [
      await mount(LIST, `controls ${EXPECT}`),
      await mount('<ul><li>A: 1-2 weeks</li></ul>', `controls schedule="sequential" ${EXPECT}`),
      await mount('', 'controls'),
    ];
    spied.forEach((restore) => restore());
    expect(added.filter((type) => /key|wheel|touch|pointer|mouse|scroll/.test(type))).to.deep.equal([]);
    const said = () => [first, second, third].map((each) => text(root(each).querySelector('.iw')));
    const before = said();
    document.body.focus();
    for (const press of ['ArrowRight', 'ArrowDown', 'Home', 'a']) await sendKeys({ press });
    expect(said()).to.deep.equal(before);
    root(first).querySelectorAll<HTMLInputElement>('[type="radio"]')[2]!.click();
    await first.updateComplete;
    expect(said()[0]).to.not.equal(before[0]);
    expect(said().slice(1)).to.deep.equal(before.slice(1));
  });

  it('mirrors from right to left, mark by mark', async () => {
    const marks = async (dir: string) => {
      const element = await mount(LIST, `dir="${dir}" ${EXPECT}`, 760);
      const box = element.getBoundingClientRect();
      return [...root(element).querySelectorAll('.solid, .fade, .med, .scale .line, .sure, .maybe, .stack i')].map(
        (each) => {
          const { left, right } = each.getBoundingClientRect();
          return dir === 'rtl' ? [box.right - right, box.right - left] : [left - box.left, right - box.left];
        },
      );
    };
    const [ltr, rtl] = [await marks('ltr'), await marks('rtl')];
    expect(ltr.length).to.be.above(30);
    ltr.forEach((ends, i) => ends.forEach((end, j) => expect(rtl[i]![j]!, `${i}`).to.be.closeTo(end, 1)));
  });

  it('says “0 of 20” in its own order in a page from right to left, from where its box begins', async () => {
    const element = await mount(LIST, `dir="rtl" ${EXPECT}`, 760);
    root(element).querySelector('details')!.open = true;
    const edges = (node: Node, at: number) => {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      return range.getBoundingClientRect();
    };
    const texts = [...root(element).querySelectorAll('td:last-child, .phase .small, .said, .gap span b, .name')].filter(
      (each) => each.getBoundingClientRect().height,
    );
    expect(texts.length).to.be.above(12);
    for (const each of texts) {
      const node = [...each.childNodes].find((child): child is Text => child instanceof Text && !!child.data.trim())!;
      const last = node.data.trimEnd().length - 1;
      if (edges(node, 0).top === edges(node, last).top)
        expect(edges(node, 0).left, node.data).to.be.at.most(edges(node, last).left);
    }
    const [name, , , , chance] = root(element).querySelectorAll<HTMLElement>('tbody tr:last-child > *');
    const inside = (cell: HTMLElement) => {
      const [box, words] = [cell.getBoundingClientRect(), document.createRange()];
      words.selectNodeContents(cell);
      return {
        start: box.right - words.getBoundingClientRect().right,
        end: words.getBoundingClientRect().left - box.left,
      };
    };
    expect(inside(name!).start).to.be.below(1);
    // WebKit keeps the cell's space before the words on the side where the words begin.
    expect(inside(chance!).end).to.be.below(12);
  });

  describe('with the visitor’s own day', () => {
    const day = (since: number) => {
      const now = new Date();
      // The civil date of the visitor, some days away.
      return new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate() + since)).toISOString().slice(0, 10);
    };
    const PLAN = '<ul><li>Build: 60-80 days</li><li>Sell: 90-100 days</li></ul>';

    it('marks it where it is', async () => {
      const element = await mount(PLAN, `start="${day(-25)}"`, 760);
      const mark = root(element).querySelector<HTMLElement>('.scale .today')!;
      expect(text(mark)).to.equal('today');
      const axis = root(element).querySelector('.scale')!.getBoundingClientRect();
      const at = (mark.getBoundingClientRect().left - axis.left) / axis.width;
      expect(at).to.be.closeTo(0.25, 0.01);
      expect(getComputedStyle(mark).borderInlineStartStyle).to.equal('dashed');
    });
    it('along a narrow box too', async () => {
      for (const inner of [PLAN, PLAN.repeat(4)]) {
        const element = await mount(inner, `start="${day(-50)}"`, 280);
        const marks = [...root(element).querySelectorAll<HTMLElement>('.today')];
        const seen = marks.filter((each) => each.getBoundingClientRect().height > 0 && text(each));
        expect(seen.length).to.be.above(0);
      }
    });
    it('and not before the start, after the end, or where nothing is dated', async () => {
      for (const start of [`start="${day(1)}"`, `start="${day(-101)}"`, '']) {
        const element = await mount(PLAN, start, 760);
        expect(root(element).querySelector('.today'), start).to.equal(null);
      }
    });
  });

  it('keeps the labels of its axis clear of each other', async function () {
    this.timeout(30_000);
    const plans: [string, string][] = [
      [LIST, DATED],
      [LIST, `start="2026-08-31" fiscal-year-start="10" schedule="sequential" expect="2027-06-30"`],
      [LIST, 'start="2027-03-31" expect="5 quarters"'],
      ['<ul><li>A: 100-1200 days</li></ul>', 'expect="1150 days"'],
      ['<ul><li>A: 3-19 days</li></ul>', 'start="2028-02-20" expect="2028-03-01"'],
      ['<ul><li>A: 9-12 years</li></ul>', 'start="2028-02-29" fiscal-year-start="7" expect="11.5 years"'],
    ];
    for (const [inner, attributes] of plans)
      for (const width of [280, 320, 375, 580, 640, 770, 900]) {
        const element = await mount(inner, attributes, width);
        for (const axis of root(element).querySelectorAll('.scale, .feet')) {
          const boxes = [...axis.querySelectorAll('small')]
            .map((each) => [each.getBoundingClientRect(), text(each)] as const)
            .filter(([{ height }, label]) => height && label)
            .sort(([a], [b]) => a.left - b.left || a.top - b.top);
          boxes.forEach(([box, label], i) =>
            boxes.slice(i + 1).forEach(([other, word]) => {
              const apart = other.left >= box.right || other.top >= box.bottom || other.bottom <= box.top;
              expect(apart, `${attributes} ${width}: “${label}” and “${word}”`).to.equal(true);
            }),
          );
        }
      }
  });

  it('says the same in its table as in its picture', async () => {
    const element = await mount(LIST, DATED, 760);
    expect(root(element).querySelector('.picture')!.getAttribute('aria-hidden')).to.equal('true');
    expect(root(element).querySelectorAll('.picture :is(a, button, input, summary, [tabindex])')).to.have.length(0);
    const details = root(element).querySelector<HTMLDetailsElement>('details.table')!;
    const summary = details.querySelector('summary')!;
    details.open = false;
    await new Promise((done) => details.addEventListener('toggle', done, { once: true }));
    // A native summary: that it takes the focus is ours to see, what a key does there is the browser's.
    summary.focus();
    expect(root(element).activeElement).to.equal(summary);
    summary.click();
    await waitFor(() => details.open);
    expect(details.querySelector('table')!.getBoundingClientRect().height).to.be.above(100);
    expect(all(element, '.bars .phase .name')).to.deep.equal(all(element, 'tbody th'));
    expect(one(element, 'tbody tr:last-child')).to.contain('Apr 4, 2028');
    expect(one(element, 'details.table p')).to.equal(
      '2 of 20 futures are done by Jan 22, 2028, 10 by Apr 4, 2028, 16 by May 28, 2028, 18 by Jun 16, 2028.',
    );
    await axeClean(element);
  });
}
