/** Tokens that mean harm: what is no value of a token asks for nothing, reaches nothing, and what stood before stands. */
import { expect, test } from 'vitest';
import { COLOURS, OTHERS } from '../../src/brand/tokens.js';
import { measure } from './brand/measure.js';
import { inEngines, open, serve } from './harness/index.js';

const TAGS = ['insight-card', 'pivot-timeline', 'pivot-misalignment-quiz'];
const TOKENS = [...COLOURS, ...OTHERS];

/** No value of any token. What CSS itself refuses is never set; the others count as nothing where they are used. */
const NO_VALUES: [string, number][] = [
  ['url(/leak.png)', 1],
  ['url(/leak.svg#paint)', 1],
  ['image-set("/leak.png" 1x)', 1],
  ['{;}', 1],
  ['red;} body { display: none; background: url(/leak.png) }', 1],
  ['var(--insight-nothing)', 1],
  ['url(/leak.png) ', 70_000],
];
/** Words and texts, which may be a font's name and nothing else. */
const FONT_NAMES: [string, number][] = [
  ['"/leak.png"', 1],
  ['x ', 500_000],
];

inEngines((engine) => {
  test('a token that is none asks for nothing, reaches nothing outside, and falls back', async () => {
    const site = await serve({
      '/': {
        body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Three widgets</title>
          <style>body { color: rgb(1, 2, 3); font: 16px monospace }</style>
          <script type="module" src="/cdn/all.js"></script></head><body><h1 id="outside">Outside</h1>
          <insight-card variant="stat" evidence="disputed"><h2><data value="70">70%</data> of them</h2><p>Say so</p><cite>Somebody</cite></insight-card>
          <pivot-timeline expect="1 quarter"><h2>A plan</h2><ol><li>Rewrite plans: 1-2 quarters</li><li>Retrain: 2-3 quarters</li></ol></pivot-timeline>
          <pivot-misalignment-quiz></pivot-misalignment-quiz></body></html>`,
      },
      '/cdn/': { folder: 'dist/cdn' },
    });
    const at = await open(engine, site.url());
    await at.waitFor(
      (tags) => tags.every((tag) => document.querySelector(tag)!.shadowRoot?.querySelector('.iw')),
      TAGS,
    );
    const asked = site.requests.length;

    /** All that the page and the widgets are drawn by, but colours: these are told by what they count as. */
    const looks = () => {
      const { color, backgroundColor, backgroundImage, display, fontFamily } = getComputedStyle(
        document.querySelector('#outside')!,
      );
      const outside = [color, backgroundColor, backgroundImage, display, fontFamily, document.body.children.length];
      const styles = ['insight-card', 'pivot-timeline', 'pivot-misalignment-quiz']
        .flatMap((tag) => [
          document.querySelector(tag)!,
          ...document.querySelector(tag)!.shadowRoot!.querySelectorAll('*'),
        ])
        .map((element) => ({ element, style: getComputedStyle(element) }));
      const fonts = styles.map(({ style }) => style.fontFamily.slice(0, 99));
      const sizes = styles.map(({ element, style }) =>
        [
          element.localName,
          ...[style.borderTopLeftRadius, style.minHeight, style.transitionDuration, style.rowGap, style.columnGap],
          ...[style.marginTop, style.marginBottom, style.paddingTop, style.paddingBottom, style.fontSize],
          ...[style.backgroundImage.includes('url'), style.borderImageSource, style.listStyleImage, style.cursor],
        ].join(' '),
      );
      const colours = styles.filter(({ element }) => element.matches('.iw')).map(({ style }) => style.color);
      return { outside, fonts, sizes, colours };
    };
    const before = await at.evaluate(looks);
    const drawn = await at.evaluate(measure);
    /** Sets all tokens at once, and gives what the browser took. */
    const set = (value: string, times: number) =>
      at.evaluate(
        async (names, text, repeated) => {
          const { style } = document.documentElement;
          for (const name of names) style.removeProperty(`--insight-${name}`);
          for (const name of names) style.setProperty(`--insight-${name}`, text.repeat(repeated).trim());
          await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
          return style.getPropertyValue('--insight-ink').length;
        },
        TOKENS,
        value,
        times,
      );
    const own = await at.evaluate(() => {
      document.body.style.outlineColor = 'CanvasText';
      return getComputedStyle(document.body).outlineColor;
    });

    for (const [value, times] of [...NO_VALUES, ...FONT_NAMES]) {
      const taken = await set(value, times);
      if (times > 1) expect(taken, value).toBeGreaterThan(999_000);
      const now = await at.evaluate(looks);
      expect(now.outside, value).toEqual(before.outside);
      expect(now.sizes, value).toEqual(before.sizes);
      if (!FONT_NAMES.some(([name]) => name === value)) expect(now.fonts, value).toEqual(before.fonts);
      // A colour that is none counts as the browser's own; one that was never set, as ours.
      expect(now.colours, value).toEqual(/^(red|var)/.test(value) ? before.colours : before.colours.map(() => own));
      const { faults, texts, marks } = await at.evaluate(measure);
      expect([faults, texts], value).toEqual([[], drawn.texts]);
      expect(marks, value).toBeGreaterThanOrEqual(drawn.marks);
    }
    expect(site.requests.slice(asked).map(({ path }) => path)).toEqual([]);
    expect(await at.console()).toEqual([]);
  }, 240_000);
});
