import { expect, fixture, oneEvent, waitUntil } from '@open-wc/testing';
import { assessment, dimensions, scaleItem } from '../../../tests/fixtures/assessment.js';
import { answers, heard, type Page, warnings, type QuizTags, quizzes } from '../../../tests/fixtures/quiz.js';
import { axeClean, resize, sendKeys } from '../../../tests/browser/index.js';
import type { AssessmentResult } from '../model/score.js';

export function takingSuite(tags: QuizTags): void {
  const { html, open, given } = quizzes(tags);
  it('asks the first of twelve, in a native group named by the question', async () => {
    const page = await open();
    expect(page.text('#count')).to.equal('Question 1 of 12');
    expect(page.text('fieldset > legend')).to.equal('Targets and bonuses now reward what the new strategy asks for.');
    expect(page.all('label').map((label) => label.textContent.trim())).to.deep.equal([
      'Strongly disagree',
      'Disagree',
      'Neither',
      'Agree',
      'Strongly agree',
      'Not sure',
    ]);
    expect(page.fields.every(({ type, checked }) => type === 'radio' && !checked)).to.equal(true);
    expect(page.all('button').map((button) => button.textContent.trim())).to.deep.equal(['Next']);
  });

  it('is completed with the keyboard alone', async () => {
    const page = await open();
    const before = document.createElement('button');
    page.quiz.before(before);
    before.focus();
    const pressUntil = async (key: string, there: () => boolean) => {
      for (let i = 0; i < 8 && !there(); i++) await sendKeys({ press: key });
      expect(there(), `${key} leads there`).to.equal(true);
    };
    for (let i = 0; i < 12; i++) {
      await pressUntil('Tab', () => page.focused === page.fields[0]);
      // Down chooses the second, as in every native group.
      await sendKeys({ press: 'ArrowDown' });
      expect(page.fields[1]!.checked).to.equal(true);
      if (i % 2) {
        await pressUntil('Tab', () => page.focused?.classList.contains('go') ?? false);
        await sendKeys({ press: 'Enter' });
      } else await sendKeys({ press: 'Enter' });
      await page.quiz.updateComplete;
      if (i < 11) {
        expect(page.text('#count')).to.equal(`Question ${i + 2} of 12`);
        expect(page.focused?.localName).to.equal('fieldset');
      }
    }
    // Eight items agreed with at 25, four reversed at 75.
    expect(page.quiz.result!.total.score).to.be.closeTo((8 * 25 + 4 * 75) / 12, 1e-6);
    expect(page.text('h3')).to.equal('The pivot is drifting');
    expect(page.focused).to.equal(page.root.querySelector('h3'));
  });

  it('goes back without loss, and on again', async () => {
    const page = await open();
    await page.choose('Agree');
    await page.press('Next');
    await page.choose('Not sure');
    await page.press('Next');
    await page.press('Back');
    expect(page.fields[5]!.checked).to.equal(true);
    await page.press('Back');
    expect(page.fields.map(({ checked }) => checked).indexOf(true)).to.equal(3);
    expect(page.button('Back')).to.equal(undefined);
    await page.press('Next');
    await page.press('Next');
    expect(page.text('#count')).to.equal('Question 3 of 12');
    expect(page.quiz.answers).to.deep.equal({ targets: 4, 'old-wins': null });
  });

  it('explains when Next is pressed without an answer, and takes it back with one', async () => {
    const page = await open();
    await page.press('Next');
    const message = page.root.querySelector('[role=alert]')!;
    expect(message.textContent).to.contain('Choose an answer, or “Not sure”.');
    expect(message.previousElementSibling!.localName).to.equal('legend');
    expect(page.root.querySelector('fieldset')!.getAttribute('aria-describedby')).to.contain(message.id);
    expect(page.focused).to.equal(page.fields[0]);
    expect(page.text('#count')).to.equal('Question 1 of 12');
    await page.choose('Agree');
    expect(page.root.querySelector('[role=alert]')).to.equal(null);
  });

  it('never takes focus by itself', async () => {
    const page = await open();
    expect(page.focused).to.equal(null);
    page.quiz.answers = answers('111111111111');
    await page.quiz.updateComplete;
    page.quiz.restart();
    await page.quiz.updateComplete;
    expect(page.focused).to.equal(null);
    await page.choose('Agree');
    expect(page.text('#count'), 'no auto-advance').to.equal('Question 1 of 12');
  });

  it('tells the page: start once, each answer without its value, the result', async () => {
    const page = await open();
    const events = await heard(['insight-start', 'insight-answer', 'insight-complete'], async () => {
      await page.choose('Agree');
      await page.press('Next');
      await page.choose('Disagree');
      page.quiz.answers = answers('252333424333');
      await page.quiz.updateComplete;
      await page.press('See the result');
      await page.reopen();
      await page.press('See the result');
    });
    const sender = { id: 'pivot-misalignment', kind: 'assessment' };
    expect(events.slice(0, 3)).to.deep.equal([
      { type: 'insight-start', detail: { ...sender, item: 'targets', dimension: 'incentive', index: 1, of: 12 } },
      { type: 'insight-answer', detail: { ...sender, item: 'targets', dimension: 'incentive', index: 1, of: 12 } },
      { type: 'insight-answer', detail: { ...sender, item: 'old-wins', dimension: 'incentive', index: 2, of: 12 } },
    ]);
    // The same result is not told twice.
    expect(events.slice(3)).to.have.length(1);
    expect(events[3]).to.deep.equal({ type: 'insight-complete', detail: { ...sender, ...page.quiz.result } });
  });

  it('has the result at hand while the page hears of it', async () => {
    const page = await open();
    page.quiz.answers = answers('555555555555');
    await page.quiz.updateComplete;
    let result: AssessmentResult | undefined;
    page.quiz.addEventListener('insight-complete', () => (result = page.quiz.result));
    await page.press('See the result');
    expect(result?.total.band).to.equal('drifting');
  });

  it('keeps its answers and its place when it is moved in the page', async () => {
    const page = await open();
    await page.choose('Agree');
    await page.press('Next');
    const other = await fixture(html`<section></section>`);
    other.append(page.quiz);
    await page.quiz.updateComplete;
    expect(page.text('#count')).to.equal('Question 2 of 12');
    await page.press('Back');
    expect(page.fields[3]!.checked).to.equal(true);
  });

  it('asks only what applies', async () => {
    const page = await given(
      assessment({ items: [scaleItem('a1'), scaleItem('a2', { showIf: { item: 'a1', gte: 4 } }), scaleItem('a3')] }),
    );
    expect(page.text('#count')).to.equal('Question 1 of 2');
    await page.choose('Agree');
    expect(page.text('#count')).to.equal('Question 1 of 3');
    await page.press('Next');
    expect(page.text('legend')).to.equal('Statement a2');
    await page.press('Back');
    await page.choose('Disagree');
    await page.press('Next');
    expect(page.text('legend')).to.equal('Statement a3');
  });

  it('shows many as one bar instead of hairs', async () => {
    const page = await given(assessment({ items: Array.from({ length: 200 }, (_, i) => scaleItem(`a${i}`)) }));
    expect(page.all('.ticks *').length).to.be.below(5);
    expect(page.text('#count')).to.equal('Question 1 of 200');
  });
}

export function resultSuite(tags: QuizTags): void {
  const { open, given } = quizzes(tags);
  it('says it in words first, then the score, the weakest link, the parts, and what to do first', async () => {
    const page = await open();
    // Incentives (25 + 0 + 25) / 3, metrics 50, resources (75 + 75 + 75) / 3, culture 50.
    await page.toResult('252333424333');
    expect(page.text('#count')).to.equal('12 of 12 answered');
    expect(page.text('h3')).to.equal('The pivot is drifting');
    expect(page.text('.tally')).to.equal('48 of 100aligned starts at 70');
    expect(page.text('.weakest')).to.match(/^Incentives: the weakest link. 58 points below Resources, the widest gap/);
    expect(page.all('.bar').map((bar) => bar.textContent.replace(/\s+/g, ' ').trim())).to.deep.equal([
      'Incentives misaligned · the weakest 17',
      'Metrics drifting 50',
      'Culture drifting 50',
      'Resources aligned 75',
    ]);
    expect(page.all('.advice div > b').map((title) => title.textContent)).to.deep.equal([
      'Move a reward, and give the date',
      'Replace one number on the dashboard',
      'Promote the new way where all can see it',
    ]);
    expect(page.all('.advice .small').map((why) => why.textContent.trim())).to.deep.equal([
      'Why: the lowest of all, at 17',
      'Why: at 50, drifting',
      'Why: at 50, drifting',
    ]);
  });

  it('draws each bar as long as its score, with the cut scores across', async () => {
    const page = await open();
    await page.toResult('252333424333');
    const [track] = page.all('.track');
    const share = (element: HTMLElement) =>
      element.getBoundingClientRect().width / track!.getBoundingClientRect().width;
    expect(page.all('.track b').map((bar) => Math.round(100 * share(bar)))).to.deep.equal([17, 50, 50, 75]);
    const left = page.root.querySelector('.bars')!.getBoundingClientRect().left;
    const cuts = page.all('.bars > div i').map((cut) => (cut.getBoundingClientRect().left - left) / track!.offsetWidth);
    expect(cuts.map((cut) => Math.round(cut * 100))).to.deep.equal([40, 70]);
  });

  it('never rounds a score into a band it does not lie in', async () => {
    const item = (id: string) => scaleItem(id, { scale: 'fine' });
    const page = await given(
      assessment({ scales: [{ id: 'fine', min: 0, max: 20 }], items: ['a1', 'a2', 'a3'].map(item) }),
    );
    // (8 + 8 + 7.9…) → (40 + 40 + 35) / 3 = 38.33; and (8 + 8 + 8) = 40; 39.6 needs other weights.
    page.quiz.definition = assessment({
      scales: [{ id: 'fine', min: 0, max: 20 }],
      items: [item('a1'), { ...item('a2'), weight: 0.08 }],
    });
    page.quiz.answers = { a1: 8, a2: 7 };
    await waitUntil(() => page.text('#count') === 'Question 1 of 2');
    await page.press('See the result');
    // (40 + 0.08 · 35) / 1.08 = 39.63
    expect(page.text('.tally b')).to.equal('39.6');
    expect(page.text('h3')).to.equal('low');
  });

  it('with too few answers gives no total, names the hole and the way to fill it', async () => {
    const page = await open();
    await page.toResult('252333424?3?');
    expect(page.text('h3')).to.equal('Too few answers for a result');
    expect(page.root.querySelector('.weakest, .tally, .weak')).to.equal(null);
    expect(page.text('.bar.none')).to.equal('Culture no score: 1 of 3 answered');
    await page.press('Answer 1 more on Culture');
    expect(page.text('#count')).to.equal('Question 10 of 12');
    expect(page.focused?.localName).to.equal('fieldset');
    await page.choose('Agree');
    await page.press('See the result');
    expect(page.text('h3')).to.equal('The pivot is drifting');
  });

  it('can be changed and begun again', async () => {
    const page = await open();
    await page.toResult('252333424333');
    await page.reopen();
    expect(page.fields[1]!.checked).to.equal(true);
    await page.choose('Strongly agree');
    await page.press('See the result');
    expect(page.quiz.result!.dimensions[0]!.score).to.be.closeTo((100 + 0 + 25) / 3, 1e-6);
    await page.press('Start again');
    expect(page.text('#count')).to.equal('Question 1 of 12');
    expect(page.quiz.answers).to.deep.equal({});
    expect(page.quiz.result).to.equal(undefined);
    expect(page.focused?.localName).to.equal('fieldset');
  });

  it('of one dimension is a score and no comparison', async () => {
    const page = await given(assessment());
    page.quiz.answers = { a1: 4 };
    await page.quiz.updateComplete;
    await page.press('See the result');
    expect(page.text('.tally b')).to.equal('75');
    expect(page.root.querySelector('.bars, .weakest')).to.equal(null);
  });

  it('shows a benchmark and bands of a dimension’s own', async () => {
    const page = await given(
      assessment({
        dimensions: [
          { id: 'a', label: 'A', benchmark: 61 },
          { id: 'b', label: 'B', bands: [{ id: 'any', from: 0, label: 'any' }] },
        ],
        items: [scaleItem('a1'), scaleItem('b1')],
      }),
    );
    page.quiz.answers = { a1: 4, b1: 4 };
    await page.quiz.updateComplete;
    await page.press('See the result');
    expect(page.all('.bar').map((bar) => bar.textContent.replace(/\s+/g, ' ').trim())).to.deep.equal([
      'A high · compare 61 75',
      'B any 75',
    ]);
  });
}

export function sourceSuite(tags: QuizTags): void {
  const { html, open, given } = quizzes(tags);
  const fieldset = (id: string, dimension: string, legend: unknown) =>
    html`<fieldset id=${id} data-dimension=${dimension}>
      <legend>${legend}</legend>
      <p>Think of last week.</p>
      ${['Never', 'Sometimes', 'Always'].map(
        (label, i) =>
          html`<label><input type="radio" name=${id} value=${i} ?checked=${id === 'b1' && i === 2} />${label}</label>`,
      )}
      <label><input type="radio" name=${id} value="" />No idea</label>
    </fieldset>`;

  it('fieldsets with native inputs, which are disabled meanwhile and come back', async () => {
    const page = await open(
      html`<insight-quiz id="trust">
        <h2>Do we trust each other?</h2>
        <form>
          ${fieldset('a1', 'speaking-up', html`We say <em>what we think</em>.`)}
          ${fieldset('b1', 'help', 'We ask for help.')}
        </form>
        <dl data-bands="total">
          <dt>low</dt>
          <dd>Begin with yourself.</dd>
          <dt data-from="50">high</dt>
          <dd>Keep it up.</dd>
        </dl>
        <dl data-bands="help">
          <dt>closed</dt>
          <dd><strong>Ask one question</strong> today, of one person.</dd>
          <dt data-from="60">open</dt>
        </dl>
      </insight-quiz>`,
    );
    const { quiz } = page;
    await waitUntil(() => page.root.querySelector('legend em'), 'inline markup arrives');
    expect(page.text('legend')).to.equal('We say what we think.');
    expect(page.text('#help')).to.equal('Think of last week.');
    expect(page.text('.eyebrow span')).to.equal('Do we trust each other?');
    expect(page.all('label').map((label) => label.textContent.trim())).to.deep.equal([
      'Never',
      'Sometimes',
      'Always',
      'No idea',
    ]);
    expect([...quiz.querySelectorAll('fieldset')].every(({ disabled }) => disabled)).to.equal(true);
    // Chosen in the page's own form before the element came.
    expect(quiz.answers).to.deep.equal({ b1: 2 });
    await page.choose('Sometimes');
    await page.press('Next');
    expect(page.fields[2]!.checked).to.equal(true);
    await page.choose('Never');
    await page.press('See the result');
    expect(page.text('h3')).to.equal('low');
    expect(page.text('.verdict h3 + p')).to.equal('Begin with yourself.');
    expect(page.all('.bar').map((bar) => bar.textContent.replace(/\s+/g, ' ').trim())).to.deep.equal([
      'Help closed · the weakest 0',
      'Speaking up high 50',
    ]);
    expect(page.text('.advice li')).to.equal('1 Ask one question today, of one person. Why: the lowest of all, at 0');
    quiz.remove();
    expect([...quiz.querySelectorAll('fieldset')].some(({ disabled }) => disabled)).to.equal(false);
  });

  it('a list of statements, answered on the default scale', async () => {
    const page = await open(
      html`<insight-quiz>
        <ol>
          <li id="one" data-dimension="a">The plan is funded.</li>
          <li id="two" data-dimension="b" data-reverse>The plan is a slide. <small>Be honest.</small></li>
        </ol>
      </insight-quiz>`,
    );
    expect(page.text('legend')).to.equal('The plan is funded.');
    expect(page.fields).to.have.length(6);
    await page.choose('Agree');
    await page.press('Next');
    expect(page.text('legend')).to.equal('The plan is a slide.');
    expect(page.text('#help')).to.equal('Be honest.');
    await page.choose('Agree');
    await page.press('See the result');
    expect(page.quiz.result!.dimensions.map(({ id, score }) => [id, score])).to.deep.equal([
      ['a', 75],
      ['b', 25],
    ]);
  });

  it('the author’s own words in the built-in assessment: the rest is taken by id', async () => {
    const page = await open(
      html`<pivot-misalignment-quiz>
        <ol>
          <li id="old-wins">Old wins still pay best.</li>
          <li id="money">The money has moved.</li>
        </ol>
      </pivot-misalignment-quiz>`,
    );
    expect(page.text('legend')).to.equal('Old wins still pay best.');
    await page.choose('Strongly agree');
    await page.press('Next');
    await page.choose('Strongly agree');
    await page.press('See the result');
    expect(page.quiz.result!.dimensions.map(({ id, score, band }) => [id, score, band])).to.deep.equal([
      ['incentive', 0, 'misaligned'],
      ['resource', 100, 'aligned'],
    ]);
    expect(page.text('.advice div > b')).to.equal('Move a reward, and give the date');
  });

  it('a definition as a property, with several kinds of items and answers put into texts', async () => {
    const option = (id: string, score: number) => ({ id, label: id.toUpperCase(), score });
    const page = await given(
      assessment({
        items: [
          {
            id: 'team',
            type: 'choice',
            text: 'Which *team*?',
            dimension: 'a',
            options: [option('x', 0), option('y', 1)],
            notSure: true,
          },
          {
            id: 'which',
            type: 'multiple',
            text: 'What does {{team|your team}} use?',
            dimension: 'a',
            options: [option('p', 1), option('q', 1)],
          },
        ],
      }),
    );
    await waitUntil(() => page.root.querySelector('legend em'));
    await page.choose('Y');
    await page.press('Next');
    await waitUntil(() => page.text('legend') === 'What does \u2068Y\u2069 use?');
    await page.choose('P');
    await page.choose('Q');
    await page.choose('P');
    expect(page.quiz.answers).to.deep.equal({ team: 'y', which: ['q'] });
    await page.press('See the result');
    expect(page.quiz.result!.total.score).to.equal(75);
  });

  it('a definition that is wrong leaves the author’s content and names the field', async () => {
    const said = await warnings(async () => {
      const wrong = assessment({ items: [scaleItem('a1'), scaleItem('a1')] });
      const event = oneEvent(document.body, 'insight-error');
      const page = await open(html`<insight-quiz .definition=${wrong}><p>Ours.</p></insight-quiz>`);
      expect(((await event) as CustomEvent<object>).detail).to.include({ code: 'duplicate', path: 'items[1].id' });
      expect(page.root.querySelector('slot:not([name])')).to.not.equal(null);
      expect(page.root.querySelector('form')).to.equal(null);
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('items[1].id: "a1" is the id of items[0]');
  });

  for (const [name, list, message] of [
    [
      'two statements of one id',
      html`<li id="q" data-dimension="a">One</li>
        <li id="q" data-dimension="a">Two</li>`,
      'items[1].id',
    ],
    ['cut scores unsorted', html`<li data-dimension="a">One</li>`, 'bands[2].from: 40 comes after 70'],
  ] as const)
    it(`${name} in HTML: the same`, async () => {
      const said = await warnings(async () => {
        const page = await open(
          html`<insight-quiz>
            <ol>
              ${list}
            </ol>
            <dl data-bands="total">
              <dt>low</dt>
              <dt data-from="70">high</dt>
              <dt data-from=${name.startsWith('cut') ? 40 : 80}>higher</dt>
            </dl>
          </insight-quiz>`,
        );
        // What names it is brought only now.
        await waitUntil(() => page.quiz.error);
        expect(page.root.querySelector('slot:not([name])')).to.not.equal(null);
      });
      expect(said.join()).to.contain(message);
    });

  it('nothing is left as it is, in silence', async () => {
    const said = await warnings(async () => {
      expect((await open(html`<insight-quiz></insight-quiz>`)).root.querySelector('form')).to.equal(null);
    });
    expect(said).to.deep.equal([]);
  });

  it('nothing of an assessment is left as it is, and its author is told how questions are written', async () => {
    for (const of of [
      html`<insight-quiz
        ><h3>Ours</h3>
        <ul>
          <li>We meet.</li>
        </ul></insight-quiz
      >`,
      html`<pivot-misalignment-quiz><p>Coming soon.</p></pivot-misalignment-quiz>`,
    ]) {
      const said = await warnings(async () => {
        const page = await open(of);
        await waitUntil(() => page.quiz.error);
        expect(page.quiz.error).to.include({ code: 'empty', path: '' });
        expect(page.root.querySelector('slot:not([name])')).to.not.equal(null);
      });
      expect(said).to.have.length(1);
      expect(said[0]).to.contain('expected an <ol> of statements, or a <fieldset>');
    }
  });

  it('radios without values are named as what they are', async () => {
    const said = await warnings(async () => {
      const page = await open(html`
        <insight-quiz>
          <fieldset>
            <legend>Do you meet?</legend>
            <label><input type="radio" name="meet" /> Yes</label>
            <label><input type="radio" name="meet" /> No</label>
          </fieldset>
        </insight-quiz>
      `);
      await waitUntil(() => page.quiz.error);
    });
    expect(said[0]).to.contain('items[0].options[1].id: expected a value of its own on each field');
  });

  it('a mode that is none is told, and one question comes after another', async () => {
    const said = await warnings(async () => {
      const page = await open(
        html`<insight-quiz mode="all"
          ><ol>
            <li>One</li>
            <li>Two</li>
          </ol></insight-quiz
        >`,
      );
      expect(page.text('#count')).to.equal('Question 1 of 2');
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('mode: expected steps or page, got "all"');
  });
}

export function accessSuite(tags: QuizTags): void {
  const { html, open, given } = quizzes(tags);
  const states: [string, (page: Page) => Promise<unknown>][] = [
    ['the first question', () => Promise.resolve()],
    ['an answer missing', (page) => page.press('Next')],
    [
      'a question in the middle',
      async (page) => {
        await page.choose('Agree');
        await page.press('Next');
      },
    ],
    ['the result', (page) => page.toResult('252333424333')],
    ['too few answers', (page) => page.toResult('252333424?3?')],
  ];
  for (const scheme of ['light', 'dark'])
    for (const [name, go] of states)
      it(`axe finds nothing in ${scheme}: ${name}`, async () => {
        const page = await open();
        const box = page.quiz.parentElement!;
        box.style.cssText = `color-scheme: ${scheme}; background: Canvas; padding: 1em`;
        await go(page);
        await axeClean(box);
      });

  it('everything to point at is 24 px and more, and nothing leaves a sidebar of 280 px', async () => {
    for (const width of [280, 700, 900])
      for (const [name, go] of states) {
        const page = await open();
        page.quiz.parentElement!.style.inlineSize = `${width}px`;
        await go(page);
        for (const target of page.all('button, label')) {
          const { width: w, height: h } = target.getBoundingClientRect();
          expect(Math.min(w, h), `${name}: ${target.textContent.trim()} at ${width}`).to.be.at.least(24);
        }
        expect(page.quiz.scrollWidth, `${name} at ${width}`).to.be.at.most(width);
        for (const part of page.all('.iw *')) {
          const { right, width: w } = part.getBoundingClientRect();
          if (w > 1)
            expect(right, `${name} at ${width}: ${part.className}`).to.be.at.most(
              page.quiz.getBoundingClientRect().right + 1,
            );
        }
        page.quiz.parentElement!.remove();
      }
  });

  it('stands in its language and direction', async () => {
    await resize(900);
    const page = await open(html`<div dir="rtl"><pivot-misalignment-quiz></pivot-misalignment-quiz></div>`);
    const [first, second] = page.fields.map((radio) => radio.getBoundingClientRect());
    expect(first!.right, 'stops run from the right').to.be.above(second!.right);
  });

  it('names weakest-first bars even of dimensions that tie', async () => {
    const page = await given(
      assessment({ dimensions: dimensions('a', 'b'), items: [scaleItem('a1'), scaleItem('b1')] }),
    );
    page.quiz.answers = { a1: 3, b1: 3 };
    await page.quiz.updateComplete;
    await page.press('See the result');
    expect(page.root.querySelector('.weakest, .weak')).to.equal(null);
    expect(page.all('.bar')).to.have.length(2);
  });
}
