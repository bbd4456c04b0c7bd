import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import {
  EXPECT,
  LIST,
  mountAs,
  NAMES,
  one,
  open,
  phases,
  root,
  table,
  text,
  waitFor,
  warnings as listen,
} from '../../../tests/fixtures/mounted-timeline.js';
import { axeClean, dark, emulatesMedia, forcedColors, sendKeys } from '../../../tests/browser/index.js';
import { preset } from '../../../tests/fixtures/timeline.js';
import type { TimelineDefinition } from '../model/schema.js';
import type { PivotTimeline } from './pivot-timeline.js';
import { BOX } from './long.js';

/** What it reads, shows and gives away. */
export function readingSuite({ tag }: { tag: string }): void {
  const mount = mountAs(tag);
  const warnings = listen();

  describe('reads what an author writes', () => {
    const rows: [string, string][] = [
      ['Announce', '1 day'],
      ['Rewrite pay', '1-2 quarters'],
      ['Retrain', '2–3 quarters'],
      ['See results', '4 to 6 quarters'],
    ];
    const lines = rows.map(([label, value]) => `${label}: ${value}`);
    const shapes: Record<string, string> = {
      'an ordered list': LIST,
      'a list': `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`,
      'a list with bold labels and loose paragraphs': `<ul>${rows.map(([label, value]) => `<li><p><strong>${label}:</strong> ${value}</p></li>`).join('')}</ul>`,
      'a definition list': `<dl>${rows.map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`).join('')}</dl>`,
      'a table': `<table><thead><tr><th>What</th><th>How long</th></tr></thead><tbody>${rows.map(([label, value]) => `<tr><th>${label}</th><td>${value}</td></tr>`).join('')}</tbody></table>`,
      'a paragraph with breaks': `<p>${lines.join('<br>')}</p>`,
      'a paragraph with line feeds': `<p>${lines.join('\n')}</p>`,
      'bare text with breaks in wrappers': `<div><section>${lines.join('<br />\n')}</section></div>`,
    };
    for (const [name, inner] of Object.entries(shapes))
      it(name, async () => {
        const element = await mount(inner, EXPECT);
        expect(phases(element)).to.deep.equal(NAMES);
        expect(table(element)[4]).to.deep.equal(['See results', '4', '5', '6', '0 of 20']);
        expect(warnings).to.deep.equal([]);
      });

    it('with a title, ids, a colon in a link, and inline markup', async () => {
      const element = await mount(
        `<h4>Plan <em>B</em></h4><ul><li id="a">See <a href="https://example.org/a(b)">the <b>10:30</b> plan</a>: 1-2 weeks</li><li>*Stars*: 2 weeks</li></ul>`,
      );
      expect(one(element, 'h3')).to.equal('Plan B');
      expect(root(element).querySelector('h3')!.getAttribute('aria-level')).to.equal('4');
      expect(phases(element)).to.deep.equal(['See the 10:30 plan', '*Stars*']);
      const link = root(element).querySelector('table a')!;
      expect(link.getAttribute('href')).to.equal('https://example.org/a%28b%29');
      expect(root(element).querySelector('[aria-hidden] a')).to.equal(null);
      await axeClean(element);
    });

    it('and keeps a line without a duration as text in its place', async () => {
      const element = await mount(
        '<p>Before it all.</p><ol><li>One: 1 week</li><li>Then wait: a while</li><li>Two: 2 weeks</li></ol><p>After.</p>',
      );
      expect(element.error?.code, warnings.join()).to.equal('unread');
      expect(phases(element)).to.deep.equal(['One', 'Then wait: a while', 'Two']);
      const inside = text(root(element).querySelector('.iw'));
      expect(inside.indexOf('Before it all.')).to.be.within(0, inside.indexOf('Then wait'));
      expect(inside).to.contain('After.');
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('line 2: “Then wait” has no duration');
      await axeClean(element);
    });

    it('again when the page changes it', async () => {
      const element = await mount(LIST);
      element.querySelector('li:last-child')!.textContent = 'See results: 8-9 quarters';
      await new Promise((done) => setTimeout(done));
      await element.updateComplete;
      expect(table(element)[4]!.slice(1)).to.deep.equal(['8', '8½', '9']);
    });
  });

  describe('says how likely it is', () => {
    it('where the expectation is too early', async () => {
      const element = await mount(LIST, EXPECT);
      expect(one(element, 'h3')).to.equal('Leadership expects traction at least three quarters too early');
      expect(one(element, '.lead')).to.contain('After 1 quarter, “See results” is done in 0 of 20 futures.');
      expect(one(element, '.eyebrow')).to.contain('How long it takes');
      expect(one(element, '.gap')).to.contain('3–5 quarters');
    });
    it('within the range', async () => {
      const element = await mount(LIST, 'expect="4.5 quarters" expect-label="Budget round"');
      expect(one(element, 'h3')).to.equal('Budget round up to 1½ quarters too early');
      expect(one(element, '.lead')).to.contain('5 of 20 futures');
      expect(text(root(element).querySelector('.iw'))).to.contain('needs 4 attempts on average');
    });
    it('where it is met', async () => {
      const element = await mount(LIST, 'expect="6 quarters" expect-label="Board review"');
      expect(one(element, 'h3')).to.equal('Board review, and the plan keeps up');
      expect(one(element, '.lead')).to.contain('20 of 20 futures');
      expect(root(element).querySelector('.gap')).to.equal(null);
    });
    it('and without an expectation, when half and most are done', async () => {
      const element = await mount(LIST);
      expect(one(element, 'h3')).to.equal('How long it takes');
      expect(one(element, '.lead')).to.equal(
        'Half of all futures are done after 5 quarters, 16 of 20 after 5.6 quarters.',
      );
    });
    it('one after another', async () => {
      const element = await mount(LIST, 'schedule="sequential" expect="9 quarters"');
      expect(table(element)[4]!.slice(1, 4)).to.deep.equal(['7', '9', '11']);
      expect(one(element, '.lead')).to.contain('10 of 20 futures');
      expect(text(root(element).querySelector('.iw'))).to.contain('If delays come together');
    });
    it('all at once', async () => {
      const element = await mount(
        '<ul><li>A: 4-6 months</li><li>B: 5-8 months</li></ul>',
        'schedule="concurrent" expect="6 months"',
      );
      expect(one(element, '.lead')).to.contain('everything is done in 7 of 20 futures');
    });
  });

  describe('with hundreds of phases', () => {
    const many = (count: number) =>
      `<ul>${[...Array(count).keys()].map((i) => `<li>Step ${i}: ${i % 5}-${(i % 5) + 3} weeks</li>`).join('')}</ul>`;
    const rows = (element: PivotTimeline) =>
      ['.phase', 'tbody tr'].map((each) => element.shadowRoot?.querySelectorAll(each).length);
    const start = async (inner: string, attributes = 'schedule="concurrent"') => {
      const box = await fixture<HTMLElement>(html`<div></div>`);
      box.append(document.createRange().createContextualFragment(`<${tag} ${attributes}>${inner}</${tag}>`));
      return box.firstElementChild as PivotTimeline;
    };

    it('leaves the list as it is until all of the picture is there, and draws it a box at a time', async () => {
      const element = await start(many(1000));
      await new Promise((done) => setTimeout(done));
      const list = element.querySelector('ul')!;
      const { height } = list.getBoundingClientRect();
      expect(height).to.be.above(0);
      expect(element.shadowRoot).to.equal(null);
      await element.ready;
      expect(rows(element)).to.deep.equal([1000, 0]);
      const boxes = root(element).querySelectorAll('.bars > .box');
      expect(boxes).to.have.length(1000 / BOX);
      for (const box of boxes) expect(box.querySelectorAll('.phase')).to.have.length(BOX);
      expect(getComputedStyle(boxes[0]!).getPropertyValue('content-visibility')).to.equal('auto');
    });
    it('grows with their number and no faster', async () => {
      const nodes: number[] = [];
      for (const count of [250, 500, 1000]) {
        const element = await mount(many(count));
        await waitFor(() => rows(element)[1] === count);
        nodes.push(root(element).querySelectorAll('*').length);
      }
      expect(nodes[1]! / nodes[0]!).to.be.within(1.9, 2);
      expect(nodes[2]! / nodes[1]!).to.be.within(1.9, 2);
    });
    it('has a table of all of them, in boxes too', async () => {
      const element = await mount(many(200), 'schedule="sequential" expect="300 weeks"');
      await waitFor(() => rows(element)[1] === 200);
      expect(root(element).querySelectorAll('tbody[role="rowgroup"]')).to.have.length(200 / BOX);
      expect(table(element)[200]![0]).to.equal('Step 199');
    });
    it('keeps every row in its place while it changes', async () => {
      const element = await mount(many(200));
      await waitFor(() => rows(element)[1] === 200);
      const last = root(element).querySelector('tbody:last-child tr:last-child');
      element.setAttribute('expect', '3 weeks');
      await waitFor(() => text(last).endsWith('of 20'));
      expect(rows(element)).to.deep.equal([200, 200]);
      expect(root(element).querySelector('tbody:last-child tr:last-child')).to.equal(last);
      expect(root(element).querySelector('.due')).to.not.equal(null);
    });
    it('leaves no row of a longer list', async () => {
      const element = await mount(many(200));
      element.querySelector('ul')!.replaceWith(document.createRange().createContextualFragment(many(80)));
      await waitFor(() => rows(element).join() === '80,80');
      element.querySelector('ul')!.replaceWith(document.createRange().createContextualFragment(many(5)));
      await waitFor(() => rows(element).join() === '5,5');
    });
    it('shows the latest of several changes', async () => {
      const element = await mount(many(200));
      for (const weeks of [9, 8, 7]) {
        element.setAttribute('expect', `${weeks} weeks`);
        await new Promise((done) => setTimeout(done));
      }
      await waitFor(() => one(element, '.lead').includes('After 7 weeks'));
      await new Promise((done) => setTimeout(done, 50));
      expect(one(element, '.lead')).to.contain('After 7 weeks');
    });
    it('names what cannot be, and the list stays', async () => {
      const element = await start(many(100).replace('0-3 weeks', '3-1 weeks'));
      await element.ready;
      expect(element.error).to.include({ code: 'range', path: 'line 1' });
      expect(element.querySelector('li')!.getBoundingClientRect().height).to.be.above(0);
    });
  });

  describe('can be questioned', () => {
    const changes: { name: string; value: unknown }[] = [];
    const listen = ({ detail: { name, value } }: CustomEvent<{ name: string; value: unknown }>) =>
      changes.push({ name, value });
    beforeEach(() => {
      changes.length = 0;
      document.addEventListener('insight-change', listen);
    });
    afterEach(() => document.removeEventListener('insight-change', listen));
    const within = <E extends HTMLElement>(element: PivotTimeline, selector: string) =>
      root(element).querySelector<E>(`.controls ${selector}`)!;
    /** As a reader's hand leaves a control. */
    const set = async (element: PivotTimeline, input: HTMLInputElement, value: string) => {
      input.value = value;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      input.dispatchEvent(new Event('change', { bubbles: true }));
      await element.updateComplete;
    };
    const PLAN = `controls ${EXPECT}`;

    it('only where the page says so', async () => {
      const element = await mount(LIST, EXPECT);
      expect(root(element).querySelector('.controls')).to.equal(null);
      element.setAttribute('controls', '');
      await waitFor(() => !!within(element, 'input'));
      element.removeAttribute('controls');
      await waitFor(() => !root(element).querySelector('.controls'));
    });
    it('about how phases follow each other, by keyboard', async () => {
      const element = await mount(LIST, PLAN);
      const [first] = root(element).querySelectorAll<HTMLInputElement>('.controls [type="radio"]');
      expect(first!.checked).to.equal(true);
      first!.focus();
      await sendKeys({ press: 'ArrowDown' });
      await element.updateComplete;
      expect(changes).to.deep.equal([{ name: 'schedule', value: 'sequential' }]);
      expect(table(element)[4]!.slice(1, 4)).to.deep.equal(['7', '9', '11']);
      expect(text(root(element).querySelector('.iw'))).to.contain('Each phase begins when the one before it is done.');
    });
    it('about the expectation: words, numbers and picture move together', async () => {
      const element = await mount(LIST, PLAN);
      const slider = within<HTMLInputElement>(element, '[type="range"]');
      expect(slider.getAttribute('aria-valuetext')).to.equal('after 1 quarter');
      await set(element, slider, '5');
      expect(changes).to.deep.equal([{ name: 'expect', value: { value: 5, unit: 'quarter' } }]);
      expect(text(within(element, '.slide b'))).to.equal('after 5 quarters');
      expect(one(element, '.lead')).to.contain('After 5 quarters, “See results” is done in 10 of 20 futures.');
      expect(one(element, 'h3')).to.contain('Leadership expects traction');
      expect(table(element)[4]![4]).to.equal('10 of 20');
      const picture = root(element).querySelector<HTMLElement>('.picture')!;
      expect(Number(picture.style.getPropertyValue('--at')) * 6).to.be.closeTo(5, 0.01);
    });
    it('about how long a phase takes, and an end takes the other along', async () => {
      const element = await mount(LIST, PLAN);
      within<HTMLDetailsElement>(element, 'details').open = true;
      await waitFor(() => root(element).querySelectorAll('.controls .range').length === 4);
      const most = within<HTMLInputElement>(element, '[aria-label="See results: at most"]');
      await set(element, most, '3');
      expect(changes).to.deep.equal([{ name: 'phase', value: { id: 'see-results', min: 3, max: 3 } }]);
      expect(table(element)[4]!.slice(1, 4)).to.deep.equal(['3', '3', '3']);
      await set(element, most, '-1');
      expect(most.value).to.equal('3');
      expect(changes).to.have.length(1);
      await axeClean(element);
    });
    it('about the start, and a year beyond the calendar changes nothing', async () => {
      const element = await mount(LIST, PLAN);
      const start = within<HTMLInputElement>(element, '[type="date"]');
      await set(element, start, '2027-01-04');
      expect(changes).to.deep.equal([{ name: 'start', value: '2027-01-04' }]);
      expect(table(element)[4]![3]).to.equal('Jul 4, 2028');
      expect(one(element, '.lead')).to.contain('By Apr 4, 2027');
      await set(element, start, '9999-12-01');
      expect(changes).to.have.length(1);
      expect(start.value).to.equal('2027-01-04');
      expect(table(element)[4]![3]).to.equal('Jul 4, 2028');
    });
    it('and the author’s numbers come back with one press', async () => {
      const element = await mount(LIST, PLAN);
      const before = root(element).querySelector('.picture')!.textContent;
      await set(element, within(element, '[type="range"]'), '5');
      await set(element, within(element, '[type="date"]'), '2027-01-04');
      within<HTMLButtonElement>(element, 'button').click();
      await element.updateComplete;
      expect(changes.at(-1)).to.deep.equal({ name: 'reset', value: null });
      expect(root(element).querySelector('.picture')!.textContent).to.equal(before);
      expect(within<HTMLInputElement>(element, '[type="range"]').value).to.equal('1');
    });
    it('without waiting for each other, as one may choose', async () => {
      const element = await mount(LIST, PLAN);
      const [, pay, train, , results] = preset().phases;
      element.definition = { ...preset(), phases: [pay, train, { ...results, after: ['pay', 'train'] }] };
      await waitFor(() => root(element).querySelectorAll('.controls [type="radio"]').length === 4);
      const all = root(element).querySelectorAll<HTMLInputElement>('.controls [type="radio"]');
      all[1]!.click();
      await waitFor(() => table(element).at(-1)![1] === '4');
      all[0]!.click();
      await waitFor(() => table(element).at(-1)![1] === '6');
    });
    it('one of three on a page, and the others stay as they are', async () => {
      const [one_, two, three] = [await mount(LIST, PLAN), await mount(LIST, PLAN), await mount(LIST, PLAN)];
      const before = [two, three].map((each) => root(each).querySelector('.iw')!.textContent);
      await set(one_, within(one_, '[type="range"]'), '5');
      root(one_).querySelectorAll<HTMLInputElement>('[type="radio"]')[2]!.click();
      await Promise.all([two.updateComplete, three.updateComplete]);
      expect([two, three].map((each) => root(each).querySelector('.iw')!.textContent)).to.deep.equal(before);
      expect(root(two).querySelector<HTMLInputElement>('[type="radio"]')!.checked).to.equal(true);
    });
  });

  describe('can be taken away', () => {
    const DATED = `start="2027-01-04" ${EXPECT}`;
    it('as SVG, CSV, Markdown and a calendar', async () => {
      const element = await mount(LIST, DATED);
      const svg = new DOMParser().parseFromString(await element.toSVG(), 'image/svg+xml');
      expect(svg.querySelector('parsererror')).to.equal(null);
      expect(svg.documentElement.textContent).to.contain('Leadership expects traction');
      expect(await element.toCSV()).to.contain('pay,Rewrite pay,1,2,quarter');
      expect(await element.toMarkdown()).to.contain('**Retrain**');
      expect((await element.toICS()).match(/BEGIN:VEVENT/g)).to.have.length(5);
    });
    it('as PNG', async () => {
      const blob = await (await mount(LIST, EXPECT)).toPNG();
      expect(blob.type).to.equal('image/png');
      const bitmap = await createImageBitmap(blob);
      expect(bitmap.width).to.be.above(900);
    });
    it('but not as a calendar without dates', async () => {
      const element = await mount(LIST, EXPECT);
      const error = await element.toICS().catch((error: Error) => error);
      expect(String(error)).to.contain('a calendar needs a date to start from');
      await open(element, '.foot details');
      const words = [...root(element).querySelectorAll('.foot button')].map((each) => text(each));
      expect(words).to.deep.equal(['Save image', 'Image as SVG', 'Table as CSV', 'Copy as Markdown', 'Copy as JSON']);
    });
    it('by its actions, and the page is told', async () => {
      const element = await mount(LIST, DATED);
      await open(element, '.foot details');
      const saved: string[] = [];
      const { click } = HTMLAnchorElement.prototype;
      HTMLAnchorElement.prototype.click = function () {
        saved.push(this.download);
      };
      try {
        for (const words of ['Save image', 'Calendar', 'Image as SVG', 'Table as CSV']) {
          const button = [...root(element).querySelectorAll('button')].find((each) => text(each) === words)!;
          setTimeout(() => button.click());
          await oneEvent(element, 'insight-share');
        }
      } finally {
        HTMLAnchorElement.prototype.click = click;
      }
      expect(saved.map((name) => name.replace(/^.*\./, ''))).to.deep.equal(['png', 'ics', 'svg', 'csv']);
      expect(saved[0]).to.equal('how-long-it-takes.png');
    });
    it('and what cannot be made is told once, politely, and the content stays', async () => {
      const element = await mount(LIST, EXPECT);
      const { createElement } = document;
      document.createElement = () => {
        throw new Error('no canvas');
      };
      try {
        root(element).querySelector<HTMLButtonElement>('.foot button')!.click();
        await waitFor(() => one(element, '[role="status"]') === 'That could not be made just now.');
      } finally {
        document.createElement = createElement;
      }
      expect(warnings).to.have.length(1);
      expect(phases(element)).to.deep.equal(NAMES);
    });
  });

  describe('reads other formats', () => {
    const file = (content: string, type: string) => URL.createObjectURL(new Blob([content], { type }));
    it('CSV', async () => {
      const csv = await (await mount(LIST, EXPECT)).toCSV();
      const element = await mount('', `format="csv" src="${file(csv, 'text/csv')}"`);
      expect(warnings).to.deep.equal([]);
      expect(phases(element)).to.deep.equal(NAMES);
      expect(one(element, 'h3')).to.contain('Leadership expects traction');
    });
    it('CSV with a fault, by its line, and the list stays', async () => {
      const element = await mount(LIST, `format="csv" src="${file('Label,Min,Max,Unit\nA,3,1,week\n', 'text/csv')}"`);
      expect(element.error).to.include({ code: 'range', path: 'line 2, column Max' });
      expect(root(element).querySelector('slot:not([name])')).to.not.equal(null);
    });
    it('TimelineJS', async () => {
      const event = (year: number, headline: string) => ({
        start_date: { year },
        end_date: { year: year + 1 },
        text: { headline },
      });
      const json = JSON.stringify({
        title: { text: { headline: 'Years' } },
        events: [event(2001, 'One'), event(2004, 'Two')],
      });
      const element = await mount('', `format="timelinejs" src="${file(json, 'application/json')}"`);
      expect(phases(element)).to.include.members(['One', 'Two']);
    });
  });

  describe('takes its attributes', () => {
    it('for dates', async () => {
      const element = await mount(LIST, `start="2027-01-04" ${EXPECT}`);
      expect(table(element)[4]).to.deep.equal(['See results', 'Jan 4, 2028', 'Apr 4, 2028', 'Jul 4, 2028', '0 of 20']);
      expect(one(element, '.lead')).to.contain('By Apr 4, 2027');
      expect(one(element, '.eyebrow')).to.contain('From Jan 4, 2027');
    });
    it('for an expected date and fiscal years', async () => {
      const element = await mount(LIST, 'start="2026-08-03" expect="2027-06-30" fiscal-year-start="10"');
      expect(one(element, '.lead')).to.contain('By Jun 30, 2027');
      expect(one(element, '.feet')).to.contain('Q1 FY28');
    });
    it('anew when they change', async () => {
      const element = await mount(LIST, EXPECT);
      element.setAttribute('expect', '5 quarters');
      await element.updateComplete;
      expect(one(element, '.lead')).to.contain('10 of 20 futures');
      element.setAttribute('schedule', 'sequential');
      await element.updateComplete;
      expect(one(element, '.lead')).to.contain('0 of 20 futures');
    });
    it('and unit for bare numbers', async () => {
      const element = await mount('<ul><li>A: 4-6</li></ul>', 'unit="months" expect="5"');
      expect(one(element, '.eyebrow')).to.contain('Months from the start');
      expect(one(element, '.lead')).to.contain('After 5 months');
      element.setAttribute('unit', 'weeks');
      await element.updateComplete;
      expect(one(element, '.lead')).to.contain('After 5 weeks');
    });
    for (const [name, value, code] of [
      ['schedule', 'gantt', 'shape'],
      ['start', '99999-01-01', 'date'],
      ['expect', 'soon', 'duration'],
      ['fiscal-year-start', '13', 'range'],
    ])
      it(`and warns once of ${name}="${value}"`, async () => {
        const element = await mount(LIST, `${name}="${value}"`);
        expect(phases(element)).to.deep.equal(NAMES);
        expect(element.error).to.include({ code });
        expect(warnings).to.have.length(1);
        expect(warnings[0]).to.contain(`${name}: `);
      });
  });

  describe('takes a definition', () => {
    it('that is built in', async () => {
      const element = await mount('');
      expect(phases(element)).to.deep.equal(preset().phases.map(({ label }) => label));
      expect(one(element, 'h3')).to.equal('Leadership expects traction at least three quarters too early');
    });
    it('from its property, in the reader’s language', async () => {
      const element = await mount(LIST, 'lang="de"');
      const definition: TimelineDefinition = { ...preset(), title: { en: 'Title', de: 'Titel' } };
      definition.phases[0]!.label = { en: 'Announce', de: 'Ansage' };
      element.definition = definition;
      await waitFor(() => one(element, '.eyebrow').includes('Titel'));
      expect(phases(element)[0]).to.equal('Ansage');
    });
    it('with phases that wait for each other', async () => {
      const element = await mount(LIST);
      const [, pay, train, norms, results] = preset().phases;
      element.definition = {
        ...preset(),
        phases: [pay, train, norms, { ...results, after: ['pay', 'train', 'norms'] }],
      };
      await waitFor(() => table(element).at(-1)?.[2] === '8½');
      expect(text(root(element).querySelector('.iw'))).to.contain(
        'Each phase begins when those it waits for are done.',
      );
    });
    it('inline, with three-point ranges', async () => {
      const definition = {
        ...preset(),
        expect: undefined,
        phases: [{ id: 'a', label: 'A', min: 0, likely: 3, max: 6, unit: 'week' }],
      };
      const element = await mount(`<script type="application/json">${JSON.stringify(definition)}</script>`);
      expect(table(element)[1]).to.deep.equal(['A', '0', '3', '6']);
      expect(one(element, '.label')).to.contain('most likely 3');
    });
  });

  describe('when a source fails', () => {
    const stays = (element: PivotTimeline) => {
      expect(root(element).querySelector('slot:not([name])')).to.not.equal(null);
      expect(root(element).querySelector('table')).to.equal(null);
      expect(element.querySelector('li')!.getBoundingClientRect().height).to.be.above(0);
    };
    for (const [line, code, words] of [
      ['Two: 3-1 quarters', 'range', 'upside down'],
      ['Two: 3 fortnights', 'unit', 'fortnights'],
      ['Two: -3 weeks', 'range', 'negative'],
    ])
      it(`keeps the list and names "${line}"`, async () => {
        const heard: unknown[] = [];
        const listen = (event: Event) => heard.push((event as CustomEvent).detail);
        document.addEventListener('insight-error', listen);
        const element = await mount(`<ol><li>One: 1 week</li><li>${line}</li></ol>`);
        document.removeEventListener('insight-error', listen);
        stays(element);
        expect(heard).to.have.length(1);
        expect(heard[0]).to.include({ kind: 'timeline', code, path: 'line 2' });
        expect(warnings[0]).to.contain(words!);
      });
    it('keeps the list and names the field of a definition', async () => {
      const element = await mount(LIST);
      const [first] = preset().phases;
      setTimeout(() => (element.definition = { ...preset(), phases: [{ ...first, min: 3, max: 1 }] }));
      const { detail } = await oneEvent(element, 'insight-error');
      expect(detail).to.include({ code: 'range', path: 'phases[0].max', message: '1 is below min 3' });
      await element.updateComplete;
      stays(element);
    });
    it('says so where there is nothing to show', async () => {
      const element = await mount('<ul><li>Nothing here</li></ul>');
      stays(element);
      expect(element.error).to.include({ code: 'empty' });
    });
  });

  describe('for everyone', () => {
    const LONG = `<ul>${['Renegotiate the commission and target agreements of the whole field organization and pay them', 'Train', 'Verylongwordwithoutanyplacetobreakwhichisratherunusualbutpossibleinthislanguage'].map((label) => `<li>${label}: 2-3 quarters</li>`).join('')}</ul>`;
    const MANY = `<ul>${[...Array(50).keys()].map((i) => `<li>Step ${i}: ${i}-${i + 3} weeks</li>`).join('')}</ul>`;
    const states: Record<string, [string, string]> = {
      'too early': [LIST, EXPECT],
      sequential: [LIST, `schedule="sequential" ${EXPECT}`],
      dated: [LIST, `start="2027-01-04" fiscal-year-start="4" ${EXPECT}`],
      'no expectation': [LIST, ''],
      'one phase': ['<ul><li>A: 3-4 weeks</li></ul>', 'expect="5 weeks"'],
      'moments that are known': ['<ul><li>A: 1 month</li><li>B: 3 months</li></ul>', 'expect="2 months"'],
      'long labels': [LONG, EXPECT],
      'with controls': [LIST, `controls start="2027-01-04" ${EXPECT}`],
      'fifty phases': [MANY, 'schedule="concurrent" expect="20 weeks"'],
    };
    for (const [name, [inner, attributes]] of Object.entries(states)) {
      it(`${name}: nothing wider than its box, and axe finds nothing, at 280 and 900 px`, async function () {
        // Axe looks at every node of fifty rows.
        this.timeout(30_000);
        for (const width of [280, 900]) {
          const element = await mount(inner, attributes, width);
          expect(element.scrollWidth, `${width}`).to.be.at.most(width);
          expect(element.parentElement!.scrollWidth, `${width}`).to.be.at.most(width);
          await axeClean(element);
        }
      });
      if (emulatesMedia)
        it(`${name}: axe finds nothing in the dark`, async () => {
          await dark();
          const element = await mount(inner, attributes);
          element.parentElement!.style.cssText += ';color-scheme:dark;background:#111;padding:8px';
          await axeClean(element);
        });
    }
    it('mirrors from right to left', async () => {
      const place = async (dir: string) => {
        const element = await mount(LIST, `dir="${dir}" ${EXPECT}`, 640);
        const box = element.getBoundingClientRect();
        const line = root(element).querySelector('.scale .line')!.getBoundingClientRect();
        return [line.left - box.left, box.right - line.right];
      };
      const [[start], [, end]] = [await place('ltr'), await place('rtl')];
      expect(Math.abs(start! - end!)).to.be.below(1.5);
    });
    if (emulatesMedia)
      it('keeps its bars where colours are forced', async () => {
        await forcedColors();
        const element = await mount(LIST, EXPECT);
        const solid = getComputedStyle(root(element).querySelector('.track .solid')!);
        expect(solid.backgroundColor).to.equal(getComputedStyle(element).color);
        await axeClean(element);
      });
    it('is right when it was hidden at first', async () => {
      const element = await mount(LIST, `${EXPECT} hidden`, 280);
      element.hidden = false;
      const label = root(element).querySelector('.column .label')!.getBoundingClientRect();
      expect(label.height).to.be.above(10);
    });
    it('is right when it was in a closed disclosure at first', async () => {
      const box = await fixture<HTMLDetailsElement>(html`<details><summary>Plan</summary></details>`);
      box.append(document.createRange().createContextualFragment(`<${tag} controls ${EXPECT}>${LIST}</${tag}>`));
      const element = box.lastElementChild as PivotTimeline;
      await element.ready;
      box.open = true;
      await element.updateComplete;
      expect(element.getBoundingClientRect().height).to.be.above(300);
      expect(element.scrollWidth).to.be.at.most(box.clientWidth);
    });
    it('moves a label down to clear the one above', async () => {
      const element = await mount('<ul><li>A: 4-6 weeks</li><li>B: 4-6 weeks</li><li>C: 4-6 weeks</li></ul>', '', 280);
      const boxes = [...root(element).querySelectorAll('.column .label')].map((each) => each.getBoundingClientRect());
      boxes.sort((a, b) => a.top - b.top);
      for (let i = 1; i < boxes.length; i++) expect(boxes[i]!.top).to.be.at.least(boxes[i - 1]!.bottom - 0.5);
    });
    it('says who it is', () => {
      const widget = customElements.get(tag) as unknown as typeof PivotTimeline;
      expect(widget.tag).to.equal(tag);
      expect(widget.version).to.match(/^\d+\.\d+\.\d+/);
    });
  });
}
