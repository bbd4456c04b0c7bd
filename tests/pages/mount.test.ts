/** A stand-in for content systems that strip unknown tags: a plain element that says which widget it is. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Manifest } from '../../build/manifest.js';
import { inEngines, open, serve } from './harness/index.js';

const manifest = JSON.parse(readFileSync('dist/cdn/manifest.json', 'utf8')) as Manifest;
const site = (body: string, files: readonly string[]) =>
  serve({
    '/': {
      body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>${files
        .map((file) => {
          const { integrity } = manifest.files[file]!;
          return `<script type="module" crossorigin integrity="${integrity}" src="/cdn/${file}"></script>`;
        })
        .join('')}</head><body>${body}</body></html>`,
    },
    '/cdn/': { folder: 'dist/cdn' },
  });

type Widget = HTMLElement & { ready: Promise<void> };

inEngines((engine) => {
  test('becomes the widget, with its children and its attributes', async () => {
    const shown = await site(
      `<div data-insight="pivot-timeline" data-schedule="sequential" data-expect="1 quarter" id="plan" class="wide" lang="en"
            style="max-width: 30em" data-campaign="spring">
         <h3>How long it takes</h3><ol><li>Pay plans: 1-2 quarters</li><li>Retraining: 2-3 quarters</li></ol>
       </div>
       <div data-insight="insight-card"><h3>A question?</h3><p>An answer.</p></div>
       <div data-insight="insight-unknown">Left alone</div>`,
      ['pivot-timeline.js', 'insight-card.js'],
    );
    const at = await open(engine, shown.url());
    await at.waitFor(async () => {
      const widgets = document.querySelectorAll<Widget>('pivot-timeline, insight-card');
      for (const widget of widgets) await widget.ready;
      return widgets.length === 2;
    });
    const plan = await at.evaluate(() => {
      const widget = document.querySelector('pivot-timeline')!;
      return {
        attributes: widget
          .getAttributeNames()
          .filter((name) => !name.startsWith('aria'))
          .map((name) => `${name}=${widget.getAttribute(name)}`),
        rows: widget.shadowRoot!.querySelectorAll('.phase').length,
        text: widget.shadowRoot!.textContent,
      };
    });
    expect(plan.attributes).toEqual(
      expect.arrayContaining([
        'schedule=sequential',
        'expect=1 quarter',
        'id=plan',
        'class=wide',
        'lang=en',
        'style=max-width: 30em;',
        'data-campaign=spring',
      ]),
    );
    expect(plan.rows).toBeGreaterThanOrEqual(2);
    expect(plan.text).toContain('Retraining');
    expect(await at.evaluate(() => document.querySelector('[data-insight]')!.textContent)).toBe('Left alone');
    expect(await at.console()).toEqual([]);
  });

  test('never makes a handler of data', async () => {
    const shown = await site(
      `<div data-insight="insight-card" data-onclick="globalThis.__ran = 1" data-onfocus="globalThis.__ran = 1"
            data-tabindex="0" data-slot="x"><h3>A question?</h3><p>An answer.</p></div>`,
      ['insight-card.js'],
    );
    const at = await open(engine, shown.url());
    await at.waitFor(() => !!document.querySelector('insight-card:defined'));
    const names = await at.evaluate(() => {
      const card = document.querySelector<HTMLElement>('insight-card')!;
      card.click();
      card.focus();
      return card.getAttributeNames();
    });
    expect(names).toEqual(expect.arrayContaining(['data-onclick', 'data-onfocus', 'data-tabindex', 'data-slot']));
    expect(names).not.toContain('onclick');
    expect(await at.evaluate(() => '__ran' in globalThis)).toBe(false);
  });

  test('nests: a provider around a widget, both as stand-ins', async () => {
    const shown = await site(
      `<div data-insight="insight-provider" data-lang="de"><div data-insight="pivot-timeline">
         <ol><li>Pay plans: 1-2 weeks</li></ol></div></div>`,
      ['all.js'],
    );
    const at = await open(engine, shown.url());
    await at.waitFor(() => !!document.querySelector('insight-provider > pivot-timeline:defined'));
    expect(await at.evaluate(() => document.querySelector('insight-provider')!.getAttribute('lang'))).toBe('de');
  });
});
