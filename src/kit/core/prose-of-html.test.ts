import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseProse, proseToText, type ProseNode } from './prose.js';
import { proseOfHtml } from './prose-of-html.js';

describe('proseOfHtml', () => {
  it.each<[string, string]>([
    ['plain *words*', 'plain *words*'],
    ['a < b and b > c', 'a < b and b > c'],
    ['<b>bold</b> and <em>so</em> <code>x</code>', '**bold** and *so* `x`'],
    ['<p>one</p><p>two</p>', 'one two'],
    ['one<br>two<br/>three', 'one two three'],
    ['<ul><li>a</li><li>b</li></ul>', 'a b'],
    ['H<sub style="color:red">2</sub>O', 'H2O'],
    ['AT&amp;T &#38; &#60;b&#62;&nbsp;&bogus;', 'AT&T & <b> &bogus;'],
    ['<a href="https://example.org/?a=1&amp;b=2">here</a>', '[here](https://example.org/?a=1&b=2)'],
    ["<a class=x href='/a'>here</a>", '[here](/a)'],
    ['<b class="x"> bold </b>and <b> </b>', '**bold** and'],
    ['a<script>evil("<b>")</script>b<style>p{}</style>', 'ab'],
    ['<b>left open', 'left open'],
    ['closed only</b>', 'closed only'],
    ['<p>a <i>b <b>c</b></i></p>', 'a b **c**'],
    ['<!-- note -->a', 'a'],
    ['<img src=x onerror=evil()>a', 'a'],
    ['<script>never closed', ''],
    ['&lt;script&gt;', '<script>'],
  ])('%j', (html, prose) => expect(proseOfHtml(html)).toBe(prose));

  it('gives the links of a document their addresses, and lets nobody run anything', () => {
    expect(parseProse(proseOfHtml('<a href="javascript:evil()">x</a>'))).toEqual(['x']);
  });

  it('never throws, and is quick on what nests, never closes, or is long', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '/',
      'b',
      '<b>',
      '</b>',
      '<a href="',
      '"',
      '&',
      '&#',
      ';',
      '<!--',
      '-->',
      '<script>',
      'x',
      '*',
      ' ',
    );
    fc.assert(
      fc.property(
        fc.array(piece).map((all) => all.join('')),
        (html) => void proseToText(proseOfHtml(html)),
      ),
    );
    for (const each of ['<b>', '<', '&', '<!--', '<script>', '<a href="', '</b>'])
      for (const size of [5000, 1_000_000]) proseOfHtml(each.repeat(size / each.length));
  });

  /** Collected elsewhere, where they lie beside the project; a few of our own otherwise. */
  const collected = new URL('../../../../shared/corpora/xss-dompurify.json', import.meta.url);
  const vectors = existsSync(collected)
    ? (JSON.parse(readFileSync(collected, 'utf8')) as { payloads: string[] }).payloads
    : [
        '<a href="jav\tascript:x()">a</a>',
        '<svg><a xlink:href="javascript:x()">a',
        '<a href="&#106;avascript:x()">a</a>',
      ];
  const hrefs = (nodes: ProseNode[]): string[] =>
    nodes.flatMap((node) =>
      typeof node === 'string' || node.kind === 'code'
        ? []
        : [...(node.kind === 'link' ? [node.href] : []), ...hrefs(node.children)],
    );

  it(`leaves no address that runs anything (${vectors.length} vectors)`, () => {
    for (const each of vectors)
      for (const href of hrefs(parseProse(proseOfHtml(each))))
        expect(new URL(href, 'https://a.invalid/').protocol).toMatch(/^(https?|mailto|tel):$/);
  });
});
