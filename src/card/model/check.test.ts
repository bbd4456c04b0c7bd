import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PROSE_LIMIT } from '../../kit/core/prose.js';
import { describe as told } from '../../kit/core/problem.js';
import { check } from './check.js';
import { tenthsOf } from './evidence.js';
import type { CardDefinition } from './schema.js';
import { validate } from './validate.js';

const card: CardDefinition = { kind: 'card', schema: 1, id: 'a', variant: 'answer', title: 'Why?' };
const says = (definition: unknown) =>
  validate(definition).problems.map((problem) => `${problem.code} ${told(problem)}`);

describe('a card', () => {
  it('is taken as it is', () => {
    const whole = {
      ...card,
      variant: 'stat',
      version: '2',
      lang: 'en',
      eyebrow: 'Topic',
      aside: '5 min',
      title: { en: 'of them', de: 'davon' },
      text: 'One.\n\nTwo.',
      figure: { value: 70, unit: '%', of: 100, text: '70%' },
      source: { name: 'Hughes', url: 'https://example.org/', year: 2011 },
      evidence: 'disputed',
      note: 'A note',
      tags: ['a'],
      cta: { label: 'Go', href: '#go' },
    };
    expect(validate(whole)).toEqual({ definition: whole, problems: [] });
  });

  it.each<[string, object, string]>([
    ['no title', { title: undefined }, 'shape title: expected text, or text by language'],
    ['a number for an id', { id: 7 }, 'shape id: expected text, got 7'],
    [
      'another variant',
      { variant: 'poem' },
      'shape variant: expected "answer" or "stat" or "compare" or "steps" or "quote", got "poem"',
    ],
    [
      'another grade',
      { evidence: 'good' },
      'shape evidence: expected "peer-reviewed" or "survey" or "estimate" or "disputed", got "good"',
    ],
    ['a stat without a figure', { variant: 'stat' }, 'empty figure: a card of the variant stat needs it'],
    ['a comparison of nothing', { variant: 'compare', rows: [] }, 'empty rows: a card of the variant compare needs it'],
    ['no steps', { variant: 'steps' }, 'empty steps: a card of the variant steps needs it'],
    [
      'half a row',
      { variant: 'compare', rows: [{ stated: 'a' }] },
      'shape rows[0].actual: expected text, or text by language',
    ],
    ['a share of nothing', { figure: { value: 7, of: 0 } }, 'range figure.of: 0 is below 7'],
    ['more than all', { figure: { value: 7, of: 5 } }, 'range figure.of: 5 is below 7'],
    ['a year that is none', { source: { name: 'a', year: 20.5 } }, 'range source.year: 20.5 is not a year'],
    [
      'a source that runs code',
      { source: { name: 'a', url: 'javascript:x()' } },
      'shape source.url: "javascript:x()" is not an address that may be followed',
    ],
    [
      'a call to nowhere',
      { cta: { label: 'a', href: '' } },
      'shape cta.href: "" is not an address that may be followed',
    ],
    [
      'two steps of one id',
      { steps: [{ id: 'a', title: 'b' }, { title: 'c' }, { id: 'a', title: 'd' }] },
      'duplicate steps[2].id: "a" is used twice',
    ],
    ['too many tags', { tags: Array<string>(201).fill('a') }, 'too-many tags: its length 201 is above 200'],
    [
      'a text that is too long',
      { note: 'a'.repeat(PROSE_LIMIT + 1) },
      `too-long note: its length ${PROSE_LIMIT + 1} is above ${PROSE_LIMIT}`,
    ],
    [
      'and one deep inside',
      { steps: [{ title: { en: '`'.repeat(PROSE_LIMIT + 1) } }] },
      `too-long steps[0].title.en: its length ${PROSE_LIMIT + 1} is above ${PROSE_LIMIT}`,
    ],
  ])('with %s is refused, and the field is named', (_, change, message) => {
    expect(says({ ...card, ...change })).toEqual([message]);
    expect(validate({ ...card, ...change }).definition).toBeUndefined();
  });

  it('is judged whatever it is, and nothing is thrown', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(validate(data).problems.length).toBeGreaterThan(0);
      }),
    );
    fc.assert(
      fc.property(fc.record({ value: fc.double(), of: fc.option(fc.double(), { nil: undefined }) }), (figure) => {
        expect(Array.isArray(check({ ...card, variant: 'stat', figure }))).toBe(true);
      }),
    );
  });
});

describe('tenthsOf', () => {
  it.each<[number, number | undefined, string, number | undefined]>([
    [70, undefined, '%', 7],
    [70, undefined, '٪', 7],
    [100, undefined, '%', 10],
    [7, 10, '', 7],
    [0.7, 1, '', 7],
    [3, 30, '', 1],
    [700, 1000, '', 7],
    [38, undefined, '%', undefined],
    [0, undefined, '%', undefined],
    [5, undefined, '%', undefined],
    [120, undefined, '%', undefined],
    [2.94, undefined, 'strategies', undefined],
    [1, 3, '', undefined],
    [NaN, 10, '', undefined],
  ])('%d of %s%s → %s', (value, of, unit, tenths) => expect(tenthsOf({ value, ...(of && { of }) }, unit)).toBe(tenths));
});
