import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromDesignTokens, toDesignTokens } from './dtcg.js';
import { brand, type Theme } from './theme.js';

const colour = ($value: unknown, more: object = {}) => ({ $type: 'color', $value, ...more });
const srgb = (...components: unknown[]) => ({ colorSpace: 'srgb', components });
const again = (theme: Theme) => {
  const { definition, problems } = fromDesignTokens(JSON.parse(JSON.stringify(toDesignTokens(theme))));
  expect(problems).toEqual([]);
  const { accent, ...options } = definition!;
  return brand(accent, options);
};

describe('design tokens', () => {
  it('take a theme out and bring the same one back', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 0xffffff }),
        fc.option(fc.integer({ min: 0, max: 0xffffff }), { nil: undefined }),
        (accent, back) => {
          const six = (n: number) => `#${n.toString(16).padStart(6, '0')}`;
          const theme = brand(six(accent), {
            background: back === undefined ? undefined : six(back),
            font: 'Source Sans 3, sans-serif',
            headingFont: ['Inter', 'serif'],
            radius: '4px',
            space: '0.3rem',
            motion: '0.2s',
          });
          const { css, light } = again(theme);
          expect(css).toBe(theme.css);
          expect(light.moves).toEqual([]);
        },
      ),
      { numRuns: 200 },
    ));

  it('are written as the modules of 2025.10 say', () =>
    expect(
      toDesignTokens(brand('#0a7', { font: 'Inter', radius: '0.5rem', space: '3px', motion: '90ms' })),
    ).toMatchObject({
      insight: {
        accent: { $type: 'color', $value: { colorSpace: 'srgb', components: [0, 0.66667, 0.46667], hex: '#00aa77' } },
        font: { $type: 'fontFamily', $value: ['Inter'] },
        radius: { $type: 'dimension', $value: { value: 0.5, unit: 'rem' } },
        space: { $type: 'dimension', $value: { value: 3, unit: 'px' } },
        motion: { $type: 'duration', $value: { value: 90, unit: 'ms' } },
        light: { $type: 'color', 'accent-text': { $value: { hex: '#008858' } } },
        dark: { $type: 'color', paper: { $value: { colorSpace: 'srgb' } } },
      },
    }));

  it('are read with inherited types, references of both kinds, and any colour space', () => {
    const file = {
      brand: { $type: 'color', 'Acid green': { $value: { colorSpace: 'oklch', components: [0.9, 0.25, 'none'] } } },
      alias: { $value: '{brand.Acid green}' },
      accent: { $value: '{alias}' },
      background: { $ref: '#/sheet/$root' },
      sheet: { $type: 'color', $root: { $value: '#fffdf5' } },
      font: { $type: 'fontFamily', $value: ['Inter', 'sans-serif'] },
      'font-heading': { $value: '{font}' },
      radius: { $type: 'dimension', $value: { value: 3, unit: 'px' } },
      space: { $value: '{radius}' },
      motion: { $type: 'duration', $value: { value: 0, unit: 's' } },
      dark: { paper: colour(srgb(0, 0, 0)), ink: colour({ colorSpace: 'hsl', components: [0, 0, 100] }) },
    };
    const { definition, problems } = fromDesignTokens(file);
    expect(definition).toMatchObject({
      font: '"Inter", sans-serif',
      headingFont: '"Inter", sans-serif',
      radius: '3px',
      space: '3px',
      motion: '0s',
      background: '#fffdf5',
    });
    expect(brand(definition!.accent, definition).dark.colours).toMatchObject({ paper: '#000000', ink: '#ffffff' });
    // What only serves others is not a part of the theme, and is said.
    expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'unread brand.Acid green',
      'unread alias',
      'unread sheet.$root',
    ]);
  });

  it('may be a whole system’s, of which the brand names its own', () => {
    const file = { colour: { $type: 'color', primary: { $value: srgb(1, 0, 0) } }, space: { $value: 1 } };
    const { definition, problems } = fromDesignTokens(file, { accent: '{colour.primary}', background: '#eee' });
    expect(problems).toEqual([]);
    expect(brand(definition!.accent, definition).accent).toBe('#ff0000');
    const own = fromDesignTokens({ ...file, insight: { accent: colour('{colour.primary}'), nope: { $value: 1 } } });
    expect(own.problems).toEqual([{ code: 'unread', path: 'insight.nope', message: 'has no place in a theme' }]);
  });

  it.each<[string, unknown, string]>([
    ['no object', [], 'shape : expected an object of design tokens'],
    ['no accent', {}, 'empty accent: there is no token of that name'],
    [
      'a circle',
      { accent: colour('{a}'), a: colour('{b}'), b: colour('{a}') },
      'cycle accent: its reference comes back to {a}',
    ],
    ['a dangling alias', { accent: colour('{a.b}') }, 'unknown-ref accent: there is no token {a.b}'],
    [
      'another type',
      { accent: { $type: 'number', $value: 1 } },
      'shape accent: expected a token of type color, got number',
    ],
    ['no type', { accent: { $value: '#fff' } }, 'shape accent: expected a token of type color, got none'],
    [
      'an unknown space',
      { accent: colour({ colorSpace: 'cmyk', components: [0, 0, 0] }) },
      'shape accent: “cmyk” is not a colour space of design tokens',
    ],
    [
      'a prototype',
      { accent: colour({ colorSpace: 'constructor', components: [0, 0, 0] }) },
      'shape accent: “constructor” is not',
    ],
    ['two components', { accent: colour(srgb(0, 0)) }, 'shape accent: components must be three numbers'],
    ['a translucent one', { accent: colour({ ...srgb(0, 0, 0), alpha: 0.5 }) }, 'shape accent: alpha must be 1'],
    ['a value that is none', { accent: colour(null) }, 'shape accent: “undefined” is not a colour space'],
    ['a bad text', { accent: colour('url(x)') }, 'shape accent: “url(x)” is not a colour'],
    [
      'a bad font',
      { accent: colour('red'), font: { $type: 'fontFamily', $value: ['a;}'] } },
      'shape font: “a;}” is no name of a font',
    ],
    [
      'a bad radius',
      { accent: colour('red'), radius: { $type: 'dimension', $value: { value: 1, unit: 'vw' } } },
      'shape radius: “1vw” is no radius',
    ],
    [
      'a bad duration',
      { accent: colour('red'), motion: { $type: 'duration', $value: { value: -1, unit: 's' } } },
      'shape motion: “-1s” is no duration of motion',
    ],
    [
      'a space of the wrong type',
      { accent: colour('red'), space: { $type: 'duration', $value: { value: 1, unit: 's' } } },
      'shape space: expected a token of type dimension, got duration',
    ],
    [
      'a bad single colour',
      { accent: colour('red'), light: { ink: colour('x') } },
      'shape light.ink: “x” is not a colour',
    ],
    ['a token that is none', { accent: 'red' }, 'shape accent: expected a token or a group'],
    ['a bad name', { 'a.b': colour('red') }, 'shape a.b: a name may not hold'],
  ])('%s is named, and no theme is made', (_, file, said) => {
    const { definition, problems } = fromDesignTokens(file);
    expect(definition).toBeUndefined();
    expect(problems.map(({ code, path, message }) => `${code} ${path}: ${message}`.replace(' :', ' :'))).toEqual(
      expect.arrayContaining([expect.stringContaining(said)]),
    );
  });

  it('says what it does not understand', () => {
    const { definition, problems } = fromDesignTokens({
      accent: colour('red'),
      light: { $extends: '{other}', nope: colour('red') },
      typography: { body: { $type: 'typography', $value: {} } },
    });
    expect(definition).toBeDefined();
    expect(problems.map(({ path, message }) => `${path}: ${message}`)).toEqual([
      'light: $extends is not understood here',
      'light.nope: has no place in a theme',
      'typography.body: has no place in a theme',
    ]);
  });

  it('never throw', () =>
    fc.assert(
      fc.property(fc.jsonValue(), (data) => void fromDesignTokens({ insight: data, accent: data, light: data })),
    ));
});
