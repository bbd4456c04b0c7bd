import type { Evidence, Figure } from './schema.js';

/** The grades, best first. */
export const GRADES: readonly Evidence[] = ['peer-reviewed', 'survey', 'estimate', 'disputed'];

/**
 * A share as so many of ten, or `undefined` where ten circles cannot say it: no share, none of it, more than all, or
 * between two tenths. `unit` is the figure's, as a string.
 */
export function tenthsOf({ value, of }: Figure, unit: string): number | undefined {
  const whole = of ?? (/[%٪]/.test(unit) ? 100 : NaN);
  // Rounded, for 0.7 × 10 is not quite 7.
  const tenths = +((value / whole) * 10).toFixed(9);
  return tenths >= 1 && tenths <= 10 && tenths % 1 === 0 ? tenths : undefined;
}
