/*
 * The colour spaces of CSS Color 4 and the ways between them. Everything meets in linear-light sRGB, whose values leave
 * 0–1 for what a screen of that gamut cannot show. Matrices: CSS Color 4, section 18 (sample code), and Ottosson's
 * OKLab with the matrices of that section.
 */

export type Triple = readonly [number, number, number];
/** Red, green and blue, gamma-encoded, 0–1 where sRGB can show it. */
export type Rgb = Triple;
/** Lightness 0–1, chroma from 0, hue in degrees. */
export type Lch = Triple;

type Matrix = readonly [Triple, Triple, Triple];

const times = (matrix: Matrix, [x, y, z]: Triple): Triple =>
  matrix.map(([a, b, c]) => a * x + b * y + c * z) as unknown as Triple;
const each = (triple: Triple, change: (value: number) => number): Triple => triple.map(change) as unknown as Triple;
/** A curve through 0 that is the same, mirrored, below it. */
const odd = (change: (value: number) => number) => (value: number) => Math.sign(value) * change(Math.abs(value));

const decode = odd((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
const encode = odd((v) => (v <= 0.0031308 ? v * 12.92 : 1.055 * v ** (1 / 2.4) - 0.055));

export const toLinear = (rgb: Rgb): Triple => each(rgb, decode);
export const fromLinear = (linear: Triple): Rgb => each(linear, encode);

const XYZ_TO_SRGB: Matrix = [
  [12831 / 3959, -329 / 214, -1974 / 3959],
  [-851781 / 878810, 1648619 / 878810, 36519 / 878810],
  [705 / 12673, -2585 / 12673, 705 / 667],
];
const P3_TO_XYZ: Matrix = [
  [608311 / 1250200, 189793 / 714400, 198249 / 1000160],
  [35783 / 156275, 247089 / 357200, 198249 / 2500400],
  [0, 32229 / 714400, 5220557 / 5000800],
];
const A98_TO_XYZ: Matrix = [
  [573536 / 994567, 263643 / 1420810, 187206 / 994567],
  [591459 / 1989134, 6239551 / 9945670, 374412 / 4972835],
  [53769 / 1989134, 351524 / 4972835, 4929758 / 4972835],
];
const REC2020_TO_XYZ: Matrix = [
  [63426534 / 99577255, 20160776 / 139408157, 47086771 / 278816314],
  [26158966 / 99577255, 472592308 / 697040785, 8267143 / 139408157],
  [0, 19567812 / 697040785, 295819943 / 278816314],
];
const PROPHOTO_TO_XYZ50: Matrix = [
  [0.7977666449006423, 0.13518129740053308, 0.0313477341283922],
  [0.2880748288194013, 0.711835234241873, 0.00008993693872564],
  [0, 0, 0.8251046025104602],
];
/** Bradford. */
const XYZ50_TO_XYZ: Matrix = [
  [0.9554734527042182, -0.023098536874261423, 0.0632593086610217],
  [-0.028369706963208136, 1.0099954580058226, 0.021041398966943008],
  [0.012314001688319899, -0.020507696433477912, 1.3303659366080753],
];
const SRGB_TO_LMS: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const LMS_TO_SRGB: Matrix = [
  [4.0767416621, -3.3077115913, 0.2309699292],
  [-1.2684380046, 2.6097574011, -0.3413193965],
  [-0.0041960863, -0.7034186147, 1.707614701],
];
const LMS_TO_OKLAB: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];
const OKLAB_TO_LMS: Matrix = [
  [1, 0.3963377774, 0.2158037573],
  [1, -0.1055613458, -0.0638541728],
  [1, -0.0894841775, -1.291485548],
];

const turn = (degrees: number): number => ((degrees % 360) + 360) % 360;
const polar = ([l, a, b]: Triple): Triple => [l, Math.hypot(a, b), turn((Math.atan2(b, a) * 180) / Math.PI)];
const square = ([l, c, h]: Triple): Triple => {
  const angle = (h * Math.PI) / 180;
  return [l, c * Math.cos(angle), c * Math.sin(angle)];
};

export const toOklab = (rgb: Rgb): Triple => times(LMS_TO_OKLAB, each(times(SRGB_TO_LMS, toLinear(rgb)), Math.cbrt));
export const fromOklab = (lab: Triple): Rgb =>
  fromLinear(
    times(
      LMS_TO_SRGB,
      each(times(OKLAB_TO_LMS, lab), (v) => v ** 3),
    ),
  );
export const toOklch = (rgb: Rgb): Lch => polar(toOklab(rgb));
export const fromOklch = (lch: Lch): Rgb => fromOklab(square(lch));

const xyz = (triple: Triple): Rgb => fromLinear(times(XYZ_TO_SRGB, triple));
const xyz50 = (triple: Triple): Rgb => xyz(times(XYZ50_TO_XYZ, triple));

const D50: Triple = [0.3457 / 0.3585, 1, (1 - 0.3457 - 0.3585) / 0.3585];
const [KAPPA, EPSILON] = [24389 / 27, 216 / 24389];
function lab([l, a, b]: Triple): Rgb {
  const y = (l + 16) / 116;
  const [x, z] = [y + a / 500, y - b / 200];
  const back = (f: number) => (f ** 3 > EPSILON ? f ** 3 : (116 * f - 16) / KAPPA);
  return xyz50([back(x) * D50[0], l > KAPPA * EPSILON ? y ** 3 : l / KAPPA, back(z) * D50[2]]);
}

/** Hue in degrees, saturation and lightness 0–100. */
function hsl([h, s, l]: Triple): Rgb {
  const part = (n: number) => {
    const k = (n + turn(h) / 30) % 12;
    const a = (s / 100) * Math.min(l / 100, 1 - l / 100);
    return l / 100 - a * Math.max(-1, Math.min(k - 3, 9 - k, 1));
  };
  return [part(0), part(8), part(4)];
}
/** Hue in degrees, whiteness and blackness 0–100. */
function hwb([h, w, b]: Triple): Rgb {
  if (w + b >= 100) return each([1, 1, 1], () => w / (w + b));
  return each(hsl([h, 100, 50]), (v) => v * (1 - (w + b) / 100) + w / 100);
}

const prophoto = odd((v) => (v <= 16 / 512 ? v / 16 : v ** 1.8));
const a98 = odd((v) => v ** (563 / 256));
const [ALPHA, BETA] = [1.09929682680944, 0.018053968510807];
const rec2020 = odd((v) => (v < BETA * 4.5 ? v / 4.5 : ((v + ALPHA - 1) / ALPHA) ** (1 / 0.45)));

/**
 * By its name in CSS and in design tokens, how a colour of a space becomes sRGB. Components as the Design Tokens Color
 * Module 2025.10 has them: lightness of `lab` and `lch` 0–100, of `oklab` and `oklch` 0–1, all of `hsl` and `hwb` but
 * the hue 0–100, the rest 0–1.
 */
export const SPACES: Readonly<Record<string, (components: Triple) => Rgb>> = {
  srgb: (rgb) => rgb,
  'srgb-linear': fromLinear,
  hsl,
  hwb,
  lab,
  lch: (lch) => lab(square(lch)),
  oklab: fromOklab,
  oklch: fromOklch,
  'display-p3': (p3) => xyz(times(P3_TO_XYZ, toLinear(p3))),
  'a98-rgb': (rgb) => xyz(times(A98_TO_XYZ, each(rgb, a98))),
  'prophoto-rgb': (rgb) => xyz50(times(PROPHOTO_TO_XYZ50, each(rgb, prophoto))),
  rec2020: (rgb) => xyz(times(REC2020_TO_XYZ, each(rgb, rec2020))),
  'xyz-d65': xyz,
  'xyz-d50': xyz50,
};
