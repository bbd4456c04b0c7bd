import { describe, expect, it } from 'vitest';
import { describe as sentence } from '../../kit/core/problem.js';
import { assessment, dimensions, scaleItem } from '../../../tests/fixtures/assessment.js';
import { check } from './check.js';
import { pivotMisalignment } from './preset/pivot-misalignment.js';
import type { AssessmentDefinition, Item } from './schema.js';
import { validate } from './validate.js';

const options = (...scores: number[]) => scores.map((score, i) => ({ id: `o${i}`, label: `${i}`, score }));
const band = (id: string, from: number) => ({ id, from, label: id });
const choice = (more: Partial<Item>) =>
  ({ id: 'a1', type: 'choice', dimension: 'a', text: '?', options: options(0, 1), ...more }) as Item;

describe('a definition that works', () => {
  it.each<[string, AssessmentDefinition]>([
    ['the least there is', assessment()],
    ['the default content', pivotMisalignment()],
    ['nothing but a text', assessment({ dimensions: [], items: [{ id: 't', type: 'text', text: '?' }] })],
  ])('%s', (_, definition) => {
    expect(check(definition)).toEqual([]);
    expect(validate(JSON.parse(JSON.stringify(definition))).problems).toEqual([]);
  });
});

describe('what is wrong is named', () => {
  it.each<[string, Partial<AssessmentDefinition>, string, string]>([
    ['no item', { items: [] }, 'empty', 'items: 0 is fewer than the 1 it takes'],
    [
      '10,000 items',
      { items: Array.from({ length: 10_000 }, (_, i) => scaleItem(`a${i}`)) },
      'too-many',
      'items: 10000 is more than the 1000 there may be',
    ],
    [
      'duplicate items',
      { items: [scaleItem('a1'), scaleItem('a1')] },
      'duplicate',
      'items[1].id: "a1" is the id of items[0]',
    ],
    [
      'duplicate dimensions',
      { dimensions: dimensions('a', 'a') },
      'duplicate',
      'dimensions[1].id: "a" is the id of dimensions[0]',
    ],
    [
      '__proto__',
      { items: [scaleItem('__proto__', { dimension: 'a' })] },
      'shape',
      'items[0].id: "__proto__" cannot be an id',
    ],
    ['an empty id', { items: [scaleItem('', { dimension: 'a' })] }, 'shape', 'items[0].id: "" cannot be an id'],
    ['a space in an id', { items: [scaleItem('a 1')] }, 'shape', 'items[0].id: "a 1" cannot be an id'],
    [
      'an unknown dimension',
      { items: [scaleItem('a1'), scaleItem('b1')] },
      'unknown-ref',
      'items[1].dimension: there is no dimension "b"',
    ],
    [
      'an unknown scale',
      { items: [scaleItem('a1', { scale: 'ten' })] },
      'unknown-ref',
      'items[0].scale: there is no scale "ten"',
    ],
    [
      'a dimension that nothing measures',
      { dimensions: dimensions('a', 'b') },
      'empty',
      'dimensions[1]: no item scores in "b"',
    ],
    [
      'a dimension called total',
      { dimensions: dimensions('total'), items: [scaleItem('t', { dimension: 'total' })] },
      'duplicate',
      'dimensions[0].id: "total" is the whole',
    ],
    [
      'a negative weight',
      { items: [scaleItem('a1', { weight: -1 })] },
      'range',
      'items[0].weight: -1 is not 0 or more',
    ],
    [
      'a benchmark off the scale',
      { dimensions: [{ id: 'a', label: 'A', benchmark: 120 }] },
      'range',
      'dimensions[0].benchmark: 120 is not between 0 and 100',
    ],
    [
      'cut scores unsorted',
      { bands: [band('x', 0), band('y', 70), band('z', 40)] },
      'order',
      'bands[2].from: 40 comes after 70',
    ],
    [
      'a cut score twice',
      { bands: [band('x', 0), band('y', 40), band('z', 40)] },
      'duplicate',
      'bands[2].from: 40 is where the band before begins',
    ],
    ['a hole at the foot', { bands: [band('x', 10)] }, 'range', 'bands[0].from: the first band begins at 0, not at 10'],
    [
      'a cut score over 100',
      { bands: [band('x', 0), band('y', 101)] },
      'range',
      'bands[1].from: 101 is not between 0 and 100',
    ],
    [
      'a band of a dimension',
      { dimensions: [{ id: 'a', label: 'A', bands: [band('x', 5)] }] },
      'range',
      'dimensions[0].bands[0].from: the first band begins at 0, not at 5',
    ],
    ['a scale upside down', { scales: [{ id: 's', min: 5, max: 1 }] }, 'range', 'scales[0].max: 1 is not above min 5'],
    [
      'a step that misses the end',
      { scales: [{ id: 's', min: 1, max: 4, step: 2 }] },
      'range',
      'scales[0].step: steps of 2 do not lead from 1 to 4',
    ],
    [
      'a scale of a billion points',
      { scales: [{ id: 's', min: 0, max: 1e9 }] },
      'too-many',
      'scales[0]: 1000000001 is more than the 21 there may be',
    ],
    [
      'labels that do not fit',
      { scales: [{ id: 's', min: 1, max: 5, labels: ['a', 'b', 'c'] }] },
      'range',
      'scales[0].labels: 3 for 5 points: name each, or the two ends',
    ],
    [
      'one option',
      { items: [choice({ options: options(1) })] },
      'empty',
      'items[0].options: 1 is fewer than the 2 it takes',
    ],
    [
      'options that all score the same',
      { items: [scaleItem('a1'), choice({ id: 'a2', options: options(2, 2) })] },
      'range',
      'items[1].options: all score the same in "a"',
    ],
    [
      'a score in an unknown dimension',
      {
        items: [
          scaleItem('a1'),
          choice({ id: 'a2', options: [{ id: 'o', label: 'O', score: { z: 1 } }, ...options(0, 1)] }),
        ],
      },
      'unknown-ref',
      'items[1].options[0].score: there is no dimension "z"',
    ],
    [
      'showIf of an unknown item',
      { items: [scaleItem('a1', { showIf: { any: [{ item: 'a9' }] } })] },
      'unknown-ref',
      'items[0].showIf: there is no item "a9"',
    ],
    [
      'showIf of an unknown option',
      { items: [choice({}), scaleItem('a2', { showIf: { item: 'a1', is: 'maybe' } })] },
      'unknown-ref',
      'items[1].showIf: there is no option of "a1" called "maybe"',
    ],
    [
      'a cycle',
      {
        items: [
          scaleItem('a1'),
          scaleItem('a2', { showIf: { item: 'a4' } }),
          scaleItem('a3', { showIf: { item: 'a2' } }),
          scaleItem('a4', { showIf: { not: { item: 'a3' } } }),
        ],
      },
      'cycle',
      'items[1].showIf: "a2" waits for "a4", which waits for "a3", which waits for "a2"',
    ],
    [
      'an item that waits for itself',
      { items: [scaleItem('a1', { showIf: { item: 'a1' } })] },
      'cycle',
      'items[0].showIf: "a1" waits for "a1"',
    ],
    [
      'advice about an unknown band',
      { advice: [{ id: 'x', title: 'X', when: { dimension: 'a', band: 'worst' } }] },
      'unknown-ref',
      'advice[0].when: there is no band "worst"',
    ],
    [
      'advice about an unknown pair',
      { advice: [{ id: 'x', title: 'X', when: { all: [{ pair: ['a', 'q'] }] } }] },
      'unknown-ref',
      'advice[0].when: there is no dimension "q"',
    ],
    [
      'piping of an unknown item',
      { items: [scaleItem('a1', { text: { en: 'Does {{team|your team}} agree?' } })] },
      'unknown-ref',
      'items[0].text.en: there is no item "team"',
    ],
    [
      'an endless text',
      { items: [scaleItem('a1', { text: 'x'.repeat(5001) })] },
      'too-long',
      'items[0].text: 5001 characters are more than the 5000 there may be',
    ],
  ])('%s', (_, parts, code, message) => {
    const definition = assessment(parts);
    const [first] = check(definition);
    expect(first && sentence(first)).toBe(message);
    expect(first?.code).toBe(code);
    const refused = validate(JSON.parse(JSON.stringify(definition)));
    expect(refused.problems[0]?.code).toBe(code);
    expect(refused.definition).toBeUndefined();
  });

  it.each([null, undefined, 7, 'x', [], {}, { items: 3 }, { items: [null] }])('and never thrown: %j', (data) => {
    expect(check(data as never)).toMatchObject([{ code: 'shape' }]);
    expect(validate(data).problems.length).toBeGreaterThan(0);
  });
});

describe('the shape of foreign data', () => {
  /** Puts another value into a sound definition; nothing at all takes the field away. */
  const foreign = (path: readonly (string | number)[], value?: unknown) => {
    const advice = [{ id: 'x', title: 'X', when: { weakest: 'a' } }];
    const data = JSON.parse(JSON.stringify(assessment({ advice }))) as object;
    const parent = path.slice(0, -1).reduce<object>((inner, key) => Reflect.get(inner, key) as object, data);
    Reflect.set(parent, path.at(-1)!, value);
    return validate(data).problems.map(sentence);
  };
  it.each<[string, (string | number)[], unknown, string]>([
    ['a wrong type', ['items', 0, 'weight'], 'heavy', 'items[0].weight: expected a number, got "heavy"'],
    [
      'a missing field',
      ['dimensions', 0, 'label'],
      undefined,
      'dimensions[0].label: expected text, or text by language',
    ],
    ['an unknown item type', ['items', 0, 'type'], 'slider', 'items[0].type:'],
    ['a mistyped condition', ['items', 0, 'showIf'], { item: 'a1', equals: 3 }, 'items[0].showIf:'],
    ['another schema', ['schema'], 2, 'schema: 2 is newer than 1'],
  ])('%s', (_, path, value, message) => {
    expect(foreign(path, value)[0]).toContain(message);
  });

  it('keeps nothing of __proto__', () => {
    const data = JSON.parse(
      JSON.stringify(assessment()).replace(
        '"title":"Sample"',
        '"title":{"en":"A","__proto__":"B"},"__proto__":{"id":"evil"}',
      ),
    );
    const { definition } = validate(data);
    expect(definition?.id).toBe('sample');
    expect(Object.keys(definition!.title)).toEqual(['en']);
    expect(({} as { id?: string }).id).toBeUndefined();
  });

  it('nested a hundred thousand deep is refused, not run out of', () => {
    const deep = '{"not":'.repeat(100_000) + '{"item":"a1"}' + '}'.repeat(100_000);
    const data = JSON.parse(JSON.stringify(assessment()).replace('"type":"scale"', `"type":"scale","showIf":${deep}`));
    expect(validate(data)).toMatchObject({ problems: [{ code: 'shape' }] });
  });

  it('a thousand items that wait for one another in a row are fine', () => {
    const items = Array.from({ length: 1000 }, (_, i) =>
      scaleItem(`a${i}`, i ? { showIf: { item: `a${i - 1}` } } : {}),
    );
    expect(validate(assessment({ items })).problems).toEqual([]);
  });
});
