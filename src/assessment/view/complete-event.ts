import { InsightEvent, type Sender } from '../../kit/element/events.js';
import type { AssessmentResult } from '../model/score.js';

/** The result is shown. Who hears of it may add advice to it, now or in a while. */
export class CompleteEvent extends InsightEvent<'insight-complete', AssessmentResult> {
  readonly #take: (added: unknown) => void;

  constructor(detail: Sender & AssessmentResult, take: (added: unknown) => void) {
    super('insight-complete', detail);
    this.#take = take;
  }

  /** Adds what the promise resolves to: `{advice: [{title, text?, why?}]}`. Whatever else becomes of it changes nothing. */
  waitUntil(promise: unknown): void {
    Promise.resolve(promise).then(this.#take, () => undefined);
  }
}
