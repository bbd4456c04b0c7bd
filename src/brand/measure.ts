import { BrandError, quoted } from './error.js';

const LENGTH = /^(0|\d{1,3}(\.\d{1,4})?(px|em|rem))$/;
const TIME = /^\d{1,4}(\.\d{1,3})?m?s$/;

/** The value of a length: `0`, or in px, em or rem. @throws BrandError `radius` or `space` */
export function lengthOf(what: 'radius' | 'space', input: string): string {
  const text = String(input).trim().toLowerCase();
  if (!LENGTH.test(text)) throw new BrandError(what, `${quoted(input)} is no ${what}: 0, 4px or 0.25em would be one`);
  return text;
}

/** The value of a duration in ms or s. @throws BrandError `motion` */
export function durationOf(input: string): string {
  const text = String(input).trim().toLowerCase();
  if (!TIME.test(text))
    throw new BrandError('motion', `${quoted(input)} is no duration of motion: 160ms or 0s would be one`);
  return text;
}
