/** Strings that would be more than strings: markup, addresses and values of a theme. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { InsightQuiz } from '../../src/assessment/view/insight-quiz.js';
import type { Page } from '../pages/harness/index.js';
import { expectSaid } from './held.js';
import { host } from './host.js';
import { DEFINITIONS, RICH } from './rich.js';
import { ready, TAGS, visit, widget } from './widgets.js';

/** Collections that lie beside the clone where the project is developed. */
const CORPORA = ['xss-dompurify', 'xss-h5sc', 'strings-blns'].map((name) => {
  const file = `../shared/corpora/${name}.json`;
  return [
    name,
    existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { payloads: string[] }).payloads : undefined,
  ] as const;
});
const OWN = [
  '<script>hit=1</script>',
  '<img src=x onerror="hit=1">',
  '"><svg onload=hit=1>',
  "'><iframe srcdoc='<script>parent.hit=1</script>'>",
  '<a href="javascript:hit=1">x</a>',
  '[x](javascript:hit=1)',
  '[x](java\tscript:hit=1)',
  '[x](data:text/html,<script>hit=1</script>)',
  '![x](x" onerror="hit=1)',
  '**<b onclick=hit=1>x</b>**',
  '{{constructor.constructor("hit=1")()}}',
  '${globalThis.hit = 1}',
  '</slot></template><script>hit=1</script>',
  '<style>@import "/evil.css"</style>',
  '?lit$0$ <!--lit-part--> {{lit-123}}',
  '\u2028\u0000<img src=x onerror=hit=1>',
  'javascript:hit=1',
  '" autofocus onfocus=hit=1 x="',
];

/** What such strings do where they run, noted. */
const TRAP = `<script>for (const name of ['alert', 'confirm', 'prompt', 'print', 'open']) window[name] = () => { window.hit = name; };</script>`;

/**
 * Puts strings into every attribute, every text of the HTML and every text of the definition of every widget, a few at a
 * time, reads all that is drawn, and gives what should not be there. It runs in the page.
 */
async function plant(
  tags: readonly string[],
  definitions: readonly object[],
  payloads: readonly string[],
  size: number,
) {
  type Widget = HTMLElement & { ready: Promise<void>; updateComplete: Promise<boolean>; definition: unknown };
  const found = new Set<string>();
  const ELEMENTS = new Set(
    'a,b,blockquote,br,button,caption,circle,code,data,dd,defs,details,div,dl,dt,em,fieldset,figure,form,g,h1,h2,h3,h4,h5,h6,i,input,label,legend,li,line,ol,option,p,path,pattern,polygon,polyline,progress,rect,section,select,slot,small,span,strong,summary,svg,table,tbody,td,text,textarea,th,thead,time,tr,tspan,ul'.split(
      ',',
    ),
  );
  const look = (root: ShadowRoot) => {
    for (const element of root.querySelectorAll('*')) {
      if (!ELEMENTS.has(element.localName)) found.add(element.localName);
      for (const { name, value } of element.attributes) {
        if (/^on|^srcdoc$|^src$|^action$|^formaction$|^xlink/.test(name)) found.add(`${element.localName} ${name}`);
        if (name === 'style' && !/^(--[\w-]+: ?-?[\d.e+-]+;? ?)*$/.test(value)) found.add(`style ${value}`);
        if (name === 'href' && !/^(https?|mailto|tel):$/.test(new URL(value, location.href).protocol))
          found.add(`href ${value}`);
      }
    }
  };
  const main = document.querySelector('main')!;
  let drawn = 0;
  for (let i = 0; i < payloads.length; i += size) {
    const some = payloads.slice(i, i + size);
    let turn = 0;
    const next = () => some[turn++ % some.length]!;
    const all = () => some.join(' ');
    const made: Widget[] = [];
    for (const [n, tag] of tags.entries()) {
      const written = document.createElement(tag) as Widget;
      const title = document.createElement('h2');
      title.textContent = `A ${all()}`;
      const list = document.createElement('ol');
      for (const words of some) {
        const item = list.appendChild(document.createElement('li'));
        item.textContent = `${words}: 1-2 weeks`;
        item.id = words;
      }
      written.append(title, list);
      const known = (customElements.get(tag) as unknown as { observedAttributes: string[] }).observedAttributes;
      const attributed = document.createElement(tag) as Widget;
      attributed.append(title.cloneNode(true), list.cloneNode(true));
      for (const name of known) if (!/^(src|format|remember)$/.test(name)) attributed.setAttribute(name, next());
      attributed.id = next();
      const defined = document.createElement(tag) as Widget;
      const fill = (value: unknown, key = ''): unknown =>
        typeof value === 'string'
          ? /^(kind|variant|type|unit|scale|dimension)$/.test(key)
            ? value
            : key === 'id'
              ? value
              : `A ${all()} **${next()}** [${next()}](${next()}) \`${next()}\``
          : Array.isArray(value)
            ? value.map((each) => fill(each))
            : typeof value === 'object' && value
              ? Object.fromEntries(Object.entries(value).map(([name, each]) => [name, fill(each, name)]))
              : value;
      defined.definition = fill(definitions[n]);
      made.push(written, attributed, defined);
    }
    main.append(...made);
    for (const each of made) {
      await each.ready;
      await each.updateComplete;
      if (!each.shadowRoot!.querySelector('.iw')) continue;
      drawn++;
      look(each.shadowRoot!);
      for (const details of each.shadowRoot!.querySelectorAll('details')) details.open = true;
      each.shadowRoot!.querySelector<HTMLElement>('fieldset input')?.click();
      await each.updateComplete;
      each.shadowRoot!.querySelector<HTMLElement>('.go')?.click();
      await each.updateComplete;
      look(each.shadowRoot!);
    }
    for (const each of made) each.remove();
  }
  return { found: [...found], drawn, hit: (window as unknown as { hit?: unknown }).hit };
}

const FULL = TAGS.map((tag) => ({
  ...DEFINITIONS[tag],
  ...(tag === 'insight-card' && {
    evidence: undefined,
    note: 'n',
    tags: ['t'],
    source: { name: 's', url: 'u' },
    cta: { label: 'l', href: 'h' },
  }),
  ...(tag === 'pivot-timeline' && {
    title: 't',
    notes: [{ at: 0, text: 'n' }],
    expect: { value: 1, unit: 'week', label: 'e' },
  }),
}));

async function expectCharacters(engine: Parameters<typeof visit>[0], payloads: readonly string[]): Promise<void> {
  const { at, site } = await visit(engine, '<main></main>', {
    head: TRAP + '<script type="module" src="/cdn/all.js"></script>',
  });
  const { found, drawn, hit } = await at.evaluate(plant, TAGS, FULL, payloads, 12);
  expect(found).toEqual([]);
  expect(hit).toBe(undefined);
  // Of three ways to write each of four, most draw something: a string may be no duration or too long.
  expect(drawn).toBeGreaterThan(payloads.length / 3);
  expect(site.requests.map(({ path }) => path).filter((path) => !path.startsWith('/cdn/'))).toEqual(['/']);
  const said = await at.console();
  expect(said.filter((line) => !line.startsWith('warn: insight-widgets: <'))).toEqual([]);
}

host(23, 'With script and markup in every text and attribute', (engine) => {
  test('our own collection is characters', () => expectCharacters(engine, OWN));
  for (const [name, payloads] of CORPORA)
    test.skipIf(!payloads)(`the collection ${name} is characters`, () => expectCharacters(engine, payloads!));
});

/** Addresses that are not what they look like, and what they are. */
const BAD = [
  ...['javascript:hit=1', 'JaVaScRiPt:hit=1', 'java\tscript:hit=1', 'java\nscript:hit=1', '\u0001javascript:hit=1'],
  ...[
    ' javascript:hit=1',
    'javascript\t:hit=1',
    'javascript:alert(1)//https://a.example',
    'vbscript:hit=1',
    'VBScript:x',
  ],
  ...['data:text/html,<script>hit=1</script>', 'data:image/svg+xml,<svg onload=hit=1>', 'blob:https://a.example/1'],
  ...[
    'file:///etc/passwd',
    'filesystem:http://a.example/x',
    'view-source:https://a.example',
    'about:blank',
    'ws://a.example',
  ],
  ...[
    'https://good.example@evil.example',
    'https://user:pass@evil.example',
    'https:evil.example',
    'https:/evil.example@x',
  ],
  ...['http://', 'https://[', 'intent://x#Intent;end', 'ftp://a.example'],
  ...['jar:https://a.example!/x', 'feed:javascript:hit=1', 'livescript:hit=1', 'mocha:hit=1', 'x'.repeat(3000)],
];
const GOOD: Record<string, string> = {
  'https://a.example/?q=1#x': 'https:',
  'HTTPS://A.EXAMPLE': 'https:',
  'http://a.example': 'http:',
  'mailto:a@a.example': 'mailto:',
  'tel:+491234': 'tel:',
  '/path?x=1': 'http:',
  '#part': 'http:',
  '../up': 'http:',
  '//b.example': 'https:',
  '/\\b.example': 'https:',
  '\\\\b.example': 'https:',
  'https:\\\\b.example': 'https:',
  '%6aavascript:hit=1': 'http:',
  'javascript&colon;hit=1:x': 'http:',
  'java&#x09;script:hit=1': 'http:',
  '\u202Ejavascript': 'http:',
};

/** Puts an address wherever one may stand, and gives what of it became one. It runs in the page. */
async function follow(addresses: readonly string[]): Promise<Record<string, string[]>> {
  type Card = HTMLElement & { ready: Promise<void>; updateComplete: Promise<boolean>; definition: unknown };
  const found: Record<string, string[]> = {};
  const main = document.querySelector('main')!;
  for (const href of addresses) {
    const card = document.createElement('insight-card') as Card;
    card.definition = {
      ...{
        kind: 'card',
        schema: 1,
        id: 'c',
        variant: 'answer',
        title: `A [link](${href})`,
        text: `And [another](${href}).`,
      },
      ...{ cta: { label: 'Go on', href }, source: { name: `By [them](${href})`, url: href }, evidence: 'survey' },
    };
    const attributes = document.createElement('insight-card') as Card;
    attributes.append(Object.assign(document.createElement('h2'), { textContent: 'A title' }));
    attributes.setAttribute('source', 'They');
    attributes.setAttribute('source-url', href);
    const timeline = document.createElement('pivot-timeline') as Card;
    timeline.definition = {
      ...{ kind: 'timeline', schema: 1, id: 't', title: `A [link](${href})` },
      phases: [{ id: 'a', label: `[A](${href})`, min: 1, max: 2, unit: 'week' }],
    };
    const linked = document.createElement('pivot-timeline') as Card;
    const item = document.createElement('li');
    const anchor = Object.assign(document.createElement('a'), { textContent: 'A step' });
    anchor.setAttribute('href', href);
    item.append(anchor, ': 1-2 weeks');
    linked.append(document.createElement('ol'));
    linked.firstElementChild!.append(item);
    main.append(card, attributes, timeline, linked);
    const hrefs: string[] = [];
    for (const each of [card, attributes, timeline, linked]) {
      await each.ready;
      await each.updateComplete;
      for (const details of each.shadowRoot!.querySelectorAll('details')) details.open = true;
      await each.updateComplete;
      for (const link of each.shadowRoot!.querySelectorAll('a')) hrefs.push(link.href);
      each.remove();
    }
    found[href] = hrefs;
  }
  return found;
}

host(24, 'With addresses that are not what they seem', (engine) => {
  test('each becomes an address that may be followed, or no link at all', async () => {
    const { at, site } = await visit(engine, '<main></main>', {
      head: TRAP + '<script type="module" src="/cdn/all.js"></script>',
    });
    const found = await at.evaluate(follow, [...BAD, ...Object.keys(GOOD)]);
    for (const [address, hrefs] of Object.entries(found)) {
      const scheme = GOOD[address];
      if (!scheme) expect(hrefs, address).toEqual([]);
      else {
        expect(hrefs.length, address).toBeGreaterThan(2);
        for (const href of hrefs) expect(new URL(href).protocol, address).toBe(scheme);
      }
    }
    expect(await at.evaluate(() => 'hit' in window)).toBe(false);
    expect(site.requests.map(({ path }) => path).filter((path) => !path.startsWith('/cdn/'))).toEqual(['/']);
    const said = await at.console();
    expect(said.filter((line) => !line.startsWith('warn: insight-widgets: <'))).toEqual([]);
  });

  test('as the address of a definition they run nothing, and the content stays', async () => {
    const sources = BAD.filter((each) => !/^(data|blob|about|https?):/i.test(each));
    const body = sources.map((_, i) => widget(TAGS[i % TAGS.length]!, `id="w${i}"`)).join('');
    const { at } = await visit(engine, body, { head: TRAP });
    const codes = await at.evaluate(async (all) => {
      await new Promise<void>((done, fail) => {
        const script = document.createElement('script');
        script.type = 'module';
        script.src = '/cdn/all.js';
        script.onload = () => done();
        script.onerror = () => fail(new Error('no script'));
        all.forEach((src, i) => document.getElementById(`w${i}`)!.setAttribute('src', src));
        document.head.append(script);
      });
      const codes: (string | undefined)[] = [];
      for (const i of all.keys()) {
        const element = document.getElementById(`w${i}`) as InsightQuiz;
        await element.ready;
        codes.push(`${element.error?.code} ${element.firstElementChild!.getClientRects().length > 0}`);
      }
      return codes;
    }, sources);
    expect(new Set(codes)).toEqual(new Set(['fetch true']));
    expect(await at.evaluate(() => 'hit' in window)).toBe(false);
  });
});

const TOKENS =
  'ink paper accent ink-soft mark mark-strong line hairline accent-text accent-mark focus font radius reserve'.split(
    ' ',
  );
/** Values of a theme, of which none is a colour, a face or a length. */
const VALUES = [
  'url(/evil)',
  'url("/evil")',
  'image-set("/evil" 1x)',
  '-webkit-image-set(url(/evil) 1x)',
  'var(--elsewhere)',
  'red;} body{display:none}',
  '}</style><script>hit=1</script>',
  'expression(hit=1)',
  'paint(evil)',
  'env(evil, url(/evil))',
  'attr(href)',
  'element(#evil)',
  '-1e999px',
  'calc(1/0)',
  'red url(/evil)',
  '\\75rl(/evil)',
  '"',
  '/*',
  '',
  'x'.repeat(1_000_000),
];

host(25, 'Whose theme is an attack', (engine) => {
  test('no value of a token asks for anything, leaves the widgets or hides them', async () => {
    const { at, site } = await visit(
      engine,
      `<main style="--elsewhere: url(/evil)">${RICH}</main><p id="after">After</p>`,
    );
    await ready(at);
    const look = (page: Page) =>
      page.evaluate(() => {
        const after = getComputedStyle(document.getElementById('after')!);
        return {
          page: [document.body, document.documentElement].map((each) => getComputedStyle(each).display),
          after: [after.color, after.fontFamily, after.display],
          sheets: document.styleSheets.length,
          widgets: [...document.querySelectorAll('main > *')].map((each) => {
            const inside = each.shadowRoot!.querySelector('.iw')!;
            const { color, visibility, opacity } = getComputedStyle(inside);
            return [inside.getBoundingClientRect().height > 40, color === 'rgba(0, 0, 0, 0)', visibility, opacity];
          }),
        };
      });
    const before = await look(at);
    expect(before.widgets).toHaveLength(8);
    for (const value of VALUES) {
      await at.evaluate(
        async (tokens, text) => {
          const main = document.querySelector('main')!;
          for (const name of tokens) main.style.setProperty(`--insight-${name}`, text);
          await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        },
        TOKENS,
        value,
      );
      expect(await look(at), value.slice(0, 40)).toEqual(before);
      await at.evaluate((tokens) => {
        for (const name of tokens) document.querySelector('main')!.style.removeProperty(`--insight-${name}`);
      }, TOKENS);
    }
    expect(site.requests.map(({ path }) => path).filter((path) => !path.startsWith('/cdn/'))).toEqual(['/']);
    expect(await at.evaluate(() => 'hit' in window)).toBe(false);
    await expectSaid(at);
  });

  test('nor do they from a frame’s address', async () => {
    const { at, site } = await visit(engine, '');
    const values = VALUES.slice(0, -1).map((value, i) => [`--insight-${TOKENS[i % TOKENS.length]}`, value] as const);
    for (const some of [values.slice(0, 10), values.slice(10)]) {
      const query = new URLSearchParams([
        ['tag', 'pivot-timeline'],
        ...some.map(([name, value]): [string, string] => [name, value]),
      ]);
      await at.goto(site.url(`/cdn/frame.html?${query.toString()}`));
      await ready(at, ['pivot-timeline']);
      expect(
        await at.evaluate(() => document.querySelector('pivot-timeline')!.getBoundingClientRect().height),
      ).toBeGreaterThan(100);
      await expectSaid(at);
    }
    expect(site.requests.map(({ path }) => path).filter((path) => path.includes('evil'))).toEqual([]);
  });
});
