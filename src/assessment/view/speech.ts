import type { Text } from '../../kit/core/text.js';
import type { AssessmentWords } from './words.js';

/** What the parts of the view speak with: the quiz itself. */
export interface Speech {
  readonly words: AssessmentWords;
  /** The language of those words, whose numbers and lists are written as it writes them. */
  readonly locale: string;
  /** An author's text as a template may hold it, with its markup and the answers it asks for. */
  say(text: Text | undefined): unknown;
  /** Its words alone. */
  readonly plain: (text: Text | undefined) => string;
  readonly number: (value: number) => string;
}

/** Whether a text has more in it than words. */
export const isRich = (text: string): boolean => /[*`[\\{]/.test(text);

/** The words of a text whose markup nobody has read yet; for an answer that is asked for, what stands in for it. */
export const bare = (text: string): string =>
  text.replace(/\{\{[^{}|]*\|?([^{}]*)\}\}|\\(.)|\[([^\]]*)\]\([^)\s]*\)|\*\*?|`/g, '$1$2$3');
