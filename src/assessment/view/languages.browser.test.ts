/** What an assessment says in the languages it speaks, that it says nothing else, and that nothing is lost between them. */
import { expect } from '@open-wc/testing';
import { assessment as gallery } from '../../../demo/gallery/assessment.js';
import type { State } from '../../../demo/gallery/state.js';
import { answers, everyKind, heard, MINE, Page, until, warnings } from '../../../tests/fixtures/quiz.js';
import { pseudo, said, strangers } from '../../../tests/fixtures/pseudo.js';
import { define } from '../../kit/element/define.js';
import { InsightProvider } from '../../provider/insight-provider.js';
import { tokenOf } from '../io/token.js';
import { content } from '../model/preset/en.js';
import { pivotMisalignment } from '../model/preset/pivot-misalignment.js';
import { answerWordsEnglish } from './answer.words.js';
import { InsightQuiz } from './insight-quiz.js';
import { moreWordsEnglish } from './more.words.js';
import { PivotMisalignmentQuiz } from './pivot-misalignment-quiz.js';
import { takingWordsEnglish } from './taking.words.js';
import { words as ar } from './words/ar.js';
import { words as de } from './words/de.js';
import { words as ja } from './words/ja.js';
import { wordsEnglish } from './words.js';

define(InsightProvider);
define(InsightQuiz);
define(PivotMisalignmentQuiz);

const TAGS = 'insight-quiz, pivot-misalignment-quiz';

const places: HTMLElement[] = [];
afterEach(() => {
  places.splice(0).forEach((each) => each.remove());
  if (location.hash) history.replaceState(null, '', location.pathname + location.search);
});
/** As a page does it: all in one place, which goes with the test. */
function place(html: string, lang?: string, width = 560): HTMLElement {
  const home = document.createElement('div');
  home.style.inlineSize = `${width}px`;
  if (lang) home.lang = lang;
  home.append(document.createRange().createContextualFragment(html));
  document.body.append(home);
  places.push(home);
  return home;
}
async function opened(home: HTMLElement): Promise<Page> {
  const quiz = home.querySelector<InsightQuiz>(TAGS)!;
  await quiz.ready;
  await quiz.updateComplete;
  return new Page(quiz);
}
const pivot = '<pivot-misalignment-quiz></pivot-misalignment-quiz>';
const open = (html = pivot, lang?: string) => opened(place(html, lang));

/** Wherever it is said what a form waits for. */
const { setValidity } = ElementInternals.prototype;
let invalid = '';
before(() => {
  ElementInternals.prototype.setValidity = function (flags, message, anchor) {
    invalid = message ?? '';
    setValidity.call(this, flags, message, anchor);
  };
});
after(() => Object.assign(ElementInternals.prototype, { setValidity }));

describe('an assessment in a language that nobody speaks', () => {
  const words = pseudo({
    ...{ ...wordsEnglish, ...moreWordsEnglish, ...takingWordsEnglish, ...answerWordsEnglish },
    content,
  });
  const plain = (text: string) => text.replace(/[⟦⟧]/g, '').trim();

  /** All that an author says in a state: in HTML, in attributes, in a definition, in what was pasted and typed. */
  function textsOf({ html, set, press = [] }: Pick<State, 'html' | 'set' | 'press'>): string[] {
    const given = document.createRange().createContextualFragment(html).firstElementChild!;
    const texts = [given.getAttribute('welcome') ?? ''];
    const add = (data: unknown) =>
      JSON.stringify(data ?? {}, (_, value: unknown) => (typeof value === 'string' && texts.push(value), value));
    const nodes = document.createTreeWalker(given, NodeFilter.SHOW_TEXT);
    while (nodes.nextNode()) {
      const { data, parentElement } = nodes.currentNode as Text;
      if (parentElement!.matches('script')) add(JSON.parse(data));
      else texts.push(data);
    }
    add(set);
    for (const act of press)
      if (typeof act === 'object') texts.push(...[...act.fill.matchAll(/^(\w+):/gm)].map(([, name]) => name!));
    // The number of a point that has a word too is written before it.
    return texts.filter((text) => text.trim());
  }
  const points = (own: readonly string[]) => [
    ...own,
    ...own.map((text) => new RegExp(String.raw`^\d+ ${text.replace(/[^\p{L}\d ]/gu, '.')}$`, 'u')),
  ];

  async function drive(home: HTMLElement, { set, press = [], until: there }: Partial<State>): Promise<Page> {
    home.querySelector<InsightProvider>('insight-provider')!.words = { assessment: words };
    Object.assign(home.querySelector(TAGS)!, set);
    const page = await opened(home);
    const find = (label: string) => page.all('button').find((each) => plain(each.textContent) === label);
    for (const act of press) {
      if (typeof act === 'object') {
        await until(() => page.one('textarea'));
        page.one<HTMLTextAreaElement>('textarea')!.value = act.fill;
      } else {
        await until(() => find(act), `there is a button "${act}" among ${page.buttons.join(', ')}`);
        find(act)!.click();
      }
      await page.quiz.updateComplete;
    }
    if (there) await until(() => page.one(there));
    return page;
  }
  const inPseudo = (html: string, width?: number) =>
    place(`<insight-provider>${html}</insight-provider>`, undefined, width);

  const states = gallery.states.filter(({ id }) => id !== 'quiz-failed');
  for (const state of states)
    it(`says nothing else: ${state.id}`, async () => {
      const page = await drive(inPseudo(state.html, state.box === 'sidebar' ? 280 : 900), state);
      const texts = said(page.root);
      expect(texts.some((text) => text.includes('⟦'))).to.equal(true);
      expect(strangers(texts, points(textsOf(state)))).to.deep.equal([]);
    });

  it('says nothing else when something is done with a result', async () => {
    const press = ['See the result', 'Compare with colleagues', { fill: 'nothing' }, 'Add'];
    const page = await drive(inPseudo(pivot), { set: { answers: answers(MINE) }, press });
    const clean = (what: string, own: string[] = []) => expect(strangers(said(page.root), own), what).to.deep.equal([]);
    const press2 = (label: string) =>
      page
        .all('button')
        .find((each) => plain(each.textContent) === label)!
        .click();
    await until(() => page.text('#wrong'));
    clean('nothing in what was pasted');
    const mine = tokenOf(pivotMisalignment(), answers(MINE));
    const other = tokenOf(pivotMisalignment(), answers('151342524433'));
    const pasted = [
      [`#insight=${mine}`, 'one’s own'],
      [`#insight=${other.slice(0, -3)}`, 'damaged'],
      [`#insight=other.1.${'0'.repeat(6)}.AAAA`, 'another one'],
    ];
    for (const [text, what] of pasted) {
      page.one<HTMLTextAreaElement>('textarea')!.value = text!;
      press2('Add');
      await page.quiz.updateComplete;
      clean(what!);
    }
    page.one<HTMLTextAreaElement>('textarea')!.value = `#insight=${other}`;
    press2('Add');
    await until(() => /Added/.test(page.texts('[role=status]').join()));
    clean('added, without a name');
    press2('Remove');
    await until(() => /Removed/.test(page.texts('[role=status]').join()));
    clean('removed');
    press2('Change an answer');
    await until(() => page.one('select'));
    const select = page.one<HTMLSelectElement>('select')!;
    select.selectedIndex = 5;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => /Result/.test(page.texts('[role=status]').join()));
    clean('changed');
    const { writeText } = navigator.clipboard;
    Object.defineProperty(navigator.clipboard, 'writeText', { configurable: true, value: () => Promise.resolve() });
    press2('Copy link to result');
    await until(() => /copied/.test(page.texts('[role=status]').join()));
    clean('copied');
    Object.defineProperty(navigator.clipboard, 'writeText', {
      configurable: true,
      value: () => Promise.reject(Error()),
    });
    press2('Copy link to result');
    await until(() => page.one('#address'));
    expect(strangers(said(page.root), [page.one<HTMLInputElement>('#address')!.value])).to.deep.equal([]);
    Object.defineProperty(navigator.clipboard, 'writeText', { configurable: true, value: writeText });
  });

  it('says nothing else of a link it cannot take, and of what a form waits for', async () => {
    const token = tokenOf(pivotMisalignment(), answers(MINE));
    for (const wrong of [token.slice(0, -2), token.replace(/(\.\w+)(\.[\w-]+)$/, '.abc$2')]) {
      location.hash = `#insight=${wrong}`;
      const page = await drive(inPseudo(pivot), {});
      await until(() => page.text('.notice'));
      expect(strangers(said(page.root), [])).to.deep.equal([]);
      location.hash = '';
    }
    invalid = '';
    await drive(inPseudo('<form><pivot-misalignment-quiz name="q" required></pivot-misalignment-quiz></form>'), {});
    await until(() => invalid);
    expect(strangers([invalid], [])).to.deep.equal([]);
  });
});

describe('an assessment', () => {
  const LANGUAGES = { de, ar, ja };
  for (const [lang, words] of Object.entries(LANGUAGES))
    it(`speaks ${lang}, its built-in questions too`, async () => {
      const page = await open(pivot, lang);
      const number = (value: number) => value.toLocaleString(lang);
      expect(page.text('#count')).to.equal(words.question(number(1), number(12)));
      expect(page.texts('.opts label')).to.deep.equal([...words.agreement, words.notSure]);
      expect(page.text('legend')).to.not.match(/[A-Za-z]{4}.*the/);
      await page.press(words.next);
      expect(page.text('[role=alert]')).to.equal(words.choose(words.notSure));
      page.quiz.answers = answers(MINE);
      await page.quiz.updateComplete;
      await page.press(words.finish);
      expect(page.texts('h4')).to.deep.equal([words.dimensions, words.advice]);
      expect(getComputedStyle(page.one('.iw')!).direction).to.equal(lang === 'ar' ? 'rtl' : 'ltr');
    });

  it('leaves the author’s questions until its language is there', async () => {
    const home = place('<insight-quiz><ol><li id="a">Alles steht geschrieben.</li></ol></insight-quiz>', 'es');
    const quiz = home.querySelector<InsightQuiz>(TAGS)!;
    await quiz.updateComplete;
    if (!quiz.words) expect(quiz.shadowRoot!.querySelector('slot')).to.not.equal(null);
    await quiz.ready;
    expect(quiz.shadowRoot!.textContent).to.not.contain('Question 1');
    await until(() => quiz.shadowRoot!.querySelector('#count')?.textContent === 'Pregunta 1 de 1');
  });

  it('loses no answer, no place and no message when the language changes', async () => {
    const home = place(pivot, 'en');
    const page = await opened(home);
    await page.choose('Agree');
    await page.press('Next');
    await page.choose('Not sure');
    await page.press('Next');
    await page.press('Next');
    expect(page.text('[role=alert]')).to.contain('Choose');
    const events = await heard(['insight-start', 'insight-answer', 'insight-complete'], async () => {
      home.lang = 'de';
      await until(() => page.text('#count') === 'Frage 3 von 12');
    });
    expect(events).to.deep.equal([]);
    expect(page.text('[role=alert]')).to.equal(de.choose(de.notSure));
    expect(page.quiz.answers).to.deep.equal({ targets: 4, 'old-wins': null });
    expect(page.quiz.place).to.equal('promotion');
    await page.press('Zurück');
    expect(page.fields.map(({ checked }) => checked)).to.deep.equal([false, false, false, false, false, true]);
    home.lang = 'en';
    await until(() => page.text('#count') === 'Question 2 of 12');
    expect(page.fields.map(({ checked }) => checked)).to.deep.equal([false, false, false, false, false, true]);
  });

  it('loses no comparison, no disclosure and nothing half written', async () => {
    const home = place(pivot, 'en');
    const page = await (await opened(home)).toResult();
    await page.bring('Show as a shape', '.radar');
    await page.compare(`Ann: https://example.org/#insight=${tokenOf(pivotMisalignment(), answers('151342524433'))}`);
    await page.bring('Change an answer', '.given:not(.paper)');
    page.one<HTMLTextAreaElement>('textarea')!.value = 'half a link';
    const [score] = page.texts('.tally b');
    home.lang = 'de';
    await until(() => page.texts('h4').includes(de.others));
    expect(page.texts('.raters li b')).to.deep.equal([de.you, 'Ann']);
    expect(page.all('.radar .other')).to.have.length(1);
    expect(page.text('.radar h4')).to.equal(de.asShape);
    expect(page.all('.given:not(.paper) select')).to.have.length(12);
    expect(page.one<HTMLTextAreaElement>('textarea')!.value).to.equal('half a link');
    expect(page.text('.apart')).to.match(/^Ich \d+ und Ann \d+\. .* Übereinstimmung\.$/);
    expect(page.texts('.tally b')).to.deep.equal([score]);
    const pressed = page.all('[aria-pressed=true]').map((each) => each.textContent.trim());
    expect(pressed).to.deep.equal([de.shape, de.compare, de.change]);
  });

  it('loses nothing of several kinds on one page, and of the outcome of a check', async () => {
    const home = place('<insight-quiz mode="page"></insight-quiz>', 'en');
    home.querySelector<InsightQuiz>(TAGS)!.definition = everyKind();
    const page = await opened(home);
    await page.choose('Four', 'quarters');
    await page.type('Ants');
    await page.press('Check the answer');
    expect(page.text('.nav .msg')).to.equal('4 questions have no answer yet.');
    home.lang = 'de';
    await until(() => page.text('.nav .msg') === de.open('4', 4));
    expect(page.texts('.shares button')).to.deep.equal([de.evenly]);
    expect(page.fields.find(({ type }) => type === 'text')!.value).to.equal('Ants');
    expect(page.quiz.answers).to.deep.equal({ check: 'four', name: 'Ants' });
    page.quiz.answers = {
      ...page.quiz.answers,
      scale: 3,
      choice: 'x',
      multiple: ['p'],
      points: { old: 100, new: 0, none: 0 },
    };
    await page.quiz.updateComplete;
    await page.press(de.check);
    expect(page.text('.outcome b')).to.equal(de.right);
    home.lang = 'ja';
    await until(() => page.text('.outcome b') === ja.right);
  });

  it('is turned over for Arabic: steps, scales, bars, lines, arrows and the shape', async () => {
    const home = place(pivot, 'en', 900);
    const page = await opened(home);
    const middle = () => page.one('.iw')!.getBoundingClientRect();
    /** How far from the side that one begins to read at, of the whole width. */
    const from = (element: Element) => {
      const { left, right, width } = middle();
      const box = element.getBoundingClientRect();
      const isRtl = getComputedStyle(page.one('.iw')!).direction === 'rtl';
      return (isRtl ? right - box.right : box.left - left) / width;
    };
    const layout = (selector: string) => page.all(selector).map((each) => Math.round(100 * from(each)));
    await page.choose('Agree');
    await page.press('Next');
    const question = ['.ticks i', '.opts input', '.nav .back', '.arrow'];
    const before = question.map((selector) => layout(selector));
    home.lang = 'ar';
    await until(() => getComputedStyle(page.one('.iw')!).direction === 'rtl');
    question.forEach((selector, i) => {
      // Words differ in their length, places in their order do not.
      const [was, is] = [before[i]!, layout(selector)];
      expect(is, selector).to.have.length(was.length);
      is.forEach((each, n) => expect(each, `${selector} ${n}`).to.be.closeTo(was[n]!, 3));
    });
    expect(getComputedStyle(page.one('.back .arrow')!).transform).to.equal('none');

    home.lang = 'en';
    await until(() => page.button('Back'));
    await page.toResult();
    await page.bring('Show as a shape', '.radar');
    await page.compare(`Ann: https://example.org/#insight=${tokenOf(pivotMisalignment(), answers('151342524433'))}`);
    const result = ['.track b', '.track i', '.bands span', '.bars > div i'];
    const bars = result.map((selector) => layout(selector));
    const dots = () => page.all('.radar circle').map((each) => Number(each.getAttribute('cx')));
    const drawn = dots();
    home.lang = 'ar';
    await until(() => page.button(ar.shape));
    result.forEach((selector, i) =>
      layout(selector).forEach((each, n) => expect(each, `${selector} ${n}`).to.be.closeTo(bars[i]![n]!, 1)),
    );
    expect(dots()).to.deep.equal(drawn.map((x) => Math.round(10 * (360 - x)) / 10));
    const names = page.all('.radar text').map((each) => each.getAttribute('text-anchor'));
    expect(names.filter((each) => each === 'start').length).to.equal(names.filter((each) => each === 'end').length);
    expect(getComputedStyle(page.one('.reach')!).transform).to.equal('matrix(-1, 0, 0, 1, 0, 0)');
  });

  it('opens in one language a link that was made in another', async () => {
    location.hash = `#insight=${tokenOf(pivotMisalignment(), answers(MINE))}`;
    const page = await open(pivot, 'de');
    await until(() => page.text('h4') === de.dimensions);
    expect(page.quiz.answers).to.deep.equal(answers(MINE));
    expect(page.text('.notice')).to.equal('');
  });

  it('speaks two languages on one page, each with the author’s texts in it', async () => {
    const definition = {
      ...everyKind(),
      title: { en: 'Every kind', de: 'Von jeder Art' },
      items: [
        {
          id: 'a',
          type: 'scale',
          dimension: 'a',
          text: { en: 'All is written down.', de: 'Alles steht geschrieben.' },
          scale: {
            min: 1,
            max: 3,
            labels: [
              { en: 'no', de: 'nein' },
              { en: 'yes', de: 'ja' },
            ],
            notSure: { en: 'who knows', de: 'wer weiß' },
          },
        },
      ],
    };
    const home = place(['en', 'de', 'fr'].map((lang) => `<insight-quiz lang="${lang}"></insight-quiz>`).join(''));
    const quizzes = [...home.querySelectorAll<InsightQuiz>(TAGS)];
    for (const quiz of quizzes) quiz.definition = definition;
    await Promise.all(quizzes.map(({ ready }) => ready));
    const pages = quizzes.map((quiz) => new Page(quiz));
    expect(pages.map((page) => page.texts('.eyebrow span'))).to.deep.equal([
      ['Every kind', 'Question 1 of 1'],
      ['Von jeder Art', 'Frage 1 von 1'],
      ['Every kind', 'Question 1 sur 1'],
    ]);
    expect(pages.map((page) => page.texts('.opts label'))).to.deep.equal([
      ['1 no', '2', '3 yes', 'who knows'],
      ['1 nein', '2', '3 ja', 'wer weiß'],
      ['1 no', '2', '3 yes', 'who knows'],
    ]);
  });

  it('says the site’s own words, those of what is brought too, over any language', async () => {
    const home = place(`<insight-provider lang="de">${pivot}</insight-provider>`);
    const provider = home.querySelector<InsightProvider>('insight-provider')!;
    provider.words = { assessment: { finish: 'Auswerten', others: 'Im Team' } };
    const page = await opened(home);
    page.quiz.answers = answers(MINE);
    await page.quiz.updateComplete;
    await page.press('Auswerten');
    await page.bring(de.compare, '.raters');
    expect(page.text('.raters h4')).to.equal('Im Team');
    provider.words = { assessment: { others: 'Wir alle' } };
    await until(() => page.text('.raters h4') === 'Wir alle');
    expect(page.text('#count')).to.equal('12 von 12 beantwortet');
  });

  it('speaks English where its language cannot be had, and its content with it', async () => {
    const said = await warnings(async () => {
      const page = await open(pivot, 'tlh');
      expect(page.text('legend')).to.match(/^Targets and bonuses/);
      expect(page.text('#count')).to.equal('Question 1 of 12');
    });
    expect(said).to.deep.equal([]);
  });
});
