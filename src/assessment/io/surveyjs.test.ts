import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applicableItems } from '../model/applicable.js';
import type { Item, ItemOf, ScaleShape } from '../model/schema.js';
import { score } from '../model/score.js';
import { validate } from '../model/validate.js';
import { fromSurveyJS } from './surveyjs.js';

const of = (...elements: unknown[]) => fromSurveyJS({ elements });
/** The only item of a survey with this one question, without what a test does not speak of. */
function itemOf(question: object): Partial<Item> {
  const { definition } = of({ name: 'q', title: 'Question?', isRequired: true, ...question });
  const spoken = Object.entries(definition!.items[0]!).filter(
    ([key, value]) => value !== undefined && !['id', 'text', 'required', 'dimension'].includes(key),
  );
  return Object.fromEntries(spoken);
}
const told = (question: object) => of({ name: 'q', ...question }).problems.map(({ path }) => path);

/** As the survey library's designer writes it. */
const SURVEY = {
  title: { default: 'How real is it?', de: 'Wie echt ist er?' },
  locale: 'de',
  showProgressBar: true,
  widthMode: 'static',
  pages: [
    {
      name: 'incentives',
      title: { default: 'Incentives', de: 'Anreize' },
      elements: [
        { type: 'rating', name: 'pay', title: 'Pay follows the <b>new</b> plan.', isRequired: true },
        {
          type: 'matrix',
          name: 'bonus',
          title: 'How far do you agree?',
          columns: [
            { value: 1, text: 'Not at all' },
            { value: 2, text: 'So so' },
            { value: 3, text: 'Fully' },
          ],
          rows: [
            { value: 'team', text: 'The team earns it' },
            { value: 'me', text: 'I earn it' },
          ],
          isAllRowRequired: true,
        },
      ],
    },
    {
      name: 'page2',
      visibleIf: '{pay} notempty',
      elements: [
        { type: 'text', name: 'who', title: 'Who decides?' },
        {
          type: 'panel',
          name: 'Culture',
          elements: [
            {
              type: 'boolean',
              name: 'praise',
              title: 'Does {who} praise the new way?',
              visibleIf: "{bonus.team} > 1 and {who} <> 'nobody'",
            },
          ],
        },
        { type: 'html', name: 'note', html: '<p>Thanks</p>' },
      ],
    },
  ],
  completedHtml: '<h3>Thank you</h3>',
};

describe('a survey', () => {
  const { definition, problems } = fromSurveyJS(JSON.stringify(SURVEY));

  it('becomes an assessment: pages and panels its dimensions, questions and rows its items', () => {
    expect(validate(definition).problems).toEqual([]);
    expect(definition).toMatchObject({
      kind: 'assessment',
      lang: 'de',
      title: { en: 'How real is it?', de: 'Wie echt ist er?' },
      dimensions: [
        { id: 'incentives', label: { en: 'Incentives', de: 'Anreize' } },
        { id: 'Culture', label: 'Culture' },
      ],
      items: [
        {
          id: 'pay',
          type: 'scale',
          scale: { min: 1, max: 5, step: 1 },
          dimension: 'incentives',
          text: 'Pay follows the **new** plan.',
          required: true,
        },
        {
          id: 'bonus.team',
          type: 'scale',
          scale: { min: 1, max: 3, labels: ['Not at all', 'So so', 'Fully'] },
          text: 'The team earns it',
          help: 'How far do you agree?',
          required: true,
        },
        {
          id: 'bonus.me',
          type: 'scale',
          scale: { min: 1, max: 3, labels: ['Not at all', 'So so', 'Fully'] },
          text: 'I earn it',
          dimension: 'incentives',
        },
        { id: 'who', type: 'text', required: false, showIf: { item: 'pay' } },
        {
          id: 'praise',
          type: 'choice',
          dimension: 'Culture',
          text: 'Does {{who}} praise the new way?',
          showIf: {
            all: [{ item: 'pay' }, { all: [{ item: 'bonus.team', gt: 1 }, { not: { item: 'who', is: 'nobody' } }] }],
          },
        },
      ],
    });
  });

  it('works: branches, and scores', () => {
    const answers = { pay: 5, 'bonus.team': 2, 'bonus.me': 3, praise: 'true' };
    expect(applicableItems(definition!, {}).map(({ id }) => id)).toEqual(['pay', 'bonus.team', 'bonus.me']);
    // Incentives: 100, 50 and 100 → 83.33; culture: yes → 100.
    expect(score(definition!, answers).dimensions.map((each) => each.score)).toEqual([83.333333333, 100]);
  });

  it('tells what has no counterpart, and nothing of its looks', () => {
    expect(problems).toEqual([
      { code: 'unread', path: 'pages[1].elements[2]', message: expect.stringContaining('"note" (html)') },
      { code: 'unread', path: 'completedHtml', message: expect.any(String) },
    ]);
  });

  it('may have its questions at the top, or call them questions', () => {
    expect(of({ type: 'rating', name: 'a' }).definition).toMatchObject({
      dimensions: [{ id: 'score', label: '' }],
      items: [{ id: 'a', text: 'a', dimension: 'score' }],
    });
    expect(fromSurveyJS({ title: 'T', questions: [{ type: 'rating', name: 'a' }] }).definition!.dimensions).toEqual([
      { id: 'score', label: 'T' },
    ]);
    expect(fromSurveyJS({ pages: [{ questions: [{ type: 'rating', name: 'a' }] }] }).definition!.items).toHaveLength(1);
  });
});

describe('questions', () => {
  const options = (...list: object[]) => list.map((each) => expect.objectContaining(each) as unknown);
  const scale = (question: object) => {
    const { min, max, step, labels, notSure } = (itemOf(question) as ItemOf<'scale'>).scale as ScaleShape;
    return { min, max, step, labels, notSure };
  };

  it.each<[object, object]>([
    [{}, { min: 1, max: 5, step: 1 }],
    [
      { rateMin: 0, rateMax: 10 },
      { min: 0, max: 10, step: 1 },
    ],
    [{ rateMin: 0 }, { min: 0, max: 5, step: 1 }],
    [{ rateCount: 7 }, { min: 1, max: 7, step: 1 }],
    [
      { rateCount: 3, rateMin: 2, rateStep: 2 },
      { min: 2, max: 6, step: 2 },
    ],
    [
      { rateMin: 0, rateMax: 1, rateStep: 0.3 },
      { min: 0, max: 0.9, step: 0.3 },
    ],
    [
      { minRateDescription: 'Never', maxRateDescription: 'Always' },
      { min: 1, max: 5, step: 1, labels: ['Never', 'Always'] },
    ],
    [{ maxRateDescription: { default: 'Always' } }, { min: 1, max: 5, step: 1, labels: ['', { en: 'Always' }] }],
    [{ rateValues: [0, 5, 10] }, { min: 0, max: 10, step: 5 }],
    [
      {
        rateValues: [
          { value: 2, text: 'No' },
          { value: 3, text: 'Yes' },
        ],
      },
      { min: 2, max: 3, step: 1, labels: ['No', 'Yes'] },
    ],
    [
      { rateValues: [1, 9], autoGenerate: true },
      { min: 1, max: 5, step: 1 },
    ],
    [
      { rateType: 'stars', rateCount: 4 },
      { min: 1, max: 4, step: 1 },
    ],
  ])('rating %j', (more, expected) => expect(scale({ type: 'rating', ...more })).toEqual(expected));

  it('ratings of words score in their order, and that is told', () => {
    const bad = { type: 'rating', rateValues: ['bad', { value: 'ok', text: 'Fine' }, 'good'] };
    expect(itemOf(bad)).toEqual({
      type: 'choice',
      options: options({ id: 'bad', label: 'bad', score: 1 }, { label: 'Fine', score: 2 }, { score: 3 }),
    });
    expect(of({ name: 'q', ...bad }).problems).toMatchObject([
      { path: 'elements[0]', message: expect.stringContaining('1, 2, 3') },
    ]);
  });

  it('choices score their score, their number, or being correct', () => {
    expect(
      itemOf({ type: 'radiogroup', choices: [{ value: 'a', score: 2 }, { value: 'b' }, { value: 'c', score: -1 }] }),
    ).toEqual({
      type: 'choice',
      options: options({ id: 'a', score: 2 }, { score: 0 }, { score: -1 }),
    });
    // Five down to one says the same as one up to five, and is shown from the low end like every scale.
    expect(
      scale({
        type: 'radiogroup',
        choices: [
          { value: 3, text: 'Much' },
          { value: 2, text: 'Some' },
          { value: 1, text: 'None' },
        ],
      }),
    ).toMatchObject({ min: 1, max: 3, labels: ['None', 'Some', 'Much'] });
    expect(itemOf({ type: 'dropdown', choices: [1, 2, 5] })).toMatchObject({
      options: [{ score: 1 }, { score: 2 }, { score: 5 }],
    });
    expect(itemOf({ type: 'radiogroup', choices: [3, 4, 5], correctAnswer: 4 })).toEqual({
      type: 'choice',
      options: [
        { id: '3', label: '3' },
        { id: '4', label: '4', correct: true },
        { id: '5', label: '5' },
      ],
    });
    expect(itemOf({ type: 'checkbox', choices: ['a', 'b', 'c'], correctAnswer: ['a', 'c'] })).toMatchObject({
      type: 'multiple',
      options: [{ correct: true }, {}, { correct: true }],
    });
  });

  it('choices without any score are asked, and that is told', () => {
    for (const type of ['radiogroup', 'checkbox']) {
      const { definition, problems } = of(
        { type, name: 'role', choices: ['Sales', 'Product'] },
        { type: 'rating', name: 'a' },
      );
      expect(definition!.items[0]!.dimension).toBeUndefined();
      expect(definition!.dimensions).toHaveLength(1);
      expect(problems).toMatchObject([
        { code: 'unread', path: 'elements[0]', message: expect.stringContaining('no scores') },
      ]);
    }
  });

  it('yes or no', () => {
    expect(itemOf({ type: 'boolean' })).toEqual({
      type: 'choice',
      options: options({ id: 'true', label: 'Yes', score: 1 }, { id: 'false', label: 'No', score: 0 }),
    });
    expect(
      itemOf({ type: 'boolean', labelTrue: 'Aye', valueTrue: 'y', valueFalse: 'n', correctAnswer: 'n' }),
    ).toMatchObject({
      options: [
        { id: 'y', label: 'Aye' },
        { id: 'n', label: 'No', correct: true },
      ],
    });
  });

  it('"don’t know" is not sure', () => {
    expect(scale({ type: 'radiogroup', choices: [1, 2, 3], showDontKnowItem: true })).toMatchObject({ notSure: true });
    expect(
      itemOf({ type: 'radiogroup', choices: ['a', 'b'], showDontKnowItem: true, dontKnowText: 'No idea' }),
    ).toMatchObject({ notSure: 'No idea' });
  });

  it('are required where they say so', () => {
    const required = (question: object) => of({ name: 'q', ...question }).definition!.items[0]!.required;
    expect(required({ type: 'rating' })).toBe(false);
    expect(required({ type: 'text', isRequired: true })).toBe(true);
    expect(required({ type: 'matrix', rows: ['a'], columns: [1, 2], eachRowRequired: true })).toBe(true);
  });

  it('have texts in every language, and prose for HTML', () => {
    expect(
      of({
        type: 'rating',
        name: 'a',
        title: { default: '<em>A</em>', 'pt-BR': 'Á', __proto__: null, 'no tag': 'x' },
        description: 'B &amp; C<br>D <script>evil()</script><a href="javascript:evil()">E</a>',
      }).definition!.items[0],
    ).toMatchObject({ text: { en: '*A*', 'pt-BR': 'Á' }, help: 'B & C D [E](javascript:evil())' });
  });

  it('get ids of their own', () => {
    const { definition } = of(
      { type: 'rating', name: 'my question' },
      { type: 'rating', name: 'my  question' },
      { type: 'rating', name: '__proto__' },
      { type: 'rating' },
      { type: 'radiogroup', name: 'c', choices: ['a b', 'a-b', '???', 'constructor'], correctAnswer: '???' },
    );
    expect(definition!.items.map(({ id }) => id)).toEqual(['my-question', 'my-question-2', 'proto', 'q', 'c']);
    expect(definition!.items[4]).toMatchObject({
      options: [{ id: 'a-b' }, { id: 'a-b-2' }, { id: 'option' }, { id: 'constructor' }],
    });
  });
});

describe('what has no counterpart is told by its place', () => {
  it.each<[object, string[]]>([
    [
      { type: 'rating', validators: [{ type: 'expression' }], defaultValue: 3, requiredIf: '{a} = 1' },
      ['validators', 'defaultValue', 'requiredIf'],
    ],
    [
      { type: 'radiogroup', choices: [1, 2], showOtherItem: true, showNoneItem: false, choicesOrder: 'random' },
      ['showOtherItem', 'choicesOrder'],
    ],
    [{ type: 'radiogroup', choices: [1, { value: 2, visibleIf: '{a} = 1' }] }, ['choices[1].visibleIf']],
    [
      { type: 'matrix', rows: ['a', { value: 'b', enableIf: 'x' }], columns: [1, 2], cells: { a: { 1: 'x' } } },
      ['cells', 'rows[1].enableIf'],
    ],
    [{ type: 'rating', colCount: 2, width: '50%', titleLocation: 'left', startWithNewLine: false, rateValues: [] }, []],
  ])('%j', (question, keys) => expect(told(question).sort()).toEqual(keys.map((key) => `elements[0].${key}`).sort()));

  it.each([
    { type: 'file' },
    { type: 'paneldynamic', templateElements: [{ type: 'rating', name: 'a' }] },
    { type: 'matrixdropdown', columns: [{ cellType: 'text' }], rows: [1] },
    { type: 'expression', expression: '1 + 1' },
    { type: 'constructor' },
    { type: 'dropdown', choicesByUrl: { url: 'https://example.org' } },
    { type: 'rating', visible: false },
    {},
    null,
    7,
    [],
  ])('%j', (question) => {
    const { definition, problems } = of({ type: 'rating', name: 'a' }, question);
    expect(definition!.items).toHaveLength(1);
    expect(problems).toMatchObject([{ code: 'unread', path: 'elements[1]' }]);
  });

  it('the survey’s own machinery', () => {
    const { problems } = fromSurveyJS({
      ...SURVEY,
      pages: [{ elements: [{ type: 'rating', name: 'a' }] }],
      triggers: [{ type: 'complete' }],
      calculatedValues: [{ name: 'x' }],
      completedHtmlOnCondition: [{}],
    });
    expect(problems.map(({ path }) => path)).toEqual([
      'completedHtml',
      'triggers',
      'calculatedValues',
      'completedHtmlOnCondition',
    ]);
  });

  it('a condition that data cannot say, and then it is asked', () => {
    const { definition, problems } = of({ type: 'rating', name: 'a', visibleIf: 'age({b}) > 21' });
    expect(definition!.items[0]!.showIf).toBeUndefined();
    expect(problems).toMatchObject([{ code: 'unread', path: 'elements[0].visibleIf' }]);
  });

  it('an answer that a text wants and nobody gives', () => {
    const { definition, problems } = of({ type: 'rating', name: 'a', title: 'Is {who} or {{panel.x}} here?' });
    expect(definition!.items[0]!.text).toBe('Is {who} or {panel.x} here?');
    expect(problems).toMatchObject([{ path: 'elements[0]' }, { path: 'elements[0]' }]);
    expect(validate(definition).problems).toEqual([]);
  });
});

describe('what is no survey is refused by name', () => {
  it.each<[unknown, string]>([
    ['<!doctype html>', 'shape'],
    ['', 'shape'],
    ['{"pages":', 'shape'],
    ['null', 'empty'],
    ['[]', 'empty'],
    [{}, 'empty'],
    [{ pages: 'none' }, 'empty'],
    [{ pages: [{ elements: [{ type: 'html', name: 'x' }] }] }, 'empty'],
    [undefined, 'empty'],
  ])('%j', (source, code) => {
    const { definition, problems } = fromSurveyJS(source);
    expect(definition).toBeUndefined();
    expect(problems.at(-1)).toMatchObject({ code });
  });

  it('ten thousand questions', () => {
    const { definition } = of(
      ...Array.from({ length: 10_000 }, (_, i) => ({ type: 'rating', name: i % 2 ? 'same' : `q${i}` })),
    );
    expect(validate(definition).problems).toMatchObject([{ code: 'too-many', path: 'items' }]);
  });

  it('panels in panels without an end', () => {
    let panel: object = { type: 'rating', name: 'deep' };
    for (let i = 0; i < 5000; i++) panel = { type: 'panel', elements: [panel] };
    expect(of({ type: 'rating', name: 'a' }, panel)).toMatchObject({
      definition: { items: [{ id: 'a' }] },
      problems: [{ code: 'unread', path: expect.stringMatching(/^elements\[1\](\.elements\[0\])+$/) as unknown }],
    });
    const own: { type: string; elements: unknown[] } = { type: 'panel', elements: [] };
    own.elements.push(own, { type: 'rating', name: 'a' });
    expect(validate(of(own).definition).problems).toEqual([]);
  });

  it('prototypes are data', () => {
    const { definition, problems } = fromSurveyJS(
      '{"__proto__":{"polluted":1},"constructor":{"x":1},"elements":[{"type":"rating","name":"a","__proto__":{"type":"html"}}]}',
    );
    expect(definition!.items).toHaveLength(1);
    expect(problems.map(({ path }) => path).sort()).toEqual(['__proto__', 'constructor', 'elements[0].__proto__']);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});

it.each([{ rateStep: -1e307 }, { rateStep: 1e308, rateMax: '1e999' }])('%j gives what is valid', (rating) => {
  const { definition } = of({ type: 'rating', name: 'a', ...rating });
  expect(validate(definition).problems.map(({ code }) => code)).not.toContain('shape');
});

it('never throws, and what it gives is valid or refused by name', () => {
  const word = fc.constantFrom('a', 'b', '{a}', '{{b}}', '<b>x</b>', '1', '', '__proto__', 'total', '😀');
  const member = fc.oneof(
    word,
    fc.integer({ min: -3, max: 9 }),
    fc.record({ value: fc.oneof(word, fc.integer()), text: word, score: fc.integer() }, { requiredKeys: ['value'] }),
    fc.constant(null),
  );
  const element = fc.letrec((tie) => ({
    any: fc.record(
      {
        type: fc.constantFrom('rating', 'radiogroup', 'checkbox', 'matrix', 'boolean', 'text', 'panel', 'file'),
        name: word,
        title: fc.oneof(word, fc.dictionary(fc.constantFrom('default', 'de', '__proto__', 'x y'), word)),
        choices: fc.array(member),
        columns: fc.array(member),
        rows: fc.array(member),
        rateValues: fc.array(member),
        rateMin: fc.oneof(fc.integer(), fc.double(), word),
        rateMax: fc.oneof(fc.integer(), fc.double(), word),
        rateCount: fc.oneof(fc.integer(), fc.double(), word),
        rateStep: fc.oneof(fc.integer(), fc.double(), word),
        visibleIf: fc.oneof(word, fc.constantFrom("{a} = '1'", '{b} notempty')),
        correctAnswer: fc.oneof(word, fc.array(word)),
        elements: fc.array(tie('any'), { maxLength: 3 }),
      },
      { requiredKeys: ['type', 'name'] },
    ),
  })).any;
  fc.assert(
    fc.property(fc.array(element, { maxLength: 5 }), (elements) => {
      const { definition, problems } = fromSurveyJS(JSON.stringify({ elements }));
      if (!definition) expect(problems).not.toEqual([]);
      else for (const { code } of validate(definition).problems) expect(code).not.toBe('shape');
    }),
    { numRuns: 500 },
  );
  fc.assert(fc.property(fc.anything(), (anything) => void fromSurveyJS(anything)));
});
