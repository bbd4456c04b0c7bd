import { TOKENS } from '../kit/element/tokens.js';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, NEEDS } from './contrast.js';
import { brand, type BrandOptions, type Theme } from './theme.js';
import { hex, inGamut } from './gamut.js';
import { parseColour } from './parse.js';
import { reaching } from './palette.js';
import { toOklch, type Lch } from './spaces.js';
import { COLOURS, FOLLOWING, OTHERS, PAIRS, type ColourToken } from './tokens.js';

const SCHEMES = ['light', 'dark'] as const;
const anyHex = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`);
const anyColour = fc.oneof(
  anyHex,
  fc
    .tuple(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 0.5, noNaN: true }),
      fc.integer({ min: 0, max: 360 }),
    )
    .map(([l, c, h]) => `oklch(${l.toFixed(4)} ${c.toFixed(4)} ${h})`),
);
const overrides = fc.dictionary(fc.constantFrom(...COLOURS), anyColour, { maxKeys: 4 });

/** Measured anew, from what the theme says its colours are. */
function failing(theme: Theme): string[] {
  return SCHEMES.flatMap((scheme) =>
    PAIRS.filter(({ front, back, kind }) => {
      const { colours } = theme[scheme];
      return contrast(parseColour(colours[front]), parseColour(colours[back])) < NEEDS[kind];
    }).map(({ front, back }) => `${scheme}: ${front} on ${back}`),
  );
}

describe('a brand', () => {
  it('passes on every background, whatever its colours', () =>
    fc.assert(
      fc.property(
        anyColour,
        fc.option(anyColour, { nil: undefined }),
        fc.option(anyColour, { nil: undefined }),
        overrides,
        overrides,
        (accent, background, darkBackground, light, dark) => {
          expect(failing(brand(accent, { background, darkBackground, light, dark }))).toEqual([]);
        },
      ),
      {
        numRuns: 500,
        // A mixture that reached its contrast only before it was rounded to what a screen shows.
        examples: [['oklch(0 0 0)', '#01c000', undefined, { ink: '#4195c5' }, {}]],
      },
    ));

  it('moves a colour as little as it must, in lightness', () =>
    fc.assert(
      fc.property(anyHex, anyHex, fc.constantFrom(3, 4.5), (colour, paper, needs) => {
        const [before, back] = [toOklch(parseColour(colour)), parseColour(paper)];
        const after = reaching(before, back, needs);
        const ratio = (at: Lch) => contrast(inGamut(at), back);
        expect(ratio(after)).toBeGreaterThanOrEqual(needs);
        expect(after.slice(1)).toEqual(before.slice(1));
        const moved = after[0] - before[0];
        if (!moved) return;
        // Neither a step less in this direction would do, nor as much less in the other.
        const less = Math.abs(moved) - 0.002;
        for (const l of [before[0] - less, before[0] + less])
          if (less > 0 && l > 0 && l < 1) expect(ratio([l, before[1], before[2]])).toBeLessThan(needs);
      }),
    ));

  it.each<[string, BrandOptions]>([
    ['#ffff00', {}],
    ['#ffff00', { background: '#000' }],
    ['#0b0b0b', {}],
    ['#808080', {}],
    ['#808080', { background: '#808080' }],
    ['#ff10f0', {}],
    ['#ffffff', { background: '#fff', darkBackground: '#000' }],
    ['#ffffff', { background: '#777' }],
  ])('%s with %j says by how much it was moved', (accent, options) => {
    const theme = brand(accent, options);
    expect(failing(theme)).toEqual([]);
    for (const scheme of SCHEMES)
      for (const { token, from, to, lightness } of theme[scheme].moves) {
        expect(theme[scheme].colours[token]).toBe(to);
        expect(toOklch(parseColour(to))[0] - toOklch(parseColour(from))[0]).toBeCloseTo(lightness, 2);
      }
  });

  it('keeps the accent as it is, where nothing is drawn in it', () => {
    const { accent, light, dark, properties } = brand('rgb(255 255 0)');
    expect(accent).toBe('#ffff00');
    expect(light.moves.map(({ token }) => token)).toEqual(['accent-text', 'accent-mark']);
    expect(light.moves[0]!.lightness).toBeCloseTo(-0.405, 2);
    expect(dark.moves).toEqual([]);
    expect(Object.keys(properties)).toEqual(['--insight-accent', '--insight-accent-text', '--insight-accent-mark']);
  });

  it('leaves to the widgets what they derive alike', () =>
    expect(brand('oklch(0.5 0.15 29)', { light: {}, dark: {} }).properties).not.toHaveProperty('--insight-mark'));

  it('says that a colour outside sRGB was brought in', () => {
    const [move] = brand('oklch(0.7 0.4 150)').light.moves;
    expect(move).toMatchObject({ token: 'accent' });
    expect(move!.chroma).toBeLessThan(-0.1);
  });

  it('takes a dark background for both schemes, for a page that says nothing counts as light', () => {
    const both = brand('#0a7', { background: 'black' });
    expect([both.light.colours.paper, both.dark.colours.paper]).toEqual(['#000000', '#000000']);
    expect(both.properties['--insight-paper']).toBe('#000000');
    const tinted = brand('#0a7', { background: '#fff4e0' });
    expect(tinted.light.colours.paper).toBe('#fff4e0');
    expect(toOklch(parseColour(tinted.dark.colours.paper))[0]).toBeCloseTo(0.165, 1);
    expect(brand('#0a7', { background: '#000', darkBackground: '#fff' }).dark.colours.paper).toBe('#ffffff');
  });

  it('has every token that the widgets read, and no other', () => {
    const read = new Set<string>(Object.keys(TOKENS));
    for (const file of readdirSync('src', { recursive: true, encoding: 'utf8' }))
      if (file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.startsWith('brand'))
        for (const [, token] of readFileSync(join('src', file), 'utf8').matchAll(/var\(\s*--insight-([a-z-]+)/g))
          read.add(token!);
    expect([...read].sort()).toEqual([...COLOURS, ...OTHERS].sort());
  });

  it('is what the documentation lists', () => {
    const listed = [...readFileSync('docs/theming.md', 'utf8').matchAll(/^\| `--insight-([a-z-]+)`/gm)].map(
      ([, token]) => token!,
    );
    expect(listed.sort()).toEqual([...COLOURS, ...OTHERS].sort());
  });
});

describe('its style sheet', () => {
  it('sets tokens without weight on the page and on what takes the theme anew', () =>
    expect(brand('#0a7', { background: '#fff', font: `Inter, 'Source Sans 3', Sans-Serif`, radius: '4px' }).css).toBe(
      `:where(:root, [data-insight-theme]) {
  --insight-accent: #00aa77;
  --insight-accent-text: light-dark(#008858, #00aa77);
  --insight-accent-mark: light-dark(#00a977, #00aa77);
  --insight-font: "Inter", "Source Sans 3", sans-serif;
  --insight-radius: 4px;
}
:where([data-insight-theme='light']) {
  color-scheme: light;
}
:where([data-insight-theme='dark']) {
  color-scheme: dark;
}
`,
    ));

  it('holds nothing but what it may, whatever it was given', () =>
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 7, maxLength: 7 }), (strings) => {
        const [accent, background, font, headingFont, radius, space, motion] = strings as [string, ...string[]];
        const theme =
          attempt(accent, { background, font, headingFont, radius, space, motion }) ??
          attempt('red', { font, headingFont }) ??
          attempt('red', { radius, space }) ??
          attempt('red', { motion }) ??
          brand('red');
        for (const value of Object.values(theme.properties))
          expect(value).toMatch(
            /^(#[\da-f]{6}|light-dark\(#[\da-f]{6}, #[\da-f]{6}\)|[\d.]+(px|em|rem|m?s)?|(("[^"\\;{}()<>\n]+"|[a-z-]+)(, )?)+)$/,
          );
      }),
    ));

  it.each([
    ...['url(x)', 'a;}', 'a"b', 'a\\b', 'a\nb', '</style>', '', ',', 'inherit;', '@import', 'x'.repeat(1e6), '*/'],
    ...['expression(1)', 'var(--x)'],
  ])('takes %.20j for no font', (font) => expect(() => brand('red', { font })).toThrow(/font/));

  it.each(['1', '-1px', '1px;}', 'calc(1px)', 'url(x)', '1e9px', ''])('takes %j for no radius', (radius) =>
    expect(() => brand('red', { radius })).toThrow(/radius/),
  );
  it.each(['1', '-1px', '1px;}', '1s', ''])('takes %j for no space', (space) =>
    expect(() => brand('red', { space })).toThrow(/space/),
  );
  it.each(['1', '-1s', '1s;}', 'infinite', '1e9s', '99999s', ''])('takes %j for no motion', (motion) =>
    expect(() => brand('red', { motion })).toThrow(/motion/),
  );

  it('names what was no colour', () => {
    expect(() => brand('nope')).toThrow('accent: “nope” is not a colour');
    expect(() => brand('red', { background: 'x' })).toThrow('background: “x”');
    expect(() => brand('red', { darkBackground: 'x' })).toThrow('dark background: “x”');
    expect(() => brand('red', { dark: { ink: 'url(x)' } })).toThrow('dark ink: “url(x)”');
    expect(() => brand('red', { light: { nope: 'red' } as never })).toThrow('light: there is no colour named nope');
  });
});

function attempt(accent: string, options: BrandOptions): Theme | undefined {
  try {
    return brand(accent, options);
  } catch {
    return undefined;
  }
}

describe('its tokens', () => {
  it('are all measured but what means nothing', () => {
    const measured = new Set(PAIRS.map(({ front }) => front));
    const free = FOLLOWING.filter((token) => !measured.has(token));
    expect(free).toEqual(['hairline'] satisfies ColourToken[]);
    expect(hex(inGamut(toOklch(parseColour('#123456'))))).toBe('#123456');
  });
});
