import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { assessment, dimensions, scaleItem } from '../../../tests/fixtures/assessment.js';
import { everyKind, type Page, quizzes, type QuizTags, warnings } from '../../../tests/fixtures/quiz.js';
import { axeClean, axTree, engine, type AxNode } from '../../../tests/browser/index.js';
import type { AssessmentDefinition, Band } from '../model/schema.js';

const words = (node: Element | null | undefined) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** What a screen reader meets in a question, by the roles and names that HTML gives it. */
function outline(root: ParentNode): string[] {
  const by = (field: HTMLInputElement) => {
    const label = field.closest('label')?.cloneNode(true) as Element | undefined;
    label?.querySelectorAll('[aria-hidden=true]').forEach((each) => each.remove());
    return field.getAttribute('aria-label') ?? words(label);
  };
  const roles: Record<string, string> = { range: 'slider', text: 'textbox' };
  return [...root.querySelectorAll<HTMLElement>('h3, fieldset, input, button, [role], .outcome')].map((each) => {
    if (each instanceof HTMLFieldSetElement) return `group "${words(each.querySelector('legend'))}"`;
    if (each instanceof HTMLButtonElement) return `button "${words(each)}"`;
    if (!(each instanceof HTMLInputElement)) return `${each.getAttribute('role') ?? each.localName} "${words(each)}"`;
    const state = each.getAttribute('aria-valuetext') ?? (each.checked ? 'checked' : '');
    return `${roles[each.type] ?? each.type} "${by(each)}"${state && ` ${state}`}${each.disabled ? ' disabled' : ''}`;
  });
}

/** The same from the accessibility tree that Chromium computes. */
function computed(node: AxNode): string[] {
  const { role, name = '', children = [] } = node;
  const kept = ['group', 'radio', 'checkbox', 'slider', 'textbox', 'button'];
  return [
    ...(kept.includes(role) ? [`${role} "${name.replace(/\s+/g, ' ').trim()}"`] : []),
    ...children.flatMap(computed),
  ];
}

const OUTLINES: [string, string[]][] = [
  [
    'Statement scale',
    [
      'group "Statement scale"',
      ...['0 Never', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10 Always'].map((label) => `radio "${label}"`),
      'radio "Not sure"',
      'button "Next"',
    ],
  ],
  ['Which one?', ['group "Which one?"', 'radio "Option x"', 'radio "Option y"', 'button "Back"', 'button "Next"']],
  [
    'Which of these?',
    ['group "Which of these?"', 'checkbox "Option p"', 'checkbox "Option q"', 'button "Back"', 'button "Next"'],
  ],
  [
    'Where does the time go?',
    [
      'group "Where does the time go?"',
      'slider "Option old" 34 of 100',
      'slider "Option new" 33 of 100',
      'slider "Option none" 33 of 100',
      'button "Share evenly"',
      'button "Back"',
      'button "Next"',
    ],
  ],
  [
    'What is your team called?',
    [
      'group "What is your team called? (optional)"',
      'textbox "What is your team called?"',
      'button "Back"',
      'button "Next"',
    ],
  ],
  [
    'How many quarters are a year?',
    [
      'group "How many quarters are a year?"',
      'radio "Three"',
      'radio "Four"',
      'button "Back"',
      'button "See the result"',
    ],
  ],
];

const ANSWERS = {
  scale: 3,
  choice: 'y',
  multiple: ['p'],
  points: { old: 36, new: 32, none: 32 },
  name: 'Ants',
};

type Opened = ReturnType<typeof quizzes>;

/** The assessment with one item of each kind, at one of them. */
const everyKindAt =
  ({ given }: Opened) =>
  async (id: string, answers: object = {}): Promise<Page> => {
    const page = await given(everyKind());
    page.quiz.answers = answers as typeof page.quiz.answers;
    page.quiz.go(id);
    await page.quiz.updateComplete;
    return page;
  };

export function outlineSuite(tags: QuizTags): void {
  const opened = quizzes(tags);
  const { html, open } = opened;
  const at = everyKindAt(opened);
  for (const [i, item] of everyKind().items.entries())
    it(`on ${item.type === 'scale' ? 'a' : 'the'} ${item.type} item: ${item.id}`, async () => {
      const page = await at(item.id);
      const [legend, expected] = OUTLINES[i]!;
      expect(page.text('legend')).to.contain(legend);
      expect(outline(page.root)).to.deep.equal(expected);
      if (engine !== 'chromium') return;
      const bare = expected.map((line) => line.replace(/" .*$/, '"'));
      expect(computed(await axTree()).filter((line) => bare.includes(line))).to.deep.equal(bare);
    });

  it('after Next without an answer: one alert, which the group has as its description too', async () => {
    const page = await at('choice');
    await page.press('Next');
    expect(outline(page.root).slice(0, 2)).to.deep.equal(['group "Which one?"', 'alert "Choose an answer."']);
  });

  it('after a knowledge check: what came of it is there as text, and the options are as they were answered', async () => {
    const page = await at('check');
    await page.choose('Three');
    await page.press('Check the answer');
    expect(outline(page.root).slice(0, 4)).to.deep.equal([
      'group "How many quarters are a year?"',
      'radio "Three" checked disabled',
      'radio "Four" disabled',
      'div "Not correct. The answer is “Four”. Three quarters are nine months.A quarter is three months."',
    ]);
  });

  it('of all on one page: a group each, and what is open in one place', async () => {
    const page = await open(
      html`<insight-quiz
        mode="page"
        .definition=${assessment({ items: [scaleItem('a1', { scale: { min: 0, max: 1 } }), scaleItem('a2', { scale: { min: 0, max: 1 } })] })}></insight-quiz>`,
    );
    await page.press('See the result');
    expect(outline(page.root)).to.deep.equal([
      'group "Statement a1"',
      'radio "0"',
      'radio "1"',
      'group "Statement a2"',
      'radio "0"',
      'radio "1"',
      'status "2 questions have no answer yet."',
      'button "See the result"',
    ]);
  });
}

type At = ReturnType<typeof everyKindAt>;
const statesOf = ({ html, open, given }: Opened, at: At): [string, () => Promise<Page>][] => [
  ...everyKind().items.map((item): [string, () => Promise<Page>] => [item.id, () => at(item.id)]),
  ['points, shared out', () => at('points', ANSWERS)],
  [
    'a text that is missing',
    async () => {
      const page = await given(
        assessment({ items: [{ id: 'who', type: 'text', text: 'Who?', required: true }, scaleItem('a1')] }),
      );
      await page.press('Next');
      return page;
    },
  ],
  ...['Three', 'Four'].map((answer): [string, () => Promise<Page>] => [
    `${answer}, checked`,
    async () => {
      const page = await at('check', ANSWERS);
      await page.choose(answer);
      await page.press('Check the answer');
      return page;
    },
  ]),
  ['the first screen', () => open(html`<insight-quiz welcome="Be honest." .definition=${everyKind()}></insight-quiz>`)],
  [
    'all on one page, questions open',
    async () => {
      const page = await open(html`<insight-quiz mode="page" .definition=${everyKind()}></insight-quiz>`);
      await page.press('See the result');
      return page;
    },
  ],
  ['disabled', () => open(html`<insight-quiz mode="page" disabled .definition=${everyKind()}></insight-quiz>`)],
];

export function takingAccessSuite(tags: QuizTags): void {
  const opened = quizzes(tags);
  const { given } = opened;
  const at = everyKindAt(opened);
  const states = statesOf(opened, at);
  for (const scheme of ['light', 'dark'])
    for (const [name, go] of states)
      it(`axe finds nothing in ${scheme}: ${name}`, async () => {
        const page = await go();
        const box = page.quiz.parentElement!;
        box.style.cssText = `color-scheme: ${scheme}; background: Canvas; padding: 1em`;
        await axeClean(box);
      });

  for (const [name, go] of states)
    it(`everything to point at is 24 px and more, and nothing leaves a sidebar of 280 px: ${name}`, async () => {
      const page = await go();
      const box = page.quiz.parentElement!;
      for (const dir of ['ltr', 'rtl'])
        for (const width of [280, 900]) {
          box.dir = dir;
          box.style.inlineSize = `${width}px`;
          const host = page.quiz.getBoundingClientRect();
          for (const target of page.all('button, label, [type=range], [type=text]')) {
            const { width: w, height: h } = target.getBoundingClientRect();
            expect(Math.min(w, h), `${width} px: ${target.localName}`).to.be.at.least(24);
          }
          for (const part of page.all('.iw *')) {
            const { left, right, width: w } = part.getBoundingClientRect();
            const place = `${width} px ${dir}: ${part.localName}.${part.className}`;
            if (w > 1) expect(right, place).to.be.at.most(host.right + 1);
            if (w > 1) expect(left, place).to.be.at.least(host.left - 1);
          }
        }
    });

  it('points stand at the end of their line, whichever side that is', async () => {
    const page = await at('points');
    const [name, points] = ['label > span', 'label > b'].map((selector) => page.root.querySelector(selector)!);
    const isAfter = () => points!.getBoundingClientRect().left > name!.getBoundingClientRect().left;
    expect(isAfter()).to.equal(true);
    page.quiz.parentElement!.dir = 'rtl';
    expect(isAfter()).to.equal(false);
  });

  it('an answer costs the same of two hundred questions as of two', async () => {
    const cost = async (count: number) => {
      const page = await given(assessment({ items: Array.from({ length: count }, (_, i) => scaleItem(`a${i}`)) }));
      await page.choose('Agree');
      let changes = 0;
      const watch = new MutationObserver((records) => {
        for (const { addedNodes, removedNodes } of records) changes += 1 + addedNodes.length + removedNodes.length;
      });
      watch.observe(page.root, { subtree: true, childList: true, attributes: true, characterData: true });
      await page.choose('Disagree');
      await page.press('Next');
      const nodes = page.all('*').length;
      await new Promise((done) => setTimeout(done));
      watch.disconnect();
      return { changes, nodes };
    };
    const [few, many] = [await cost(31), await cost(200)];
    expect(many).to.deep.equal(few);
  });
}

const band = (id: string, from: number): Band => ({ id, from, label: id });
const circle = [
  scaleItem('a1', { showIf: { item: 'a2', gte: 3 } }),
  scaleItem('a2', { showIf: { item: 'a1', gte: 3 } }),
  scaleItem('a3'),
];

export function refusedSuite(tags: QuizTags): void {
  const { html, open } = quizzes(tags);
  const wrong: [string, () => AssessmentDefinition, code: string, path: string][] = [
    [
      'two items of one id',
      () => assessment({ items: [scaleItem('a1'), scaleItem('a1')] }),
      'duplicate',
      'items[1].id',
    ],
    ['an unknown dimension', () => assessment({ items: [scaleItem('b1')] }), 'unknown-ref', 'items[0].dimension'],
    [
      'cut scores unsorted',
      () => assessment({ bands: [band('x', 0), band('y', 70), band('z', 40)] }),
      'order',
      'bands[2].from',
    ],
    [
      'cut scores twice',
      () => assessment({ bands: [band('x', 0), band('y', 40), band('z', 40)] }),
      'duplicate',
      'bands[2].from',
    ],
    ['a circle in showIf', () => assessment({ items: circle }), 'cycle', 'items[0].showIf'],
    [
      '10,000 items',
      () => assessment({ items: Array.from({ length: 10_000 }, (_, i) => scaleItem(`a${i}`)) }),
      'too-many',
      'items',
    ],
    [
      '__proto__ as an id',
      () => assessment({ items: [scaleItem('__proto__', { dimension: 'a' })] }),
      'shape',
      'items[0].id',
    ],
    [
      '__proto__ as a dimension',
      () => assessment({ dimensions: dimensions('__proto__'), items: [scaleItem('a1', { dimension: '__proto__' })] }),
      'shape',
      'dimensions[0].id',
    ],
  ];
  for (const [name, definition, code, path] of wrong)
    it(`${name}, as JSON`, async () => {
      const said = await warnings(async () => {
        const heard = oneEvent(document.body, 'insight-error');
        const script = document.createElement('script');
        script.type = 'application/json';
        script.textContent = JSON.stringify(definition());
        const page = await open(
          html`<insight-quiz
            >${script}
            <p>Ours.</p></insight-quiz
          >`,
        );
        expect(((await heard) as CustomEvent<object>).detail).to.include({ code, path });
        expect(page.all('slot:not([name])').length, 'the content').to.equal(1);
        expect(page.all('form').length, 'no question').to.equal(0);
        expect(page.quiz.querySelector('p')!.getBoundingClientRect().height).to.be.above(0);
      });
      expect(said).to.have.length(1);
      expect(said[0]).to.contain(`${path}: `);
    });

  // By the parser, as in pages.
  const list = (ids: string[]) =>
    document
      .createRange()
      .createContextualFragment(
        `<ol>${ids.map((id) => `<li id="${id}" data-dimension="a">Statement</li>`).join('')}</ol>`,
      );
  const cuts = (...from: number[]) =>
    html`<dl data-bands="total">${from.map((each) => html`<dt data-from=${each}>${each}</dt>`)}</dl>`;
  for (const [name, content, path] of [
    ['two statements of one id', () => list(['one', 'one']), 'items[1].id'],
    ['cut scores unsorted', () => [list(['one']), cuts(0, 70, 40)], 'bands[2].from'],
    ['cut scores twice', () => [list(['one']), cuts(0, 40, 40)], 'bands[2].'],
    ['10,000 statements', () => list(Array.from({ length: 10_000 }, (_, i) => `s${i}`)), 'items: 10000'],
    ['__proto__ as an id', () => list(['__proto__']), 'items[0].id'],
  ] as const)
    it(`${name}, in HTML`, async () => {
      const said = await warnings(async () => {
        const page = await open(html`<insight-quiz>${content()}</insight-quiz>`);
        await waitUntil(() => page.quiz.error);
        expect(page.all('slot:not([name])').length).to.equal(1);
        expect(page.all('form').length).to.equal(0);
      });
      expect(said.join()).to.contain(path);
    });
}
