/** Pages with a Content-Security-Policy as strict as it gets, and with Trusted Types. */
import { expect, test } from 'vitest';
import type { InsightCard } from '../../src/card/view/insight-card.js';
import { pack } from '../fixtures/pack.js';
import { type Engine, type Route, serve, type Site, visibleText } from '../pages/harness/index.js';
import { asked, embed, expectSaid, JAVASCRIPT, WAYS } from './held.js';
import { host } from './host.js';
import { DEFINITIONS, RICH } from './rich.js';
import { useEverything } from './use.js';
import { CDN, type Host, ready, TAGS, visit, widget, WORDS } from './widgets.js';

const TYPES = "require-trusted-types-for 'script'; trusted-types lit-html insight-widgets";
const PLAIN = TAGS.map((tag) => widget(tag)).join('');
const under = (policy: string) => ({ headers: { 'content-security-policy': policy } });

/** The CDN and the API, each an origin of its own. */
async function servers(): Promise<{ cdn: Site; api: Site }> {
  const cdn = await serve({ '/cdn/': { folder: CDN } }, { cors: '*' });
  const json = Object.entries({ ...DEFINITIONS, pack }).map(([name, data]) => [
    `/${name}.json`,
    { body: JSON.stringify(data) },
  ]);
  return { cdn, api: await serve(Object.fromEntries(json) as Record<string, Route>, { cors: '*' }) };
}

/** One of each from JSON that is fetched and that stands in the page, and one of each from a provider's pack. */
const foreign = (api: Site) => `
  ${TAGS.map((tag) => `<${tag} id="${tag}-src" src="${api.url(`/${tag}.json`)}"></${tag}>`).join('')}
  ${TAGS.map((tag) => `<${tag} id="${tag}-inline"><script type="application/json">${JSON.stringify(DEFINITIONS[tag])}</script></${tag}>`).join('')}
  <insight-provider pack="${api.url('/pack.json')}">
    <insight-card id="card-pack"></insight-card><pivot-timeline id="plan-pack"></pivot-timeline><insight-quiz id="quiz-pack"></insight-quiz>
  </insight-provider>`;

function fully(engine: Engine, ways: typeof WAYS, types: string): void {
  test.each(ways)('everything works from %s, and nothing is reported', async (_, files) => {
    const { cdn, api } = await servers();
    const policy = `default-src 'none'; script-src ${cdn.origin}; style-src 'self'; connect-src ${api.origin}; ${types}`;
    const head = embed(files, cdn.url('/cdn/'));
    const { at, site } = await visit(engine, RICH + foreign(api), { head, options: under(policy) });
    await ready(at);
    expect(await useEverything(at)).toMatchObject({
      ...{ check: 'number', test: 'number', 'insight-quiz-src': 'number', 'quiz-pack': 'number' },
      plan: [4, 'image/png', '<?xml', 'Id', true, 'BEGIN:VCALENDAR'],
      steps: '2 of 2 done',
    });
    const text = await visibleText(at);
    for (const words of ['A title from JSON', 'A phase from JSON', 'Why does a new strategy stall?'])
      expect(text).toContain(words);
    await expectSaid(at);
    expect(asked(site)).toEqual(['/', '/cdn/arrive.css']);
    const ours = cdn.requests.map(({ path }) => path);
    expect(new Set(ours).size, 'each file once').toBe(ours.length);
    expect(asked(api)).toEqual(['/pack.json', ...TAGS.map((tag) => `/${tag}.json`)].sort());
    expect(await at.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])).toEqual(['', 0, 0]);
  });
}

host(14, 'With a strict Content-Security-Policy', (engine) => {
  fully(engine, WAYS.slice(1), '');
});

host(15, 'With Trusted Types', (engine) => {
  fully(engine, WAYS, TYPES);

  const typed = (list: string, files: readonly string[], body: string, { head = '', ...host }: Host = {}) =>
    visit(engine, body, {
      ...host,
      head: head + embed(files),
      options: under(`require-trusted-types-for 'script'; ${list}`),
    });

  test.each(WAYS)('where no list is given, everything is drawn from %s', async (_, files) => {
    const { at } = await typed('', files, RICH);
    await ready(at);
    expect(await visibleText(at)).toContain('Question 1 of 12');
    await expectSaid(at);
  });

  test.each(WAYS)('where the list is another’s, the HTML stays from %s, and one line says why', async (_, files) => {
    const { at } = await typed('trusted-types foo', files, PLAIN);
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
    const body = PLAIN + widget('insight-card', 'id="fetched" src="/card.json"');
    const { at, site } = await typed('trusted-types lit-html', ['insight-card.js', 'pivot-timeline.js'], body);
    await ready(at, ['insight-card', 'pivot-timeline']);
    expect(await at.evaluate(() => document.querySelector<InsightCard>('#fetched')!.error?.code)).toBe('chunk');
    expect(await visibleText(at)).toContain('Half of all futures are done');
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

  for (const [order, body, head] of [
    ['before', both, theirs],
    ['after', both + theirs, ''],
  ] as const)
    test(`a page with a Lit of its own ${order} ours has both, where it allows two`, async () => {
      const list = "trusted-types lit-html insight-widgets 'allow-duplicates'";
      const { at } = await typed(list, ['all.js'], body, { routes, head });
      await ready(at);
      await at.waitFor(() => document.getElementById('theirs')!.textContent === 'theirs');
      await expectSaid(at);
    });

  test('a page with a Lit of its own before ours keeps it, and our HTML, where it allows one', async () => {
    const { at } = await typed('trusted-types lit-html insight-widgets', ['all.js'], both, { routes, head: theirs });
    await at.waitFor(() => document.getElementById('theirs')!.textContent === 'theirs');
    await at.waitFor(() => window.__said?.some((line) => line.startsWith('warn')));
    const text = await visibleText(at);
    for (const words of Object.values(WORDS)) expect(text).toContain(words);
    await expectSaid(at, /^blocked: trusted-types/, /^warn: insight-widgets: trusted-types lacks "lit-html"/);
  });
});

host(16, 'Whose policy blocks the API and all images', (engine) => {
  test.each(WAYS)('what cannot be fetched is told, its HTML stays, and all else is used: %s', async (_, files) => {
    const { cdn, api } = await servers();
    const policy = `default-src 'none'; script-src ${cdn.origin}; style-src 'self'`;
    const address = (tag: string) => api.url(`/${tag}.json`);
    const fetched = TAGS.map((tag) => widget(tag, `id="${tag}-src" src="${address(tag)}"`)).join('');
    const head = embed(files, cdn.url('/cdn/'));
    const { at } = await visit(engine, RICH + fetched, { head, options: under(policy) });
    await ready(at);
    const codes = await at.evaluate(
      (tags) => tags.map((tag) => document.querySelector<InsightCard>(`#${tag}-src`)!.error?.code),
      TAGS,
    );
    expect(codes).toEqual(TAGS.map(() => 'fetch'));
    const text = await visibleText(at);
    for (const words of Object.values(WORDS)) expect(text).toContain(words);
    expect(await useEverything(at)).toMatchObject({ check: 'number', test: 'number', steps: '2 of 2 done' });
    // What is blocked is what the page named, and nothing else.
    await expectSaid(
      at,
      ...TAGS.map((tag) => new RegExp(`^warn: insight-widgets: <${tag} id="${tag}-src"> src: .* could not be fetched`)),
      ...TAGS.map((tag) => `blocked: connect-src ${address(tag)}`),
    );
    expect(asked(api)).toEqual([]);
  });
});
