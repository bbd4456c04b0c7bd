import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { build } from '../../../tests/browser/markup.js';
import { assessment, scaleItem } from '../../../tests/fixtures/assessment.js';
import { el, rich } from '../../kit/core/markup.js';
import { proseOf } from '../../kit/core/prose-of.js';
import { scaleOf } from '../model/answer.js';
import { pivotMisalignmentIn } from '../model/preset/in-language.js';
import { pivotMisalignment } from '../model/preset/pivot-misalignment.js';
import type { AssessmentDefinition, Item } from '../model/schema.js';
import { writeAssessment } from './html.js';
import { readAssessment } from './light-dom.js';
import { tokenOf } from './token.js';

/** In the document, for only there do fields know their labels. */
const write = (definition: AssessmentDefinition, lang = 'en') => {
  const element = build(writeAssessment(definition, { lang, level: 3 }));
  box.replaceChildren(element);
  return element;
};
let box: HTMLElement;
beforeEach(() => document.body.append((box = document.createElement('div'))));
afterEach(() => box.remove());
const json = (element: HTMLElement) => element.querySelector('script')?.textContent;
const canonical = (text: string) => proseOf(build(el('p', {}, rich(text))));
const AGREEMENT = ['Strongly disagree', 'Disagree', 'Neither', 'Agree', 'Strongly agree'];
const plainData = <T>(data: T) => JSON.parse(JSON.stringify(data)) as T;

/** As a form says it: scales and their words written out, ends by default. */
const writtenOut = (definition: AssessmentDefinition): AssessmentDefinition => {
  const items = definition.items.map((item): Item => {
    if ('options' in item) return { ...item, options: item.options.map((each) => ({ correct: false, ...each })) };
    if (item.type !== 'scale') return item;
    const { step = 1, labels = AGREEMENT, notSure, ...ends } = scaleOf(definition, item);
    return { ...item, scale: { ...ends, step, labels, ...(notSure && { notSure: 'Not sure' }) } };
  });
  return plainData({ ...definition, scales: undefined, items });
};

const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
    fc.constantFrom('**Bold** *it* `x`', '<script>alert(1)</script>', '[a](https://a.org/) b'),
  )
  .map(canonical)
  .filter(Boolean);
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
const asked = {
  text,
  help: maybe(text),
  reverse: maybe(fc.constant(true)),
  weight: maybe(fc.integer({ min: 1, max: 9 })),
  required: maybe(fc.constant(false)),
};
const options = fc
  .array(fc.record({ label: text, score: fc.integer({ min: -5, max: 5 }) }), { minLength: 2, maxLength: 4 })
  .map((list) => list.map((each, i) => ({ id: `o${i}`, ...each })));
const item = fc.oneof(
  fc.record({ ...asked, type: fc.constant('scale' as const) }),
  fc.record({ ...asked, type: fc.constant('choice' as const), options, notSure: maybe(text) }),
  fc.record({ ...asked, type: fc.constant('multiple' as const), options }),
  fc.record({ ...asked, type: fc.constant('allocation' as const), options }),
);
const definition = fc
  .record({ title: text, items: fc.array(item, { minLength: 2, maxLength: 6 }), bandText: text, bandLabel: text })
  .map(({ title, items, bandText, bandLabel }): AssessmentDefinition =>
    assessment({
      title,
      dimensions: [
        { id: 'pay', label: 'What is **paid**' },
        { id: 'habits', label: 'Habits' },
      ],
      items: items.map((each, i) => ({
        id: `i${i}`,
        dimension: i < items.length / 2 ? 'pay' : 'habits',
        ...each,
      })),
      bands: [
        { id: 'low', from: 0, label: bandLabel, text: bandText },
        { id: 'high', from: 60, label: 'high', text: 'Well done.' },
      ],
    }),
  );

describe('an assessment as HTML', () => {
  it('is read back as the same definition', () => {
    fc.assert(
      fc.property(definition, (given) => {
        const element = write(given);
        expect(json(element)).to.equal(undefined);
        const { definition: back, problems } = readAssessment(element);
        expect(problems).to.deep.equal([]);
        expect(plainData(back)).to.deep.equal(writtenOut(given));
      }),
      { numRuns: 200 },
    );
  });

  it('is the built-in one, by its own tag, when it is that', () => {
    const element = write({ ...pivotMisalignment(), id: 'quiz' });
    expect([element.localName, json(element)]).to.deep.equal(['pivot-misalignment-quiz', undefined]);
    const { definition: back, problems } = readAssessment(element, pivotMisalignment());
    expect(problems).to.deep.equal([]);
    const wanted = writtenOut({ ...pivotMisalignment(), id: 'quiz', version: undefined });
    expect(plainData(back)).to.deep.equal(wanted);
  });

  for (const lang of ['ar', 'de', 'es', 'fr', 'ja'])
    it(`is the built-in one in ${lang}, whose answers are the same as in English`, () => {
      const given = pivotMisalignmentIn(lang);
      const element = write(given, lang);
      expect([element.localName, json(element)]).to.deep.equal(['pivot-misalignment-quiz', undefined]);
      const { definition: back } = readAssessment(element, given);
      expect(back!.items.map(({ text }) => text)).to.deep.equal(
        given.items.map(({ text }) => canonical(text as string)),
      );
      const answers = Object.fromEntries(given.items.map(({ id }, i) => [id, (i % 5) + 1]));
      expect(tokenOf(back!, answers)).to.equal(tokenOf(pivotMisalignment(), answers));
      expect(element.textContent, 'nothing of ours in English').to.not.match(/agree|Not sure|By hand/);
    });

  it('is a real form: every item a group with its name, every answer with a label', () => {
    const element = write(pivotMisalignment());
    expect(element.querySelector('form')!.method).to.equal('dialog');
    expect(element.querySelectorAll('fieldset > legend')).to.have.length(12);
    const inputs = [...element.querySelectorAll('input')];
    expect(inputs).to.have.length(72);
    for (const input of inputs) expect(input.labels![0]!.textContent.trim()).not.to.equal('');
    expect(element.textContent).to.contain('the other way round for 2, 5, 8, 11');
  });

  it('carries what HTML cannot say as data: advice, conditions, verdicts, ends of a scale', () => {
    const cases: AssessmentDefinition[] = [
      assessment({ advice: [{ id: 'x', when: { dimension: 'a', lt: 40 }, title: '</script><b>' }] }),
      assessment({ bands: [{ id: 'low', from: 0, label: 'low', title: 'A verdict', text: 'x' }] }),
      assessment({ items: [scaleItem('a1'), scaleItem('a2', { showIf: { item: 'a1', gte: 3 } })] }),
      assessment({
        items: [scaleItem('a1', { type: 'scale', scale: { min: 0, max: 10, labels: ['Never', 'Always'] } })],
      }),
    ];
    for (const given of cases) expect(JSON.parse(json(write(given))!)).to.deep.equal(given);
  });

  it('speaks the language of the page', () =>
    expect(write(assessment(), 'de-AT').textContent).to.contain('Stimme voll zu'));
});
