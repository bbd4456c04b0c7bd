import type { Problem, Reading } from '../kit/core/problem.js';
import { readTokens, referred, type Token } from './dtcg-read.js';
import { BrandError, quoted } from './error.js';
import { fontFamily } from './font.js';
import { durationOf, lengthOf } from './measure.js';
import { parseColour } from './parse.js';
import { SPACES, type Triple } from './spaces.js';
import type { BrandOptions, Theme } from './theme.js';
import { COLOURS, type ColourToken, type Scheme } from './tokens.js';

/* A brand in the words of the Design Tokens Color and Format Modules 2025.10. */

/** What `brand()` takes, in one. */
export interface BrandInput extends BrandOptions {
  accent: string;
}

/** What a token of a theme is, in the words of the format. */
type Type = 'color' | 'fontFamily' | 'dimension' | 'duration';

/** A number with its unit; a text is an older form of it. */
function measured(value: unknown): string {
  const { value: size, unit } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  return typeof value === 'string' ? value : `${String(size)}${String(unit)}`;
}

/* Each reads a resolved value as what CSS writes, or throws a BrandError. */

function colour(value: unknown): string {
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
}

function families(value: unknown): string {
  const names: unknown[] = Array.isArray(value) ? value : [value];
  if (!names.every((name) => typeof name === 'string'))
    throw new BrandError('font', 'expected a name, or a list of them');
  return fontFamily(names);
}

type Role = Exclude<keyof BrandInput, Scheme>;
type Read = (value: unknown) => string;
const ROLES: Readonly<Record<string, readonly [Role, Type, Read]>> = {
  accent: ['accent', 'color', colour],
  background: ['background', 'color', colour],
  'dark-background': ['darkBackground', 'color', colour],
  font: ['font', 'fontFamily', families],
  'font-heading': ['headingFont', 'fontFamily', families],
  radius: ['radius', 'dimension', (value) => lengthOf('radius', measured(value))],
  space: ['space', 'dimension', (value) => lengthOf('space', measured(value))],
  motion: ['motion', 'duration', (value) => durationOf(measured(value))],
};

/**
 * Reads a brand from a file of design tokens: `accent`, `background`, `dark-background`, `font`, `font-heading`,
 * `radius`, `space` and `motion`, and single colours in the groups `light` and `dark`, at the top or in a group `insight`.
 * Never throws.
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

  const read = (path: string, type: Type, valueOf: Read): string | undefined => {
    const token: Token | Problem = file.resolve(path);
    if ('message' in token) return void problems.push(token);
    const wrong = (message: string) => void problems.push({ code: 'shape', path, message });
    if (token.type !== type) return wrong(`expected a token of type ${type}, got ${token.type ?? 'none'}`);
    try {
      return valueOf(token.value);
    } catch (error) {
      if (error instanceof BrandError) return wrong(error.message);
      throw error;
    }
  };

  const paths = [...file.tokens.keys()];
  const hasOwnGroup = paths.some((path) => path.startsWith('insight.'));
  // In a whole system's file a name of ours may mean something else, and what serves others is not told.
  const isSystem = !hasOwnGroup && Object.values(chosen).some((value) => referred(value));
  const typeOf = (path: string) => {
    const token = file.resolve(path);
    return 'type' in token ? token.type : undefined;
  };
  for (const path of paths) {
    const name = hasOwnGroup ? path.replace(/^insight\./, '') : path;
    const isOurs = !hasOwnGroup || name !== path;
    const [, scheme, token] = /^(light|dark)\.(.+)$/.exec(name) ?? [];
    const role = isOurs && Object.hasOwn(ROLES, name) ? ROLES[name]! : undefined;
    if (role && !(isSystem && typeOf(path) !== role[1])) {
      if (chosen[role[0]] === undefined) options[role[0]] = read(path, role[1], role[2]);
    } else if (isOurs && COLOURS.includes(token as ColourToken)) {
      const value = read(path, 'color', colour);
      if (value !== undefined) schemes[scheme as Scheme][token as ColourToken] = value;
    } else if (isOurs && !isSystem) {
      problems.push({ code: 'unread', path, message: 'has no place in a theme' });
    }
  }
  for (const [role, type, valueOf] of Object.values(ROLES)) {
    const value = chosen[role];
    const path = referred(value);
    if (value !== undefined) options[role] = path === undefined ? value : read(path, type, valueOf);
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
 * A theme as design tokens, which `fromDesignTokens` reads back to the same theme. A length in em has no unit there and
 * is left out.
 */
export function toDesignTokens({ accent, light, dark, properties }: Theme): object {
  const colours = (scheme: Theme['light']) => ({
    $type: 'color',
    ...Object.fromEntries(COLOURS.map((token) => [token, colourToken(scheme.colours[token])])),
  });
  const rest: Record<string, object> = {};
  for (const [name, [, $type]] of Object.entries(ROLES)) {
    const value = properties[`--insight-${name}`];
    if (value === undefined || $type === 'color') continue;
    const [, size, unit = 'px'] = /^([\d.]+)(px|rem|m?s)?$/.exec(value) ?? [];
    if ($type === 'fontFamily')
      rest[name] = { $type, $value: value.split(', ').map((each) => each.replaceAll('"', '')) };
    else if (size) rest[name] = { $type, $value: { value: Number(size), unit } };
  }
  return {
    $description: 'The theme of an insight-widgets brand: colours as measured, light and dark.',
    insight: {
      accent: { $type: 'color', ...colourToken(accent) },
      ...rest,
      light: colours(light),
      dark: colours(dark),
    },
  };
}
