import type { Fact, Noun } from './fact.js';
import type { OpenSink, Page } from './sink.js';

/** A statement of xAPI 1.0.3 without its actor, whom only the site knows. */
export interface Statement {
  verb: { id: string; display: { 'en-US': string } };
  object: { objectType: 'Activity'; id: string; definition: { type: string } };
  result?: { completion?: boolean; score?: { scaled: number; raw: number; min: number; max: number } };
  context?: { contextActivities: { parent: { objectType: 'Activity'; id: string }[] } };
  timestamp: string;
}

const ADL = 'http://adlnet.gov/expapi/';
const TYPES: Readonly<Record<Noun, string>> = { quiz: 'assessment', timeline: 'simulation', card: 'media' };
const VERBS: Readonly<Partial<Record<Fact['moment'], string>>> = {
  start: 'attempted',
  answer: 'answered',
  complete: 'completed',
  share: 'shared',
};

/** A fact as a statement; `undefined` where xAPI has no verb for it. An activity is the page's address and the id. */
export function asStatement({ noun, moment, id, params }: Fact, page: Page, timestamp: string): Statement | undefined {
  const verb = VERBS[moment];
  if (!verb) return undefined;
  const { origin, pathname } = new URL(page.document.baseURI);
  const activity = `${origin}${pathname}#${encodeURIComponent(id)}`;
  const question = moment === 'answer' ? `${activity}/${encodeURIComponent(params.item_id ?? '')}` : undefined;
  const raw = Number(params.score);
  const score = Number.isFinite(raw) ? { score: { scaled: raw / 100, raw, min: 0, max: 100 } } : {};
  return {
    verb: { id: `${ADL}verbs/${verb}`, display: { 'en-US': verb } },
    object: {
      objectType: 'Activity',
      id: question ?? activity,
      definition: { type: `${ADL}activities/${question ? 'question' : TYPES[noun]}` },
    },
    ...(moment === 'complete' ? { result: { completion: true, ...score } } : {}),
    ...(question ? { context: { contextActivities: { parent: [{ objectType: 'Activity', id: activity }] } } } : {}),
    timestamp,
  };
}

/** Nothing is sent: the provider fires `insight-statement`, and the site adds the actor and posts it. */
export const xapi: OpenSink = (page, host) => (fact) => {
  const detail = asStatement(fact, page, new Date().toISOString());
  if (detail) host.dispatchEvent(new CustomEvent('insight-statement', { detail, bubbles: true, composed: true }));
};
