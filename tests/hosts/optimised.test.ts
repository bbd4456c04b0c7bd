// Optimisers that hold scripts back until a visitor acts, or move them to another address.
import { expect, test } from 'vitest';
import { visibleText } from '../pages/harness/index.js';
import { JAVASCRIPT } from './held.js';
import { host } from './host.js';
import { CHUNKS, expectQuiet, ready, script, useAll, visit, widget, WIDGETS, WORDS } from './widgets.js';

/** What is held back: its type and address wait in other attributes until somebody touches the page. */
const held = (tag: string) =>
  tag
    .replace('type="module"', 'type="rocketlazyloadscript" data-rocket-type="module"')
    .replace(' src=', ' data-rocket-src=');
const RESTORE = `<script>
  addEventListener('click', () => {
    for (const waiting of document.querySelectorAll('script[type=rocketlazyloadscript]')) {
      const script = document.createElement('script');
      for (const { name, value } of waiting.attributes)
        if (name !== 'type' && !name.startsWith('data-rocket')) script.setAttribute(name, value);
      script.type = waiting.dataset.rocketType;
      script.src = waiting.dataset.rocketSrc;
      waiting.replaceWith(script);
    }
  }, { once: true });
</script>`;
const JSON_TIMELINE = `<pivot-timeline id="json"><script type="application/json">${JSON.stringify({
  ...{ kind: 'timeline', schema: 1, id: 'plan' },
  phases: [{ id: 'a', label: 'A phase from JSON', min: 1, max: 2, unit: 'week' }],
})}</script></pivot-timeline>`;

host(7, 'Whose optimiser delays scripts or moves them', (engine) => {
  test('held back until a click: the author’s words are there before, the widgets after', async () => {
    const { at, site } = await visit(engine, WIDGETS, { head: RESTORE + held(script()) });
    const before = await visibleText(at);
    for (const tag of ['insight-card', 'pivot-timeline', 'insight-quiz'] as const) expect(before).toContain(WORDS[tag]);
    expect(site.requests.map(({ path }) => path)).toEqual(['/']);
    await at.click(() => document.body);
    await at.waitFor(() => !!document.querySelector('insight-quiz:defined'));
    await useAll(at);
    await expectQuiet(at, site);
  });

  test('moved to another address: what is brought is found where the page says', async () => {
    const moved = '/cache/min/1/cdn/all-a1b2.js';
    const head = `<meta name="insight-widgets" content="/cdn/"><script type="module" src="${moved}"></script>`;
    const routes = { [moved]: { file: 'dist/cdn/all.js', headers: JAVASCRIPT } };
    const { at, site } = await visit(engine, WIDGETS + JSON_TIMELINE, { head, routes });
    await ready(at);
    await at.waitFor(() => document.querySelector('#json')!.shadowRoot!.textContent.includes('A phase from JSON'));
    await useAll(at);
    await expectQuiet(at, site, [CHUNKS]);
  });

  test('moved, and the page does not say: what needs no more works, the rest keeps its words and is told', async () => {
    const moved = '/cache/min/all-a1b2.js';
    const routes = { [moved]: { file: 'dist/cdn/all.js', headers: JAVASCRIPT } };
    const head = `<script type="module" src="${moved}"></script>`;
    const body = `${WIDGETS}${widget('pivot-timeline', 'id="fetched" src="/plan.json"')}`;
    const { at } = await visit(engine, body, { head, routes });
    await useAll(at);
    const said = (await at.console()).filter((line) => !line.startsWith('error: Failed to load'));
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^warn: insight-widgets: <pivot-timeline id="fetched">/);
    expect(await visibleText(at)).toContain(WORDS['pivot-timeline']);
  });
});

const double = (tag: string) => tag + tag.replace('/cdn/', '/copy/').replace(/integrity="[^"]*"/, '');

host(8, 'With the script twice, in two versions, or another owner of a tag', (engine) => {
  const routes = { '/copy/': { folder: 'dist/cdn' } };

  test('twice from two addresses: the first stays, without a word', async () => {
    const { at, site } = await visit(engine, WIDGETS, { head: double(script()), routes });
    await useAll(at);
    expect(site.requests.map(({ path }) => path).sort()).toEqual(['/', '/cdn/all.js', '/copy/all.js']);
    expect(await at.console()).toEqual([]);
  });

  test('one tag is another library’s: it keeps it, one line says so, and our other tags work', async () => {
    const theirs = `<script>customElements.define('pivot-timeline', class extends HTMLElement {
      connectedCallback() { this.setAttribute('theirs', '') } })</script>`;
    const { at, site } = await visit(engine, WIDGETS, { head: theirs + script() });
    await at.waitFor(() => !!document.querySelector('insight-quiz:defined'));
    expect(await at.evaluate(() => document.querySelector('pivot-timeline')!.hasAttribute('theirs'))).toBe(true);
    const said = await at.console();
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^info: insight-widgets: another library stays/);
    expect(await visibleText(at)).toContain('Question 1 of 12');
    expect(site.requests.map(({ path }) => path)).toEqual(['/', '/cdn/all.js']);
  });

  test('defining a tag throws: our other tags work', async () => {
    const broken = `<script>const define = customElements.define;
      customElements.define = function (tag, ...more) {
        if (tag === 'pivot-timeline') throw new Error('not here');
        return define.call(this, tag, ...more);
      }</script>`;
    const { at } = await visit(engine, WIDGETS, { head: broken + script() });
    await at.waitFor(() => !!document.querySelector('insight-quiz:defined'));
    const text = await visibleText(at);
    expect(text).toContain('Question 1 of 12');
    expect(text).toContain(WORDS['pivot-timeline']);
    expect(await at.console()).toEqual(['warn: Error: not here']);
  });
});
