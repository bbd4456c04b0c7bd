import type { Problem } from '../core/problem.js';

/** Who speaks: the definition's id (or the element's), and what kind of widget it is. */
export interface Sender {
  id: string;
  kind: string;
}

/** What each event carries beyond its sender. All of it can be written as JSON; nothing a visitor typed is in it. */
export interface InsightDetails {
  'insight-ready': object;
  'insight-view': object;
  'insight-start': { item: string; dimension: string; index: number; of: number };
  'insight-answer': { item: string; dimension: string; index: number; of: number };
  'insight-complete': object;
  'insight-lead': { submission: string };
  'insight-cta': { href: string };
  'insight-share': { method: string };
  'insight-change': { name: string; value: unknown };
  'insight-error': Problem;
}

export type InsightEventName = keyof InsightDetails;

/** Bubbles and crosses shadow roots, so that one listener on the page hears every widget. */
export class InsightEvent<N extends InsightEventName, D = InsightDetails[N]> extends CustomEvent<Sender & D> {
  constructor(name: N, detail: Sender & D) {
    super(name, { detail, bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'insight-ready': InsightEvent<'insight-ready'>;
    'insight-view': InsightEvent<'insight-view'>;
    'insight-start': InsightEvent<'insight-start'>;
    'insight-answer': InsightEvent<'insight-answer'>;
    'insight-lead': InsightEvent<'insight-lead'>;
    'insight-cta': InsightEvent<'insight-cta'>;
    'insight-share': InsightEvent<'insight-share'>;
    'insight-change': InsightEvent<'insight-change'>;
    'insight-error': InsightEvent<'insight-error'>;
  }
}
