import { expect } from '@open-wc/testing';
import { axeClean, sendKeys } from '../../../tests/browser/index.js';
import { all, EXPECT, LIST, mountAs, one, root, text, waitFor } from '../../../tests/fixtures/mounted-timeline.js';
import type { PivotTimeline } from './pivot-timeline.js';

const control = <E extends HTMLElement>(element: PivotTimeline, selector: string) =>
  root(element).querySelector<E>(`.controls ${selector}`)!;
/** What words, numbers and picture say. */
const said = (element: PivotTimeline) => ({
  title: one(element, 'h3'),
  lead: one(element, '.lead'),
  flag: one(element, '.picture .said'),
  at: Number(root(element).querySelector<HTMLElement>('.picture')!.style.getPropertyValue('--at')),
  gap: one(element, '.gap span'),
  reached: root(element).querySelectorAll('.stack .reached').length,
});

/** What a reader can ask of it by its controls. */
export function keyboardSuite({ tag }: { tag: string }): void {
  const mount = mountAs(tag);
  const changes: unknown[] = [];
  const listen = ({ detail: { name, value } }: CustomEvent<{ name: string; value: unknown }>) =>
    changes.push([name, value]);
  beforeEach(() => {
    changes.length = 0;
    document.addEventListener('insight-change', listen);
  });
  afterEach(() => document.removeEventListener('insight-change', listen));
  const opened = async (attributes = EXPECT) => {
    const element = await mount(LIST, `controls ${attributes}`, 760);
    const details = control<HTMLDetailsElement>(element, 'details');
    details.open = true;
    await waitFor(() => root(element).querySelectorAll('.controls .range').length === 4);
    return element;
  };

  it('moves the expectation: words, numbers and picture go with it', async () => {
    const element = await mount(LIST, `controls ${EXPECT}`, 760);
    const before = said(element);
    expect(before).to.include({ gap: '3–5 quarters', reached: 0 });
    const slider = control<HTMLInputElement>(element, '[type="range"]');
    slider.focus();
    for (let i = 0; i < 15; i++) await sendKeys({ press: 'ArrowRight' });
    await element.updateComplete;
    expect(slider.value).to.equal('4.75');
    expect(slider.getAttribute('aria-valuetext')).to.equal('after 4¾ quarters');
    expect(changes).to.have.length(15);
    expect(changes.at(-1)).to.deep.equal(['expect', { value: 4.75, unit: 'quarter' }]);
    expect(said(element)).to.deep.include({
      title: 'Leadership expects traction up to 1¼ quarters too early',
      flag: 'Leadership expects traction after 4¾ quarters',
      gap: 'up to 1¼ quarters',
      reached: 8,
    });
    expect(one(element, '.lead')).to.contain('After 4¾ quarters, “See results” is done in 8 of 20 futures.');
    expect(said(element).at).to.be.closeTo(4.75 / 6, 1e-4);
    await sendKeys({ press: 'End' });
    await element.updateComplete;
    expect(one(element, 'h3')).to.equal('Leadership expects traction, and the plan keeps up');
    await sendKeys({ press: 'Home' });
    await element.updateComplete;
    expect(said(element)).to.include({ at: 0, reached: 0 });
  });

  it('over the line that it moves: the slider’s thumb', async () => {
    const element = await mount(LIST, `controls ${EXPECT}`, 760);
    const slider = control(element, '[type="range"]').getBoundingClientRect();
    const axis = root(element).querySelector('.scale')!.getBoundingClientRect();
    // A thumb is some 16 px wide, and its middle stops half of that from either end.
    expect(slider.left + 8).to.be.closeTo(axis.left, 4);
    expect(slider.right - 8).to.be.closeTo(axis.right, 4);
  });

  it('stretches a phase', async () => {
    const element = await opened();
    const most = control<HTMLInputElement>(element, '[aria-label="See results: at most"]');
    most.focus();
    for (let i = 0; i < 8; i++) await sendKeys({ press: 'ArrowUp' });
    most.blur();
    await element.updateComplete;
    expect(most.value).to.equal('8');
    expect(changes.at(-1)).to.deep.equal(['phase', { id: 'see-results', min: 4, max: 8 }]);
    expect(said(element).gap).to.equal('3–7 quarters');
    expect(all(element, '.bars .phase .small').at(-1)).to.equal('4–8 quarters');
    await axeClean(element);
  });

  it('switches the schedule, sets a start, and has the author’s numbers back with one press', async () => {
    const element = await opened();
    const author = said(element);
    control<HTMLInputElement>(element, '[type="radio"]').focus();
    await sendKeys({ press: 'ArrowDown' });
    await element.updateComplete;
    expect(said(element).title).to.equal('Leadership expects traction at least six quarters too early');
    const start = control<HTMLInputElement>(element, '[type="date"]');
    start.value = '2027-01-04';
    start.dispatchEvent(new Event('change'));
    await waitFor(() => said(element).flag.includes('2027'));
    expect(said(element).flag).to.equal('Leadership expects traction by Apr 4, 2027');
    const reset = [...root(element).querySelectorAll('button')].find((each) => /author/.test(text(each)))!;
    reset.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(said(element)).to.deep.equal(author);
    expect(control<HTMLInputElement>(element, '[type="radio"]').checked).to.equal(true);
    expect(start.value).to.equal('');
    expect(changes.map((change) => (change as [string])[0])).to.deep.equal(['schedule', 'start', 'reset']);
    expect(root(element).activeElement).to.equal(reset);
  });

  it('reaches every control in order, each with a name', async () => {
    const element = await opened();
    // Between two buttons: beyond the last of a page the focus leaves it, and Firefox does not give it to the next.
    const [before, after] = [document.createElement('button'), document.createElement('button')];
    element.before(before);
    element.after(after);
    before.focus();
    const stops: string[] = [];
    for (let i = 0; i < 24; i++) {
      await sendKeys({ press: 'Tab' });
      const at = root(element).activeElement;
      if (!at) break;
      const named = at as HTMLInputElement;
      stops.push(named.type === 'date' ? 'date' : text(named) || named.ariaLabel || text(named.labels?.[0]));
    }
    const dates = stops.filter((stop) => stop === 'date').length;
    // A field of a date has a stop for each of its parts in some engines.
    expect(dates).to.be.above(0);
    const once = stops.filter((stop, i) => stop !== 'date' || stops[i - 1] !== 'date');
    expect(once.slice(0, 4)).to.deep.equal([
      'From the start',
      'Leadership expects traction after 1 quarter',
      'Change how long phases take',
      'Announce: at least',
    ]);
    expect(once.slice(4, 13)).to.deep.equal([
      ...[
        'Announce: at most',
        'Rewrite pay: at least',
        'Rewrite pay: at most',
        'Retrain: at least',
        'Retrain: at most',
      ],
      ...['See results: at least', 'See results: at most', 'date', 'Back to the author’s numbers'],
    ]);
    before.remove();
    after.remove();
  });
}
