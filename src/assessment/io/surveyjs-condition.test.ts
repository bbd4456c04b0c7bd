import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leaves } from '../../kit/core/condition.js';
import { conditionOf, type Subject } from './surveyjs-condition.js';

const subject = (id: string, type: Subject['type'], ...values: string[]): [string, Subject] => [
  id,
  { id, type, options: new Map(values.map((value) => [value, `o-${value}`])) },
];
const subjects = new Map([
  subject('rate', 'scale'),
  subject('one', 'choice', 'a', 'b', '3', 'true'),
  subject('many', 'multiple', 'a', 'b'),
  subject('name', 'text'),
  subject('grid.row 1', 'scale'),
]);
const read = (source: string) => conditionOf(source, (name) => subjects.get(name));

describe('a visibleIf as a condition', () => {
  it.each<[string, unknown]>([
    ["{one} = 'a'", { item: 'one', is: 'o-a' }],
    ['{one}=="b"', { item: 'one', is: 'o-b' }],
    ['{one} = 3', { item: 'one', is: 'o-3' }],
    ["{rate} = '3'", { item: 'rate', is: 3 }],
    ['{rate} = -0.5', { item: 'rate', is: -0.5 }],
    ['{rate} >= 3', { item: 'rate', gte: 3 }],
    ['{rate}<3', { item: 'rate', lt: 3 }],
    ["{one} != 'a'", { not: { item: 'one', is: 'o-a' } }],
    ["{one} <> 'a'", { not: { item: 'one', is: 'o-a' } }],
    ['{one} = true', { item: 'one', is: 'o-true' }],
    ['{one}', { item: 'one', is: 'o-true' }],
    ['!{many}', { not: { item: 'many' } }],
    ['{name} notempty', { item: 'name' }],
    ['{name} EMPTY', { not: { item: 'name' } }],
    ["{name} = 'Ann and (Bob)'", { item: 'name', is: 'Ann and (Bob)' }],
    ["{many} contains 'a'", { item: 'many', is: 'o-a' }],
    ["{many} notcontains 'a'", { not: { item: 'many', is: 'o-a' } }],
    ["{many} anyof ['a', 'b']", { item: 'many', is: ['o-a', 'o-b'] }],
    ['{rate} anyof [1,2]', { item: 'rate', is: [1, 2] }],
    ['{grid.row 1} > 2', { item: 'grid.row 1', gt: 2 }],
    [
      "{one} = 'a' and {rate} > 2 or {name} notempty",
      {
        any: [
          {
            all: [
              { item: 'one', is: 'o-a' },
              { item: 'rate', gt: 2 },
            ],
          },
          { item: 'name' },
        ],
      },
    ],
    [
      "{one} = 'a' && ({rate} > 2 || {name} notempty)",
      { all: [{ item: 'one', is: 'o-a' }, { any: [{ item: 'rate', gt: 2 }, { item: 'name' }] }] },
    ],
    ["not ({one} = 'a')", { not: { item: 'one', is: 'o-a' } }],
  ])('%s', (source, condition) => expect(read(source)).toEqual(condition));

  it.each([
    '',
    '{nobody} = 1',
    "{one} = 'none of them'",
    '{one} = {rate}',
    'age({rate}) >= 21',
    '{rate} + 1 > 3',
    "{many} = ['a', 'b']",
    "{many} = 'a'",
    "{name} contains 'a'",
    "{one} > 'a'",
    "{one} = 'a' and",
    "({one} = 'a'",
    "{one} = 'a')",
    "{one} = 'a",
    "{one} 'a'",
    '{$self.visible}',
    'true',
    `${'('.repeat(9)}{rate} > 1${')'.repeat(9)}`,
    '!'.repeat(100_000),
  ])('%s says what data cannot', (source) => expect(read(source)).toBeUndefined());

  it('never throws, and nests no deeper than conditions may', () => {
    const piece = fc.constantFrom(
      '{rate}',
      '{one}',
      '{many}',
      '{',
      '}',
      "'a'",
      "'",
      '=',
      '<>',
      '>',
      '(',
      ')',
      '[',
      ']',
      ',',
      'and',
      'or',
      'not',
      '!',
      '3',
      'anyof',
      'contains',
      'notempty',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const condition = read(pieces.join(' '));
        if (condition) expect(leaves({ all: [condition, condition] })).toBeDefined();
      }),
      { numRuns: 3000 },
    );
    const nested = read("!(!({rate} > 1 and {one} <> 'a' or {name}) and {name} or {rate})");
    expect(leaves({ all: [nested!] })).toHaveLength(5);
  });
});
