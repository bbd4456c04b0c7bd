/** The timeline on a stranger's page: what it brings later, on strict pages, on small screens and on paper. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { toString } from 'mdast-util-to-string';
import { gfmTable } from 'micromark-extension-gfm-table';
import { expect, test } from 'vitest';
import type { Manifest } from '../../build/manifest.js';
import { inEngines, open, type Page, type Route, serve, type SiteOptions } from './harness/index.js';

const CDN = 'dist/cdn';
const manifest = JSON.parse(readFileSync(join(CDN, 'manifest.json'), 'utf8')) as Manifest;
const LIST =
  '<h2>The author’s plan</h2><ol><li>Announce: 1 day</li><li>Rewrite pay: 1-2 quarters</li><li>See results: 4-6 quarters</li></ol>';
const EXPECT = 'expect="1 quarter" expect-label="Leadership expects traction"';

const site = (body: string, routes: Record<string, Route> = {}, options: SiteOptions = {}) =>
  serve(
    {
      '/': {
        body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>A page</title><link rel="stylesheet" href="/page.css"><script type="module" crossorigin
integrity="${manifest.files['pivot-timeline.js']!.integrity}" src="/cdn/pivot-timeline.js"></script></head><body>${body}</body></html>`,
      },
      '/page.css': { body: 'body { margin: 0; padding: 8px; font: 16px/1.5 sans-serif }' },
      '/cdn/': { folder: CDN },
      ...routes,
    },
    options,
  );

type Timeline = HTMLElement & {
  ready: Promise<void>;
  error?: { code: string };
  toPNG(): Promise<Blob>;
  toSVG(): Promise<string>;
  toICS(): Promise<string>;
  toCSV(): Promise<string>;
  toMarkdown(): Promise<string>;
};
const ready = (page: Page) =>
  page.waitFor(async () => {
    const element = document.querySelector<Timeline>('pivot-timeline:defined');
    await element?.ready;
    return !!element;
  });
const ours = async (page: Page) => (await page.console()).filter((line) => line.includes('insight-widgets: <'));
const chunk = (name: string) => {
  const file = Object.keys(manifest.files).find((each) => new RegExp(`^chunks/${name}-[\\w-]{8}\\.js$`).test(each));
  if (!file) throw new Error(`nothing is brought by the name ${name}`);
  return `/cdn/${file}`;
};
/** Rows of a CSV file by the letter of RFC 4180; throws at the first that is none. */
function strictCsv(text: string): string[][] {
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  const rows: string[][] = [[]];
  while (field.lastIndex < text.length) {
    const at = field.lastIndex;
    const found = field.exec(text);
    if (!found) throw new Error(`no field at ${at}: ${JSON.stringify(text.slice(at, at + 40))}`);
    rows.at(-1)!.push(found[1]?.replaceAll('""', '"') ?? found[2]!);
    if (found[3] !== ',' && field.lastIndex < text.length) rows.push([]);
  }
  if (new Set(rows.map((row) => row.length)).size > 1) throw new Error('rows of different lengths');
  return rows;
}

const GONE: Route = { status: 404, body: 'gone' };

inEngines((engine) => {
  test('controls that cannot be had are not there, and all else is', async () => {
    const shown = await site(`<pivot-timeline controls ${EXPECT}>${LIST}</pivot-timeline>`, {
      [chunk('timeline-controls')]: GONE,
    });
    const page = await open(engine, shown.url());
    await ready(page);
    const seen = await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('pivot-timeline')!;
      return [
        !!shadowRoot!.querySelector('.controls'),
        shadowRoot!.querySelectorAll('.phase').length,
        shadowRoot!.querySelector('h3')!.textContent.trim(),
      ];
    });
    expect(seen).toEqual([false, 3, 'Leadership expects traction at least three quarters too early']);
    expect(await ours(page)).toEqual([expect.stringMatching(/controls: .* did not load/)]);
  });

  test.each(['timeline-take', 'timeline-take-png'])(
    'without %s an image is not made, and all else stays',
    async (name) => {
      const shown = await site(`<pivot-timeline ${EXPECT}>${LIST}</pivot-timeline>`, { [chunk(name)]: GONE });
      const page = await open(engine, shown.url());
      await ready(page);
      const before = await page.evaluate(() => {
        const { shadowRoot } = document.querySelector('pivot-timeline')!;
        const words = shadowRoot!.querySelector('.picture')!.textContent;
        [...shadowRoot!.querySelectorAll('button')].find((each) => /image/.test(each.textContent))!.click();
        return words;
      });
      await page.waitFor(
        () =>
          document.querySelector('pivot-timeline')!.shadowRoot!.querySelector('[role="status"]')!.textContent ===
          'That could not be made just now.',
      );
      expect(await ours(page)).toEqual([expect.stringMatching(/png: .* did not load/)]);
      expect(
        await page.evaluate(
          () => document.querySelector('pivot-timeline')!.shadowRoot!.querySelector('.picture')!.textContent,
        ),
      ).toBe(before);
      expect(
        await page.evaluate(() =>
          document
            .querySelector<Timeline>('pivot-timeline')!
            .toPNG()
            .then(
              () => 'made',
              () => 'rejected',
            ),
        ),
      ).toBe('rejected');
    },
  );

  test('without its table the author’s own list stands where it is opened', async () => {
    const shown = await site(`<pivot-timeline ${EXPECT}>${LIST}</pivot-timeline>`, { [chunk('timeline-table')]: GONE });
    const page = await open(engine, shown.url());
    await ready(page);
    const shownLines = () =>
      [...document.querySelectorAll<HTMLElement>('pivot-timeline li')].filter((each) => each.offsetHeight).length;
    expect(await page.evaluate(shownLines)).toBe(0);
    await page.click(() => document.querySelector('pivot-timeline')!.shadowRoot!.querySelector('.table summary'));
    await page.waitFor(() =>
      [...document.querySelectorAll<HTMLElement>('pivot-timeline li')].every((each) => each.offsetHeight),
    );
    expect(await ours(page)).toEqual([expect.stringMatching(/table: .* did not load/)]);
  });

  test.each([
    ['timeline-more', `start="2027-01-04" ${EXPECT}`],
    ['timeline-import-csv', 'format="csv" src="/plan.csv"'],
  ])('without %s the author’s list stays', async (name, attributes) => {
    const shown = await site(`<pivot-timeline ${attributes}>${LIST}</pivot-timeline>`, {
      [chunk(name)]: GONE,
      '/plan.csv': { body: 'Label,Min,Max,Unit\nA,1,2,week\n' },
    });
    const page = await open(engine, shown.url());
    await ready(page);
    const [code, heights] = await page.evaluate(() => {
      const element = document.querySelector<Timeline>('pivot-timeline')!;
      return [element.error?.code, [...element.querySelectorAll('li')].map((each) => each.offsetHeight)] as const;
    });
    expect(code).toBe('chunk');
    expect(Math.min(...heights)).toBeGreaterThan(0);
    expect(await ours(page)).toHaveLength(1);
  });

  test('on the strictest page everything can be taken away, and each format brings its own', async () => {
    const policy =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; " +
      "require-trusted-types-for 'script'; trusted-types lit-html insight-widgets";
    const shown = await site(
      `<pivot-timeline start="2027-01-04" controls ${EXPECT}>${LIST}</pivot-timeline>`,
      {},
      { headers: { 'content-security-policy': policy } },
    );
    const page = await open(engine, shown.url());
    await ready(page);
    const asked = () => shown.requests.map(({ path }) => path).filter((path) => path.includes('chunks/'));
    const before = asked();
    expect(before.filter((path) => path.includes('take'))).toEqual([]);
    const csv = await page.evaluate(() => document.querySelector<Timeline>('pivot-timeline')!.toCSV());
    expect(csv).toContain('Rewrite pay,1,2,quarter');
    expect(
      asked()
        .filter((path) => /take-|json-/.test(path))
        .map((path) => path.replace(/.*timeline-|-[^-]{8}\.js/g, '')),
    ).toEqual(['take', 'take-csv']);
    const made = await page.evaluate(async () => {
      const element = document.querySelector<Timeline>('pivot-timeline')!;
      const png = await element.toPNG();
      const bitmap = await createImageBitmap(png);
      return [
        png.type,
        bitmap.width,
        (await element.toSVG()).slice(0, 5),
        (await element.toICS()).slice(0, 15),
        (await element.toMarkdown()).includes('**Rewrite pay**'),
      ];
    });
    expect(made).toEqual(['image/png', 1920, '<?xml', 'BEGIN:VCALENDAR', true]);
    expect((await page.console()).filter((line) => line.startsWith('blocked') || line.startsWith('uncaught'))).toEqual(
      [],
    );
  });

  test('what is taken away opens in tools of others', async () => {
    const list =
      '<h2>A plan, "quoted"; and more</h2><ol><li id="pay">Pay, "rewritten": 1-2 quarters</li><li>Results: 4/5/6 quarters</li></ol>';
    const shown = await site(`<pivot-timeline start="2027-01-04" ${EXPECT}>${list}</pivot-timeline>`);
    const page = await open(engine, shown.url());
    await ready(page);
    const made = await page.evaluate(async () => {
      const element = document.querySelector<Timeline>('pivot-timeline')!;
      const svg = await element.toSVG();
      const image = new Image();
      image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
      const pen = canvas.getContext('2d')!;
      pen.drawImage(image, 0, 0);
      const { data } = pen.getImageData(0, 0, canvas.width, canvas.height);
      const colours = new Set<number>();
      for (let i = 0; i < data.length; i += 4) colours.add((data[i]! << 16) | (data[i + 1]! << 8) | data[i + 2]!);
      return {
        size: [image.naturalWidth, image.naturalHeight > 400, colours.size > 20],
        ics: [await element.toICS(), await element.toICS()],
        csv: await element.toCSV(),
        markdown: await element.toMarkdown(),
      };
    });
    expect(made.size).toEqual([960, true, true]);

    const [events, again] = made.ics.map((ics) =>
      new ICAL.Component(ICAL.parse(ics) as unknown[])
        .getAllSubcomponents('vevent')
        .map((each) => new ICAL.Event(each))
        .map(({ uid, summary, startDate, endDate }) => [uid, summary, String(startDate), String(endDate)]),
    );
    const finish = 'A plan, "quoted"; and more: probably done';
    expect(events).toEqual([
      ['a-plan-quoted-and-more/pay@127.0.0.1', 'Pay, "rewritten": done somewhere here', '2027-04-04', '2027-07-05'],
      ['a-plan-quoted-and-more/results@127.0.0.1', 'Results: done somewhere here', '2028-01-04', '2028-07-05'],
      ['a-plan-quoted-and-more@127.0.0.1', finish, expect.stringMatching(/^2028-0[45]/), expect.any(String)],
    ]);
    expect(again).toEqual(events);

    const [head, title, pay, results, expectation] = strictCsv(made.csv);
    const cells = (row: string[] | undefined, ...names: string[]) => names.map((name) => row![head!.indexOf(name)]);
    expect(cells(title, 'Label', 'Year', 'Month', 'Day')).toEqual(['A plan, "quoted"; and more', '2027', '1', '4']);
    expect(cells(pay, 'Id', 'Label', 'Min', 'Max', 'Unit')).toEqual(['pay', 'Pay, "rewritten"', '1', '2', 'quarter']);
    expect(cells(results, 'Min', 'Mode', 'Max', 'End Year', 'End Month')).toEqual(['4', '5', '6', '2028', '7']);
    expect(cells(expectation, 'Marker', 'Max', 'Unit')).toEqual(['expectation', '1', 'quarter']);

    const markdown = fromMarkdown(made.markdown, {
      extensions: [gfmTable()],
      mdastExtensions: [gfmTableFromMarkdown()],
    });
    expect(markdown.children.map(({ type }) => type).slice(0, 4)).toEqual([
      'paragraph',
      'heading',
      'paragraph',
      'table',
    ]);
    const table = markdown.children.find(({ type }) => type === 'table') as { children: { children: unknown[] }[] };
    expect(table.children.map((row) => toString(row.children[0]))).toEqual(['Phase', 'Pay, "rewritten"', 'Results']);
  });

  test('at 320 by 256, as at 400 % zoom, nothing scrolls sideways with everything open', async () => {
    const states = [
      `controls start="2027-01-04" fiscal-year-start="10" ${EXPECT}`,
      `controls schedule="sequential" expect="9 quarters"`,
      'controls',
    ];
    // A frame, because WebKit's window has a least width.
    const shown = await site('<iframe src="/inner" width="320" height="256" style="border:0"></iframe>', {
      '/inner': {
        body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>In</title><link rel="stylesheet" href="/page.css">
<script type="module" src="/cdn/pivot-timeline.js"></script></head><body>${states
          .map((each) => `<pivot-timeline ${each}>${LIST}</pivot-timeline>`)
          .join('')}<pivot-timeline controls expect="3 weeks"><ul>${[...Array(9).keys()]
          .map(
            (i) =>
              `<li>Renegotiate the commission and target agreements of the whole field organization and pay ${i}: 1-1000 weeks</li>`,
          )
          .join('')}</ul></pivot-timeline></body></html>`,
      },
    });
    const page = await open(engine, shown.url());
    const wide = await page.waitFor(async () => {
      const inner = document.querySelector('iframe')!.contentDocument!;
      const all = [...inner.querySelectorAll<Timeline>('pivot-timeline:defined')];
      if (all.length < 4 || all.some((each) => !each.shadowRoot!.querySelector('.controls'))) return undefined;
      for (const each of all) for (const details of each.shadowRoot!.querySelectorAll('details')) details.open = true;
      await new Promise((done) => setTimeout(done, 100));
      if (all.some((each) => !each.shadowRoot!.querySelector('.range'))) return undefined;
      const { documentElement: page } = inner;
      const beyond = all.flatMap((each) =>
        [...each.shadowRoot!.querySelectorAll('*')]
          .filter((part) => part.getBoundingClientRect().right > 312.5 && !part.closest('.hidden, thead'))
          .map((part) => `${part.localName}.${part.className} ${Math.round(part.getBoundingClientRect().right)}`),
      );
      return { over: page.scrollWidth - page.clientWidth, width: inner.defaultView!.innerWidth, beyond };
    });
    expect(wide).toEqual({ over: 0, width: 320, beyond: [] });
  });
});

inEngines(
  (engine) => {
    test('on paper: no controls and no actions, a table that was opened is there, bars keep their colours', async () => {
      const shown = await site(`<pivot-timeline controls start="2027-01-04" ${EXPECT}>${LIST}</pivot-timeline>`);
      const page = await open(engine, shown.url(), { dark: true });
      await ready(page);
      await page.evaluate(() => {
        document.querySelector('pivot-timeline')!.shadowRoot!.querySelector<HTMLDetailsElement>('.table')!.open = true;
      });
      await page.waitFor(() => !!document.querySelector('pivot-timeline')!.shadowRoot!.querySelector('table'));
      await page.evaluate(() => {
        document.querySelector('pivot-timeline')!.shadowRoot!.querySelector<HTMLDetailsElement>('.table')!.open = false;
      });
      await page.print();
      const seen = await page.evaluate(() => {
        const inside = document.querySelector('pivot-timeline')!.shadowRoot!;
        const height = (selector: string) => inside.querySelector(selector)!.getBoundingClientRect().height;
        const { printColorAdjust, backgroundColor } = getComputedStyle(inside.querySelector('.solid')!);
        return {
          gone: ['.controls', '.foot button', '.table summary'].map(height),
          there: [height('table') > 100, height('.picture') > 100],
          scheme: getComputedStyle(inside.querySelector('.iw')!).colorScheme,
          solid: [printColorAdjust, backgroundColor !== 'rgba(0, 0, 0, 0)'],
        };
      });
      expect(seen).toEqual({ gone: [0, 0, 0], there: [true, true], scheme: 'light', solid: ['exact', true] });
    });
  },
  ['chromium'],
);
