import type { Answer } from './answer.js';
import { optionsOf } from './answer.js';
import { isKnowledgeCheck } from './place.js';
import type { Item } from './schema.js';

/** What came of a knowledge check. */
export interface Outcome {
  /** Exactly the correct options were chosen. */
  right: boolean;
  /** Ids of the options that would have been. */
  correct: string[];
}

/** The outcome of a knowledge check; `undefined` where an item is none. A missing answer is not right. */
export function outcomeOf(item: Item, answer: Answer | undefined): Outcome | undefined {
  if (!isKnowledgeCheck(item)) return undefined;
  const correct = optionsOf(item)
    .filter((option) => option.correct)
    .map((option) => option.id);
  const chosen: readonly unknown[] = Array.isArray(answer) ? answer : [answer];
  const right = item.type === 'choice' ? correct.includes(chosen[0] as string) : same(chosen, correct);
  return { right, correct };
}

const same = (a: readonly unknown[], b: readonly unknown[]) =>
  new Set(a).size === b.length && b.every((each) => a.includes(each));
