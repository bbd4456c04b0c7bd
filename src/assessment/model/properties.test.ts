import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessment, dimensions } from '../../../tests/fixtures/assessment.js';
import type { Answer, Answers } from './answer.js';
import type { AssessmentDefinition, Item } from './schema.js';
import { measure, score } from './score.js';

const DIMENSIONS = ['a', 'b', 'c'];
const OPTIONS = ['p', 'q', 'r'];

const worths = fc
  .array(fc.integer({ min: -5, max: 5 }), { minLength: 3, maxLength: 3 })
  .filter((scores) => new Set(scores).size > 1);

/** An item of any type with an answer to it, or without one. */
const asked = (id: string): fc.Arbitrary<{ item: Item; answer: Answer | undefined }> => {
  const base = fc.record({
    id: fc.constant(id),
    text: fc.constant('?'),
    dimension: fc.constantFrom(...DIMENSIONS),
    reverse: fc.boolean(),
    weight: fc.constantFrom(0, 0.1, 1, 1, 1, 3),
  });
  const options = worths.map((scores) => scores.map((score, i) => ({ id: OPTIONS[i]!, label: OPTIONS[i]!, score })));
  const missing = <T>(answer: fc.Arbitrary<T>) => fc.oneof({ weight: 4, arbitrary: answer }, fc.constant(undefined));
  const join = <T extends Item['type'], A extends Answer>(type: T, more: object, answer: fc.Arbitrary<A>) =>
    fc
      .tuple(base, options, missing(answer))
      .map(([item, options, answer]) => ({ item: { ...item, ...more, options, type } as unknown as Item, answer }));
  return fc.oneof(
    join('scale', {}, fc.oneof(fc.integer({ min: 1, max: 5 }), fc.constant(null))),
    join('choice', { notSure: true }, fc.oneof(fc.constantFrom(...OPTIONS), fc.constant(null))),
    join('multiple', {}, fc.subarray(OPTIONS, { minLength: 1 })),
    join(
      'allocation',
      {},
      fc.tuple(fc.nat(100), fc.nat(100)).map(([a, b]) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        return { p: low, q: high - low, r: 100 - high };
      }),
    ),
    join('text', {}, fc.string()),
  );
};

const taken: fc.Arbitrary<{ definition: AssessmentDefinition; answers: Answers }> = fc
  .integer({ min: 1, max: 12 })
  .chain((count) => fc.tuple(...[...Array(count).keys()].map((i) => asked(`i${i}`))))
  .map((all) => ({
    definition: assessment({
      dimensions: dimensions(...DIMENSIONS),
      items: all.map(({ item }) => item),
      advice: DIMENSIONS.map((dimension) => ({ id: `up-${dimension}`, title: 'Up', when: { dimension, lt: 70 } })),
    }),
    answers: Object.fromEntries(all.map(({ item, answer }) => [item.id, answer])),
  }));

const each = (holds: (definition: AssessmentDefinition, answers: Answers) => void) =>
  fc.assert(
    fc.property(taken, ({ definition, answers }) => holds(definition, answers)),
    { numRuns: 500 },
  );

describe('for any definition and any answers', () => {
  it('scores lie in 0–100, and are there exactly where half of what weighs is answered', () => {
    each((definition, answers) => {
      const result = score(definition, answers);
      for (const { score, answered, of } of [...result.dimensions, { ...result.total, answered: 1, of: 1 }]) {
        if (score !== null) expect(score).toBeGreaterThanOrEqual(0);
        if (score !== null) expect(score).toBeLessThanOrEqual(100);
        if (answered * 2 < of) expect(score).toBeNull();
        expect(answered).toBeLessThanOrEqual(of);
      }
      expect(result.total.score === null).toBe(result.dimensions.some(({ score }) => score === null));
    });
  });

  it('reversing every item mirrors every score', () => {
    each((definition, answers) => {
      const mirrored = {
        ...definition,
        items: definition.items.map((item) => ({ ...item, reverse: !item.reverse })),
      };
      const [there, back] = [measure(definition, answers), measure(mirrored, answers)];
      const pairs = [there.total, ...there.dimensions].map((each, i) => [each, [back.total, ...back.dimensions][i]!]);
      for (const [a, b] of pairs)
        if (a!.score === null) expect(b!.score).toBeNull();
        else expect(a!.score + b!.score!).toBeCloseTo(100, 7);
    });
  });

  it('a hidden item changes nothing, answered or not', () => {
    fc.assert(
      fc.property(taken, asked('hidden'), fc.nat(12), ({ definition, answers }, { item, answer }, at) => {
        const items = [...definition.items];
        items.splice(at, 0, { ...item, showIf: { not: { all: [] } } });
        expect(score({ ...definition, items }, { ...answers, hidden: answer })).toEqual(score(definition, answers));
      }),
    );
  });

  it('the order of items and answers does not matter', () => {
    fc.assert(
      fc.property(taken, fc.infiniteStream(fc.nat()), ({ definition, answers }, luck) => {
        const shuffle = <T>(list: readonly T[]): T[] =>
          list
            .map((value) => ({ value, at: luck.next().value }))
            .sort((x, y) => x.at - y.at)
            .map(({ value }) => value);
        const result = score(
          { ...definition, items: shuffle(definition.items) },
          Object.fromEntries(shuffle(Object.entries(answers))),
        );
        expect(result).toEqual(score(definition, answers));
      }),
    );
  });

  it('advice is about dimensions with a score, the weakest first', () => {
    each((definition, answers) => {
      const { advice, dimensions } = score(definition, answers);
      const scores = advice.map((id) => dimensions.find((dimension) => `up-${dimension.id}` === id)!.score!);
      expect(scores).toEqual([...scores].sort((x, y) => x - y));
      expect(scores.every((score) => score !== null && score < 70)).toBe(true);
    });
  });
});
