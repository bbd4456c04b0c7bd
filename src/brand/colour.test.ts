import * as culori from 'culori';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast } from './contrast.js';
import { BrandError } from './error.js';
import { hex, inGamut, isInGamut, mapped } from './gamut.js';
import { NAMED } from './named.js';
import { parseColour } from './parse.js';
import { fromOklch, SPACES, toOklch, type Rgb, type Triple } from './spaces.js';

/* Held against culori, which others wrote. */

const theirs = (colour: culori.Color): Triple => {
  const { r, g, b } = culori.rgb(colour);
  return [r, g, b];
};
const near = (ours: Triple, other: Triple, digits = 4) =>
  ours.forEach((value, i) => expect(value, `${ours.join()} for ${other.join()}`).toBeCloseTo(other[i]!, digits));

const unit = fc.double({ min: 0, max: 1, noNaN: true });
const colour: fc.Arbitrary<Rgb> = fc.tuple(unit, unit, unit);
const lch = fc.tuple(unit, fc.double({ min: 0, max: 0.4, noNaN: true }), fc.double({ min: 0, max: 360, noNaN: true }));

const CSS = [
  ...['#0a7', '#0A7F', '#00aa77', '#00aa77ff', 'teal', ' RebeccaPurple ', 'rgb(0 170 119)', 'rgb(0, 170, 119)'],
  ...[
    'rgba(0 66% 46% / 1)',
    'rgba(0,170,119,1)',
    'rgb(0 170 119 / 100%)',
    'hsl(162 100% 33%)',
    'hsl(162deg, 100%, 33%)',
  ],
  ...['hsl(0.45turn 100% 33%)', 'hsl(2.827rad 100% 33%)', 'hsl(-198 100% 33%)', 'hwb(162 0% 33%)', 'hwb(162 60% 60%)'],
  ...['lab(62 -50 20)', 'lab(62% -40% 16%)', 'lch(62 54 158)', 'oklab(0.65 -0.13 0.05)', 'oklch(65% 0.14 159)'],
  ...['oklch(0.65 35% 159deg)', 'oklch(0.65 0 none)', 'color(srgb 0 0.67 0.47)', 'color(srgb-linear 0 0.4 0.18)'],
  ...['color(display-p3 0.3 0.66 0.48)', 'color(a98-rgb 0.3 0.66 0.48)', 'color(prophoto-rgb 0.4 0.56 0.43)'],
  ...[
    'color(rec2020 0.37 0.6 0.43)',
    'color(xyz 0.19 0.3 0.22)',
    'color(xyz-d50 0.19 0.3 0.17)',
    'color(xyz-d65 .1 .2 .3)',
  ],
];

describe('a colour of CSS', () => {
  it.each(CSS)('%s', (text) => near(parseColour(text), theirs(culori.parse(text.trim())!)));

  it('has 148 names', () => {
    expect(NAMED.size).toBe(148);
    for (const name of NAMED.keys()) near(parseColour(name), theirs(culori.parse(name)!));
  });

  it.each([
    ...['', 'nope', '#12', '#12345', '#ggg', 'rgb(1 2)', 'rgb(1 2 3 4)', 'rgb(1 2 3 4 5)', 'rgb(1, 2 3)', 'rgb(a b c)'],
    ...[
      'oklch(1, 2, 3)',
      'color(nope 1 1 1)',
      'color(hsl 1 1 1)',
      'var(--x)',
      'url(x)',
      'currentColor',
      'rgb(1 2 3',
      '7',
    ],
    ...['red;}', 'hsl(1foo 1% 1%)', 'rgb(1e999 0 0)', 'red'.repeat(400_000), 'constructor', 'color()', 'rgb(1 2 3 /)'],
  ])('%.20s is none', (text) => {
    expect(() => parseColour(text)).toThrow(BrandError);
    expect(() => parseColour(text)).toThrow(/^“.{0,61}” is not a colour/s);
  });

  it.each(['transparent', '#0000', '#00000080', 'rgb(0 0 0 / 0.5)', 'rgba(0,0,0,0)', 'oklch(0.5 0.1 20 / 99%)'])(
    '%s is translucent',
    (text) => expect(() => parseColour(text)).toThrow(expect.objectContaining({ code: 'translucent' })),
  );
});

describe('conversions', () => {
  const MODES: Record<string, (t: Triple) => culori.Color> = {
    'srgb-linear': ([r, g, b]) => ({ mode: 'lrgb', r, g, b }),
    'display-p3': ([r, g, b]) => ({ mode: 'p3', r, g, b }),
    'a98-rgb': ([r, g, b]) => ({ mode: 'a98', r, g, b }),
    'prophoto-rgb': ([r, g, b]) => ({ mode: 'prophoto', r, g, b }),
    rec2020: ([r, g, b]) => ({ mode: 'rec2020', r, g, b }),
    'xyz-d65': ([x, y, z]) => ({ mode: 'xyz65', x, y, z }),
    'xyz-d50': ([x, y, z]) => ({ mode: 'xyz50', x, y, z }),
    hsl: ([h, s, l]) => ({ mode: 'hsl', h: h * 360, s, l }),
    hwb: ([h, w, b]) => ({ mode: 'hwb', h: h * 360, w, b }),
    lab: ([l, a, b]) => ({ mode: 'lab', l: l * 100, a: a * 100, b: b * 100 }),
    lch: ([l, c, h]) => ({ mode: 'lch', l: l * 100, c: c * 100, h: h * 360 }),
  };
  const SCALED: Record<string, (t: Triple) => Triple> = {
    hsl: ([h, s, l]) => [h * 360, s * 100, l * 100],
    hwb: ([h, w, b]) => [h * 360, w * 100, b * 100],
    lab: ([l, a, b]) => [l * 100, a * 100, b * 100],
    lch: ([l, c, h]) => [l * 100, c * 100, h * 360],
  };
  it.each(Object.keys(MODES))('from %s', (space) =>
    fc.assert(
      fc.property(colour, (triple) =>
        near(SPACES[space]!((SCALED[space] ?? ((t) => t))(triple)), theirs(MODES[space]!(triple)), 3),
      ),
    ),
  );

  it('through OKLCH and back', () => {
    fc.assert(fc.property(colour, (rgb) => near(fromOklch(toOklch(rgb)), rgb, 5)));
    fc.assert(fc.property(lch, ([l, c, h]) => near(fromOklch([l, c, h]), theirs({ mode: 'oklch', l, c, h }), 5)));
  });

  it('into sRGB keeps lightness and hue, and gives up chroma as CSS says', () => {
    // The types of this parameter are wrong: it takes a function.
    const map = culori.toGamut('rgb', 'oklch', culori.differenceEuclidean('oklab') as unknown as number, 0.02);
    fc.assert(
      fc.property(lch, ([l, c, h]) => {
        const ours = inGamut([l, c, h]);
        expect(isInGamut(ours)).toBe(true);
        const other = theirs(map({ mode: 'oklch', l, c, h }));
        expect(culori.differenceEuclidean('oklab')(rgbOf(ours), rgbOf(other))).toBeLessThan(0.02);
        expect(Math.abs(toOklch(ours)[0] - l)).toBeLessThan(0.03);
      }),
    );
    fc.assert(fc.property(colour, (rgb) => near(mapped(rgb), rgb)));
  });
});

const rgbOf = ([r, g, b]: Triple): culori.Rgb => ({ mode: 'rgb', r, g, b });

describe('contrast', () => {
  it('is that of WCAG, of the colours as they are shown', () =>
    fc.assert(
      fc.property(colour, colour, (a, b) => {
        expect(contrast(a, b)).toBeCloseTo(culori.wcagContrast(hex(a), hex(b)), 2);
      }),
    ));

  it.each([
    ['#fff', '#000', 21],
    ['#777', '#fff', 4.478],
    ['#767676', '#fff', 4.542],
    ['#f00', '#fff', 3.998],
  ])('%s on %s is %f', (a, b, ratio) => expect(contrast(parseColour(a), parseColour(b))).toBeCloseTo(ratio, 2));
});
