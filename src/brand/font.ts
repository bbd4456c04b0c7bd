import { BrandError, quoted } from './error.js';

/** Families that are words of CSS and stand without quotes. */
const GENERIC = new Set(
  'serif sans-serif monospace cursive fantasy system-ui ui-serif ui-sans-serif ui-monospace ui-rounded math emoji fangsong'.split(
    ' ',
  ),
);
/** What a name may be made of, which leaves out all that means something in a style sheet. */
const NAME = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} _.&'+-]{0,99}$/u;

/**
 * The value of `font-family` for a list of families, each name in quotes.
 * @param input `Inter, "Source Sans 3", sans-serif`, or a list of the names
 * @throws BrandError `font`
 */
export function fontFamily(input: string | readonly string[]): string {
  const names = typeof input === 'string' ? input.slice(0, 1000).split(',') : input;
  const families = names.map((given) => {
    const name = String(given)
      .trim()
      .replace(/^(["'])(.*)\1$/, '$2')
      .trim();
    if (GENERIC.has(name.toLowerCase())) return name.toLowerCase();
    if (!NAME.test(name)) throw new BrandError('font', `${quoted(given)} is no name of a font`);
    return `"${name}"`;
  });
  if (!families.length || families.length > 20) throw new BrandError('font', 'a list of 1 to 20 fonts is needed');
  return families.join(', ');
}
