import type { html, svg } from 'lit/html.js';
import type { Answer, Answers } from '../model/answer.js';
import type { AssessmentDefinition, Item } from '../model/schema.js';
import type { MoreWords } from './more.words.js';
import type { Speech } from './speech.js';

/** What a visitor may do with a result besides reading it; all of it is brought at the first press. */
export type Wish = 'copy' | 'print' | 'change' | 'shape' | 'compare';

/** The quiz, as what a result offers besides itself acts on it. */
export interface Quiz extends Speech {
  readonly model: AssessmentDefinition | undefined;
  answers: Answers;
  readonly renderRoot: ShadowRoot;
  readonly updateComplete: Promise<unknown>;
  requestUpdate(): void;
  /** Asks a question again, or the first. */
  visit(item?: string): void;
  /** Takes an answer to the item at that place of those that apply. */
  answer(items: readonly Item[], at: number, answer: Answer): void;
  /** Shows and tells the result, with the focus on a selector or where it was. */
  finish(focus?: string): void;
  tell(name: 'insight-share', detail: { method: string }): void;
}

/** Something said, in the language of the moment; it may have changed when it is shown. */
export type Say = (words: MoreWords) => string;

/** What the parts of it stand on. Lit is passed in, for they must not hold a second copy. */
export interface Stage {
  readonly html: typeof html;
  readonly svg: typeof svg;
  readonly quiz: Quiz;
  /** In the language of the moment. */
  readonly words: MoreWords;
  definition(): AssessmentDefinition;
}
