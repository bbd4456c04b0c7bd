/** Brands at their worst over every widget in every state, as a browser paints them; and tokens that mean harm. */
import { readFileSync } from 'node:fs';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { brand, COLOURS, type BrandOptions } from '../../src/brand/index.js';
import { OTHERS } from '../../src/brand/tokens.js';
import { axeContrast, measure } from './brand/measure.js';
import { type Engine, inEngines, open, type Page, serve } from './harness/index.js';

const folder = mkdtempSync(join(tmpdir(), 'insight-brand-'));
afterAll(() => rmSync(folder, { recursive: true }));

const BRANDS: [string, BrandOptions][] = [
  ['#ffff00', {}],
  ['#ffff00', { background: '#000000' }],
  ['#0b0b0b', {}],
  ['#0b0b0b', { background: '#000000' }],
  ['#808080', {}],
  ['#808080', { background: '#808080' }],
  ['#ff10f0', {}],
  ['#ff10f0', { background: '#000000' }],
  ['#ffffff', {}],
  ['#ffffff', { background: '#777777', darkBackground: '#767676' }],
  ['#00ff00', { background: '#fff4e0' }],
  ['#0000ff', { background: '#ffffff', darkBackground: '#000080' }],
];
const SCHEMES = ['light', 'dark'] as const;
/** Every state is measured in the brands that move most; in all of them, each widget once, on the screen. */
const sample = (engine: Engine) => BRANDS.filter((_, i) => (engine === 'chromium' ? [1, 5, 9] : [9]).includes(i));
const half = (engine: Engine) => BRANDS.filter((_, i) => engine === 'chromium' || i % 2);

const site = () => serve({ '/': { folder: 'dist' } });

const TAGS = ['insight-card', 'pivot-timeline', 'pivot-misalignment-quiz'];

/** Each widget once, on a page with a style of its own. */
const threeWidgets = (style: string) =>
  serve({
    '/': {
      body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Three widgets</title><style>${style}</style>
        <script type="module" src="/cdn/all.js"></script></head><body><h1 id="outside">Outside</h1>
        <insight-card variant="stat" evidence="disputed"><h2><data value="70">70%</data> of them</h2><p>Say so</p><cite>Somebody</cite></insight-card>
        <pivot-timeline expect="1 quarter"><h2>A plan</h2><ol><li>Rewrite plans: 1-2 quarters</li><li>Retrain: 2-3 quarters</li></ol></pivot-timeline>
        <pivot-misalignment-quiz></pivot-misalignment-quiz></body></html>`,
    },
    '/cdn/': { folder: 'dist/cdn' },
    '/axe.js': { file: 'node_modules/axe-core/axe.min.js' },
  });

const ready = (at: Page) =>
  at.waitFor((tags) => tags.every((tag) => document.querySelector(tag)!.shadowRoot?.querySelector('.iw')), TAGS);

async function gallery(at: Page): Promise<void> {
  // Its states are many, and a busy machine takes its time.
  await at.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const look = () => ('ready' in document.documentElement.dataset ? resolve() : requestAnimationFrame(look));
        look();
      }),
  );
  await at.evaluate(() => {
    for (const element of document.querySelectorAll(':defined'))
      for (const details of element.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
  });
}

/** Puts a theme on the page as a partner's style sheet would, and the page on the background that it is for. */
async function wear(at: Page, accent: string, options: BrandOptions, scheme: (typeof SCHEMES)[number]): Promise<void> {
  const theme = brand(accent, options);
  await at.evaluate(
    (css, colourScheme, ink, paper) => {
      const root = document.documentElement;
      let sheet = document.querySelector<HTMLStyleElement>('style#brand');
      if (!sheet) (sheet = document.head.appendChild(document.createElement('style'))).id = 'brand';
      sheet.textContent = `${css} html { color-scheme: ${colourScheme} !important; color: ${ink} !important; background: ${paper} !important }`;
      return root.offsetHeight;
    },
    theme.css,
    scheme,
    theme[scheme].colours.ink,
    theme[scheme].colours.paper,
  );
}

inEngines((engine) => {
  test('every text and every mark of every state can be told from what it lies on', async () => {
    const shown = await site();
    const at = await open(engine, shown.url('/demo/gallery/index.html'));
    await gallery(at);
    for (const [accent, options] of sample(engine))
      for (const scheme of SCHEMES) {
        await wear(at, accent, options, scheme);
        const { texts, marks, faults } = await at.evaluate(measure);
        expect(faults, `${accent} on ${JSON.stringify(options)}, ${scheme}`).toEqual([]);
        expect([texts > 300, marks > 300], `${texts} texts, ${marks} marks`).toEqual([true, true]);
      }

    // The defaults, and an accent of the hues that are hardest to see, without a theme.
    await at.evaluate(() => document.querySelector('style#brand')!.remove());
    const plain: Record<string, string> = { light: 'rgb(255, 255, 255)', dark: brand('red').dark.colours.paper };
    for (const accent of engine === 'chromium' ? ['', '#0f0', '#00f'] : ['#0f0'])
      for (const scheme of SCHEMES) {
        await at.evaluate(
          (value, colourScheme, paper) => {
            const { style } = document.documentElement;
            style.setProperty('--insight-accent', value);
            style.colorScheme = colourScheme;
            style.background = paper;
          },
          accent,
          scheme,
          plain[scheme]!,
        );
        expect((await at.evaluate(measure)).faults, `${accent}, ${scheme}`).toEqual([]);
      }
  }, 240_000);
});

inEngines((engine) => {
  test('axe finds no contrast too low', async () => {
    const shown = await threeWidgets('');
    const at = await open(engine, shown.url());
    await ready(at);
    await at.evaluate(
      () =>
        new Promise((resolve) => {
          const script = document.head.appendChild(document.createElement('script'));
          script.onload = () => resolve(true);
          script.src = '/axe.js';
        }),
    );
    for (const [accent, options] of BRANDS)
      for (const scheme of SCHEMES) {
        await wear(at, accent, options, scheme);
        expect(await at.evaluate(axeContrast), `${accent} on ${JSON.stringify(options)}, ${scheme}`).toEqual([]);
      }
  }, 240_000);

  test('pixels on the screen say the same', async () => {
    const shown = await threeWidgets('body { margin: 24px; font: 40px/1.5 sans-serif }');
    const at = await open(engine, shown.url(), { width: 1000, height: 3200 });
    await ready(at);
    for (const [accent, options] of half(engine))
      for (const scheme of SCHEMES) {
        await wear(at, accent, options, scheme);
        const picture = join(folder, `${engine}.png`);
        await at.screenshot(picture);
        const faults = await at.evaluate(pixelFaults, readFileSync(picture, 'base64'));
        expect(faults, `${accent} on ${JSON.stringify(options)}, ${scheme}`).toEqual([]);
      }
  }, 240_000);

  test('a token that is no colour asks for nothing, reaches nothing outside, and falls back', async () => {
    const shown = await threeWidgets('body { color: rgb(1, 2, 3); font-family: monospace }');
    const at = await open(engine, shown.url());
    await ready(at);
    const asked = shown.requests.length;
    const before = await at.evaluate(measure);
    const outside = () => {
      const { color, backgroundColor, backgroundImage, display, fontFamily } = getComputedStyle(
        document.querySelector('#outside')!,
      );
      return [color, backgroundColor, backgroundImage, display, fontFamily, document.body.children.length].join();
    };
    const whole = await at.evaluate(outside);
    const own = await at.evaluate(() => {
      document.body.style.outlineColor = 'CanvasText';
      return getComputedStyle(document.body).outlineColor;
    });
    const tokens = [...COLOURS, ...OTHERS];
    for (const [value, times] of [
      ['url(/leak.png)', 1],
      ['url(/leak.svg#paint)', 1],
      ['image-set("/leak.png" 1x)', 1],
      ['{;}', 1],
      ['red;} body { display: none; background: url(/leak.png) }', 1],
      ['"/leak.png"', 1],
      ['var(--insight-nothing)', 1],
      ['x ', 500_000],
      ['url(/leak.png) ', 60_000],
    ] as const) {
      await at.evaluate(
        async (names, text, repeated) => {
          for (const name of names)
            document.documentElement.style.setProperty(`--insight-${name}`, text.repeat(repeated).trim());
          await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        },
        tokens,
        value,
        times,
      );
      const { faults, texts, marks } = await at.evaluate(measure);
      expect([faults, texts], value).toEqual([[], before.texts]);
      expect(marks, value).toBeGreaterThanOrEqual(before.marks);
      expect(await at.evaluate(outside), value).toBe(whole);
      const inside = await at.evaluate(() =>
        ['insight-card', 'pivot-timeline', 'pivot-misalignment-quiz'].map((tag) => {
          const { color, fontFamily } = getComputedStyle(
            document.querySelector(tag)!.shadowRoot!.querySelector('.iw')!,
          );
          return { color, fontFamily: fontFamily.slice(0, 99) };
        }),
      );
      // What the parser of a declaration refuses leaves the default.
      if (!/^(red|var)/.test(value))
        for (const { color, fontFamily } of inside) {
          expect(color, value).toBe(own);
          // A text or plain words may be a font's name, as long as they like.
          if (/^(url|image|{)/.test(value)) expect(fontFamily, value).toBe('monospace');
        }
    }
    expect(shown.requests.slice(asked).map(({ path }) => path)).toEqual([]);
    expect(await at.console()).toEqual([]);
  }, 240_000);
});

/** In a picture of the window: texts whose strokes, and bars and dots whose middles, are too near to the page's colour. */
async function pixelFaults(png: string): Promise<string[]> {
  const bytes = Uint8Array.from(atob(png), (character) => character.charCodeAt(0));
  const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [image.width, image.height];
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  context.drawImage(image, 0, 0);
  const scale = image.width / innerWidth;
  const luminance = (r: number, g: number, b: number) => {
    const linear = (byte: number) =>
      byte / 255 <= 0.04045 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4;
    return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
  };
  /** The darkest and the lightest within a box of the page. */
  const extremes = (x: number, y: number, width: number, height: number): [number, number] => {
    const { data } = context.getImageData(
      x * scale,
      y * scale,
      Math.max(1, width * scale),
      Math.max(1, height * scale),
    );
    let [low, high] = [1, 0];
    for (let i = 0; i < data.length; i += 4) {
      const found = luminance(data[i]!, data[i + 1]!, data[i + 2]!);
      [low, high] = [Math.min(low, found), Math.max(high, found)];
    }
    return [low, high];
  };
  const [page] = extremes(2, 2, 1, 1);
  const faults: string[] = [];
  let seen = 0;
  const visit = (root: ParentNode): void => {
    for (const element of root.querySelectorAll('*')) {
      const box = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      const name = `${element.localName}.${element.getAttribute('class') ?? ''}`;
      if (box.width < 2 || box.bottom > innerHeight || box.top < 0 || !element.checkVisibility()) continue;
      if (element.closest('.hidden')) continue;
      if (![...element.childNodes].some((node) => node instanceof Text && node.data.trim())) {
        const isBar =
          /rgb|oklab|oklch|color/.test(style.backgroundColor) && !/(^rgba.*,|\/) ?0\)$/.test(style.backgroundColor);
        if (!isBar || box.height < 6 || box.width < 6) continue;
        const [middle] = extremes(box.x + box.width / 2, box.y + box.height / 2, 1, 1);
        const [dark, light] = [page, middle].sort((a, b) => a - b) as [number, number];
        seen++;
        if (middle !== page && (light + 0.05) / (dark + 0.05) < 3) faults.push(`${name} ${style.backgroundColor}`);
      } else if (parseFloat(style.fontSize) >= 32) {
        const range = document.createRange();
        range.selectNodeContents([...element.childNodes].find((node) => node instanceof Text && node.data.trim())!);
        const line = range.getClientRects()[0];
        if (!line || line.width < 8 || line.height < 8) continue;
        const [dark, light] = extremes(line.x, line.y, line.width, line.height);
        seen++;
        if ((light + 0.05) / (dark + 0.05) < 4.45) faults.push(`${name} “${element.textContent}”`);
      }
    }
  };
  for (const tag of ['insight-card', 'pivot-timeline', 'pivot-misalignment-quiz'])
    visit(document.querySelector(tag)!.shadowRoot!);
  if (seen < 30) faults.push(`only ${seen} things were seen`);
  return faults;
}
