/** Data that attacks: definitions, markup that explodes, texts that would break out of a built page. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { InsightQuiz } from '../../src/assessment/view/insight-quiz.js';
import { serve, visibleText } from '../pages/harness/index.js';
import { expectSaid } from './held.js';
import { host } from './host.js';
import { DEFINITIONS } from './rich.js';
import { ready, TAGS, type Tag, visit, widget, WORDS } from './widgets.js';

type Data = Record<string, unknown>;
const text = (tag: Tag) => JSON.stringify(DEFINITIONS[tag]);
/** A definition's JSON with something put at its beginning. */
const begun = (tag: Tag, fields: string) => `{${fields},${text(tag).slice(1)}`;
const deep = (depth: number, open: string, close: string) => open.repeat(depth) + close.repeat(depth);
/** Of each kind: a definition in which a number cannot be, one in which an id is there twice, one that waits for itself. */
const WRONG: Record<Tag, Record<string, string>> = {
  'insight-card': {
    number: '{"kind":"card","schema":1,"id":"c","variant":"stat","title":"T","figure":{"value":1e999}}',
  },
  'pivot-timeline': {
    number: text('pivot-timeline').replace('"max":2', '"max":1e999'),
    twice: text('pivot-timeline').replace(/\[(.*)\]/, '[$1,$1]'),
    circle: text('pivot-timeline').replace(
      /\[(.*)\}\]/,
      '[$1,"after":["b"]},{"id":"b","label":"B","min":1,"max":1,"unit":"week","after":["a"]}]',
    ),
    many: text('pivot-timeline').replace(/\[(.*)\]/, (_, phase: string) => `[${Array(5001).fill(phase).join()}]`),
  },
  'insight-quiz': {
    number: text('insight-quiz').replace('"max":5', '"max":1e999'),
    twice: text('insight-quiz').replace(/"items":\[(.*?)\]/, '"items":[$1,$1]'),
    circle: text('insight-quiz').replace('"type":"scale"', '"type":"scale","showIf":{"item":"i"}'),
    nested: text('insight-quiz').replace(
      '"type":"scale"',
      `"type":"scale","showIf":${deep(10_000, '{"not":', '}').replace('{"not":}', '{"item":"i"}')}`,
    ),
    many: text('insight-quiz').replace(
      /"items":\[(.*?)\]/,
      (_, item: string) => `"items":[${Array(2000).fill(item).join()}]`,
    ),
  },
  'pivot-misalignment-quiz': {},
};

/** What may only be shown, with nothing of it left over, or refused by a name. */
const texts = (tag: Tag): Record<string, string> => ({
  ...WRONG[tag],
  prototype: begun(tag, '"__proto__":{"polluted":1,"toString":1},"constructor":{"prototype":{"polluted":1}}'),
  inner: text(tag).replace(
    /\{(?="id":"[adi]")/g,
    '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},',
  ),
  languages: begun(tag, '"x":1').replace(
    /"title":"([^"]*)"|"label":"([^"]*)"/,
    '"title":{"__proto__":"x","constructor":"y","en":"$1$2"},"label":{"__proto__":"x","toString":"y","en":"$1$2"}',
  ),
  depth: `${text(tag).slice(0, -1)},"title":${deep(10_000, '[', ']')}}`,
  unknown: begun(tag, `"deep":${deep(10_000, '[', ']')}`),
  mark: `\uFEFF${text(tag)}`,
  surrogates: text(tag)
    .replace(/(JSON|D|All of it)"/g, '$1 \\ud800 \\udc00"')
    .replace(/"id":"(.)"/, '"id":"$1\\ud800"'),
});

/** What a script may set: made in the page, as JSON cannot say it. */
function objects(given: Data): Record<string, unknown> {
  const circle: Data = { ...given };
  circle.self = circle;
  circle.title = circle;
  const names = Object.keys(given);
  return {
    circle,
    throwing: Object.defineProperty({ ...given }, names.at(-1)!, {
      enumerable: true,
      get() {
        throw new Error('a getter of the page’s');
      },
    }),
    proxy: new Proxy(given, {
      get() {
        throw new Error('a trap of the page’s');
      },
    }),
    revoked: (() => {
      const { proxy, revoke } = Proxy.revocable(given, {});
      revoke();
      return proxy;
    })(),
    bare: Object.assign(Object.create(null) as object, given),
    instance: Object.create(given) as object,
    strange: { ...given, id: Symbol('id'), title: 1n, phases: () => 1, items: new Map(), when: new Date(NaN) },
    numbers: JSON.parse(JSON.stringify(given).replace(/:\d+/g, ':-0.5')) as object,
    function: () => given,
    text: JSON.stringify(given),
    seven: 7,
    list: [given],
    frozen: Object.freeze({ ...given, extra: Object.freeze([1]) }),
  };
}

const CODES = /^(shape|range|duplicate|cycle|too-many|too-long|empty|unknown-ref|order|kind|version|chunk|not-json)$/;

host(26, 'Whose definitions are attacks', (engine) => {
  test('each is shown without what is wrong, or refused by a name; nothing is polluted or thrown', async () => {
    const cases = TAGS.flatMap((tag) => Object.entries(texts(tag)).map(([name, json]) => ({ tag, name, json })));
    const body = cases.map(({ tag, name }) => widget(tag, `id="${tag}-${name}" src="/${tag}/${name}.json"`)).join('');
    const routes = Object.fromEntries(cases.map(({ tag, name, json }) => [`/${tag}/${name}.json`, { body: json }]));
    const { at } = await visit(engine, body, { routes });
    await ready(at);
    const codes = await at.evaluate(
      (ids) => ids.map((id) => document.querySelector<InsightQuiz>(`#${id}`)!.error?.code ?? 'shown'),
      cases.map(({ tag, name }) => `${tag}-${name}`),
    );
    const of = (wanted: string) => cases.flatMap(({ name }, i) => (name === wanted ? [codes[i]!] : []));
    const EXPECTED: Record<string, string[]> = {
      ...{ prototype: ['shown'], inner: ['shown'], languages: ['shown'], unknown: ['shown'] },
      ...{ mark: ['shown'], surrogates: ['shown'], depth: ['shape'], number: ['shape', 'range'] },
      ...{ twice: ['duplicate'], circle: ['cycle'], nested: ['shape', 'too-many'], many: ['too-many'] },
    };
    for (const [name, wanted] of Object.entries(EXPECTED))
      for (const code of of(name)) expect(wanted, name).toContain(code);
    expect(new Set(cases.map(({ name }) => name))).toEqual(new Set(Object.keys(EXPECTED)));
    expect(await at.evaluate(() => ['polluted' in {}, Object.prototype.toString.name, 'polluted' in Object])).toEqual([
      false,
      'toString',
      false,
    ]);
    await expectSaid(
      at,
      ...cases.flatMap(({ tag, name }, i) =>
        codes[i] === 'shown' ? [] : [`warn: insight-widgets: <${tag} id="${tag}-${name}">`],
      ),
    );
    // What was refused has its content.
    const seen = await visibleText(at);
    for (const tag of TAGS)
      expect(seen.split(WORDS[tag]).length - 1, tag).toBe(
        cases.filter((each, i) => each.tag === tag && codes[i] !== 'shown').length,
      );
  });

  test('what a script sets is taken for what it is: each is shown or refused by a name, and nothing is thrown', async () => {
    const { at } = await visit(engine, '<main></main>');
    const codes = await at.evaluate(
      async (tags, contents, definitions, source) => {
        // As a script of the page's does; WebDriver's own gives way to the elements in the midst of it.
        await Promise.resolve();
        const make = (0, eval)(`(${source})`) as typeof objects;
        const codes: Record<string, string[]> = {};
        for (const i of tags.keys())
          for (const [name, value] of Object.entries(make(definitions[i] as Data))) {
            document.querySelector('main')!.append(document.createRange().createContextualFragment(contents[i]!));
            const element = document.querySelector('main')!.lastElementChild as InsightQuiz;
            element.definition = value;
            await element.ready;
            await element.updateComplete;
            (codes[name] ??= []).push(element.error?.code ?? 'shown');
            if (element.error && !element.querySelector('*')!.getClientRects().length)
              codes[name].push('without its content');
          }
        return codes;
      },
      TAGS,
      TAGS.map((tag) => widget(tag)),
      TAGS.map((tag) => DEFINITIONS[tag]),
      objects.toString(),
    );
    for (const name of ['bare', 'frozen', 'instance']) expect(codes[name], name).toEqual(TAGS.map(() => 'shown'));
    for (const [name, found] of Object.entries(codes))
      for (const code of found) expect(code === 'shown' || CODES.test(code), `${name}: ${code}`).toBe(true);
    for (const name of ['function', 'text', 'seven', 'list', 'proxy', 'revoked', 'throwing', 'strange'])
      expect(codes[name], name).not.toContain('shown');
    const said = await at.console();
    expect(said.filter((line) => !line.startsWith('warn: insight-widgets: <'))).toEqual([]);
    expect(said).toHaveLength(
      Object.values(codes)
        .flat()
        .filter((code) => code !== 'shown').length,
    );
  });
});

/** Strings over which a careless reader would think for minutes, or run out of stack. */
const MANY = 300_000;
const fill = (piece: string) => piece.repeat(MANY / piece.length);
const BOMBS: Record<string, string> = {
  ladder: Array.from({ length: 700 }, (_, i) => '`'.repeat(i)).join(' '),
  brackets: fill('['),
  links: fill('[a]('),
  quotes: fill('>'),
  stars: fill('*'),
  pairs: fill('**a *b '),
  closed: fill('[**a ') + fill('](b)'),
  escapes: fill('\\'),
  pipes: fill('{{a|'),
  colons: fill(':'),
  dashes: fill('1-'),
  ranges: fill('1 to '),
  digits: fill('1,'),
  spaces: `a${fill(' ')}b`,
  lines: fill('a\n'),
};

host(27, 'Whose Markdown explodes', (engine) => {
  test('a string is shown as far as its limit, or refused as too long; the work is in proportion to it', async () => {
    // Not shown, so that it is not the engine's own work on such a line that is waited for.
    const { at } = await visit(engine, '<main hidden></main>');
    const found = await at.evaluate(
      async (tags, definitions, bombs) => {
        const found: [id: string, code: string, elements: number, characters: number][] = [];
        const main = document.querySelector('main')!;
        for (const [i, tag] of tags.entries())
          for (const [name, bomb] of Object.entries(bombs))
            for (const source of ['json', 'html']) {
              const element = document.createElement(tag) as InsightQuiz;
              const title = document.createElement('h2');
              const list = document.createElement('ol');
              title.textContent = bomb;
              for (const words of [`${bomb}: 1-2 weeks`, 'A second: 3 weeks']) {
                list.append(document.createElement('li'));
                list.lastElementChild!.textContent = words;
              }
              element.append(title, list);
              if (source === 'json') {
                const json = JSON.stringify(definitions[i]).replace(/(?<=JSON)"/, `${JSON.stringify(bomb).slice(1)}`);
                element.definition = JSON.parse(json) as object;
              }
              main.append(element);
              await element.ready;
              await element.updateComplete;
              found.push([
                `${tag} ${name} ${source}`,
                element.error?.code ?? 'shown',
                element.shadowRoot!.querySelectorAll('*').length,
                element.shadowRoot!.textContent.length,
              ]);
              element.remove();
            }
        return found;
      },
      TAGS,
      TAGS.map((tag) => DEFINITIONS[tag]),
      BOMBS,
    );
    expect(found).toHaveLength(2 * TAGS.length * Object.keys(BOMBS).length);
    for (const [id, code, elements, characters] of found) {
      expect(['shown', 'too-long', 'unread', 'empty', 'duration', 'range'], id).toContain(code);
      const { length } = BOMBS[id.split(' ')[1]!]!;
      expect(elements, id).toBeLessThan(300 + length);
      expect(characters, id).toBeLessThan(5_000 + 12 * length);
    }
    const said = await at.console();
    expect(said.filter((line) => !line.startsWith('warn: insight-widgets: <'))).toEqual([]);
  });

  test('elements nested five thousand deep are read, or their content stays', async () => {
    const { at } = await visit(engine, '<main hidden></main>');
    const found = await at.evaluate(async (tags) => {
      const found: string[] = [];
      for (const tag of tags) {
        const element = document.createElement(tag) as InsightQuiz;
        const list = document.createElement('ol');
        let inner: Element = list.appendChild(document.createElement('li'));
        for (let i = 0; i < 5_000; i++) inner = inner.appendChild(document.createElement(i % 2 ? 'b' : 'span'));
        inner.textContent = 'A phase: 1-2 weeks';
        element.append(list);
        document.querySelector('main')!.append(element);
        await element.ready;
        const isThere = list.assignedSlot || element.shadowRoot!.textContent.includes('A phase');
        found.push(`${element.error?.code ?? 'shown'} ${!!isThere}`);
        element.remove();
      }
      return found;
    }, TAGS);
    for (const each of found) expect(['shown true', 'render true']).toContain(each);
    const said = await at.console();
    expect(said.filter((line) => !line.startsWith('warn: insight-widgets: <'))).toEqual([]);
  });
});

/** What ends a script or a comment, and what ends a line of a script but not of JSON. */
const BREAKS = '</script><script>ran=1</script><!--<script>--!> \u2028\u2029 ]]> &lt;/script&gt; \\u003c';
const ARTICLE = `---
title: ${JSON.stringify(`Out ${BREAKS}`)}
slug: out
author: ${JSON.stringify(`Ann ${BREAKS}`)}
meta_description: ${JSON.stringify(`Why ${BREAKS}`)}
tags: [${JSON.stringify(`tag ${BREAKS}`)}]
---

## Short answer

Because \`${BREAKS}\`.

## How long it takes

- A first step ${BREAKS}: 1-2 quarters
- The \`second\` step ${BREAKS}: 3-4 quarters
`;

host(28, 'Built from an article that would break out', (engine) => {
  test('what is written into the page is read back as it was, and nothing of it runs', async () => {
    const out = mkdtempSync(join(tmpdir(), 'insight-breaks-'));
    try {
      writeFileSync(join(out, 'out.md'), ARTICLE);
      const command = ['dist/cli/insight-widgets.js', 'build', join(out, 'out.md'), '--out', out];
      spawnSync(process.execPath, command, { stdio: 'ignore' });
      const pack = JSON.parse(readFileSync(join(out, 'out.pack.json'), 'utf8')) as Record<'timeline' | 'article', Data>;
      const site = await serve({ '/': { folder: out } });
      const { at } = await visit(engine, '');
      await at.goto(site.url('/out.html'));
      await ready(at, ['pivot-timeline']);
      const read = await at.evaluate(() => ({
        linked: document.querySelector('script[type="application/ld+json"]')!.textContent,
        phases: (document.querySelector('pivot-timeline') as unknown as { model: Data }).model.phases,
        title: document.title,
        ran: 'ran' in window,
      }));
      expect(read.ran).toBe(false);
      expect(read.phases).toEqual(pack.timeline.phases);
      expect(JSON.stringify(pack.article)).toContain(JSON.stringify(BREAKS).slice(1, -1));
      const linked = JSON.stringify(JSON.parse(read.linked));
      for (const name of ['Out', 'Ann', 'Why'])
        expect(linked).toContain(JSON.stringify(`${name} ${BREAKS}`).slice(1, -1));
      expect(read.title).toContain('Out </script><script>ran=1</script><!--');
      expect(await visibleText(at)).toContain('</script><script>ran=1</script>');
      expect(site.requests.filter(({ path }) => !/^\/(out\.html|page\.css|cdn\/)/.test(path))).toEqual([]);
      await expectSaid(at);
    } finally {
      rmSync(out, { recursive: true });
    }
  });
});
