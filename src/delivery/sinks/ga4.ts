import type { Fact, Params } from './fact.js';
import { present, type OpenSink } from './sink.js';

/** Longest value of a parameter that Analytics keeps (support.google.com/analytics/answer/9267744). */
const LONGEST = 100;

/**
 * A fact as Analytics names it: a recommended event where there is one (`generate_lead`, `share`), else our own, such
 * as `quiz_start`. Names stay under 40 characters and parameters under 25 by what is in the tables. There is no
 * `value`, which would need a `currency`.
 */
export function asEvent({ noun, moment, id, params }: Fact): { name: string; params: Params } {
  const name =
    moment === 'lead'
      ? 'generate_lead'
      : moment === 'share'
        ? 'share'
        : `${noun}_${moment}${moment === 'cta' ? '_click' : ''}`;
  const all = Object.entries({ [`${noun}_id`]: id, ...params });
  return {
    name,
    params: Object.fromEntries(all.map(([key, value]) => [key, typeof value === 'string' ? cut(value) : value])),
  };
}

const cut = (text: string) => [...text].slice(0, LONGEST).join('');

/** Google Analytics through the site's own `gtag`. */
export const ga4: OpenSink = (page) => (fact) => {
  const { name, params } = asEvent(fact);
  present(page.gtag, 'gtag')('event', name, params);
};
