import { expect, fixture, waitUntil } from '@open-wc/testing';
import { assessment, scaleItem } from '../../../tests/fixtures/assessment.js';
import { sendKeys } from '../../../tests/browser/index.js';
import { readToken } from '../io/token.js';
import type { AssessmentDefinition } from '../model/schema.js';
import type { InsightQuiz } from './insight-quiz.js';
import { everyKind, heard, Page, warnings, type QuizTags, quizzes } from '../../../tests/fixtures/quiz.js';

const two = (parts: Partial<AssessmentDefinition> = {}) =>
  assessment({ items: [scaleItem('a1'), scaleItem('a2')], ...parts });

export function kindsSuite(tags: QuizTags): void {
  const { given } = quizzes(tags);
  it('is completed with the keyboard alone', async () => {
    const page = await given(everyKind());
    const before = document.createElement('button');
    page.quiz.before(before);
    before.focus();
    const pressUntil = async (key: string, there: () => unknown) => {
      for (let i = 0; i < 9 && !there(); i++) await sendKeys({ press: key });
      expect(!!there(), `${key} leads there`).to.equal(true);
      await page.quiz.updateComplete;
    };
    const next = async () => {
      await pressUntil('Tab', () => page.focused?.classList.contains('go'));
      await sendKeys({ press: 'Enter' });
      await page.quiz.updateComplete;
    };
    const isField = () => page.focused?.localName === 'input';

    await pressUntil('Tab', isField);
    await pressUntil('ArrowDown', () => page.fields[3]!.checked);
    await next();

    expect(page.text('legend')).to.equal('Which one?');
    expect(page.focused?.localName).to.equal('fieldset');
    await pressUntil('Tab', isField);
    await pressUntil('ArrowDown', () => page.fields[1]!.checked);
    await next();

    expect(page.text('legend')).to.equal('Which of these?');
    await pressUntil('Tab', isField);
    await pressUntil(' ', () => page.fields[0]!.checked);
    await next();

    expect(page.text('legend')).to.equal('Where does the time go?');
    await pressUntil('Tab', isField);
    await pressUntil('ArrowRight', () => page.fields[0]!.value === '36');
    await next();

    expect(page.text('legend')).to.equal('What is your team called? (optional)');
    await pressUntil('Tab', isField);
    await sendKeys({ type: 'Ants' });
    await sendKeys({ press: 'Enter' });
    await page.quiz.updateComplete;

    expect(page.text('legend')).to.equal('How many quarters are a year?');
    await pressUntil('Tab', isField);
    await pressUntil('ArrowDown', () => page.fields[1]!.checked);
    await next();
    expect(page.focused?.className).to.contain('outcome');
    await next();

    expect(page.quiz.answers).to.deep.equal({
      scale: 3,
      choice: 'y',
      multiple: ['p'],
      points: { old: 36, new: 32, none: 32 },
      name: 'Ants',
      check: 'four',
    });
    // 30, 100, 50, 32 and 100 of 100.
    expect(page.quiz.result!.total.score).to.be.closeTo((30 + 100 + 50 + 32 + 100) / 5, 1e-6);
    expect(page.focused?.localName).to.equal('h3');
  });

  it('a scale with words at its ends keeps its numbers, and more stops than fit are rows', async () => {
    const page = await given(everyKind());
    const labels = page.all('label').map((label) => label.textContent.replace(/\s+/g, ' ').trim());
    expect(labels).to.deep.equal(['0 Never', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10 Always', 'Not sure']);
    expect(page.all('.stops').length).to.equal(0);
    const fieldset = page.root.querySelector('fieldset')!;
    const described = fieldset.getAttribute('aria-describedby')!.split(' ');
    expect(described.map((id) => page.root.getElementById(id)?.textContent).filter(Boolean)).to.deep.equal([
      'Question 1 of 6',
      'Think of last week.',
    ]);
  });

  it('points are shared out with sliders that always come to a hundred', async () => {
    const page = await given({ ...everyKind(), items: [everyKind().items[3]!] });
    const sliders = () => page.fields.map(({ value }) => Number(value));
    const words = () => page.fields.map((field) => field.getAttribute('aria-valuetext'));
    expect(page.fields.map(({ type }) => type)).to.deep.equal(['range', 'range', 'range']);
    expect(page.all('label > span').map((label) => label.textContent)).to.deep.equal([
      'Option old',
      'Option new',
      'Option none',
    ]);
    expect(sliders()).to.deep.equal([34, 33, 33]);
    // What nobody has touched is no answer.
    expect(page.quiz.answers).to.deep.equal({});
    await page.press('See the result');
    expect(page.text('[role=alert]')).to.equal('Move a slider to share out the 100 points, or share them evenly.');
    expect(page.focused === page.fields[0]).to.equal(true);

    const events = await heard(['insight-answer'], async () => {
      page.fields[1]!.value = '60';
      page.fields[1]!.dispatchEvent(new Event('input', { bubbles: true }));
      await page.quiz.updateComplete;
      expect(sliders()).to.deep.equal([20, 60, 20]);
      page.fields[1]!.dispatchEvent(new Event('change', { bubbles: true }));
      await page.quiz.updateComplete;
    });
    expect(events, 'told when it is let go').to.have.length(1);
    expect(words()).to.deep.equal(['20 of 100', '60 of 100', '20 of 100']);
    expect(page.quiz.answers).to.deep.equal({ points: { old: 20, new: 60, none: 20 } });
    await page.press('Share evenly');
    expect(sliders()).to.deep.equal([34, 33, 33]);
    await page.press('See the result');
    expect(page.quiz.result!.total.score).to.equal(33);
  });

  it('several are chosen one by one, and taken back', async () => {
    const page = await given({ ...everyKind(), items: [everyKind().items[2]!] });
    await page.choose('Option p');
    await page.choose('Option q');
    await page.choose('Option p');
    expect(page.quiz.answers).to.deep.equal({ multiple: ['q'] });
    await page.choose('Option q');
    await page.press('See the result');
    expect(page.text('[role=alert]'), 'nothing chosen is no answer').to.equal('Choose an answer.');
  });

  it('an optional one says so and can be skipped; a required text cannot', async () => {
    const text = everyKind().items[4]!;
    const page = await given(assessment({ items: [text, { ...scaleItem('a1'), required: false }, scaleItem('a2')] }));
    expect(page.text('legend')).to.equal('What is your team called? (optional)');
    expect(page.fields[0]!.getAttribute('aria-label')).to.equal('What is your team called?');
    await page.press('Next');
    expect(page.text('legend')).to.equal('Statement a1 (optional)');
    await page.press('Next');
    expect(page.text('legend')).to.equal('Statement a2');
    await page.press('See the result');
    expect(page.text('legend'), 'required').to.equal('Statement a2');

    page.quiz.restart();
    page.quiz.definition = assessment({ items: [{ ...text, required: true }, scaleItem('a2')] });
    await waitUntil(() => page.text('legend') === 'What is your team called?');
    await page.press('Next');
    expect(page.text('[role=alert]')).to.equal('Write an answer.');
    await page.type('   ');
    await page.press('Next');
    expect(page.text('[role=alert]'), 'blanks are no answer').to.equal('Write an answer.');
    await page.type('Ants');
    await page.press('Next');
    expect(page.text('legend')).to.equal('Statement a2');
  });

  it('what was typed is in the answers alone', async () => {
    const page = await given({ ...everyKind(), items: [everyKind().items[4]!, scaleItem('a1')] });
    const events = await heard(['insight-start', 'insight-answer', 'insight-complete'], async () => {
      await page.type('Secret name');
      await page.press('Next');
      await page.choose('Agree');
      await page.press('See the result');
    });
    expect(page.quiz.answers.name).to.equal('Secret name');
    expect(events).to.have.length(4);
    expect(JSON.stringify([events, page.quiz.result])).to.not.contain('Secret');
  });

  describe('a knowledge check', () => {
    const check = () => assessment({ items: [everyKind().items[5]!, scaleItem('a1')] });

    it('says in words whether it was right, and why, before it goes on', async () => {
      const page = await given(check());
      await page.choose('Three');
      expect(page.all('.outcome').length, 'not while choosing').to.equal(0);
      await page.press('Check the answer');
      expect(page.all('.outcome p').map((each) => each.textContent.replace(/\s+/g, ' ').trim())).to.deep.equal([
        'Not correct. The answer is “Four”.',
        'Three quarters are nine months.',
        'A quarter is three months.',
      ]);
      expect(page.focused?.className).to.contain('outcome');
      expect(
        page.fields.every(({ disabled }) => disabled),
        'it counts as it was answered',
      ).to.equal(true);
      await page.press('Next');
      expect(page.text('legend')).to.equal('Statement a1');
      await page.press('Back');
      expect(page.text('.outcome b')).to.equal('Not correct.');
      page.quiz.restart();
      await page.quiz.updateComplete;
      expect(page.all('.outcome').length).to.equal(0);
      await page.choose('Four');
      await page.press('Check the answer');
      expect(page.text('.outcome p')).to.equal('Correct.');
      expect(page.text('.outcome p + p')).to.equal('A quarter is three months.');
    });

    it('of several says which ones, and nothing else', async () => {
      const options = ['Two', 'Three', 'Four'].map((label) => ({ id: label, label, correct: label !== 'Three' }));
      const page = await given(
        assessment({ items: [{ id: 'even', type: 'multiple', text: 'Which are even?', dimension: 'a', options }] }),
      );
      await page.choose('Two');
      await page.choose('Three');
      await page.press('Check the answer');
      expect(page.text('.outcome')).to.equal('Not correct. The answers are “Two” and “Four”, and nothing else.');
    });
  });
}

export function onePageSuite(tags: QuizTags): void {
  const { html, open } = quizzes(tags);
  const onePage = (definition: AssessmentDefinition) =>
    open(html`<insight-quiz mode="page" .definition=${definition}></insight-quiz>`);

  it('asks everything, and gives the result at the end', async () => {
    const page = await onePage(two());
    expect(page.all('legend').map((legend) => legend.textContent.trim())).to.deep.equal([
      'Statement a1',
      'Statement a2',
    ]);
    expect(page.buttons).to.deep.equal(['See the result']);
    expect(page.text('#count')).to.equal('0 of 2 answered');
    expect(page.focused).to.equal(null);
    await page.choose('Agree', 'a1');
    await page.choose('Disagree', 'a2');
    expect(page.text('#count')).to.equal('2 of 2 answered');
    expect(page.quiz.answers, 'each group for itself').to.deep.equal({ a1: 4, a2: 2 });
    expect(page.fields.filter(({ checked }) => checked)).to.have.length(2);
    await page.press('See the result');
    expect(page.quiz.result!.total.score).to.equal(50);
    expect(page.focused?.localName).to.equal('h3');
    await page.press('Start again');
    expect(page.fields.some(({ checked }) => checked)).to.equal(false);
    expect(page.all('fieldset')).to.have.length(2);
  });

  it('names what has no answer, and goes to the first of it', async () => {
    const page = await onePage(
      assessment({ items: [scaleItem('a1'), scaleItem('a2'), scaleItem('a3', { required: false }), scaleItem('a4')] }),
    );
    await page.choose('Agree', 'a1');
    await page.press('See the result');
    expect(page.text('[role=status]')).to.equal('2 questions have no answer yet.');
    expect(page.all('[role=alert]').length, 'one announcement, not one each').to.equal(0);
    const named = page.all('fieldset').filter((group) => group.querySelector('.msg'));
    expect(named.map((group) => group.querySelector('legend')!.textContent.trim())).to.deep.equal([
      'Statement a2',
      'Statement a4',
    ]);
    for (const group of named)
      expect(group.getAttribute('aria-describedby')).to.contain(group.querySelector('.msg')!.id);
    expect(page.focused!.closest('fieldset') === named[0]).to.equal(true);
    await page.choose('Agree', 'a2');
    expect(page.text('[role=status]')).to.equal('One question has no answer yet.');
    await page.choose('Agree', 'a4');
    expect(page.text('.msg')).to.equal('');
    await page.press('See the result');
    expect(page.quiz.result!.total.score).to.equal(75);
  });

  it('asks what applies as it goes, each with its own answer', async () => {
    const page = await onePage(
      assessment({ items: [scaleItem('a1'), scaleItem('a2', { showIf: { item: 'a1', gte: 4 } }), scaleItem('a3')] }),
    );
    await page.choose('Disagree', 'a3');
    await page.choose('Agree', 'a1');
    expect(page.all('legend')).to.have.length(3);
    const chosen = page.all('fieldset').map((group) => group.querySelector(':checked')?.closest('label')?.textContent);
    expect(chosen.map((label) => label?.trim())).to.deep.equal(['Agree', undefined, 'Disagree']);
    await page.choose('Strongly agree', 'a2');
    const events = await heard(['insight-answer'], () => page.choose('Agree', 'a3'));
    expect(events[0]!.detail).to.include({ item: 'a3', index: 3, of: 3 });
  });

  it('shows the outcomes of knowledge checks before the result', async () => {
    const page = await onePage(assessment({ items: [everyKind().items[5]!, scaleItem('a1')] }));
    await page.choose('Three', 'quarters');
    await page.choose('Agree', 'a1');
    await page.press('Check the answer');
    expect(page.text('.outcome b')).to.equal('Not correct.');
    expect(page.focused?.className).to.contain('outcome');
    await page.press('See the result');
    expect(page.quiz.result!.total.score).to.equal(37.5);
  });

  it('renders an answer’s question anew, and not two hundred', async () => {
    const page = await onePage(assessment({ items: Array.from({ length: 200 }, (_, i) => scaleItem(`a${i}`)) }));
    expect(page.all('fieldset')).to.have.length(200);
    let set = 0;
    const { set: write, ...rest } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'checked')!;
    let added = 0;
    const watch = new MutationObserver((records) => (added += records.length));
    watch.observe(page.root, { subtree: true, childList: true, attributes: true, characterData: true });
    Object.defineProperty(HTMLInputElement.prototype, 'checked', {
      ...rest,
      set(this: HTMLInputElement, value: boolean) {
        set++;
        write!.call(this, value);
      },
    });
    try {
      await page.choose('Agree', 'Statement a120');
    } finally {
      Object.defineProperty(HTMLInputElement.prototype, 'checked', { ...rest, set: write });
    }
    added += watch.takeRecords().length;
    watch.disconnect();
    expect(page.text('#count')).to.equal('1 of 200 answered');
    expect(set).to.be.at.most(2);
    expect(added).to.be.at.most(4);
  });

  it('in another language the questions change and the answers stay', async () => {
    const definition = two();
    definition.items[0]!.text = { en: 'Statement one', de: 'Aussage eins' };
    const page = await onePage(definition);
    await page.choose('Agree', 'one');
    page.quiz.lang = 'de';
    await waitUntil(() => page.text('legend') === 'Aussage eins');
    expect(page.fields.findIndex(({ checked }) => checked)).to.equal(3);
    page.quiz.lang = 'en';
    await waitUntil(() => page.text('legend') === 'Statement one');
    expect(page.quiz.answers).to.deep.equal({ a1: 4 });
  });
}

export function welcomeSuite(tags: QuizTags): void {
  const { html, open } = quizzes(tags);
  it('says what is to come; then the first question has the focus', async () => {
    const page = await open(
      html`<insight-quiz
        welcome
        .definition=${two({ title: 'How do we stand?', text: 'Two statements, *one minute*.' })}></insight-quiz>`,
    );
    expect(page.text('h3')).to.equal('How do we stand?');
    await waitUntil(() => page.text('.copy em') === 'one minute');
    expect(page.text('#count')).to.equal('2 questions');
    expect(page.all('fieldset').length).to.equal(0);
    expect(page.focused).to.equal(null);
    await page.press('Begin');
    expect(page.text('#count')).to.equal('Question 1 of 2');
    expect(page.focused?.localName).to.equal('fieldset');
    page.quiz.restart();
    await page.quiz.updateComplete;
    expect(page.text('#count'), 'once').to.equal('Question 1 of 2');
  });

  it('says the tag’s own words instead, and is not for whoever has begun', async () => {
    const page = await open(html`<insight-quiz welcome="Be honest." .definition=${two()}></insight-quiz>`);
    expect(page.text('.copy')).to.equal('Be honest.');
    page.quiz.answers = { a1: 4 };
    await page.quiz.updateComplete;
    expect(page.text('#count')).to.equal('Question 1 of 2');
  });
}

export function advanceSuite(tags: QuizTags): void {
  const { html, open, given } = quizzes(tags);
  const advancing = () =>
    open(
      html`<insight-quiz
        auto-advance
        .definition=${assessment({ items: ['a1', 'a2', 'a3'].map((id) => scaleItem(id)) })}></insight-quiz>`,
    );

  it('goes on after a choice by pointer, and never past the last question', async () => {
    const page = await advancing();
    await page.choose('Agree');
    await waitUntil(() => page.text('#count') === 'Question 2 of 3');
    expect(page.focused?.localName).to.equal('fieldset');
    await page.choose('Disagree');
    await waitUntil(() => page.text('#count') === 'Question 3 of 3');
    await page.choose('Agree');
    await page.quiz.updateComplete;
    await page.quiz.updateComplete;
    expect(page.text('#count')).to.equal('Question 3 of 3');
    expect(page.quiz.answers).to.deep.equal({ a1: 4, a2: 2, a3: 4 });
  });

  it('stays while arrows move between the radios, and goes on with the space bar', async () => {
    const page = await advancing();
    page.fields[0]!.focus();
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    await page.quiz.updateComplete;
    expect(page.fields[2]!.checked).to.equal(true);
    expect(page.text('#count')).to.equal('Question 1 of 3');
    await sendKeys({ press: ' ' });
    await waitUntil(() => page.text('#count') === 'Question 2 of 3');
    expect(page.quiz.answers).to.deep.equal({ a1: 3 });
    page.fields[0]!.focus();
    await sendKeys({ press: ' ' });
    await waitUntil(() => page.text('#count') === 'Question 3 of 3');
    page.fields[0]!.focus();
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => page.quiz.result);
  });

  it('is only for those who ask', async () => {
    const page = await given(two());
    await page.choose('Agree');
    await page.quiz.updateComplete;
    expect(page.text('#count')).to.equal('Question 1 of 2');
  });
}

export function memorySuite(tags: QuizTags): void {
  const { html, open } = quizzes(tags);
  const key = 'insight-quiz:sample';
  const remembering = (definition = two()) =>
    open(html`<insight-quiz remember .definition=${definition}></insight-quiz>`);
  afterEach(() => localStorage.removeItem(key));

  it('writes from the first answer on, restores at the first open question, and forgets when begun again', async () => {
    const first = await remembering();
    expect(localStorage.getItem(key)).to.equal(null);
    await first.choose('Agree');
    expect(JSON.parse(localStorage.getItem(key)!)).to.deep.equal({ a1: 4 });
    const second = await remembering();
    expect(second.text('#count')).to.equal('Question 2 of 2');
    expect(second.focused).to.equal(null);
    expect(second.quiz.answers).to.deep.equal({ a1: 4 });
    second.quiz.restart();
    await second.quiz.updateComplete;
    expect(localStorage.getItem(key)).to.equal(null);
  });

  it('never without being asked', async () => {
    const page = await open(html`<insight-quiz name="q" .definition=${two()}></insight-quiz>`);
    await page.choose('Agree');
    expect(localStorage.getItem(key)).to.equal(null);
  });

  for (const [what, kept] of [
    ['no JSON', '{'],
    ['a list', '[4]'],
    ['answers to other questions', '{"b7":4,"a1":9,"a2":"x","__proto__":{"a1":1}}'],
  ] as const)
    it(`takes nothing from ${what}`, async () => {
      localStorage.setItem(key, kept);
      const page = await remembering();
      expect(page.fields.some(({ checked }) => checked)).to.equal(false);
      expect(page.text('#count')).to.equal('Question 1 of 2');
    });

  it('does without where storage is refused', async () => {
    const getter = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get() {
        throw new DOMException('refused', 'SecurityError');
      },
    });
    try {
      const said = await warnings(async () => {
        const page = await remembering();
        await page.choose('Agree');
        await page.press('Next');
        expect(page.text('#count')).to.equal('Question 2 of 2');
      });
      expect(said).to.deep.equal([]);
    } finally {
      Object.defineProperty(window, 'localStorage', getter);
    }
  });
}

export function formSuite(tags: QuizTags): void {
  const { html, open } = quizzes(tags);
  const inForm = async (attributes: { required?: boolean; definition?: AssessmentDefinition } = {}) => {
    const form = await fixture<HTMLFormElement>(
      html`<form>
        <insight-quiz
          name="check"
          ?required=${attributes.required}
          .definition=${attributes.definition ?? two()}></insight-quiz>
        <button>Send</button>
      </form>`,
    );
    const quiz = form.querySelector<InsightQuiz>(tags.quiz)!;
    await quiz.ready;
    await quiz.updateComplete;
    return { form, page: new Page(quiz), entries: () => Object.fromEntries(new FormData(form)) };
  };

  it('submits the total, each score and the token of the answers', async () => {
    const definition = two({
      dimensions: [
        { id: 'a', label: 'A' },
        { id: 'b', label: 'B' },
      ],
      items: [scaleItem('a1'), scaleItem('b1')],
    });
    const { page, entries } = await inForm({ definition });
    expect(entries()).to.deep.equal({});
    await page.choose('Agree');
    const { 'check.answers': first, ...rest } = entries();
    expect(rest, 'no total while one score is missing').to.deep.equal({ 'check[a]': '75' });
    expect(readToken(definition, first as string).answers).to.deep.equal({ a1: 4 });
    await page.press('Next');
    await page.choose('Strongly agree');
    const { 'check.answers': token, ...scores } = entries();
    expect(scores).to.deep.equal({ check: '87.5', 'check[a]': '75', 'check[b]': '100' });
    expect(readToken(definition, token as string).answers).to.deep.equal({ a1: 4, b1: 5 });
  });

  it('has them when the page hears of an answer', async () => {
    const { page, entries } = await inForm();
    let seen: unknown;
    page.quiz.addEventListener('insight-answer', () => (seen = entries().check));
    await page.choose('Agree');
    expect(seen).to.equal('75');
  });

  it('never has what was typed', async () => {
    const { page, entries } = await inForm({
      definition: assessment({ items: [everyKind().items[4]!, scaleItem('a1')] }),
    });
    await page.type('Secret');
    expect(JSON.stringify(entries())).to.not.contain('Secret');
  });

  it('is part of it by its name: `elements`, reset, disabled', async () => {
    const { form, page, entries } = await inForm();
    expect(form.elements.namedItem('check') === page.quiz).to.equal(true);
    await page.choose('Agree');
    await page.press('Next');
    form.reset();
    await page.quiz.updateComplete;
    expect(page.quiz.answers).to.deep.equal({});
    expect(page.text('#count')).to.equal('Question 1 of 2');
    expect(page.focused).to.equal(null);
    expect(entries()).to.deep.equal({});

    await page.choose('Agree');
    page.quiz.toggleAttribute('disabled', true);
    await page.quiz.updateComplete;
    expect(page.fields.every(({ disabled }) => disabled)).to.equal(true);
    expect(entries()).to.deep.equal({});
    page.quiz.toggleAttribute('disabled', false);
    await page.quiz.updateComplete;
    expect(page.fields.some(({ disabled }) => disabled)).to.equal(false);
    expect(entries().check).to.equal('75');
  });

  it('is disabled with the fieldset around it', async () => {
    const page = await open(
      html`<form>
        <fieldset disabled><insight-quiz name="check" .definition=${two()}></insight-quiz></fieldset>
      </form>`,
    );
    expect(page.fields.every(({ disabled }) => disabled)).to.equal(true);
    page.quiz.closest('fieldset')!.disabled = false;
    await page.quiz.updateComplete;
    expect(page.fields.some(({ disabled }) => disabled)).to.equal(false);
  });

  it('required: the form waits for every question that is, and says which', async () => {
    const { form, page } = await inForm({
      required: true,
      definition: assessment({ items: [scaleItem('a1'), scaleItem('a2', { required: false }), scaleItem('a3')] }),
    });
    expect(form.checkValidity()).to.equal(false);
    expect(page.quiz.matches(':invalid')).to.equal(true);
    await page.choose('Agree');
    expect(form.checkValidity()).to.equal(false);
    await page.press('Next');
    await page.press('Next');
    await page.choose('Not sure');
    expect(form.checkValidity()).to.equal(true);
    expect(page.quiz.matches(':valid')).to.equal(true);
    form.reset();
    await page.quiz.updateComplete;
    expect(form.checkValidity()).to.equal(false);
    page.quiz.toggleAttribute('required', false);
    await page.quiz.updateComplete;
    expect(form.checkValidity()).to.equal(true);
  });

  it('takes back what the browser kept', async () => {
    const { page, entries } = await inForm();
    page.quiz.formStateRestoreCallback(JSON.stringify({ a1: 4, a2: 2 }));
    await page.quiz.updateComplete;
    expect(page.fields[3]!.checked).to.equal(true);
    expect(entries().check).to.equal('50');
  });

  it('the author’s own fields are silent beside it, and speak again when it goes', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form>
        <insight-quiz name="check">
          <fieldset id="one" data-dimension="a">
            <legend>One</legend>
            <label><input type="radio" name="one" value="1" checked />Low</label>
            <label><input type="radio" name="one" value="2" />High</label>
          </fieldset>
        </insight-quiz>
      </form>`,
    );
    const quiz = form.querySelector<InsightQuiz>(tags.quiz)!;
    await quiz.ready;
    await quiz.updateComplete;
    expect([...new FormData(form).keys()].sort()).to.deep.equal(['check', 'check.answers', 'check[a]']);
    quiz.replaceWith(...quiz.childNodes);
    expect([...new FormData(form)]).to.deep.equal([['one', '1']]);
  });
}

export function authorsFormSuite(tags: QuizTags): void {
  const { html, open } = quizzes(tags);
  const FORM = `
    <h2>Do we still listen?</h2>
    <form>
      <fieldset id="scale" data-dimension="a" data-optional>
        <legend>We listen.</legend>
        <p>Think of <em>last</em> week.</p>
        ${[0, 5, 10].map((value) => `<label><input type="radio" name="scale" value="${value}" /> ${value}</label>`).join('')}
        <label><input type="radio" name="scale" value="" /> No idea</label>
      </fieldset>
      <fieldset id="select" data-dimension="a">
        <legend>Who?</legend>
        <select name="select">
          <option value="">Choose</option>
          <option value="me" data-score="2">I do</option>
          <option value="none" data-score="0">Nobody</option>
        </select>
      </fieldset>
      <fieldset id="multiple" data-dimension="a">
        <legend>Where?</legend>
        <label><input type="checkbox" name="multiple" value="calls" data-score="1" checked /> On calls</label>
        <label><input type="checkbox" name="multiple" value="visits" data-score="1" /> On visits</label>
      </fieldset>
      <fieldset id="points" data-dimension="a">
        <legend>How much?</legend>
        <label>Old <input type="number" name="old" min="0" max="100" value="70" data-score="0" /></label>
        <label>New <input type="number" name="new" min="0" max="100" value="30" data-score="1" /></label>
      </fieldset>
      <fieldset id="text">
        <legend>Which team?</legend>
        <input type="text" name="team" aria-label="Which team?" value="Ants" required />
      </fieldset>
      <fieldset id="check" data-dimension="a">
        <legend>Quarters in a year?</legend>
        <label><input type="radio" name="check" value="three" /> Three</label>
        <label><input type="radio" name="check" value="four" data-correct /> Four</label>
        <details><summary>The answer</summary>A quarter is <em>three</em> months.</details>
      </fieldset>
      <button>Send</button>
    </form>`;
  const parsed = () => document.createRange().createContextualFragment(FORM);

  it('is a form without scripts', async () => {
    const box = await fixture<HTMLElement>(html`<div>${parsed()}</div>`);
    const form = box.querySelector('form')!;
    form.querySelector<HTMLInputElement>('[value="5"]')!.checked = true;
    expect([...new FormData(form)]).to.deep.equal([
      ['scale', '5'],
      ['select', ''],
      ['multiple', 'calls'],
      ['old', '70'],
      ['new', '30'],
      ['team', 'Ants'],
    ]);
    expect(form.checkValidity()).to.equal(true);
  });

  it('is read as it is, with what was filled in before', async () => {
    const page = await open(html`<insight-quiz>${parsed()}</insight-quiz>`);
    expect(page.quiz.answers).to.deep.equal({ multiple: ['calls'], points: { old: 70, new: 30 }, text: 'Ants' });
    const asked = async () => {
      const fields = page.fields.map(({ type }) => type);
      return [page.text('legend'), [...new Set(fields)].join(), fields.length];
    };
    page.quiz.visit();
    await page.quiz.updateComplete;
    expect(await asked()).to.deep.equal(['We listen. (optional)', 'radio', 4]);
    expect(page.text('#help')).to.equal('Think of last week.');
    await page.choose('10');
    await page.press('Next');
    expect(await asked()).to.deep.equal(['Who?', 'radio', 2]);
    await page.choose('I do');
    await page.press('Next');
    expect(await asked()).to.deep.equal(['Where?', 'checkbox', 2]);
    expect(page.fields[0]!.checked).to.equal(true);
    await page.press('Next');
    expect(await asked()).to.deep.equal(['How much?', 'range', 2]);
    expect(page.fields.map(({ value }) => value)).to.deep.equal(['70', '30']);
    await page.press('Next');
    expect(await asked()).to.deep.equal(['Which team?', 'text', 1]);
    expect(page.fields[0]!.value).to.equal('Ants');
    await page.press('Next');
    expect(await asked()).to.deep.equal(['Quarters in a year?', 'radio', 2]);
    await page.choose('Four');
    await page.press('Check the answer');
    await waitUntil(() => page.text('.outcome p + p') === 'A quarter is three months.');
    await page.press('See the result');
    // 100, 100, 50, 30 and 100.
    expect(page.quiz.result!.total.score).to.equal(76);
    expect([...new FormData(page.quiz.querySelector('form')!)], 'silent meanwhile').to.deep.equal([]);
    page.quiz.remove();
    expect([...new FormData(page.quiz.querySelector('form')!)]).to.have.length(5);
  });

  it('stays while what an allocation needs is on its way', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const quiz = document.createElement(tags.quiz) as InsightQuiz;
    quiz.append(parsed());
    box.append(quiz);
    await Promise.resolve();
    await Promise.resolve();
    expect(quiz.shadowRoot?.querySelector('fieldset') ?? undefined).to.equal(undefined);
    expect([...new FormData(quiz.querySelector('form')!)], 'still the author’s').to.have.length(5);
    await quiz.ready;
    await quiz.updateComplete;
    expect(new Page(quiz).all('fieldset').length).to.equal(1);
  });
}

export function steadySuite(tags: QuizTags): void {
  const { html, open } = quizzes(tags);
  it('costs an answer', async () => {
    const page = await open(html`<insight-quiz mode="page" name="q" .definition=${everyKind()}></insight-quiz>`);
    await page.choose('Option y', 'Which one');
    await page.type('Ants');
    const other = await fixture(html`<section></section>`);
    other.append(page.quiz);
    await page.quiz.updateComplete;
    expect(page.quiz.answers).to.deep.equal({ choice: 'y', name: 'Ants' });
    expect(page.fields.find(({ type }) => type === 'text')!.value).to.equal('Ants');
    page.quiz.definition = { ...everyKind(), title: 'Jede Art', lang: 'de' };
    await waitUntil(() => page.text('.eyebrow span') === 'Jede Art');
    expect(page.quiz.answers).to.deep.equal({ choice: 'y', name: 'Ants' });
  });
}
