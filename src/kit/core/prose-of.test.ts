import { describe, expect, it } from 'vitest';
import { parseProse, proseToHtml } from './prose.js';
import { proseOf, type MarkupNode } from './prose-of.js';

type Child = string | MarkupNode;
const text = (value: string): MarkupNode => ({ nodeType: 3, nodeName: '#text', textContent: value, childNodes: [] });
const el = (name: string, children: Child[] = [], attributes: Record<string, string> = {}): MarkupNode => {
  const childNodes = children.map((child) => (typeof child === 'string' ? text(child) : child));
  return {
    nodeType: 1,
    nodeName: name,
    childNodes,
    textContent: childNodes.map((child) => child.textContent).join(''),
    getAttribute: (key) => attributes[key] ?? null,
  };
};
const p = (...children: Child[]) => el('P', children);

describe('proseOf', () => {
  it.each<[MarkupNode, string]>([
    [p('  plain\n   words '), 'plain words'],
    [p('a ', el('STRONG', ['bold ']), 'b'), 'a **bold** b'],
    [p(el('B', ['x']), ' ', el('I', ['y'])), '**x** *y*'],
    [p(el('EM', [el('STRONG', ['both'])])), '*both*'],
    [p('run ', el('CODE', ['a * b'])), 'run `a * b`'],
    [p(el('A', ['here'], { href: '/a (b)' })), '[here](/a%20%28b%29)'],
    [p(el('A', ['nowhere'])), 'nowhere'],
    [p('2 * 3 [x] `y` \\'), '2 \\* 3 \\[x\\] \\`y\\` \\\\'],
    [p('one', el('BR'), 'two'), 'one two'],
    [p('a', el('SCRIPT', ['evil()']), el('B', [' '])), 'a'],
    [p(el('SPAN', ['deep ', el('SPAN', ['down'])])), 'deep down'],
  ])('%#', (node, expected) => {
    expect(proseOf(node)).toBe(expected);
  });

  it('leaves out what is skipped, and is nothing of nothing', () => {
    expect(proseOf(p('a ', el('SMALL', ['b'])), /SMALL/)).toBe('a');
    expect(proseOf(null)).toBe('');
  });

  it('comes back as what it was', () => {
    const node = p(
      'Is *this* ',
      el('STRONG', ['that']),
      ' or ',
      el('A', ['a [link]'], { href: 'https://a.example/x_(y)' }),
    );
    expect(proseToHtml(parseProse(proseOf(node)))).toBe(
      'Is *this* <strong>that</strong> or <a href="https://a.example/x_%28y%29">a [link]</a>',
    );
  });
});
