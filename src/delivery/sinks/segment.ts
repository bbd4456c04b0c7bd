import type { Moment } from './fact.js';
import { present, type OpenSink } from './sink.js';

/** Object and action, in the past tense. */
const ACTIONS: Readonly<Record<Moment, string>> = {
  view: 'Viewed',
  start: 'Started',
  answer: 'Question Answered',
  complete: 'Completed',
  lead: 'Lead Captured',
  cta: 'CTA Clicked',
  share: 'Shared',
  change: 'Adjusted',
};

/** Segment, and whatever else answers to `analytics.track`. */
export const segment: OpenSink =
  (page) =>
  ({ noun, moment, id, params }) => {
    const object = noun[0]!.toUpperCase() + noun.slice(1);
    const name = moment === 'lead' ? ACTIONS.lead : `${object} ${ACTIONS[moment]}`;
    present(page.analytics, 'analytics').track(name, { [`${noun}_id`]: id, ...params });
  };
