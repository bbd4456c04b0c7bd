// Visitors with an ad blocker: the lists that most of them use, over all that is shipped and written on pages.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FiltersEngine, Request } from '@ghostery/adblocker';
import { beforeAll, expect, test } from 'vitest';
import { visibleText } from '../pages/harness/index.js';
import { host } from './host.js';
import { find } from './packages.js';
import { RICH } from './rich.js';
import { CHUNKS, expectQuiet, manifest, ready, TAGS, useAll, visit, WIDGETS } from './widgets.js';

const assets = find('webext-ublock-origin-chromium');
/** What annoyance lists hide on every page. */
const ANNOYANCES = [
  'newsletter-form',
  'newsletter-signup',
  'subscribe-form',
  'share-buttons',
  'social-share',
  'social-links',
]
  .map((name) => `##.${name}`)
  .join('\n');

/** What is asked for from a host that is not the page's: every file, and the addresses that the guides name. */
const ADDRESSES = [
  ...Object.keys(manifest.files),
  ...[
    'manifest.json',
    'LICENSES.txt',
    'pack.json',
    'definition.json',
    'frame.html?tag=pivot-timeline&schedule=sequential',
  ],
  'loader.js?eager',
];
const typeOf = (file: string) =>
  /\.js/.test(file) ? 'script' : /\.css/.test(file) ? 'stylesheet' : /\.html/.test(file) ? 'sub_frame' : 'xhr';

host(19, 'Of a visitor with an ad blocker', (engine) => {
  let blocker: FiltersEngine;
  beforeAll(() => {
    if (!assets) return;
    const lists = ['thirdparties/easylist/easylist.txt', 'thirdparties/easylist/easyprivacy.txt']
      .concat(
        readdirSync(join(assets, 'ublock'))
          .filter((file) => file.endsWith('.min.txt'))
          .map((file) => `ublock/${file}`),
      )
      .map((file) => readFileSync(join(assets, file), 'utf8'));
    blocker = FiltersEngine.parse([...lists, ANNOYANCES].join('\n'), { enableCompression: false });
  });

  test.skipIf(!assets)('nothing that is shipped or documented is blocked', () => {
    const matches = (url: string, type: 'script') =>
      blocker.match(Request.fromRawDetails({ url, type, sourceUrl: 'https://blog.example/post' })).match;
    expect(matches('https://cdn.example/beacon.js', 'script')).toBe(true);
    const blocked = ['https://cdn.example/insight-widgets/1.2.3/', 'https://blog.example/assets/widgets/'].flatMap(
      (base) => ADDRESSES.map((file) => base + file).filter((url) => matches(url, typeOf(url) as 'script')),
    );
    expect(blocked).toEqual([]);
  });

  test.skipIf(!assets)('nothing of theirs on the page is hidden', async () => {
    const { at, site } = await visit(engine, WIDGETS + RICH);
    await ready(at);
    const { classes, ids, hrefs } = await at.evaluate(() => {
      const all = [...document.body.querySelectorAll('*')];
      return {
        classes: all.flatMap((each) => [...each.classList]),
        ids: all.map(({ id }) => id).filter(Boolean),
        hrefs: all.flatMap((each) => each.getAttribute('href') ?? []),
      };
    });
    const page = { url: 'https://blog.example/post', hostname: 'blog.example', domain: 'blog.example' };
    const { styles } = blocker.getCosmeticsFilters({
      ...{ ...page, classes: [...classes, 'newsletter-form'], ids, hrefs },
      ...{
        getBaseRules: true,
        getInjectionRules: false,
        getExtendedRules: false,
        getRulesFromDOM: true,
        getRulesFromHostname: true,
      },
    });
    expect(styles).toContain('newsletter-form');
    await at.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    }, styles);
    const hidden = await at.evaluate(
      (tags) => tags.filter((tag) => !document.querySelector<HTMLElement>(tag)!.offsetHeight),
      TAGS,
    );
    expect(hidden).toEqual([]);
    expect(await visibleText(at)).toContain('Why did the change stall?');
    await useAll(at);
    await expectQuiet(at, site, ['all.js', CHUNKS]);
  });
});
