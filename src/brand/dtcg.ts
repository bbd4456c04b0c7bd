import type { Problem, Reading } from '../kit/core/problem.js';
import { readTokens, referred, type Token } from './dtcg-read.js';
import { BrandError, quoted } from './error.js';
import { fontFamily, radiusOf } from './font.js';
import { parseColour } from './parse.js';
import { SPACES, type Triple } from './spaces.js';
import type { BrandOptions, Theme } from './theme.js';
import { COLOURS, type ColourToken, type Scheme } from './tokens.js';

/* A brand in the words of the Design Tokens Color and Format Modules 2025.10. */

/** What `brand()` takes, in one. */
export interface BrandInput extends BrandOptions {
  accent: string;
}

type Kind = 'color' | 'fontFamily' | 'dimension';

/** Read a resolved value as what CSS writes. @throws BrandError */
const READ: Readonly<Record<Kind, (value: unknown) => string>> = {
  color(value) {
    if (typeof value === 'string') return parseColour(value) && value;
    const { colorSpace, components, alpha = 1 } = (value ?? {}) as Record<string, unknown>;
    const known = typeof colorSpace === 'string' && Object.hasOwn(SPACES, colorSpace) ? SPACES[colorSpace] : undefined;
    if (!known) throw new BrandError('colour', `${quoted(colorSpace)} is not a colour space of design tokens`);
    const isNumber = (part: unknown) => part === 'none' || (typeof part === 'number' && Number.isFinite(part));
    if (!Array.isArray(components) || components.length !== 3 || !components.every(isNumber))
      throw new BrandError('colour', 'components must be three numbers');
    if (alpha !== 1) throw new BrandError('translucent', 'alpha must be 1: an opaque colour is needed');
    const numbers = components.map((part) => (part === 'none' ? 0 : (part as number))) as unknown as Triple;
    return `color(srgb ${known(numbers)
      .map((part) => part.toFixed(7))
      .join(' ')})`;
  },
  fontFamily(value) {
    const names: unknown[] = Array.isArray(value) ? value : [value];
    if (!names.every((name) => typeof name === 'string'))
      throw new BrandError('font', 'expected a name, or a list of them');
    return fontFamily(names);
  },
  dimension(value) {
    const { value: size, unit } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
    return radiusOf(typeof value === 'string' ? value : `${String(size)}${String(unit)}`);
  },
};

type Role = Exclude<keyof BrandInput, Scheme>;
const ROLES: Readonly<Record<string, readonly [Role, Kind]>> = {
  accent: ['accent', 'color'],
  background: ['background', 'color'],
  'dark-background': ['darkBackground', 'color'],
  font: ['font', 'fontFamily'],
  radius: ['radius', 'dimension'],
};

/**
 * Reads a brand from a file of design tokens: `accent`, `background`, `dark-background`, `font` and `radius`, and single
 * colours in the groups `light` and `dark`, at the top or in a group `insight`. Never throws.
 * @param data what `JSON.parse` gave
 * @param chosen by name, what stands for the file's own: a value, or `{path.to.a.token}` of the file
 */
export function fromDesignTokens(
  data: unknown,
  chosen: Readonly<Partial<Record<Role, string | undefined>>> = {},
): Reading<BrandInput> {
  const file = readTokens(data);
  const problems: Problem[] = [...file.problems];
  const options: Partial<Record<Role, string>> = {};
  const schemes: Record<Scheme, Partial<Record<ColourToken, string>>> = { light: {}, dark: {} };

  const read = (path: string, kind: Kind): string | undefined => {
    const token: Token | Problem = file.resolve(path);
    if ('message' in token) return void problems.push(token);
    const wrong = (message: string) => void problems.push({ code: 'shape', path, message });
    if (token.type !== kind) return wrong(`expected a token of type ${kind}, got ${token.type ?? 'none'}`);
    try {
      return READ[kind](token.value);
    } catch (error) {
      if (error instanceof BrandError) return wrong(error.message);
      throw error;
    }
  };

  const paths = [...file.tokens.keys()];
  const hasOwnGroup = paths.some((path) => path.startsWith('insight.'));
  const isChosenFrom = Object.values(chosen).some((value) => referred(value));
  for (const path of paths) {
    const name = hasOwnGroup ? path.replace(/^insight\./, '') : path;
    const isOurs = !hasOwnGroup || name !== path;
    const [, scheme, token] = /^(light|dark)\.(.+)$/.exec(name) ?? [];
    const role = isOurs && Object.hasOwn(ROLES, name) ? ROLES[name]! : undefined;
    if (role) {
      if (chosen[role[0]] === undefined) options[role[0]] = read(path, role[1]);
    } else if (isOurs && COLOURS.includes(token as ColourToken)) {
      const value = read(path, 'color');
      if (value !== undefined) schemes[scheme as Scheme][token as ColourToken] = value;
    } else if (isOurs && (hasOwnGroup || !isChosenFrom)) {
      problems.push({ code: 'unread', path, message: 'has no place in a theme' });
    }
  }
  for (const [role, kind] of Object.values(ROLES)) {
    const value = chosen[role];
    const path = referred(value);
    if (value !== undefined) options[role] = path === undefined ? value : read(path, kind);
  }
  options.accent ??= schemes.light.accent;
  options.background ??= schemes.light.paper;
  options.darkBackground ??= schemes.dark.paper;
  if (options.accent === undefined && !problems.some(({ code }) => code !== 'unread'))
    problems.push({ code: 'empty', path: 'accent', message: 'there is no token of that name' });
  const isWhole = options.accent !== undefined && problems.every(({ code }) => code === 'unread');
  return { ...(isWhole && { definition: { ...options, ...schemes } as BrandInput }), problems };
}

const colourToken = (digits: string): object => ({
  $value: {
    colorSpace: 'srgb',
    components: digits.match(/\w\w/g)!.map((pair) => Number((parseInt(pair, 16) / 255).toFixed(5))),
    hex: digits,
  },
});

/**
 * A theme as design tokens, which `fromDesignTokens` reads back to the same theme. A radius in em has no unit there and
 * is left out.
 */
export function toDesignTokens({ accent, light, dark, properties }: Theme): object {
  const colours = (scheme: Theme['light']) => ({
    $type: 'color',
    ...Object.fromEntries(COLOURS.map((token) => [token, colourToken(scheme.colours[token])])),
  });
  const font = properties['--insight-font']?.split(', ').map((name) => name.replaceAll('"', ''));
  const [, size, unit] = /^([\d.]+)(px|rem)?$/.exec(properties['--insight-radius'] ?? '') ?? [];
  return {
    $description: 'The theme of an insight-widgets brand: colours as measured, light and dark.',
    insight: {
      accent: { $type: 'color', ...colourToken(accent) },
      ...(font && { font: { $type: 'fontFamily', $value: font } }),
      ...(size && { radius: { $type: 'dimension', $value: { value: Number(size), unit: unit ?? 'px' } } }),
      light: colours(light),
      dark: colours(dark),
    },
  };
}
