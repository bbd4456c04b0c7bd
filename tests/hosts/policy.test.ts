/** Pages with a Content-Security-Policy as strict as it gets, and with Trusted Types. */
import { expect, test } from 'vitest';
import { DEFINITIONS, inHtml, PLAIN, RICH, TAGS, WORDS } from '../fixtures/widgets.js';
import { pack } from '../fixtures/pack.js';
import { type Engine, serve, type Site } from '../pages/harness/index.js';
import { host } from './host.js';
import { useEverything } from './use.js';
import { asked, CDN, expectSaid, type Given, JAVASCRIPT, settled, visibleText, visit, type Widget } from './visit.js';

const TYPES = "require-trusted-types-for 'script'; trusted-types lit-html insight-widgets";
const FILES = TAGS.map((tag) => `${tag}.js`);

/** The CDN and the API, each an origin of its own, and the policy that names them and nothing else. */
async function strict(more = ''): Promise<{ cdn: Site; api: Site; policy: string }> {
  const cdn = await serve({ '/cdn/': { folder: CDN } }, { cors: '*' });
  const json = Object.entries(DEFINITIONS).map(([tag, each]) => [`/${tag}.json`, { body: JSON.stringify(each) }]);
  const api = await serve(
    { '/pack.json': { body: JSON.stringify(pack) }, ...(Object.fromEntries(json) as object) },
    { cors: '*' },
  );
  const policy = `default-src 'none'; script-src ${cdn.origin}; style-src 'self'; connect-src ${api.origin}; ${more}`;
  return { cdn, api, policy };
}

/** One of each from JSON: fetched, inline, as a property's words would be; and one of each from a provider's pack. */
const foreign = (api: Site) => `
  ${TAGS.map((tag) => `<${tag} id="${tag}-src" src="${api.url(`/${tag}.json`)}"></${tag}>`).join('')}
  ${TAGS.map((tag) => `<${tag} id="${tag}-inline"><script type="application/json">${JSON.stringify(DEFINITIONS[tag])}</script></${tag}>`).join('')}
  <insight-provider pack="${api.url('/pack.json')}">
    <insight-card id="card-pack"></insight-card><pivot-timeline id="plan-pack"></pivot-timeline><insight-quiz id="quiz-pack"></insight-quiz>
  </insight-provider>`;

const WAYS: [string, string[]][] = [
  ['each tag’s own file', ['insight-provider.js', ...FILES]],
  ['all.js', ['all.js']],
  ['loader.js', ['loader.js?eager']],
];

function fully(engine: Engine, ways: typeof WAYS, types: string): void {
  test.each(ways)('everything works from %s, and nothing is reported', async (_, scripts) => {
    const { cdn, api, policy } = await strict(types);
    const { at, site } = await visit(engine, {
      body: RICH + foreign(api),
      scripts,
      base: cdn.url('/cdn/'),
      options: { headers: { 'content-security-policy': policy } },
    });
    await settled(at, 19);
    const came = await useEverything(at);
    expect(came).toMatchObject({
      ...{ check: 'number', test: 'number', 'insight-quiz-src': 'number', 'quiz-pack': 'number' },
      plan: [4, 'image/png', '<?xml', 'Id', true, 'BEGIN:VCALENDAR'],
      steps: '2 of 2 done',
    });
    const text = await visibleText(at);
    for (const words of ['A title from JSON', 'A phase from JSON', 'Why does a new strategy stall?'])
      expect(text).toContain(words);
    await expectSaid(at);
    expect(asked(site)).toEqual(['/', '/cdn/arrive.css']);
    const files = cdn.requests.map(({ path }) => path);
    expect(new Set(files).size, 'each file once').toBe(files.length);
    expect(asked(api)).toEqual(['/pack.json', ...TAGS.map((tag) => `/${tag}.json`)].sort());
    expect(await at.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])).toEqual(['', 0, 0]);
  });
}

host(14, 'a strict Content-Security-Policy', (engine) => {
  fully(engine, WAYS.slice(1), '');
});

host(15, 'Trusted Types', (engine) => {
  fully(engine, WAYS, TYPES);

  const page = (list: string, scripts: string[], body: string, more: Partial<Given> = {}) =>
    visit(engine, {
      body,
      scripts,
      ...more,
      options: { headers: { 'content-security-policy': `require-trusted-types-for 'script'; ${list}` } },
    });

  test.each(WAYS)('where no list is given, everything is drawn from %s', async (_, scripts) => {
    const { at } = await page('', scripts, RICH);
    expect(await settled(at, 8)).toBe(8);
    await expectSaid(at);
  });

  test.each(WAYS)('where the list is another’s, the HTML stays from %s, and one line says why', async (_, scripts) => {
    const { at } = await page('trusted-types foo', scripts, PLAIN);
    await at.waitFor(() => window.__said?.some((line) => line.startsWith('warn')));
    const text = await visibleText(at);
    for (const words of Object.values(WORDS)) expect(text).toContain(words);
    expect(await at.evaluate((tags) => tags.filter((tag) => customElements.get(tag)), TAGS)).toEqual([]);
    const said = await at.console();
    // The loader has files to bring before it knows of Lit, so it is its own policy that it names.
    expect(said.filter((line) => !line.startsWith('blocked: trusted-types'))).toEqual([
      expect.stringMatching(
        /^warn: insight-widgets: (trusted-types lacks "lit-html"|<[\w-]+> stays as its HTML: .*insight-widgets)/,
      ),
    ]);
    expect(said).toHaveLength(2);
  });

  test('where it has Lit’s policy alone, HTML is drawn by two files, and what has to be brought is told', async () => {
    const src = 'src="/card.json"';
    const body = `${PLAIN}${inHtml('insight-card', `id="fetched" ${src}`)}`;
    const { at, site } = await page('trusted-types lit-html', FILES, body);
    expect(await settled(at, 5)).toBe(5);
    expect(await at.evaluate(() => document.querySelector<Widget>('#fetched')!.error?.code)).toBe('chunk');
    expect(await visibleText(at)).toContain(WORDS['pivot-timeline']);
    await expectSaid(at, /^blocked: trusted-types/, /^warn: insight-widgets: <insight-card id="fetched">/);
    expect(asked(site)).not.toContain('/card.json');
  });

  // A page that draws with a Lit of its own: each copy asks for the policy by its name.
  const lit = 'node_modules/lit-html/lit-html.js';
  const theirs = `<script type="module" src="/theirs.js"></script>`;
  const routes = {
    '/lit.js': { file: lit, headers: JAVASCRIPT },
    '/theirs.js': {
      body: `import { html, render } from '/lit.js'; render(html\`<b>theirs</b>\`, document.getElementById('theirs'))`,
      headers: JAVASCRIPT,
    },
  };
  const both = `${PLAIN}<p id="theirs"></p>`;

  for (const [order, more] of [
    ['before', { head: theirs }],
    ['after', { body: both + theirs }],
  ] as const)
    test(`a page with a Lit of its own ${order} ours has both, where it allows two`, async () => {
      const { at } = await page("trusted-types lit-html insight-widgets 'allow-duplicates'", ['all.js'], both, {
        routes,
        ...more,
      });
      await settled(at, 4);
      await at.waitFor(() => document.getElementById('theirs')!.textContent === 'theirs');
      await expectSaid(at);
    });

  test('a page with a Lit of its own before ours keeps it, and our HTML, where it allows one', async () => {
    const { at } = await page('trusted-types lit-html insight-widgets', ['all.js'], both, { routes, head: theirs });
    await at.waitFor(() => document.getElementById('theirs')!.textContent === 'theirs');
    await at.waitFor(() => window.__said?.some((line) => line.startsWith('warn')));
    const text = await visibleText(at);
    for (const words of Object.values(WORDS)) expect(text).toContain(words);
    await expectSaid(at, /^blocked: trusted-types/, /^warn: insight-widgets: trusted-types lacks "lit-html"/);
  });
});

host(16, 'a policy that blocks the API and all images', (engine) => {
  test.each(WAYS)('what cannot be fetched is told, its HTML stays, and all else is used: %s', async (_, scripts) => {
    const { cdn, api } = await strict();
    const policy = `default-src 'none'; script-src ${cdn.origin}; style-src 'self'; connect-src 'none'; img-src 'none'`;
    const fetched = TAGS.map((tag) => inHtml(tag, `id="${tag}-src" src="${api.url(`/${tag}.json`)}"`)).join('');
    const { at } = await visit(engine, {
      body: RICH + fetched,
      scripts,
      base: cdn.url('/cdn/'),
      options: { headers: { 'content-security-policy': policy } },
    });
    await settled(at, 12);
    const codes = await at.evaluate(
      (tags) => tags.map((tag) => document.querySelector<Widget>(`#${tag}-src`)!.error?.code),
      TAGS,
    );
    expect(codes).toEqual(TAGS.map(() => 'fetch'));
    const text = await visibleText(at);
    for (const words of Object.values(WORDS)) expect(text).toContain(words);
    const said = await at.console();
    const ours = said.filter((line) => line.startsWith('warn: insight-widgets'));
    expect(ours).toHaveLength(4);
    for (const line of ours) expect(line).toMatch(/-src"> src: .* could not be fetched \(network, CORS or a content/);
    // What they asked for themselves is blocked by the address that the page named, and nothing else is.
    expect(said.filter((line) => !ours.includes(line)).sort()).toEqual(
      TAGS.map((tag) => `blocked: connect-src ${api.url(`/${tag}.json`)}`).sort(),
    );
    expect(await useEverything(at)).toMatchObject({ check: 'number', test: 'number', steps: '2 of 2 done' });
    expect(asked(api)).toEqual([]);
  });
});
