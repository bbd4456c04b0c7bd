import { BrandError, quoted } from './error.js';
import { NAMED } from './named.js';
import { SPACES, type Rgb, type Triple } from './spaces.js';

/** Reads a component: a number, a percentage of `whole`, or `none`, which counts as 0. */
type Read = (text: string) => number;

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const number = (text: string): number => (NUMBER.test(text) ? Number(text) : NaN);

/** A number counts in units of 1/`unit`; 100 % is `whole`. */
const part =
  (whole: number, unit = 1): Read =>
  (text) =>
    text === 'none' ? 0 : text.endsWith('%') ? (number(text.slice(0, -1)) / 100) * whole : number(text) / unit;

const TURNS: Readonly<Record<string, number>> = { '': 360, deg: 360, grad: 400, rad: 2 * Math.PI, turn: 1 };
const hue: Read = (text) => {
  const [, value = '', unit = ''] = /^([^a-z]*(?:e[+-]?\d+)?)([a-z]*)$/.exec(text) ?? [];
  return text === 'none' ? 0 : (number(value) / (TURNS[unit] ?? NaN)) * 360;
};

/** What each colour function holds, in the components of the space it names. */
const FUNCTIONS: Readonly<Record<string, readonly [space: string, Read, Read, Read]>> = {
  rgb: ['srgb', part(1, 255), part(1, 255), part(1, 255)],
  hsl: ['hsl', hue, part(100), part(100)],
  hwb: ['hwb', hue, part(100), part(100)],
  lab: ['lab', part(100), part(125), part(125)],
  lch: ['lch', part(100), part(150), hue],
  oklab: ['oklab', part(1), part(0.4), part(0.4)],
  oklch: ['oklch', part(1), part(0.4), hue],
};
const UNIT = part(1);
const OF_COLOR = /^(?:srgb|srgb-linear|display-p3|a98-rgb|prophoto-rgb|rec2020|xyz-d65|xyz-d50)$/;

interface Found {
  space: string;
  components: Triple;
  alpha: number;
}

function digits(text: string): Found | undefined {
  const found = /^#([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/.exec(text)?.[1];
  if (!found) return undefined;
  const pairs = found.length < 6 ? [...found].map((digit) => digit + digit) : found.match(/../g)!;
  const [r, g, b, alpha = 1] = pairs.map((pair) => parseInt(pair, 16) / 255);
  return { space: 'srgb', components: [r!, g!, b!], alpha };
}

function called(text: string): Found | undefined {
  const [, name = '', inside = ''] = /^([a-z]+)\(([^()]*)\)$/.exec(text) ?? [];
  const isOld = inside.includes(',');
  const all = inside.trim().split(isOld ? /\s*[,/]\s*/ : /\s*\/\s*|\s+/);
  const named = name === 'color' ? all.shift()!.replace(/^xyz$/, 'xyz-d65') : undefined;
  const known = FUNCTIONS[name.replace(/^(rgb|hsl)a$/, '$1')];
  const form = named === undefined ? known : OF_COLOR.test(named) ? ([named, UNIT, UNIT, UNIT] as const) : undefined;
  const isWell = isOld ? /^(rgb|hsl)/.test(name) : inside.split('/').length === all.length - 2 && all.length < 5;
  if (!form || !isWell || all.length < 3 || all.length > 4) return undefined;
  const [space, ...reads] = form;
  const components = reads.map((read, i) => read(all[i]!)) as [number, number, number];
  // A lightness beyond its ends, or a chroma below none, is no other colour.
  if (/(lab|lch)$/.test(name)) components[0] = Math.min(Math.max(0, components[0]), name.startsWith('ok') ? 1 : 100);
  if (name.endsWith('lch')) components[1] = Math.max(0, components[1]);
  return { space, components, alpha: UNIT(all[3] ?? '1') };
}

/**
 * A colour as CSS writes it: `#rgb`, `#rrggbb`, a name, `rgb()`, `hsl()`, `hwb()`, `lab()`, `lch()`, `oklab()`,
 * `oklch()` or `color()`. May lie outside sRGB.
 * @throws BrandError `colour` for what is none, `translucent` for one that what lies below would shine through.
 */
export function parseColour(input: string): Rgb {
  const text = typeof input === 'string' && input.length <= 200 ? input.trim().toLowerCase() : '';
  const found = digits(NAMED.has(text) ? `#${NAMED.get(text)}` : text) ?? called(text);
  if (text === 'transparent' || (found && found.alpha < 1))
    throw new BrandError('translucent', `${quoted(input)} lets through what is below it: give an opaque colour`);
  const rgb = found && SPACES[found.space]!(found.components);
  if (!rgb || Number.isNaN(found.alpha) || !rgb.every(Number.isFinite))
    throw new BrandError('colour', `${quoted(input)} is not a colour: #0a7, teal or oklch(0.6 0.13 165) would be one`);
  return rgb;
}
