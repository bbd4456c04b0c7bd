/*
 * The colours and the face of a picture that leaves the page. Files are opened by programs that know neither custom
 * properties nor the newer colour syntaxes, so colours are written in six digits, laid over the paper.
 */

/**
 * By the names of the tokens. Colours are in six digits, or as a browser computes
 * `color-mix(in srgb, <any colour> 100%, transparent)`: `color(srgb 0.1 0.2 0.3 / 0.5)`.
 */
export interface Look {
  readonly ink: string;
  readonly paper: string;
  readonly soft: string;
  readonly mark: string;
  readonly markStrong: string;
  readonly line: string;
  readonly hairline: string;
  readonly accentText: string;
  readonly accentMark: string;
  /** A list of families, as `font-family` has it. */
  readonly font: string;
}

/** Red, green and blue, 0–1, and opacity. */
function parts(colour: string): number[] {
  const digits = /^#(..)(..)(..)$/.exec(colour);
  if (digits) return digits.slice(1).map((each) => parseInt(each, 16) / 255);
  return colour.match(/-?[\d.]+(?:e-?\d+)?/g)?.map(Number) ?? [];
}

/** The same look in six digits a colour. */
export function flat(look: Look): Look {
  const paper = parts(look.paper);
  const over = (colour: string) => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = parts(colour);
    const bytes = [red, green, blue].map((value, i) => (value * alpha + paper[i]! * (1 - alpha)) * 255);
    // A colour beyond sRGB is cut to it.
    return `#${bytes.map((byte) => (256 + Math.min(255, Math.max(0, Math.round(byte)))).toString(16).slice(1)).join('')}`;
  };
  const all = Object.entries(look) as [string, string][];
  return Object.fromEntries(
    all.map(([name, value]) => [name, name === 'font' ? value : over(value)]),
  ) as unknown as Look;
}
