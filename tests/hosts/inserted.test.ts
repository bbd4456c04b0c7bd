// Widgets that come to a page in other ways than in its first HTML.
import { expect, test } from 'vitest';
import type { InsightQuiz } from '../../src/assessment/view/insight-quiz.js';
import type { PivotTimeline } from '../../src/timeline/view/pivot-timeline.js';
import type { Page } from '../pages/harness/index.js';
import { host } from './host.js';
import { CHUNKS, expectQuiet, page, QUESTIONS, ready, script, useAll, visit, widget, WIDGETS } from './widgets.js';

const JSON_TIMELINE = `<pivot-timeline id="json"><script type="application/json">${JSON.stringify({
  ...{ kind: 'timeline', schema: 1, id: 'plan' },
  phases: [{ id: 'a', label: 'A phase from JSON', min: 1, max: 2, unit: 'week' }],
})}</script></pivot-timeline>`;

/** By each way, in a box of its own. `setHTML` leaves out elements it does not know, so nothing of ours is there to fail. */
const insert = (at: Page, way: string, html: string) =>
  at.evaluate(
    (name, markup) => {
      const box = document.createElement('div');
      document.body.append(box);
      const $ = (globalThis as unknown as { jQuery(of: Element): { html(markup: string): void } }).jQuery;
      const ways: Record<string, () => void> = {
        innerHTML: () => void (box.innerHTML = markup),
        insertAdjacentHTML: () => box.insertAdjacentHTML('beforeend', markup),
        createContextualFragment: () => box.append(document.createRange().createContextualFragment(markup)),
        DOMParser: () => box.append(...new DOMParser().parseFromString(markup, 'text/html').body.childNodes),
        template: () => {
          const template = document.createElement('template');
          template.innerHTML = markup;
          box.append(template.content.cloneNode(true));
        },
        cloneNode: () => {
          const first = document.createElement('div');
          first.innerHTML = markup;
          document.body.append(first);
          box.append(first.cloneNode(true));
          first.remove();
        },
        'jQuery.html': () => $(box).html(markup),
        setHTML: () => (box as unknown as { setHTML?(markup: string): void }).setHTML?.(markup),
      };
      ways[name]!();
    },
    way,
    html,
  );
const WAYS = [
  'innerHTML',
  'insertAdjacentHTML',
  'createContextualFragment',
  'DOMParser',
  'template',
  'cloneNode',
  'jQuery.html',
];

host(9, 'That inserts them by script, before or after ours', (engine) => {
  const routes = { '/jquery.js': { file: 'node_modules/jquery/dist/jquery.js' } };
  const jquery = '<script src="/jquery.js"></script>';
  const count = `<script>addEventListener('insight-ready', ({ target }) => (target.times = (target.times ?? 0) + 1))</script>`;

  test.each([...WAYS, 'setHTML'])('%s after: each is there once, or its words are', async (way) => {
    const { at, site } = await visit(engine, '', { head: jquery + count + script(), routes });
    await at.waitFor(() => !!customElements.get('insight-quiz'));
    await insert(at, way, WIDGETS);
    if (way !== 'setHTML') {
      await useAll(at);
      const times = () =>
        [...document.body.querySelectorAll('*')].flatMap((each) => (each as { times?: number }).times ?? []);
      expect(await at.evaluate(times)).toEqual([1, 1, 1, 1]);
    }
    await expectQuiet(at, site);
  });

  test('before: all of them are there once it comes', async () => {
    const { at, site } = await visit(engine, '', { head: jquery, routes });
    for (const way of WAYS) await insert(at, way, widget('pivot-timeline'));
    await at.evaluate((html) => document.head.append(document.createRange().createContextualFragment(html)), script());
    await ready(at, ['pivot-timeline']);
    const shown = () =>
      [...document.querySelectorAll('pivot-timeline')].map(
        (each) => each.shadowRoot!.querySelectorAll('.title').length,
      );
    expect(await at.evaluate(shown)).toEqual(WAYS.map(() => 1));
    await expectQuiet(at, site);
  });
});

host(10, 'Streamed while the widgets are already defined', (engine) => {
  test('each reads its HTML and its JSON when the parser is past it', async () => {
    // A page whose server writes on only when the widgets are defined, and then little by little.
    const head = `${script().replace('type="module"', 'type="module" async')}<script>
      customElements.whenDefined('pivot-timeline').then(() => fetch('/defined'));
    </script>`;
    let defined = () => {};
    const untilDefined = new Promise<void>((resolve) => (defined = resolve));
    const [before, after] = page('|', { head }).split('|') as [string, string];
    const rest = WIDGETS + JSON_TIMELINE + after;
    async function* pieces() {
      // Some engines keep a page's first characters to themselves until there are a thousand.
      yield before + ' '.repeat(2000);
      // WebKit runs an async module of a page that is still on its way only now and then: there, either may be first.
      if (engine !== 'webkit') await untilDefined;
      for (let i = 0; i < rest.length; i += 40) {
        yield rest.slice(i, i + 40);
        await new Promise(setImmediate);
      }
    }
    const { at, site } = await visit(engine, '<iframe src="/streamed" width="600" height="4000"></iframe>', {
      head: '',
      routes: {
        '/streamed': () => ({ pieces: pieces() }),
        '/defined': () => {
          defined();
          return { body: '' };
        },
      },
    });
    await at.waitFor(() => {
      const inside = document.querySelector('iframe')!.contentDocument!;
      const text = [...inside.querySelectorAll('*')].map((each) => each.shadowRoot?.textContent ?? '').join(' ');
      return ['A phase from JSON', 'Rewrite the pay plans', 'Question 1 of 12', 'We know where we are going'].every(
        (words) => text.includes(words),
      );
    });
    const errors = await at.evaluate(() =>
      [...document.querySelector('iframe')!.contentDocument!.querySelectorAll('*')].flatMap(
        (each) => (each as Element & { error?: { message: string } }).error?.message ?? [],
      ),
    );
    expect(errors).toEqual([]);
    expect(await at.console()).toEqual([]);
    expect(site.requests.filter(({ path }) => path === '/cdn/all.js')).toHaveLength(1);
  });
});

host(13, 'That configures them before they are there, and changes its mind', (engine) => {
  test('what was set first is taken; a change afterwards is shown, and answers stay', async () => {
    const early = `<script>
      const quiz = document.querySelector('pivot-misalignment-quiz');
      quiz.answers = { targets: 4 };
      document.querySelector('pivot-timeline').expect = '1 quarter';
      document.querySelector('insight-card').definition = {
        kind: 'card', schema: 1, id: 'c', variant: 'answer', title: 'A title set early', text: 'Words.' };
    </script>`;
    const { at, site } = await visit(engine, WIDGETS + early);
    await ready(at);
    await at.waitFor(() =>
      document.querySelector('insight-card')!.shadowRoot!.textContent.includes('A title set early'),
    );
    const first = await at.evaluate(() => ({
      checked: document.querySelector('pivot-misalignment-quiz')!.shadowRoot!.querySelectorAll('input:checked').length,
      due: document.querySelector('pivot-timeline')!.shadowRoot!.textContent.includes('of 20 futures'),
    }));
    expect(first).toEqual({ checked: 1, due: true });

    const later = await at.evaluate(async () => {
      const timeline = document.querySelector<PivotTimeline>('pivot-timeline')!;
      timeline.schedule = 'sequential';
      timeline.expect = null;
      const quiz = document.querySelector<InsightQuiz>('pivot-misalignment-quiz')!;
      quiz.shadowRoot!.querySelector<HTMLElement>('.go')!.click();
      await quiz.updateComplete;
      quiz.setAttribute('lang', 'en-GB');
      await quiz.updateComplete;
      return [quiz.shadowRoot!.querySelector('legend')!.textContent.trim(), quiz.answers];
    });
    expect(later).toEqual([QUESTIONS[1], { targets: 4 }]);
    await at.waitFor(() =>
      document.querySelector('pivot-timeline')!.shadowRoot!.textContent.includes('Half of all futures are done'),
    );
    await expectQuiet(at, site, ['all.js', CHUNKS]);
  });
});
