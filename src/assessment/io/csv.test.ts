import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../kit/core/csv.js';
import { score } from '../model/score.js';
import { validate } from '../model/validate.js';
import { fromCSV } from './csv.js';

const itemsOf = (text: string) => fromCSV(text).definition?.items;
const problemsOf = (text: string) => fromCSV(text).problems;

describe('an assessment from a table', () => {
  it('has its items, its dimensions in their order, and the default scale', () => {
    const { definition, problems } = fromCSV(
      'id,dimension,text,reverse,weight\n' +
        'pay,Incentives,Pay follows the plan,,\n' +
        'old,Incentives,"The old work, still, pays",TRUE,2\n' +
        'first,Team trust,We speak up,no,"1.5"\n',
    );
    expect(problems).toEqual([]);
    expect(definition).toEqual({
      kind: 'assessment',
      schema: 1,
      id: 'assessment',
      title: '',
      dimensions: [
        { id: 'incentives', label: 'Incentives' },
        { id: 'team-trust', label: 'Team trust' },
      ],
      items: [
        { type: 'scale', id: 'pay', dimension: 'incentives', text: 'Pay follows the plan' },
        {
          type: 'scale',
          id: 'old',
          dimension: 'incentives',
          text: 'The old work, still, pays',
          reverse: true,
          weight: 2,
        },
        { type: 'scale', id: 'first', dimension: 'team-trust', text: 'We speak up', weight: 1.5 },
      ],
      bands: [],
      advice: [],
    });
    expect(validate(definition).problems).toEqual([]);
    // 5 → 100, weight 1; 4 reversed → 25, weight 2: (100 + 50) / 3 = 50.
    expect(score(definition!, { pay: 5, old: 4, first: 3 }).dimensions.map((each) => each.score)).toEqual([50, 50]);
  });

  it('is the same as a spreadsheet saves it: BOM, CRLF, semicolons, other columns first, lines within cells', () => {
    expect(
      fromCSV(
        '\uFEFFWEIGHT; Text ;Reverse;Dimension\r\n1,5;"One\r\nand ""two""";WAHR;Pay\r\n;Three;FALSCH;pay\r\n\r\n;;;\r\n',
      ),
    ).toMatchObject({
      definition: {
        dimensions: [{ id: 'pay', label: 'Pay' }],
        items: [
          { id: 'q1', dimension: 'pay', text: 'One\r\nand "two"', reverse: true, weight: 1.5 },
          { id: 'q2', dimension: 'pay', text: 'Three' },
        ],
      },
      problems: [],
    });
    expect(itemsOf('text\treverse\nOne\tx\nTwo\t\n')).toMatchObject([
      { id: 'q1', dimension: 'score', reverse: true },
      { id: 'q2', dimension: 'score' },
    ]);
  });

  it('needs only statements', () => {
    const { definition } = fromCSV('text\nOne\nTwo');
    expect(definition!.dimensions).toEqual([{ id: 'score', label: '' }]);
    expect(validate(definition).problems).toEqual([]);
  });

  it.each(['TRUE', 'true', '1', 'yes', 'Y', 'x', 'R', '✓', 'ja', 'vrai', 'sí'])('%s is yes', (word) =>
    expect(itemsOf(`text,reverse\nOne,${word}`)![0]!.reverse).toBe(true),
  );
  it.each(['FALSE', '0', 'No', 'n', '', ' ', 'falsch', 'faux'])('%j is no', (word) =>
    expect(itemsOf(`text,reverse\nOne,${word}`)![0]!.reverse).toBeUndefined(),
  );

  it('makes ids that nothing else has', () => {
    const { definition } = fromCSV('id,dimension,text\n,Total,One\nq1,TOTAL,Two\n__proto__,???,Three\na b,!!!,Four\n');
    expect(definition!.items.map(({ id, dimension }) => [id, dimension])).toEqual([
      ['q1-2', 'total-2'],
      ['q1', 'total-2'],
      ['proto', 'dimension'],
      ['a-b', 'dimension-2'],
    ]);
    expect(validate(definition).problems).toEqual([]);
  });

  it('continues the dimension above, as merged cells come out', () => {
    expect(itemsOf('dimension,text\nPay,One\n,Two\nTrust,Three\n,Four\n')!.map(({ dimension }) => dimension)).toEqual([
      'pay',
      'pay',
      'trust',
      'trust',
    ]);
  });
});

describe('what is wrong is told with its line and column', () => {
  it.each<[string, string, string, RegExp]>([
    ['', 'shape', 'line 1', /header/],
    ['Pay follows the plan\nWe speak up', 'shape', 'line 1', /column text/],
    ['\n\nid,question\na,b', 'shape', 'line 3', /column text/],
    ['text,weight\n', 'empty', 'line 1', /nothing below/],
    ['text,weight\n"One\n1",1\nTwo,heavy', 'range', 'line 4, column weight', /0 or more, got "heavy"/],
    ['text,weight\nOne,-1', 'range', 'line 2, column weight', /-1/],
    ['text,reverse\nOne,perhaps', 'shape', 'line 2, column reverse', /"perhaps"/],
    ['text,id\n,a', 'empty', 'line 2, column text', /nothing to ask/],
    ['id,text\na,One\nb,Two\na,Three', 'duplicate', 'line 4, column id', /"a" is the id of line 2/],
    ['text,text\nOne,Two', 'duplicate', 'line 1, column "text"', /column 1 too/],
    ['text,dimension\nOne,\nTwo,Pay', 'empty', 'line 2, column dimension', /none/],
  ])('%j', (text, code, path, message) => {
    expect(fromCSV(text)).toEqual({ problems: [{ code, path, message: expect.stringMatching(message) }] });
  });

  it('all of it at once', () =>
    expect(problemsOf('text,weight,reverse\nOne,a,b\n,1,1').map(({ path }) => path)).toEqual([
      'line 2, column reverse',
      'line 2, column weight',
      'line 3, column text',
    ]));

  it('a column that means nothing here is told and left out', () => {
    const { definition, problems } = fromCSV('text,Notes,\nOne,later,\n');
    expect(definition!.items).toHaveLength(1);
    expect(problems).toEqual([
      { code: 'unread', path: 'line 1, column "notes"', message: expect.stringContaining('text') },
    ]);
    expect(problemsOf('text,\nOne,stray')).toMatchObject([{ code: 'unread', path: 'line 1, column 2' }]);
  });

  it('ten thousand statements', () => {
    const { definition } = fromCSV(`text,dimension\n${'One,Pay\n'.repeat(10_000)}`);
    expect(validate(definition).problems).toMatchObject([{ code: 'too-many', path: 'items' }]);
  });
});

const field = fc.oneof(fc.string(), fc.constantFrom('', 'text', 'id', 'weight', '1', 'yes', '__proto__', 'a\nb'));

it('never throws, and what it gives is valid', () => {
  const header = fc.shuffledSubarray(['id', 'dimension', 'text', 'reverse', 'weight', '__proto__', '']);
  fc.assert(
    fc.property(header, fc.array(fc.array(field, { maxLength: 7 }), { maxLength: 9 }), (head, rows) => {
      const { definition, problems } = fromCSV(toCsv([head, ...rows]));
      if (definition) expect(validate(definition).problems).toEqual([]);
      else expect(problems).not.toEqual([]);
    }),
    { numRuns: 500 },
  );
  fc.assert(fc.property(fc.string(), (text) => void fromCSV(text)));
});

it('keeps every statement as it was written', () => {
  const statement = fc
    .string({ minLength: 1 })
    .map((text) => text.trim())
    .filter(Boolean);
  fc.assert(
    fc.property(fc.array(statement, { minLength: 1 }), (texts) => {
      const { definition } = fromCSV(toCsv([['text'], ...texts.map((text) => [text])]));
      expect(definition!.items.map(({ text }) => text)).toEqual(texts);
    }),
  );
});
