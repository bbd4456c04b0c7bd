/** A brand from one colour, in Node and in browsers, and design tokens in and out. */
export { contrast } from './contrast.js';
export { fromDesignTokens, toDesignTokens, type BrandInput } from './dtcg.js';
export { BrandError, type BrandFault } from './error.js';
export { parseColour } from './parse.js';
export type { MeasuredPair, Move, Palette } from './palette.js';
export { report } from './report.js';
export { brand, type BrandOptions, type Theme } from './theme.js';
export { COLOURS, PAIRS, type ColourToken, type Pair, type Scheme } from './tokens.js';
