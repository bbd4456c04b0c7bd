// Scripts that change what the language gives every other script on the page.
import { beforeAll, expect, test } from 'vitest';
import type { InsightQuiz } from '../../src/assessment/view/insight-quiz.js';
import { pack } from '../fixtures/pack.js';
import type { Engine, Page } from '../pages/harness/index.js';
import { host } from './host.js';
import { find } from './packages.js';
import { RICH } from './rich.js';
import { useEverything } from './use.js';
import { CHUNKS, expectQuiet, ready, script, visit } from './widgets.js';

interface Change {
  /** A script of somebody's, as a file … */
  file?: string | undefined;
  /** … or as code. */
  code?: string;
  /** Whether it is also tried on a page whose widgets are there before it. */
  late?: boolean;
}

const CHANGES: Record<string, Change> = {
  'Prototype 1.7.3': { file: find('libjs-prototype'), late: true },
  'MooTools 1.4.5': { file: find('libjs-mootools'), late: true },
  'jQuery 3.7.1': { file: 'node_modules/jquery/dist/jquery.js' },
  'zone.js, which wraps promises and timers': { file: 'node_modules/zone.js/bundles/zone.umd.js', late: true },
  'an Array.prototype.toJSON, as of Prototype 1.6': {
    code: `Array.prototype.toJSON = function () { return '[' + this.map(function (each) { return JSON.stringify(each) }).join(', ') + ']' }`,
  },
  'an Object.prototype with more in it': {
    code: `Object.prototype.extra = 'y'; Object.prototype.forEach = function (each) { for (var name in this) each(this[name], name) };
      Array.prototype.last = function () { return this[this.length - 1] }; Array.prototype.remove = function () {}`,
  },
  'an Array.from and a Function.prototype.bind of its own': {
    code: `Array.from = function (list) { var all = []; for (var i = 0; i < list.length; i++) all.push(list[i]); return all };
      Function.prototype.bind = function (self) { var work = this; return function () { return work.apply(self, arguments) } }`,
  },
};

const PACK = `<insight-provider pack="/pack.json"><insight-card id="card-pack"></insight-card>
  <pivot-timeline id="plan-pack"></pivot-timeline><insight-quiz id="quiz-pack"></insight-quiz></insight-provider>`;
const FORM = `<form><insight-quiz id="asked" name="asked" remember><ol>
  <li id="where" data-dimension="sight">We know where we are going.</li><li id="how" data-dimension="sight">We know how.</li>
  </ol></insight-quiz></form>`;
const BODY = FORM + RICH + PACK;

/** All that a visitor does, what comes of it, and what the form would send. */
async function useAll(at: Page) {
  await ready(at);
  const came = await useEverything(at);
  const left = await at.evaluate(() => ({
    result: document.querySelector<InsightQuiz>('#test')!.result,
    sent: [...new FormData(document.querySelector('form')!)].map(([name, value]) => `${name}=${value as string}`),
    kept: localStorage.getItem('insight-quiz:asked'),
  }));
  return { came, ...left };
}

host(5, 'With Prototype, MooTools, jQuery, zone.js or changed built-ins', (engine: Engine) => {
  let expected: Awaited<ReturnType<typeof useAll>>;
  const pages = { '/pack.json': { body: JSON.stringify(pack) } };
  beforeAll(async () => {
    const { at } = await visit(engine, BODY, { routes: pages });
    expected = await useAll(at);
    expect(expected.sent).toHaveLength(3);
    expect(expected.kept).toContain('where');
  });

  for (const [name, change] of Object.entries(CHANGES)) {
    const isHere = change.code || change.file;
    const routes = { ...pages, '/theirs.js': change.file ? { file: change.file } : { body: change.code! } };

    test.skipIf(!isHere)(`${name} loaded before`, async () => {
      const { at, site } = await visit(engine, BODY, { routes, head: `<script src="/theirs.js"></script>${script()}` });
      expect(await useAll(at)).toEqual(expected);
      await expectQuiet(at, site, ['all.js', CHUNKS]);
    });

    if (!change.late) continue;
    test.skipIf(!isHere)(`${name} loaded after`, async () => {
      const { at, site } = await visit(engine, BODY, { routes });
      await ready(at);
      await at.evaluate(async () => {
        const script = document.createElement('script');
        script.src = '/theirs.js';
        const loaded = new Promise((resolve) => (script.onload = resolve));
        document.head.append(script);
        await loaded;
      });
      expect(await useAll(at)).toEqual(expected);
      await expectQuiet(at, site, ['all.js', CHUNKS]);
    });
  }
});
