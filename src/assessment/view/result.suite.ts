import { expect } from '@open-wc/testing';
import { assessment, dimensions, scaleItem } from '../../../tests/fixtures/assessment.js';
import { answers, MINE, type Page, until, type QuizTags, quizzes } from '../../../tests/fixtures/quiz.js';
import { axeClean, emulatesMedia, forcedColors, resize } from '../../../tests/browser/index.js';
import { tokenOf } from '../io/token.js';
import { pivotMisalignment } from '../model/preset/pivot-misalignment.js';
import type { AssessmentDefinition } from '../model/schema.js';

const preset = pivotMisalignment();
const ANN = '151342524433';
const BEN = '515515333515';
const tokenFor = (figures: string) => tokenOf(preset, answers(figures));

/** What the page hears of one kind. */
function hear(name: string): CustomEvent<Record<string, unknown>>[] {
  const events: CustomEvent<Record<string, unknown>>[] = [];
  const listen = (event: Event) => events.push(event as CustomEvent<Record<string, unknown>>);
  document.addEventListener(name, listen);
  after.push(() => document.removeEventListener(name, listen));
  return events;
}

const after: (() => void)[] = [];
/** Stands in for the clipboard, which engines give to no test alike. */
function clipboard(writeText: (text: string) => Promise<void>): void {
  const own = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  after.push(() => {
    if (own) Object.defineProperty(navigator, 'clipboard', own);
    else Reflect.deleteProperty(navigator, 'clipboard');
  });
}
const withoutFragment = () => {
  // WebKit refuses more than a hundred in ten seconds, and this is after every test.
  if (location.hash) history.replaceState(null, '', location.pathname + location.search);
};
afterEach(() => {
  for (const undo of after.splice(0)) undo();
  withoutFragment();
});

export function linkSuite(tags: QuizTags): void {
  const { open } = quizzes(tags);
  it('is copied when the visitor asks for it, and told as shared', async () => {
    const copied: string[] = [];
    clipboard((text) => {
      copied.push(text);
      return Promise.resolve();
    });
    const shared = hear('insight-share');
    const page = await (await open()).toResult();
    await page.press('Copy link to result');
    await until(() => page.text('[role=status]') === 'Link copied.');
    expect(copied).to.deep.equal([`${location.href.split('#')[0]}#insight=${tokenFor(MINE)}`]);
    expect(shared.map(({ detail }) => detail)).to.deep.equal([
      { id: 'pivot-misalignment', kind: 'assessment', method: 'link' },
    ]);
    expect(location.hash, 'the page’s own address is left alone').to.equal('');
  });

  it('stands selected in a field where the clipboard is refused', async () => {
    clipboard(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
    const page = await (await open()).toResult();
    await page.bring('Copy link to result', '#address');
    const field = page.one<HTMLInputElement>('#address')!;
    await until(() => page.root.activeElement === field);
    expect(field.readOnly).to.equal(true);
    expect(field.value).to.contain(`#insight=${tokenFor(MINE)}`);
    expect(field.value.slice(field.selectionStart!, field.selectionEnd!)).to.equal(field.value);
    expect(field.labels![0]!.textContent).to.equal('Copy this address');
  });

  it('restores the result on load, without focus, and tells it', async () => {
    history.replaceState(null, '', `#insight=${tokenFor(ANN)}`);
    const told = hear('insight-complete');
    const page = await open();
    expect(page.text('h3')).to.equal('The pivot is drifting');
    expect(page.quiz.answers).to.deep.equal(answers(ANN));
    expect(page.root.activeElement).to.equal(null);
    expect(document.activeElement).to.equal(document.body);
    expect(told).to.have.length(1);
    // It was opened once: beginning again is not undone by what the page does with its own HTML.
    await page.press('Start again');
    page.quiz.append(document.createComment('changed'));
    await page.quiz.updateComplete;
    await new Promise((done) => setTimeout(done));
    expect(page.text('#count')).to.equal('Question 1 of 12');
  });

  it('restores another when the address changes, only while the element is in the page', async () => {
    const page = await open();
    location.hash = `insight=${tokenFor(ANN)}`;
    await until(() => page.quiz.result);
    expect(page.quiz.answers).to.deep.equal(answers(ANN));
    page.quiz.remove();
    location.hash = `insight=${tokenFor(BEN)}`;
    await new Promise((done) => addEventListener('hashchange', done, { once: true }));
    await new Promise((done) => setTimeout(done));
    expect(page.quiz.answers).to.deep.equal(answers(ANN));
  });

  it('of another version is refused with a sentence, and nothing of it is taken', async () => {
    const [id, schema, , payload] = tokenFor(ANN).split('.');
    history.replaceState(null, '', `#insight=${[id, schema, 'old', payload].join('.')}`);
    const page = await open();
    expect(page.text('.notice')).to.contain('another version of these questions');
    expect(page.text('#count')).to.equal('Question 1 of 12');
    expect(page.quiz.answers).to.deep.equal({});
    await axeClean(page.quiz);
  });

  it('of another schema, or damaged, likewise', async () => {
    const [id, , hash, payload] = tokenFor(ANN).split('.');
    history.replaceState(null, '', `#insight=${[id, 9, hash, payload].join('.')}`);
    const page = await open();
    expect(page.text('.notice')).to.contain('another version of these questions');
    location.hash = `insight=${tokenFor(ANN).slice(0, -2)}`;
    await until(() => page.text('.notice').includes('incomplete'));
    expect(page.quiz.answers).to.deep.equal({});
  });

  for (const fragment of [
    'insight=somebody-else.1.abc.AAAA',
    'insight=',
    'insight=%',
    'insight=%E0%A4%A',
    'insight=<b>.1.x.y',
    'insight=__proto__.1.a.b',
    'insight=pivot-misalignmentx.1.a.b',
    `insight=${'x'.repeat(50_000)}`,
    'top&insight=1.2.3.4',
  ])
    it(`is ignored where it is none of this assessment: ${fragment.slice(0, 40)}`, async () => {
      history.replaceState(null, '', `#${fragment}`);
      const page = await open();
      expect(page.text('#count')).to.equal('Question 1 of 12');
      expect(page.one('.notice')).to.equal(null);
      expect(page.quiz.answers).to.deep.equal({});
    });
}

export function changeSuite(tags: QuizTags): void {
  const { open } = quizzes(tags);
  it('moves the result, tells the answer and the result, and says it', async () => {
    const page = await (await open()).toResult();
    await page.bring('Change an answer', '.given h4');
    await until(() => page.root.activeElement?.textContent === 'The answers');
    const [answered, told] = [hear('insight-answer'), hear('insight-complete')];
    // What is not asked for says nothing, not even that it is not.
    expect(page.root.textContent).not.to.match(/false|undefined|null/);
    const [select] = page.all('select') as HTMLSelectElement[];
    expect(select!.selectedOptions[0]!.text).to.equal('Disagree');
    expect([...select!.options].map(({ text }) => text)).to.deep.equal([
      ...['Strongly disagree', 'Disagree', 'Neither', 'Agree', 'Strongly agree', 'Not sure'],
    ]);
    select!.selectedIndex = 4;
    select!.dispatchEvent(new Event('change', { bubbles: true }));
    await page.quiz.updateComplete;
    expect(page.quiz.answers['targets']).to.equal(5);
    expect(page.quiz.result!.dimensions[0]!.score).to.be.closeTo((100 + 0 + 25) / 3, 1e-6);
    expect(page.texts('.bar .value')[0]).to.equal('42');
    expect(answered.map(({ detail }) => detail['item'])).to.deep.equal(['targets']);
    expect(told).to.have.length(1);
    await until(() => page.text('[role=status]') === 'Result: 54, drifting');
    select!.selectedIndex = 5;
    select!.dispatchEvent(new Event('change', { bubbles: true }));
    await page.quiz.updateComplete;
    expect(page.quiz.answers['targets']).to.equal(null);
    await axeClean(page.quiz);
  });

  it('opens any question again, and comes back to the result', async () => {
    const page = await (await open()).toResult();
    await page.bring('Change an answer', '.given h4');
    page.all('.given button')[4]!.click();
    await page.quiz.updateComplete;
    expect(page.text('#count')).to.equal('Question 5 of 12');
    expect(page.root.activeElement?.localName).to.equal('fieldset');
    page.all('label')[4]!.click();
    await page.quiz.updateComplete;
    await page.press('See the result');
    expect(page.quiz.answers['pressure']).to.equal(5);
  });

  it('on paper every question stands with its answer', async () => {
    const page = await (await open()).toResult();
    let printed = 0;
    const { print } = window;
    window.print = () => printed++;
    after.push(() => (window.print = print));
    await page.press('Print');
    await until(() => printed);
    expect(page.all('.given li')).to.have.length(12);
    expect(getComputedStyle(page.one('.given')!).display).to.equal('none');
  });
}

export function shapeSuite(tags: QuizTags): void {
  const { open, given } = quizzes(tags);
  it('is a second view behind a button, for the eye alone', async () => {
    const page = await (await open()).toResult();
    expect(page.one('.radar')).to.equal(null);
    await page.bring('Show as a shape', '.radar');
    expect(page.one('.radar')!.getAttribute('aria-hidden')).to.equal('true');
    expect(page.button('Show as a shape')!.getAttribute('aria-pressed')).to.equal('true');
    expect(page.texts('.radar text').join(' ')).to.equal('Incentives 17 Metrics 50 Resources 75 Culture 50');
    expect(page.one('.radar circle.weak')).to.not.equal(null);
    await page.press('Show as a shape');
    await until(() => !page.one('.radar'));
  });

  for (const [count, isOffered] of [
    [2, false],
    [3, true],
    [8, true],
    [9, false],
  ] as const)
    it(`is ${isOffered ? '' : 'not '}offered for ${count} dimensions`, async () => {
      const ids = [...'abcdefghi'].slice(0, count);
      const page = await given(
        assessment({ dimensions: dimensions(...ids), items: ids.map((id) => scaleItem(`${id}1`)) }),
      );
      page.quiz.answers = Object.fromEntries(ids.map((id, i) => [`${id}1`, (i % 5) + 1]));
      await page.quiz.updateComplete;
      await page.press('See the result');
      expect(!!page.button('Show as a shape')).to.equal(isOffered);
    });

  it('leaves a gap where there is no score', async () => {
    const page = await (await open()).toResult('252333424???');
    await page.bring('Show as a shape', '.radar');
    expect(page.all('.radar circle')).to.have.length(3);
    expect(page.one('.radar .area')).to.equal(null);
    expect(page.texts('.radar text').join(' ')).to.contain('Culture –');
    await axeClean(page.quiz);
  });
}

export function ratersSuite(tags: QuizTags): void {
  const { open, given } = quizzes(tags);
  const link = (figures: string) => `https://example.org/page#insight=${tokenFor(figures)}`;

  it('are laid over the bars and the shape, with how far they agree, and taken away again', async () => {
    const page = await (await open()).toResult();
    await page.compare(`Ann: ${link(ANN)}`, link(BEN));
    expect(page.texts('.raters li b')).to.deep.equal(['You', 'Ann', 'Colleague 2']);
    // Incentives of all three: 16.7, 0 and 100, of which the variance is above what chance would make it.
    expect(page.texts('.apart')[0]).to.equal('You 17, Ann 0, and Colleague 2 100. No agreement.');
    expect(page.texts('.apart')[3]).to.equal('You 75, Ann 83, and Colleague 2 50. Moderate agreement.');
    expect(page.texts('.raters > .small')[0]).to.match(
      /^Overall: You 48, Ann 44, and Colleague 2 88\. Weak agreement\./,
    );
    expect(page.all('.bar .reach')).to.have.length(4);
    await page.bring('Show as a shape', '.radar');
    expect(page.all('.radar .other')).to.have.length(2);
    await until(() => page.text('[role=status]') === 'Added: Ann and Colleague 2.');
    await axeClean(page.quiz);
    page.one<HTMLButtonElement>('[aria-label="Remove Ann"]')!.click();
    await until(() => page.text('[role=status]') === 'Removed: Ann.');
    expect(page.texts('.raters li b')).to.deep.equal(['You', 'Colleague 2']);
    expect(page.all('.radar .other')).to.have.length(1);
    page.one<HTMLButtonElement>('[aria-label="Remove Colleague 2"]')!.click();
    await until(() => !page.one('.apart'));
  });

  it('take a bare token, and refuse all of what is not comparable with a sentence', async () => {
    const page = await (await open()).toResult();
    const [id, schema, , payload] = tokenFor(ANN).split('.');
    for (const [pasted, sentence] of [
      ['nothing at all', 'no result in this'],
      ['', 'no result in this'],
      [[id, schema, 'old', payload].join('.'), 'another version of these questions'],
      [`somebody-else.1.abc.AAAA`, 'another assessment'],
      [link(ANN).slice(0, -3), 'incomplete'],
      [link(MINE), 'here already'],
      [`${link(ANN)}\n${link(BEN).slice(0, -3)}`, 'incomplete'],
    ] as const) {
      await page.compare(pasted);
      expect(page.text('.raters [role=alert]'), pasted).to.contain(sentence);
      expect(page.all('.raters li'), pasted).to.have.length(0);
      expect(page.root.activeElement?.localName).to.equal('textarea');
    }
    await axeClean(page.quiz);
    await page.compare(tokenFor(ANN));
    expect(page.text('.raters [role=alert]')).to.equal('');
    expect(page.texts('.raters li b')).to.deep.equal(['You', 'Colleague 1']);
    await page.compare(link(ANN));
    expect(page.text('.raters [role=alert]')).to.contain('here already');
  });

  it('are forgotten with their assessment', async () => {
    const page = await given(preset);
    await page.toResult();
    await page.compare(link(ANN));
    page.quiz.definition = assessment({
      id: 'other',
      dimensions: dimensions('a', 'b', 'c'),
      items: ['a1', 'b1', 'c1'].map((id) => scaleItem(id)),
    });
    await until(() => !page.one('.apart'));
    expect(page.all('.raters li')).to.have.length(0);
  });
}

export function adviceSuite(tags: QuizTags): void {
  const { open } = quizzes(tags);
  type Complete = CustomEvent & { waitUntil(promise: unknown): void };
  const adding = (promise: () => unknown) => {
    const listen = (event: Event) => (event as Complete).waitUntil(promise());
    document.addEventListener('insight-complete', listen);
    after.push(() => document.removeEventListener('insight-complete', listen));
  };

  it('comes after our own, as text and never as markup', async () => {
    adding(() =>
      Promise.resolve({
        advice: [
          {
            title: 'Talk to **Ann**',
            text: 'She did it. <img src=x onerror=alert(1)>',
            why: { en: 'she asked', de: 'x' },
          },
          { title: 7 },
          null,
          { text: 'no title' },
        ],
      }),
    );
    const page = await (await open()).toResult();
    expect(page.all('.advice li')).to.have.length(3);
    await until(() => page.one('.advice li:nth-child(4) strong'));
    expect(page.text('.advice li:nth-child(4)')).to.equal(
      '4 Talk to Ann She did it. <img src=x onerror=alert(1)> Why: she asked',
    );
    expect(page.all('.advice li')).to.have.length(4);
    expect(page.one('img')).to.equal(null);
    await axeClean(page.quiz);
  });

  for (const [name, promise] of [
    ['rejects', () => Promise.reject(new Error('no'))],
    ['is no promise', () => 'nonsense'],
    ['resolves to nothing', () => Promise.resolve(null)],
    ['resolves to another shape', () => Promise.resolve({ advice: { title: 'x' } })],
    ['never resolves', () => new Promise(() => undefined)],
  ] as [string, () => unknown][])
    it(`changes nothing where it ${name}`, async () => {
      adding(promise);
      const page = await (await open()).toResult();
      await new Promise((done) => setTimeout(done));
      await page.quiz.updateComplete;
      expect(page.all('.advice li')).to.have.length(3);
    });

  it('for a result that is no longer shown is dropped', async () => {
    let resolve: (value: unknown) => void = () => undefined;
    adding(() => new Promise((done) => (resolve = done)));
    const page = await (await open()).toResult();
    const late = resolve;
    await page.press('Start again');
    await page.toResult(ANN);
    late({ advice: [{ title: 'Too late' }] });
    resolve({ advice: [{ title: 'In time' }] });
    await until(() => page.texts('.advice b').includes('In time'));
    expect(page.texts('.advice b')).to.not.include('Too late');
  });
}

export function longSuite(tags: QuizTags): void {
  const { given } = quizzes(tags);
  /** How many nodes and attributes of the page change, and how many nodes there are, for one answer and the next question. */
  async function changes(count: number) {
    const ids = [...Array(count).keys()].map((i) => `${'abcd'[i % 4]!}${i}`);
    const page = await given(
      assessment({ dimensions: dimensions('a', 'b', 'c', 'd'), items: ids.map((id) => scaleItem(id)) }),
    );
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((seen) => records.push(...seen));
    observer.observe(page.root, { attributes: true, characterData: true, childList: true, subtree: true });
    const step = async (act: () => void) => {
      act();
      await page.quiz.updateComplete;
      records.push(...observer.takeRecords());
      return records.splice(0).length;
    };
    await step(() => page.all('label')[1]!.click());
    await step(() => page.button('Next')!.click());
    const answer = await step(() => page.all('label')[3]!.click());
    const next = await step(() => page.button('Next')!.click());
    return { answer, next, nodes: page.all('*').length };
  }

  it('changes no more of the page for an answer than a short one', async () => {
    // Beyond thirty the progress is one bar, so both sizes are measured beyond it.
    const [some, many] = [await changes(40), await changes(200)];
    expect(many).to.deep.equal(some);
    const few = await changes(12);
    expect(few.answer).to.equal(many.answer);
    expect(many.nodes).to.be.at.most(few.nodes);
  });
}

export function formatsSuite(tags: QuizTags): void {
  const { html, open } = quizzes(tags);
  /** A file of the page's own origin. */
  const file = (text: string) => {
    const url = URL.createObjectURL(new Blob([text]));
    after.push(() => URL.revokeObjectURL(url));
    return url;
  };
  async function opened(format: string, text: string) {
    const errors = hear('insight-error');
    const { warn } = console;
    const said: string[] = [];
    console.warn = (...words: unknown[]) => said.push(words.join(' '));
    after.push(() => (console.warn = warn));
    const page = await open(html`<insight-quiz src=${file(text)} format=${format}><p>Ours</p></insight-quiz>`);
    return { page, errors: errors.map(({ detail }) => detail), said };
  }

  it('a table is asked and scored, and a column that means nothing here is named', async () => {
    const { page, errors, said } = await opened(
      'csv',
      'id;dimension;text;reverse;weight;owner\nask;Courage;I ask;;2;Ann\nshy;Courage;I am silent;yes;;Ben\n',
    );
    expect(page.text('legend')).to.equal('I ask');
    expect(errors).to.have.length(1);
    expect(errors[0]).to.include({ code: 'unread', path: 'line 1, column "owner"' });
    expect(said).to.have.length(1);
    page.quiz.answers = { ask: 5, shy: 1 };
    await page.quiz.updateComplete;
    expect(
      (page.quiz as unknown as { model: AssessmentDefinition }).model.items.map(({ weight }) => weight),
    ).to.deep.equal([2, undefined]);
    await page.press('See the result');
    expect(page.quiz.result!.total.score).to.equal(100);
  });

  it('a survey is asked, with its conditions, and everything that has no counterpart is named', async () => {
    const { page, errors, said } = await opened(
      'surveyjs',
      JSON.stringify({
        title: { default: 'Team', de: 'Mannschaft' },
        pages: [
          {
            name: 'trust',
            elements: [
              { type: 'rating', name: 'q1', title: 'I trust <b>them</b>', isRequired: true },
              { type: 'boolean', name: 'q2', title: 'Said so?', visibleIf: '{q1} > 3' },
              { type: 'signaturepad', name: 'sign' },
              { type: 'file', name: 'proof' },
            ],
          },
        ],
      }),
    );
    await until(() => page.one('legend strong'));
    expect(page.text('#count')).to.equal('Question 1 of 1');
    page.all('label')[4]!.click();
    await page.quiz.updateComplete;
    expect(page.text('#count')).to.equal('Question 1 of 2');
    expect(errors).to.have.length(1);
    for (const name of ['"sign" (signaturepad)', '"proof" (file)']) {
      expect(errors[0]!['message']).to.contain(name);
      expect(said[0]).to.contain(name);
    }
  });

  it('what is none leaves the author’s content', async () => {
    const { page, errors } = await opened('surveyjs', '<html>');
    expect(page.one('slot')).to.not.equal(null);
    expect(errors[0]).to.include({ code: 'shape' });
    const other = await opened('qti', '{}');
    expect(other.errors[0]!['message']).to.equal('expected "json" or "csv" or "surveyjs", got "qti"');
  });
}

export function resultAccessSuite(tags: QuizTags): void {
  const { open } = quizzes(tags);
  /** Everything a result can show at once. */
  async function whole(): Promise<Page> {
    const page = await (await open()).toResult();
    await page.bring('Show as a shape', '.radar');
    await page.compare(tokenFor(ANN), tokenFor(BEN));
    await page.press('Change an answer');
    await until(() => page.one('.given:not(.paper)'));
    return page;
  }

  it('axe finds nothing with all of it open', async () => {
    await axeClean((await whole()).quiz);
  });
  it('nor in the dark', async () => {
    const page = await whole();
    const box = page.quiz.parentElement!;
    box.style.cssText = 'color-scheme: dark; background: Canvas';
    await axeClean(box);
  });
  if (emulatesMedia)
    it('nor in forced colours', async () => {
      await forcedColors();
      await axeClean((await whole()).quiz);
    });

  it('everything to point at is 24 px and more, and nothing leaves a narrow column', async () => {
    await resize(500);
    const page = await whole();
    page.quiz.style.inlineSize = '280px';
    await page.quiz.updateComplete;
    for (const each of page.all('button, select, textarea')) {
      const { width, height } = each.getBoundingClientRect();
      expect(Math.min(width, height), each.textContent).to.be.at.least(24);
    }
    const { right } = page.quiz.getBoundingClientRect();
    for (const each of page.all('.iw *:not(svg *)'))
      expect(each.getBoundingClientRect().right, each.outerHTML.slice(0, 80)).to.be.at.most(right + 1);
  });
}
