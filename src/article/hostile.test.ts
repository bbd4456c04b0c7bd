import { describe, expect, it } from 'vitest';
import { validate } from '../pack/model/validate.js';
import { callsDuring } from './calls.fixtures.js';
import { MAX_CHARACTERS, refusal } from './limits.js';
import { readArticle } from './read.js';

const read = (text: string) => readArticle(text, { file: 'folder/hostile.md' });
const codes = (text: string) => read(text).report.problems.map(({ code }) => code);

describe('Hostile Markdown', () => {
  const marks = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<a href="javascript:alert(1)">a</a>',
    '[a](javascript:alert(1))',
    '[a](<java\tscript:alert(1)>)',
    '[a](vbscript:x) ![b](javascript:x)',
    '[a][b]\n\n[b]: javascript:alert(1)',
    '<https://user:pass@example.org>',
    '[a](data:text/html;base64,PHNjcmlwdD4=)',
    '`<b onclick=alert(1)>`',
  ];
  it.each(marks)('leads nowhere from any definition: %s', (mark) => {
    const text = [
      '# Title?',
      `## Short answer\n\n${mark}`,
      `## Figures\n\n70% of ${mark} fail (McKinsey).`,
      `## How to fix it\n\n1. **Do ${mark.split('\n')[0]}.** ${mark}\n2. **Stop.** Now`,
      `## When\n\n- A ${mark.split('\n')[0]}: 1 week\n- B: 2 weeks`,
    ].join('\n\n');
    const { pack } = read(text);
    expect(validate(JSON.parse(JSON.stringify(pack))).problems).toEqual([]);
    const said = JSON.stringify(pack);
    // A definition's strings hold no markup but the small one of prose, whose links are these.
    for (const [, address] of said.matchAll(/\]\(([^)]*)\)/g)) expect(address).toMatch(/^https?:/);
    expect(said).not.toMatch(/"(?:url|href)":"(?!https?:)/);
  });

  it('names raw HTML, which stays a node that nobody may write as markup', () => {
    const { body, report } = read('# T\n\n<script>alert(1)</script>\n\nText');
    expect(body.children.map(({ type }) => type)).toEqual(['html', 'paragraph']);
    expect(report.problems.filter(({ code }) => code === 'unread')).toEqual([
      { severity: 'warning', code: 'unread', message: 'raw HTML does not reach the page', line: 3, column: 1 },
    ]);
  });

  it('has no prototype to offer', () => {
    const { pack, report } = read(
      '---\n__proto__: {polluted: 1}\nconstructor: {prototype: {polluted: 1}}\ntitle: T\nother: {__proto__: {polluted: 1}}\nassessment: {__proto__: {polluted: 1}}\n---\n\ntext',
    );
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    expect(Object.keys(pack.article)).toEqual(['title', 'slug', 'lang', 'tags', 'other']);
    expect(Object.getPrototypeOf(pack.article)).toBe(Object.prototype);
    expect((pack.article as { polluted?: number }).polluted).toBeUndefined();
    const named = report.problems
      .filter(({ code }) => code === 'unknown-key')
      .map(({ line, message }) => [line, message]);
    expect(named).toEqual([
      [2, '“__proto__” is no name of a field'],
      [3, '“constructor” is no name of a field'],
      [5, '“other” is kept, and nothing reads it'],
    ]);
  });

  it.each(['js', 'javascript', 'coffee', 'json', 'yaml', 'toml', 'es6'])('refuses “---%s” by its name', (name) => {
    const { pack, report, body } = read(`---${name}\n{ title: process.exit() }\n---\n\n# Title\n`);
    expect(report.problems[0]).toEqual({
      severity: 'error',
      code: 'front-matter-fence',
      message: `front matter “---${name}” is not read`,
      line: 1,
      column: 1,
      expected: '---',
    });
    expect(pack.article.title).toBe('Title');
    expect(body.children).toEqual([]);
  });

  it.each([
    ['+++\ntitle = "x"\n+++\n', 'front-matter-fence'],
    [';;;\n{}\n;;;\n', 'front-matter-fence'],
    ['---\na: &a [1]\nb: [*a, *a]\n---\n', 'front-matter'],
    ['---\na: !!js/function "function(){}"\n---\n', 'front-matter'],
    [`---\na: ${'['.repeat(200)}\n---\n`, 'too-complex'],
    [`---\n${'- '.repeat(200)}\n---\n`, 'too-complex'],
    [`---\na: ${'x'.repeat(40_000)}\n---\n`, 'too-large'],
    ['---\na: 1\na: 2\n---\n', 'duplicate-key'],
    ['---\n- a\n---\n', 'front-matter'],
    ['---\na: [\n---\n', 'front-matter'],
    ['---\n? {a: 1}\n: 2\n---\n', 'front-matter'],
  ])('refuses front matter that is none of ours: %.30s', (text, code) => {
    expect(codes(text)).toContain(code);
    expect(read(text).pack.kind).toBe('pack');
  });

  it('grows nothing out of aliases', () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefghi'.split('').map((each, i) => `${each}: &${each} [${`*${'abcdefgh'[i]},`.repeat(9)}]`),
    ];
    const { pack, report } = read(`---\n${bomb.join('\n')}\n---\n`);
    expect(JSON.stringify(pack).length).toBeLessThan(500);
    expect(report.problems.map(({ message }) => message)).toContain(
      'aliases are not read: write out what “*” stands for',
    );
  });

  it('shows control characters, a byte order mark and carriage returns for what they are', () => {
    const { report, pack } = read(
      '\ufeff---\r\ntitle: T\r\n---\r\n\r\n## Short\0 answer\r\n\r\nBe\u001b[31mcause.\r\n',
    );
    expect(pack.article.title).toBe('T');
    expect(JSON.stringify([pack, report])).not.toMatch(/\\u0000|\\u001b/);
    expect(report.problems).toContainEqual({
      severity: 'warning',
      code: 'control-character',
      message: 'a control character is shown as “\ufffd”',
      line: 5,
      column: 9,
    });
  });

  it('keeps a slug within its folder', () => {
    expect(read('---\nslug: ../../etc/passwd\ntitle: T\n---\n').pack.id).toBe('etc-passwd');
    expect(read('**Slug:** `..\\..\\x`\n\n# T').pack.id).toBe('x');
    expect(readArticle('', { file: '/a/b/Some Article.draft.md' }).pack.id).toBe('some-article-draft');
    expect(readArticle('', { file: '..' }).pack.id).toBe('article');
  });
});

describe('What costs more than its length', () => {
  it('is refused by name before it is parsed', () => {
    const { pack, report, body } = read('`a'.repeat(1024 * 1024));
    expect(report.problems).toEqual([
      {
        severity: 'error',
        code: 'too-large',
        message: '2097152 characters are more than the 131072 that are read',
        line: 1,
        column: 1,
      },
    ]);
    expect(body.children).toEqual([]);
    expect(pack).toEqual({
      ...{ kind: 'pack', schema: 1, id: 'hostile', lang: 'en' },
      article: { title: 'hostile', slug: 'hostile', lang: 'en', tags: [] },
      ...{ cards: [], comparisons: [], steps: [], allocation: [] },
    });
    expect(report.sections).toEqual([]);
  });

  it.each([
    ['`a', 'backticks'],
    ['*a _b ', 'marks of emphasis'],
    ['[', 'brackets'],
    ['a <!-- ', '“<”'],
    ['&', '“&”'],
    ['a\n', 'lines'],
    ['> ', 'deep'],
    ['- ', 'deep'],
    ['1. ', 'deep'],
    ['  - a\n'.replace('- ', ''), 'lines'],
    [':::a\n', 'directives'],
  ])('%j over and over', (mark, named) => {
    const found = refusal(`Text\n\n${mark.repeat(3000)}`);
    expect(found?.code).toBe('too-complex');
    expect(found?.line).toBeGreaterThanOrEqual(3);
    expect(found?.message).toContain(named);
  });

  /** As much as is let through of what is worst, in blocks. */
  const blocks = (block: string) => (count: number) => `${block}\n\n`.repeat(count);
  const kinds: Record<string, (count: number) => string> = {
    backticks: blocks('`a``b'.repeat(200)),
    emphasis: blocks('*a_ '.repeat(150)),
    brackets: blocks('[a]('.repeat(200)),
    comments: blocks('a <!-- <? <![CDATA[ '.repeat(30)),
    tables: blocks(`|a|b|\n|-|-|\n${'|a|1 week|\n'.repeat(40)}`),
    lists: blocks('- a: 1 week\n'.repeat(40)),
    nested: blocks(Array.from({ length: 12 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n')),
    quotes: blocks(`${'> '.repeat(20)}a\n`.repeat(8)),
    headings: blocks('## Why\n\n1. a\n2. b\n\n**1. Bold**\n\nStated: a\n\nActual:\n- b\n'),
    figures: blocks('70% of changes fail (McKinsey). '.repeat(6)),
    spaces: blocks(`a${' '.repeat(600)}b`),
    colons: blocks(`${'a: '.repeat(120)}1 week\n${'b – '.repeat(80)}2 weeks`),
    definitions: blocks('[a]: https://example.org\n[a]'),
  };
  it.each(Object.entries(kinds))('takes calls in proportion to its length: %s', (_, make) => {
    const calls = (count: number) => {
      const text = make(count);
      expect(text.length).toBeLessThan(MAX_CHARACTERS);
      return callsDuring(() => read(text));
    };
    calls(2);
    const [once, twice] = [calls(5), calls(10)];
    expect(twice / once).toBeLessThan(2.4);
  });
});
