import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pack } from '../../../tests/fixtures/pack.js';
import { describe as inWords } from '../../kit/core/problem.js';
import { check } from './check.js';
import { checkIds } from './check-ids.js';
import { migrate, type Migration } from './migrate.js';
import { open } from './open.js';
import type { PackDefinition } from './schema.js';
import { validate } from './validate.js';

const wrong = (data: unknown) => validate(data).problems.map((each) => `${each.code} ${inWords(each)}`);

describe('a pack', () => {
  it('is read whole, with what its publisher added', () => {
    const { definition, problems } = validate(pack);
    expect(problems).toEqual([]);
    expect(definition).toEqual(pack);
  });

  it('need not have every list', () => {
    const { kind, schema, id, article, cards } = pack;
    expect(validate({ kind, schema, id, article, cards }).definition).toEqual({
      ...{ kind, schema, id, article, cards },
      ...{ comparisons: [], steps: [], allocation: [] },
    });
  });

  const card = pack.cards[0]!;
  const cases: [string, unknown, string][] = [
    ['what is no pack', [], 'shape expected an object, got a list'],
    ['another kind', { ...pack, kind: 'card' }, 'shape kind: expected "pack", got "card"'],
    ['no schema', { ...pack, schema: undefined }, 'shape schema: expected 1, got nothing'],
    ['a newer schema', { ...pack, schema: 2 }, 'version schema: 2 is newer than 1, which this version reads'],
    ['a field of the wrong type', { ...pack, article: { title: 3 } }, 'shape article.title: '],
    ['a card of the wrong shape', { ...pack, cards: [{ ...card, title: 4 }] }, 'shape cards[0].title: '],
    ['a card from the future', { ...pack, cards: [{ ...card, schema: 3 }] }, 'version cards[0].schema: 3 is newer'],
    [
      'a phase that cannot be',
      { ...pack, timeline: { ...pack.timeline, phases: [{ ...pack.timeline.phases[0], max: 0 }] } },
      'range timeline.phases[0].max: 0 is below min 1',
    ],
    ['an assessment without items', { ...pack, assessment: { ...pack.assessment, items: [] } }, 'empty assessment.'],
    [
      'an id that two have',
      { ...pack, cards: [card, { ...card, id: 'plan' }] },
      'duplicate cards[1].id: "plan" is the id of timeline',
    ],
    ['a negative share', { ...pack, allocation: [{ label: 'x', share: -1 }] }, 'range allocation[0].share: -1 '],
    ['shares of nothing', { ...pack, allocation: [{ label: 'x', share: 0 }] }, 'range allocation: '],
  ];
  it.each(cases)('is refused for %s', (_, data, problem) => {
    expect(validate(data).definition).toBeUndefined();
    expect(wrong(data)[0]).toContain(problem);
  });

  it('is judged alike when it is not foreign', () => {
    const { definition } = validate(pack);
    expect(check(definition!)).toEqual([]);
    const broken = structuredClone(definition) as PackDefinition;
    broken.timeline!.phases[0]!.max = 0;
    broken.cards[0]!.id = 'audit';
    expect(check(broken).map(({ path }) => path)).toEqual(['steps[0].id', 'timeline.phases[0].max']);
  });

  it('is never a reason to throw', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (a, b) => {
        for (const data of [a, { ...pack, cards: a, timeline: b }, { kind: 'pack', schema: 1, steps: [a, b] }])
          for (const { definition, problems } of [validate(data), open(data)])
            expect(definition === undefined).toBe(problems.length > 0);
      }),
    );
  });
});

describe('ids', () => {
  it('are each reported once for every time they are used again', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    const part = fc.record({ id });
    const lists = { cards: fc.array(part), comparisons: fc.array(part), steps: fc.array(part) };
    fc.assert(
      fc.property(fc.record({ assessment: part, timeline: part, ...lists }), (some) => {
        const ids = Object.values(some)
          .flat()
          .map((each) => each.id);
        expect(checkIds(some)).toHaveLength(ids.length - new Set(ids).size);
      }),
    );
  });
});

describe('opening a pack', () => {
  it('judges no definition, so that one takes no other with it', () => {
    const { definition } = open({ ...pack, cards: [{ kind: 'card', id: 'broken' }] });
    expect(definition).toMatchObject({ id: pack.id, timeline: pack.timeline });
  });

  it.each([
    [{ ...pack, kind: undefined }, 'shape', 'kind'],
    [{ ...pack, schema: 9 }, 'version', 'schema'],
    [{ ...pack, steps: [{ id: 'plan' }] }, 'duplicate', 'steps[0].id'],
  ])('refuses what cannot be handed out', (data, code, path) => {
    expect(open(data)).toEqual({ problems: [expect.objectContaining({ code, path })] });
  });
});

describe('migrating', () => {
  const added: Migration[] = [
    ({ cards, ...rest }) => ({ ...rest, items: cards }),
    ({ items, ...rest }) => ({ ...rest, items, count: (items as unknown[]).length }),
  ];

  it('leads through every schema in between', () => {
    const { definition } = migrate({ schema: 1, id: 'x', cards: [1, 2] }, added);
    expect(definition).toEqual({ schema: 3, id: 'x', items: [1, 2], count: 2 });
    expect(migrate({ schema: 2, items: [1] }, added).definition).toEqual({ schema: 3, items: [1], count: 1 });
  });

  it('takes exactly the steps that are missing, and leaves what it was given as it was', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 12 }), (schema, count) => {
        const steps = Array.from({ length: count }, (_, i): Migration => (data) => ({
          ...data,
          trail: [...(data.trail as number[]), i + 1],
        }));
        const given = Object.freeze({ schema, trail: Object.freeze([]) });
        const { definition, problems } = migrate(given, steps);
        if (schema > count + 1) expect(problems[0]?.code).toBe('version');
        else {
          const trail = steps.map((_, i) => i + 1).slice(schema - 1);
          expect(definition).toEqual({ schema: count + 1, trail });
        }
      }),
    );
  });

  it.each([0, -1, 1.5, '1', null, undefined, NaN])('takes no schema %s', (schema) => {
    expect(migrate({ schema }, added).problems).toEqual([
      { code: 'shape', path: 'schema', message: expect.stringContaining('expected 3') },
    ]);
  });
});
