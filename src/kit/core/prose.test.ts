import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeHtml, parseProse, PROSE_LIMIT, proseToHtml, proseToText, type ProseNode } from './prose.js';
import { safeHref } from './url.js';

const strong = (...children: ProseNode[]): ProseNode => ({ kind: 'strong', children });
const em = (...children: ProseNode[]): ProseNode => ({ kind: 'em', children });
const code = (text: string): ProseNode => ({ kind: 'code', text });
const link = (href: string, ...children: ProseNode[]): ProseNode => ({ kind: 'link', href, children });

describe('parseProse', () => {
  it.each<[string, ProseNode[]]>([
    ['', []],
    ['plain <b>text</b> & more', ['plain <b>text</b> & more']],
    ['a **b** c', ['a ', strong('b'), ' c']],
    ['a *b* c', ['a ', em('b'), ' c']],
    ['`a*b*`', [code('a*b*')]],
    ['[a](https://example.org/)', [link('https://example.org/', 'a')]],
    ['**a *b* c**', [strong('a ', em('b'), ' c')]],
    ['*a **b** c*', [em('a ', strong('b'), ' c')]],
    ['***a***', [strong(em('a'))]],
    ['**a *b***', [strong('a ', em('b'))]],
    ['**[a *b* `c`](/d)**', [strong(link('/d', 'a ', em('b'), ' ', code('c')))]],
    ['[](/d)', [link('/d', '/d')]],
    ['[a](/b(c))', [link('/b(c)', 'a')]],
    ['[a](/b)(c)', [link('/b', 'a'), '(c)']],
    ['2 * 3 * 4', ['2 * 3 * 4']],
    ['a ** b', ['a ** b']],
    // What does not close is only characters.
    ['**a', ['**a']],
    ['*a **b', ['*a **b']],
    ['`a', ['`a']],
    ['``', ['``']],
    ['[a', ['[a']],
    ['[a](b', ['[a](b']],
    ['[a](b c)', ['[a](b c)']],
    ['[a] (b)', ['[a] (b)']],
    ['a](b)', ['a](b)']],
    ['[a [b](/c)', ['[a ', link('/c', 'b')]],
    ['**a *b** c*', [strong('a *b'), ' c*']],
    // Marks can be meant as characters.
    ['\\*a\\*', ['*a*']],
    ['\\`a\\` \\[b\\](c) \\\\', ['`a` [b](c) \\']],
    ['a \\b', ['a \\b']],
    // An address that may not be followed leaves its label.
    ['[a **b**](javascript:x())', ['a ', strong('b')]],
    ['[a](//b@c)', ['a']],
  ])('%j', (source, nodes) => expect(parseProse(source)).toEqual(nodes));

  const marks = fc.array(
    fc.constantFrom('*', '**', '`', '[', ']', '(', ')', '](', '\\', ' ', 'a', 'b c', '/x', 'javascript:y', '\n'),
    {
      maxLength: 30,
    },
  );
  const prose = marks.map((parts) => parts.join(''));

  it('nests no kind in itself, has no empty text and no two in a row, and leads nowhere unsafe', () => {
    const look = (nodes: ProseNode[], around: string[]) => {
      nodes.forEach((node, i) => {
        if (typeof node === 'string') {
          expect(node).not.toBe('');
          expect(typeof nodes[i - 1]).not.toBe('string');
          return;
        }
        expect(around).not.toContain(node.kind);
        if (node.kind === 'link') expect(safeHref(node.href)).toBe(node.href);
        if (node.kind !== 'code') {
          expect(node.children.length).toBeGreaterThan(0);
          look(node.children, [...around, node.kind]);
        }
      });
    };
    fc.assert(
      fc.property(prose, (source) => look(parseProse(source), [])),
      { numRuns: 5000 },
    );
  });

  it('says every character that is no mark, in order', () => {
    const letters = (text: string) => text.replace(/[^abc]/g, '');
    fc.assert(
      fc.property(marks, (parts) => {
        const source = parts.filter((part) => !/[/:]/.test(part)).join('');
        // Addresses alone are not said.
        if (/\]\(/.test(source)) return;
        expect(letters(proseToText(source))).toBe(letters(source));
      }),
      { numRuns: 2000 },
    );
  });

  it('takes any text back that is escaped', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), prose), (text) => {
        expect(proseToText(text.replace(/[\\*`[\]()]/g, '\\$&'))).toBe(text);
      }),
    );
  });

  describe('does work in proportion to the length', () => {
    /** A string that counts the characters that are looked at, one by one or by searching and cutting. */
    function counted(text: string): { source: string; seen: () => number } {
      let seen = 0;
      const source = new Proxy(Object(text) as Record<PropertyKey, unknown>, {
        get(_, key) {
          if (typeof key === 'symbol') return undefined;
          if (key === 'length') return text.length;
          if (/^\d+$/.test(key)) {
            seen++;
            return text[Number(key)];
          }
          return (...args: [never, never]) => {
            const value = (text[key as 'indexOf'] as (...args: unknown[]) => unknown).apply(text, args);
            if (key === 'indexOf') seen += (Number(value) < 0 ? text.length : Number(value)) - Number(args[1]) + 1;
            else seen += String(value).length;
            return value;
          };
        },
      });
      return { source: source as unknown as string, seen: () => seen };
    }
    const work = (text: string) => {
      const { source, seen } = counted(text);
      parseProse(source);
      return seen();
    };

    it('by a count that counts', () => {
      const { source, seen } = counted('ab`c');
      expect([source[0], source.indexOf('`', 1), source.slice(1, 3), source.length]).toEqual(['a', 2, 'b`', 4]);
      expect(seen()).toBe(1 + 2 + 2);
    });

    it.each([
      ['backticks', '`'],
      ['backticks that never pair', '` \\'],
      ['brackets', '['],
      ['closing brackets', ']'],
      ['empty links', '[]('],
      ['links in links', '[a](b'],
      ['links that close far away', '[a](/b()'],
      ['pairs in an address', '[](' + '()'.repeat(100)],
      ['asterisks', '*'],
      ['bold that never closes', '**a '],
      ['both, crossing', '*a **b* c** '],
      ['escapes', '\\'],
      ['all of it', '*a**`[b](`c*\\['],
    ])('64 kB of %s', (_, piece) => {
      const text = piece.repeat(Math.ceil(PROSE_LIMIT / piece.length)).slice(0, PROSE_LIMIT);
      const whole = work(text);
      expect(whole).toBeLessThan(6 * PROSE_LIMIT);
      expect(whole).toBeLessThan(2.1 * work(text.slice(0, PROSE_LIMIT / 2)) + 100);
    });
  });

  it('reads no marks in what is longer than it takes', () => {
    const text = '*a* '.repeat(PROSE_LIMIT / 4);
    expect(parseProse(text).length).toBeGreaterThan(2);
    expect(parseProse(`${text}!`)).toEqual([`${text}!`]);
  });
});

describe('proseToText', () => {
  it.each([
    ['a **b *c* d** `e` [f](/g)', 'a b c d e f'],
    ['\\*a\\*', '*a*'],
  ])('%j → %j', (source, text) => expect(proseToText(source)).toBe(text));
});

describe('proseToHtml', () => {
  it('writes the nodes it knows, and everything else as characters', () => {
    expect(proseToHtml('a **b** *c* `<d>` [e](/f?g="h"&i) <script>')).toBe(
      'a <strong>b</strong> <em>c</em> <code>&lt;d&gt;</code> <a href="/f?g=&quot;h&quot;&amp;i">e</a> &lt;script&gt;',
    );
  });

  it('has no markup but its own, whatever it is given', () => {
    const hostile = fc.array(fc.constantFrom('<', '>', '"', "'", '&', '*', '`', '[x](', ')', 'a', '<script>', ' '), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(hostile, (parts) => {
        const source = parts.join('');
        const rest = proseToHtml(source).replace(/<\/?(?:strong|em|code|a)>|<a href="[^"<>]*">/g, '');
        expect(rest).not.toMatch(/[<>"']/);
        const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
        expect(rest.replace(/&(#?\w+);/g, (_, name: string) => entities[name]!)).toBe(proseToText(source));
      }),
      { numRuns: 2000 },
    );
    expect(escapeHtml(`<a b='c' d="e">&`)).toBe('&lt;a b=&#39;c&#39; d=&quot;e&quot;&gt;&amp;');
  });
});
