import type { Moment } from './fact.js';
import { present, type OpenSink } from './sink.js';

/** Single answers are no goals, and would be most of what a site pays for: they are left out. */
const NAMES: Readonly<Record<Exclude<Moment, 'answer' | 'lead'>, string>> = {
  view: 'View',
  start: 'Start',
  complete: 'Complete',
  cta: 'CTA',
  share: 'Share',
  change: 'Change',
};

/** Longest value of a property, in bytes; what is cut by characters of four bytes stays under it. */
const LONGEST = 500;

/** Plausible: properties are strings, and being seen does not end a bounce. */
export const plausible: OpenSink =
  (page) =>
  ({ noun, moment, id, params }) => {
    if (moment === 'answer') return;
    const object = noun[0]!.toUpperCase() + noun.slice(1);
    const all = Object.entries({ [`${noun}_id`]: id, ...params });
    const props = Object.fromEntries(all.map(([key, value]) => [key, [...`${value}`].slice(0, LONGEST).join('')]));
    const name = moment === 'lead' ? 'Lead' : `${object}: ${NAMES[moment]}`;
    present(page.plausible, 'plausible')(name, moment === 'view' ? { props, interactive: false } : { props });
  };
