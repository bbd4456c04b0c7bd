import type { Band } from '../model/schema.js';
import { bandOf } from '../model/score.js';
import type { Speech } from './speech.js';

/**
 * A score as it is shown: rounded, unless that would carry it over a cut score into a band it does not lie in; then
 * cut off after a decimal (39.6 of a band that begins at 40 is not "40").
 */
export function shownScore(score: number, bands: readonly Band[], speech: Speech): string {
  const rounded = Math.round(score);
  return speech.number(bandOf(bands, rounded) === bandOf(bands, score) ? rounded : Math.floor(score * 10) / 10);
}
