import { expect } from '@open-wc/testing';
import { all, file, mountAs, one, root, table, text } from '../../../tests/fixtures/mounted-timeline.js';
import { axeClean } from '../../../tests/browser/index.js';

const PLAN = '<ul><li>Sign: 1 day</li><li>Announce: 1 month</li><li>Begin: 3 months</li></ul>';
const on = (year: number, month?: number, day?: number) => ({ year, month, day });
const MOON = {
  title: { text: { headline: 'To the Moon', text: '<p>Eight years.</p>' } },
  events: [
    {
      start_date: on(1969, 7, 20),
      text: { headline: 'The landing', text: '<p>In the <b>Sea</b> of Tranquillity.</p>' },
      media: { url: 'https://example.org/a.jpg', caption: 'A photograph' },
    },
    { start_date: on(1961, 5, 25), text: { headline: 'The speech' } },
    { start_date: on(1965, 3, 23), end_date: on(1966, 11, 15), text: { headline: 'Gemini flights' } },
  ],
};

/** What is said of plans without ranges. */
export function knownSuite({ tag }: { tag: string }): void {
  const mount = mountAs(tag);
  it('says when it is done, and nothing of chances', async () => {
    const element = await mount(PLAN);
    expect(one(element, '.lead')).to.equal('“Begin” is done after 3 months.');
    expect(table(element)).to.deep.equal([
      ['Phase', 'Done'],
      ['Sign', '1 day'],
      ['Announce', '1 month'],
      ['Begin', '3 months'],
    ]);
    expect(text(root(element).querySelector('.iw'))).to.not.match(/futures|odds|somewhere/);
    expect(root(element).querySelector('.dots, .key, .fade, .med')).to.equal(null);
  });
  it('and against an expectation, what is done by then', async () => {
    const element = await mount(PLAN, 'expect="2 months" expect-label="Sales opens"');
    expect(one(element, 'h3')).to.equal('Sales opens one month too early');
    expect(one(element, '.lead')).to.contain('After 2 months, “Begin” is not done. 2 of 3 phases');
    expect(table(element)[0]).to.deep.equal(['Phase', 'Done', 'after 2 months']);
    expect(table(element).map((row) => row[2])).to.deep.equal(['after 2 months', 'done', 'done', 'not done']);
    element.setAttribute('expect', '3 months');
    await element.updateComplete;
    expect(one(element, '.lead')).to.contain('“Begin” is done.');
    expect(one(element, 'h3')).to.equal('Sales opens, and the plan keeps up');
  });
  it('with dates, by its dates', async () => {
    const element = await mount(PLAN, 'start="2027-01-31"');
    expect(one(element, '.lead')).to.equal('“Begin” is done by Apr 30, 2027.');
    expect(table(element).map((row) => row[1])).to.deep.equal(['Done', 'Feb 1, 2027', 'Feb 28, 2027', 'Apr 30, 2027']);
  });
  it('becomes uncertain once a reader stretches a phase', async () => {
    const element = await mount(PLAN, 'controls');
    const details = root(element).querySelector<HTMLDetailsElement>('.controls details')!;
    details.open = true;
    while (!root(element).querySelector('.range')) await new Promise((done) => requestAnimationFrame(done));
    const most = root(element).querySelector<HTMLInputElement>('[aria-label="Begin: at most"]')!;
    most.value = '5';
    most.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(one(element, '.lead')).to.contain('Half of all futures are done after 4 months');
    expect(root(element).querySelector('.dots')).to.not.equal(null);
  });
}

/** A timeline of dated events. */
export function eventsSuite({ tag }: { tag: string }): void {
  const mount = mountAs(tag);
  const moon = () => mount('', `format="timelinejs" src="${file(JSON.stringify(MOON))}"`);

  it('are a plain timeline: when each was, and nothing of phases under way', async () => {
    const element = await moon();
    expect(one(element, 'h3')).to.equal('To the Moon');
    expect(one(element, '.lead')).to.equal('From May 25, 1961 to Jul 20, 1969.');
    expect(table(element).slice(0, 4)).to.deep.equal([
      ['Phase', 'When'],
      ['The speech', 'May 25, 1961'],
      ['Gemini flights', 'Mar 23, 1965 – Nov 15, 1966'],
      ['The landing', 'Jul 20, 1969'],
    ]);
    expect(all(element, '.bars .phase .label')).to.deep.equal([
      'The speechMay 25, 1961',
      'Gemini flightsMar 23, 1965 – Nov 15, 1966',
      'The landingJul 20, 1969',
    ]);
    expect(text(root(element).querySelector('.iw'))).to.not.match(/\d days|under way|counted from|futures/);
    await axeClean(element);
  });
  it('stand at their moments, and a range between its two', async () => {
    const element = await moon();
    const bars = [...root(element).querySelectorAll('.bars .solid')].map((each) => each.getBoundingClientRect());
    const track = root(element).querySelector('.bars .track')!.getBoundingClientRect();
    const [speech, gemini, landing] = bars.map(({ left, right }) =>
      [left, right].map((x) => (x - track.left) / track.width),
    );
    expect(speech![0]).to.be.closeTo(0, 0.01);
    expect(speech![1]).to.be.below(0.02);
    expect(gemini![0]).to.be.closeTo(1398 / 2978, 0.01);
    expect(gemini![1]).to.be.closeTo(2000 / 2978, 0.01);
    expect(landing![0]).to.be.closeTo(1, 0.02);
    expect(landing![1]).to.be.at.most(1.02);
  });
  it('keep their texts and media as words and links', async () => {
    const element = await moon();
    const link = root(element).querySelector<HTMLAnchorElement>('.iw > .note a')!;
    expect([text(link), link.href]).to.deep.equal(['A photograph', 'https://example.org/a.jpg']);
    expect(all(element, '.iw > .note')).to.deep.equal(['Eight years.', 'In the Sea of Tranquillity.', 'A photograph']);
    expect(root(element).querySelector('img, iframe')).to.equal(null);
  });
}
