import { describe, expect, it } from 'vitest';
import { assessment, dimensions, scaleItem } from '../../../tests/fixtures/assessment.js';
import type { Answer } from './answer.js';
import type { Item } from './schema.js';
import { measure, score } from './score.js';

describe('worked by hand', () => {
  // Incentive: 2 → (2−1)/4 = 25; reversed 4 → 100 − 75 = 25; 3 → 50.      (25 + 25 + 50) / 3 = 33.333…
  // Metric, weights 2, 1, 1: 5 → 100; 3 → 50; reversed 1 → 100 − 0 = 100.  (2·100 + 50 + 100) / 4 = 87.5
  // Total, dimension weights 1 and 3: (33.333… + 3·87.5) / 4 = 73.958333…
  const definition = assessment({
    dimensions: [
      { id: 'i', label: 'Incentive' },
      { id: 'm', label: 'Metric', weight: 3 },
    ],
    items: [
      scaleItem('i1'),
      scaleItem('i2', { reverse: true }),
      scaleItem('i3'),
      scaleItem('m1', { weight: 2 }),
      scaleItem('m2'),
      scaleItem('m3', { reverse: true }),
    ],
  });
  const answers = { i1: 2, i2: 4, i3: 3, m1: 5, m2: 3, m3: 1 };

  it('two dimensions, reversed items, weights', () => {
    const result = score(definition, answers);
    expect(result.dimensions[0]!.score).toBeCloseTo(100 / 3, 8);
    expect(result.dimensions[1]!.score).toBe(87.5);
    expect(result.total.score).toBeCloseTo((100 / 3 + 3 * 87.5) / 4, 8);
    expect(result).toMatchObject({
      definitionId: 'sample',
      definitionVersion: null,
      scoringVersion: 1,
      answered: 6,
      of: 6,
      total: { band: 'high' },
      dimensions: [
        { id: 'i', band: 'low', answered: 3, of: 3 },
        { id: 'm', band: 'high', answered: 3, of: 3 },
      ],
      weakest: 'i',
      pair: ['i', 'm'],
      advice: [],
    });
    // 87.5 − 33.333… = 54.1666…
    expect(result.spread).toBeCloseTo(87.5 - 100 / 3, 8);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });

  it('all missing: nothing is known, and nothing is 0', () => {
    expect(score(definition, {})).toMatchObject({
      answered: 0,
      of: 6,
      total: { score: null, band: null },
      dimensions: [
        { score: null, band: null, answered: 0, of: 3 },
        { score: null, band: null, answered: 0, of: 3 },
      ],
      weakest: null,
      spread: null,
      pair: null,
    });
  });

  it('exactly half missing is enough: 2 of 4, over those two', () => {
    const four = assessment({ items: ['a1', 'a2', 'a3', 'a4'].map((id) => scaleItem(id)) });
    // (4−1)/4 = 75 and (5−1)/4 = 100: (75 + 100) / 2 = 87.5
    expect(score(four, { a1: 4, a2: 5, a3: null }).dimensions).toEqual([
      { id: 'a', score: 87.5, band: 'high', answered: 2, of: 4 },
    ]);
  });

  it('over half missing is too little: 1 of 3, and then the total has none either', () => {
    const result = score(definition, { ...answers, i1: null, i2: null });
    expect(result.dimensions[0]).toEqual({ id: 'i', score: null, band: null, answered: 1, of: 3 });
    expect(result.dimensions[1]!.score).toBe(87.5);
    expect(result.total).toEqual({ score: null, band: null });
    expect(result).toMatchObject({ answered: 4, of: 6, weakest: null, spread: null, pair: null });
  });

  it('"not sure" is missing, never 0: 5 and 5 of three are 100', () => {
    expect(measure(definition, { ...answers, i1: 5, i2: 1, i3: null }).dimensions[0]!.score).toBe(100);
  });

  it('one dimension only: it is the total, and weaker than nothing', () => {
    const one = assessment({ items: [scaleItem('a1'), scaleItem('a2')] });
    // (25 + 50) / 2 = 37.5
    expect(score(one, { a1: 2, a2: 3 })).toMatchObject({
      total: { score: 37.5, band: 'low' },
      dimensions: [{ score: 37.5 }],
      weakest: null,
      spread: 0,
      pair: null,
    });
  });

  it('weights of 0: an item that weighs nothing counts as asked; nothing but such items is no score', () => {
    const items = (w: number) => [scaleItem('a1', { weight: w }), scaleItem('a2', { weight: 0 })];
    // (1·100 + 0·0) / 1 = 100
    expect(measure(assessment({ items: items(1) }), { a1: 5, a2: 1 }).dimensions[0]).toMatchObject({
      score: 100,
      answered: 2,
    });
    expect(measure(assessment({ items: items(0) }), { a1: 5, a2: 1 }).dimensions[0]!.score).toBeNull();
  });

  it('dimensions of weight 0 are shown and leave the total to the others; all of weight 0 leave none', () => {
    const two = (weights: number[]) =>
      assessment({
        dimensions: ['a', 'b'].map((id, i) => ({ id, label: id, weight: weights[i]! })),
        items: [scaleItem('a1'), scaleItem('b1')],
      });
    // (0·100 + 1·25) / 1 = 25
    expect(measure(two([0, 1]), { a1: 5, b1: 2 })).toMatchObject({ total: { score: 25 }, weakest: 'b', spread: 75 });
    expect(measure(two([0, 0]), { a1: 5, b1: 2 }).total.score).toBeNull();
  });

  it('level dimensions: no weakest, no pair', () => {
    const two = assessment({ dimensions: dimensions('a', 'b'), items: [scaleItem('a1'), scaleItem('b1')] });
    expect(measure(two, { a1: 4, b1: 4 })).toMatchObject({ weakest: null, spread: 0, pair: null });
  });

  it('of equals the first is named', () => {
    const four = assessment({
      dimensions: dimensions('a', 'b', 'c', 'd'),
      items: ['a1', 'b1', 'c1', 'd1'].map((id) => scaleItem(id)),
    });
    expect(measure(four, { a1: 3, b1: 2, c1: 2, d1: 3 })).toMatchObject({ weakest: 'b', pair: ['b', 'a'] });
  });
});

describe('item types', () => {
  const one = (item: Partial<Item>) => assessment({ items: [{ id: 'q', dimension: 'a', text: '?', ...item } as Item] });
  const of = (item: Partial<Item>, answer: Answer) => measure(one(item), { q: answer }).dimensions[0]!.score;
  const options = [
    { id: 'x', label: 'X', score: 1 },
    { id: 'y', label: 'Y', score: 3 },
    { id: 'z', label: 'Z', score: 6 },
  ];

  it('scale with its own ends and step: 0, 2 … 10; 4 → 4/10 = 40', () => {
    const definition = assessment({
      scales: [{ id: 'ten', min: 0, max: 10, step: 2 }],
      items: [scaleItem('a1', { scale: 'ten' })],
    });
    expect(measure(definition, { a1: 4 }).total.score).toBe(40);
    expect(measure(definition, { a1: 3 }).total.score).toBeNull();
  });

  it('choice between the lowest and the highest option: (3 − 1) / (6 − 1) = 40', () => {
    expect(of({ type: 'choice', options }, 'y')).toBe(40);
    expect(of({ type: 'choice', options, reverse: true }, 'y')).toBe(60);
  });

  it('reversed: 100 less what it would be: 4 on 1–5 → 100 − 75; 30 % of "z" and the rest of "x" → 100 − 30', () => {
    expect(of({ type: 'scale', reverse: true }, 4)).toBe(25);
    // (0.3·6 + 0.7·1 − 1) / 5 = 30
    expect(of({ type: 'allocation', options, reverse: true }, { x: 70, y: 0, z: 30 })).toBe(70);
  });

  it('multiple between the sum of the negative and of the positive: −2 … 10; 3 − 2 → (1 + 2) / 12', () => {
    const more = [...options, { id: 'n', label: 'N', score: -2 }];
    expect(of({ type: 'multiple', options: more }, ['y', 'n'])).toBe(25);
    expect(of({ type: 'multiple', options: more }, ['x', 'y', 'z'])).toBe(100);
    // Named twice, it is chosen once: (3 + 2) / 12
    expect(of({ type: 'multiple', options: more }, ['y', 'y'])).toBeCloseTo(500 / 12, 8);
    expect(of({ type: 'multiple', options: more }, ['z', 'z', 'y', 'z', 'x'])).toBe(100);
  });

  it('allocation: Σ share × score: (50·1 + 30·3 + 20·6) / 100 = 2.6; (2.6 − 1) / 5 = 32', () => {
    expect(of({ type: 'allocation', options }, { x: 50, y: 30, z: 20 })).toBe(32);
    expect(of({ type: 'allocation', options }, { x: 50, y: 30 })).toBeNull();
    expect(of({ type: 'allocation', options }, { x: 150, y: -50 })).toBeNull();
  });

  it('one option may score in several dimensions, each by what is attainable there', () => {
    const definition = assessment({
      dimensions: dimensions('a', 'b'),
      items: [
        {
          id: 'q',
          type: 'choice',
          text: '?',
          options: [
            { id: 'x', label: 'X', score: { a: 4, b: 0 } },
            { id: 'y', label: 'Y', score: { a: 1, b: 2 } },
            { id: 'z', label: 'Z', score: { a: 0 } },
          ],
        },
      ],
    });
    // a: (1 − 0) / (4 − 0) = 25; b: (2 − 0) / (2 − 0) = 100
    expect(measure(definition, { q: 'y' }).dimensions.map(({ score }) => score)).toEqual([25, 100]);
  });

  it('knowledge check: right or wrong; of several, each option is one judgement', () => {
    const marked = [
      { id: 'x', label: 'X', correct: true },
      { id: 'y', label: 'Y' },
      { id: 'z', label: 'Z' },
    ];
    expect(of({ type: 'choice', options: marked }, 'x')).toBe(100);
    expect(of({ type: 'choice', options: marked }, 'y')).toBe(0);
    // x rightly chosen, y wrongly chosen, z rightly left: 2 of 3. (1 − 1 + 2) / (1 + 2)
    expect(of({ type: 'multiple', options: marked }, ['x', 'y'])).toBeCloseTo(200 / 3, 8);
  });

  it('text never scores, and is counted as asked and answered', () => {
    const definition = assessment({
      items: [scaleItem('a1'), { id: 't', type: 'text', text: 'Who?', dimension: 'a' }],
    });
    expect(measure(definition, { a1: 5, t: 'me' })).toMatchObject({
      answered: 2,
      of: 2,
      dimensions: [{ score: 100, answered: 1, of: 1 }],
    });
  });

  it.each([NaN, Infinity, 6, 0, 2.5, '3', [3], { x: 1 }, true])('%s is no answer on a scale of 1–5', (answer) => {
    expect(measure(assessment(), { a1: answer as never }).answered).toBe(0);
  });

  it('an inherited property is no answer', () => {
    const definition = assessment({ items: [{ id: 'constructor', type: 'text', text: '?' }, scaleItem('a1')] });
    expect(measure(definition, { a1: 3 }).answered).toBe(1);
  });
});

describe('bands', () => {
  const definition = assessment({
    scales: [{ id: 'fine', min: 0, max: 20 }],
    items: [scaleItem('a1', { scale: 'fine' }), scaleItem('a2', { scale: 'fine', weight: 2 })],
  });
  it('begin at their cut score', () => {
    expect(measure(definition, { a1: 8, a2: 8 }).total).toEqual({ score: 40, band: 'mid' });
    expect(measure(definition, { a1: 14, a2: 14 }).total).toEqual({ score: 70, band: 'high' });
    expect(measure(definition, { a1: 0, a2: 0 }).total).toEqual({ score: 0, band: 'low' });
  });
  it('are read off the score before it is rounded: 39.58 is not 40', () => {
    const exact = assessment({ items: Array.from({ length: 12 }, (_, i) => scaleItem(`a${i}`)) });
    // Seven answers of 3 (50) and five of 2 (25): (7·50 + 5·25) / 12 = 39.58
    const answers = Object.fromEntries(exact.items.map(({ id }, i) => [id, i < 7 ? 3 : 2]));
    expect(measure(exact, answers).total).toMatchObject({ score: expect.closeTo(39.583, 3), band: 'low' });
  });
  it('of a dimension replace the general ones', () => {
    const own = assessment({ dimensions: [{ id: 'a', label: 'A', bands: [{ id: 'only', from: 0, label: 'only' }] }] });
    expect(measure(own, { a1: 3 })).toMatchObject({ dimensions: [{ band: 'only' }], total: { band: 'mid' } });
  });
  it('may be absent', () => {
    expect(measure(assessment({ bands: [] }), { a1: 3 }).total).toEqual({ score: 50, band: null });
  });
});

describe('branching', () => {
  const definition = assessment({
    items: [
      {
        id: 'sells',
        type: 'choice',
        text: '?',
        options: [
          { id: 'yes', label: 'Yes' },
          { id: 'no', label: 'No' },
        ],
      },
      scaleItem('a1'),
      scaleItem('a2', { showIf: { item: 'sells', is: 'yes' } }),
      scaleItem('a3', { showIf: { item: 'a2', gte: 4 } }),
    ],
  });
  it('scores what applies', () => {
    expect(measure(definition, { sells: 'yes', a1: 5, a2: 1 })).toMatchObject({
      of: 3,
      dimensions: [{ score: 50, answered: 2, of: 2 }],
    });
  });
  it('forgets what was answered on an item that is hidden now, in what hangs on it too', () => {
    expect(measure(definition, { sells: 'no', a1: 5, a2: 4, a3: 1 })).toMatchObject({
      answered: 2,
      of: 2,
      dimensions: [{ score: 100, answered: 1, of: 1 }],
    });
  });
});
