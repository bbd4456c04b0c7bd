import { BrandError } from './error.js';
import { fontFamily } from './font.js';
import { durationOf, lengthOf } from './measure.js';
import { contrast } from './contrast.js';
import { fromOklch, toOklch, type Rgb } from './spaces.js';
import { palette, type Palette } from './palette.js';
import { parseColour } from './parse.js';
import { inGamut } from './gamut.js';
import { COLOURS, DEFAULTS, type ColourToken, type Scheme } from './tokens.js';

/** Colours are written as CSS does; those of single tokens win over what would be derived, and are moved like it. */
export interface BrandOptions {
  /**
   * The page's background; white unless given. A page that says nothing of schemes counts as light, so this is what
   * holds there. A dark one holds in both schemes, unless `darkBackground` is given too.
   */
  background?: string | undefined;
  /** The background where the dark scheme applies; derived from a light `background` unless given. */
  darkBackground?: string | undefined;
  /** Families as CSS lists them, or their names. */
  font?: string | readonly string[] | undefined;
  /** The same, of titles and large figures; those of `font` unless given. */
  headingFont?: string | readonly string[] | undefined;
  /** Of buttons and boxes: `0`, or in px, em or rem. */
  radius?: string | undefined;
  /** The unit of the space between rows and between pieces: `0`, or in px, em or rem. */
  space?: string | undefined;
  /** How long a bar takes to move: in ms or s. */
  motion?: string | undefined;
  /** Single tokens, by their names without `--insight-`. */
  light?: Readonly<Partial<Record<ColourToken, string>>> | undefined;
  dark?: Readonly<Partial<Record<ColourToken, string>>> | undefined;
}

export interface Theme {
  readonly accent: string;
  readonly light: Palette;
  readonly dark: Palette;
  /** `--insight-x` → value, `light-dark()` where the schemes differ: for a style sheet, or an element's `style.setProperty`. */
  readonly properties: Readonly<Record<string, string>>;
  /** The same as a style sheet. */
  readonly css: string;
}

/** Reads a colour and says, if it is none, which one it was to be. */
function colour(name: string, input: string): Rgb {
  try {
    return parseColour(input);
  } catch (error) {
    if (error instanceof BrandError) throw new BrandError(error.code, `${name}: ${error.message}`);
    throw error;
  }
}

const isDark = (rgb: Rgb): boolean => {
  const paper = inGamut(toOklch(rgb));
  return contrast(paper, [1, 1, 1]) > contrast(paper, [0, 0, 0]);
};

/** As dark as the default, in the background's hue. */
function darkened(background: Rgb): Rgb {
  const [, c, h] = toOklch(background);
  const usual = parseColour(DEFAULTS.dark.paper);
  return c < 0.004 ? usual : fromOklch([toOklch(usual)[0], Math.min(c, 0.03), h]);
}

function propertiesOf(light: Palette, dark: Palette): Record<string, string> {
  const properties: Record<string, string> = {};
  for (const token of COLOURS) {
    if (!light.set.has(token) && !dark.set.has(token)) continue;
    const [day, night] = [light.colours[token], dark.colours[token]];
    properties[`--insight-${token}`] = day === night ? day : `light-dark(${day}, ${night})`;
  }
  return properties;
}

/** On the page and on any element that takes the theme anew; without weight, so that whatever a page sets wins. */
const sheet = (properties: Readonly<Record<string, string>>): string =>
  `:where(:root, [data-insight-theme]) {
${Object.entries(properties)
  .map(([name, value]) => `  ${name}: ${value};\n`)
  .join('')}}
:where([data-insight-theme='light']) {
  color-scheme: light;
}
:where([data-insight-theme='dark']) {
  color-scheme: dark;
}
`;

/**
 * A theme from one colour: every token of the widgets in the light and in the dark scheme, texts at least 4.5:1 on
 * their background, controls and graphics 3:1 (WCAG 2.2, 1.4.3 and 1.4.11). A colour that cannot reach that is moved in
 * OKLCH lightness as little as needed, and `moves` says by how much. What the widgets derive alike is left to them.
 * @param accent any opaque colour of CSS
 * @throws BrandError naming what is no colour, font, length or duration
 */
export function brand(accent: string, options: BrandOptions = {}): Theme {
  const given = {
    accent: colour('accent', accent),
    background: colour('background', options.background ?? DEFAULTS.light.paper),
  };
  const darkBackground =
    options.darkBackground === undefined
      ? isDark(given.background)
        ? given.background
        : darkened(given.background)
      : colour('dark background', options.darkBackground);
  const of = (scheme: Scheme, paper: Rgb): Palette => {
    const own: Partial<Record<ColourToken, Rgb>> = {};
    for (const [token, value] of Object.entries(options[scheme] ?? {})) {
      if (!COLOURS.includes(token as ColourToken))
        throw new BrandError('colour', `${scheme}: there is no colour named ${token}`);
      if (value !== undefined) own[token as ColourToken] = colour(`${scheme} ${token}`, value);
    }
    return palette(scheme, { accent: given.accent, paper, ...own });
  };
  const [light, dark] = [of('light', given.background), of('dark', darkBackground)];
  const properties = propertiesOf(light, dark);
  const { font, headingFont, radius, space, motion } = options;
  if (font !== undefined) properties['--insight-font'] = fontFamily(font);
  if (headingFont !== undefined) properties['--insight-font-heading'] = fontFamily(headingFont);
  if (radius !== undefined) properties['--insight-radius'] = lengthOf('radius', radius);
  if (space !== undefined) properties['--insight-space'] = lengthOf('space', space);
  if (motion !== undefined) properties['--insight-motion'] = durationOf(motion);
  return { accent: light.colours.accent, light, dark, properties, css: sheet(properties) };
}
