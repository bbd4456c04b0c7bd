import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf, parseCsv, toCsv } from './csv.js';

describe('parseCsv', () => {
  it.each<[string, string[][]]>([
    ['', []],
    ['a', [['a']]],
    [
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,b\rc,d\r',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['\uFEFFa,b', [['a', 'b']]],
    [
      'a;b\n"1,5";2',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    [
      'a\tb\n1,5\t2',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    ['"a,b,c";d', [['a,b,c', 'd']]],
    ['a,"b ""c"" d",', [['a', 'b "c" d', '']]],
    ['"one\r\ntwo",b\nc', [['one\r\ntwo', 'b'], ['c']]],
    ['a b "c",d', [['a b "c"', 'd']]],
    ['"a"b,c', [['ab', 'c']]],
    ['"never closed,\nb', [['never closed,\nb']]],
    ['a\n\nb\n', [['a'], [''], ['b']]],
    [',\n', [['', '']]],
    ["'=1+1,'tis,''+", [['=1+1', "'tis", "'+"]]],
  ])('%j', (text, rows) => expect(parseCsv(text)).toEqual(rows));

  it('never throws, and takes a megabyte of quotes in one pass', () => {
    const anything = fc.string({ unit: fc.constantFrom('"', ',', ';', '\t', '\r', '\n', 'a', '=', "'") });
    fc.assert(fc.property(anything, (text) => void parseCsv(text)));
    for (const piece of ['"', '""', 'a"', '",', '\n', '"\n', "'="]) parseCsv(piece.repeat(1_000_000 / piece.length));
  });
});

describe('toCsv', () => {
  it('quotes what needs it and ends every row', () =>
    expect(
      toCsv([
        ['a', 'b,c', 'd"e', 1.5],
        ['', 'x\ny'],
      ]),
    ).toBe('a,"b,c","d""e",1.5\r\n,"x\ny"\r\n'));

  it('guards formulas, and no numbers', () =>
    expect(toCsv([['=HYPERLINK("x")', '+1', '-1', -1, '@x', "'=x", "'tis", '\tx']])).toBe(
      `"'=HYPERLINK(""x"")",'+1,'-1,-1,'@x,''=x,'tis,"'\tx"\r\n`,
    ));

  it('is read back as it was', () => {
    const field = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom('"', ',', ';', '\t', '\r', '\n', 'a', '=', "'", '-', '＝', '\uFEFF', ' ') }),
    );
    fc.assert(
      fc.property(fc.array(fc.array(field, { minLength: 1 })), (rows) => {
        expect(parseCsv(toCsv(rows))).toEqual(rows);
      }),
      { numRuns: 1000 },
    );
  });
});

it('linesOf counts the lines inside of quotes', () => {
  const rows = parseCsv('a,b\r\n"1\r\n2\n3",c\n\nd');
  expect(linesOf(rows)).toEqual([1, 2, 5, 6]);
});
