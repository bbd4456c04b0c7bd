import { contrast, NEEDS, over, shown } from './contrast.js';
import { hex, inGamut, isInGamut, mapped } from './gamut.js';
import { parseColour } from './parse.js';
import { fromOklab, fromOklch, toOklab, toOklch, type Lch, type Rgb, type Triple } from './spaces.js';
import { COLOURS, DEFAULTS, INK, PAIRS, type ColourToken, type Pair, type Scheme } from './tokens.js';

/** A colour that was asked for and could not stay: from and to in six digits, and by how much in OKLCH. */
export interface Move {
  readonly token: ColourToken;
  readonly from: string;
  readonly to: string;
  /** Below 0 is darker; of a scale from 0, black, to 1, white. */
  readonly lightness: number;
  readonly chroma: number;
}

export interface MeasuredPair extends Pair {
  readonly ratio: number;
  readonly needs: number;
}

export interface Palette {
  /** Every token's colour in six digits. */
  readonly colours: Readonly<Record<ColourToken, string>>;
  /** The tokens that a theme must set, for without it a widget would derive another colour. */
  readonly set: ReadonlySet<ColourToken>;
  readonly pairs: readonly MeasuredPair[];
  readonly moves: readonly Move[];
}

/** How far above its ratio a mixture must lie to be left to the browser, which rounds on its own. */
const MARGIN = 0.05;

/**
 * The colour nearest in lightness whose contrast with `back` is at least `needs`; hue stays, and chroma as far as the
 * gamut lets it. One of black and white always reaches 4.58, so there is one for every ratio up to that.
 */
export function reaching(colour: Lch, back: Rgb, needs: number): Lch {
  const [l, c, h] = colour;
  const passes = (lightness: number) => contrast(inGamut([lightness, c, h]), back) >= needs;
  if (passes(l)) return colour;
  const found: number[] = [];
  for (const end of [0, 1]) {
    if (!passes(end)) continue;
    let [fails, holds] = [l, end];
    while (Math.abs(holds - fails) > 1e-4) {
      const middle = (fails + holds) / 2;
      if (passes(middle)) holds = middle;
      else fails = middle;
    }
    found.push(holds);
  }
  const nearest = found.sort((a, b) => Math.abs(a - l) - Math.abs(b - l))[0];
  return [nearest ?? l, c, h];
}

const mixed = (a: Rgb, share: number, b: Rgb): Rgb => {
  const [one, other] = [toOklab(a), toOklab(b)];
  return fromOklab(one.map((v, i) => v * share + other[i]! * (1 - share)) as unknown as Triple);
};

type Mixture = keyof typeof INK;
const OVER: ReadonlySet<Mixture> = new Set(['ink-soft', 'line', 'hairline']);
const mixture = (token: Mixture, ink: Rgb, paper: Rgb, share: number = INK[token]): Rgb =>
  OVER.has(token) ? over(ink, share, paper) : mixed(ink, share, paper);

/** What kit/element/tokens.ts derives; nothing where that lies outside sRGB, for engines cut such a colour differently. */
function derived(token: ColourToken, scheme: Scheme, ink: Rgb, paper: Rgb, accent: Rgb, text: Rgb): Rgb | undefined {
  if (token in INK) return mixture(token as Mixture, ink, paper);
  if (token === 'focus') return text;
  if (token !== 'accent-text' && token !== 'accent-mark') return parseColour(DEFAULTS[scheme][token as 'ink']);
  const [low, high] = DEFAULTS[scheme][token === 'accent-text' ? 'text' : 'mark'];
  const [l, c, h] = toOklch(accent);
  const clamped = fromOklch([Math.min(Math.max(low, l), high), c, h]);
  return isInGamut(clamped) ? clamped : undefined;
}

const needOf = (token: ColourToken): number =>
  Math.max(1, ...PAIRS.filter(({ front }) => front === token).map(({ kind }) => NEEDS[kind]));

/** The least that each mixture needs of the ink to be told from the paper; judged as it is shown, in whole steps and in gamut. */
function strongEnough(token: Mixture, ink: Rgb, paper: Rgb): Rgb {
  for (let share: number = INK[token]; share < 1; share += 0.01) {
    const colour = shown(mapped(mixture(token, ink, paper, share)));
    if (contrast(colour, paper) >= needOf(token)) return colour;
  }
  return ink;
}

/**
 * The palette of a scheme.
 * @param wanted colours in any space of CSS; `accent` and `paper` must be among them, the rest follows or is moved.
 */
export function palette(
  scheme: Scheme,
  wanted: Readonly<Partial<Record<ColourToken, Rgb>>> & { accent: Rgb; paper: Rgb },
): Palette {
  const paper = shown(inGamut(toOklch(wanted.paper)));
  const isLight = contrast(paper, [0, 0, 0]) >= contrast(paper, [1, 1, 1]);
  const moves: Move[] = [];

  /** As it was asked for, or as near as it can be. */
  const placed = (token: ColourToken, asked: Rgb): Rgb => {
    const before = toOklch(asked);
    const after = reaching(before, paper, token === 'paper' || token === 'accent' ? 1 : needOf(token));
    const colour = inGamut(after);
    if (hex(colour) !== hex(asked) || !isInGamut(asked)) {
      const [l, c] = toOklch(colour);
      moves.push({ token, from: hex(asked), to: hex(colour), lightness: l - before[0], chroma: c - before[1] });
    }
    return shown(colour);
  };

  placed('paper', wanted.paper);
  const ink = placed('ink', wanted.ink ?? parseColour(DEFAULTS[isLight ? 'light' : 'dark'].ink));
  const accent = placed('accent', wanted.accent);
  const text = placed('accent-text', wanted['accent-text'] ?? accent);
  const follow = (token: Mixture): Rgb => {
    const asked = wanted[token];
    return asked ? placed(token, asked) : strongEnough(token, ink, paper);
  };
  const colours: Record<ColourToken, Rgb> = {
    ink,
    paper,
    accent,
    'ink-soft': follow('ink-soft'),
    mark: follow('mark'),
    'mark-strong': follow('mark-strong'),
    line: follow('line'),
    hairline: follow('hairline'),
    'accent-text': text,
    'accent-mark': placed('accent-mark', wanted['accent-mark'] ?? accent),
    focus: wanted.focus ? placed('focus', wanted.focus) : text,
  };

  const isLeft = (token: ColourToken): boolean => {
    const own = derived(token, scheme, ink, paper, accent, text);
    if (!own || !isInGamut(own) || hex(own) !== hex(colours[token])) return false;
    return !(token in INK) || contrast(own, paper) >= needOf(token) + (token === 'hairline' ? 0 : MARGIN);
  };
  const set = new Set(COLOURS.filter((token) => token === 'accent' || !isLeft(token)));
  return {
    colours: Object.fromEntries(COLOURS.map((token) => [token, hex(colours[token])])) as Record<ColourToken, string>,
    set,
    pairs: PAIRS.map((pair) => ({
      ...pair,
      ratio: contrast(colours[pair.front], colours[pair.back]),
      needs: NEEDS[pair.kind],
    })),
    moves,
  };
}
