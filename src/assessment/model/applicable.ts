import { compare, holds, type Fact } from '../../kit/core/condition.js';
import { answerTo, type Answer, type Answers } from './answer.js';
import type { AssessmentDefinition, Item } from './schema.js';

/** What a condition sees of an answer: shares of an allocation say only that they are there. */
export const factOf = (answer: Answer | undefined): Fact =>
  answer !== null && typeof answer === 'object' && !Array.isArray(answer) ? true : (answer as Fact);

/**
 * The items that are asked, in their order, given the answers so far. An item whose `showIf` fails is hidden, and what
 * was answered there before counts as missing everywhere, in other conditions too.
 */
export function applicableItems(definition: AssessmentDefinition, answers: Answers): Item[] {
  const byId = new Map(definition.items.map((item) => [item.id, item]));
  const shown = new Map<string, boolean>();
  const isShown = (item: Item): boolean => {
    let answer = shown.get(item.id);
    if (answer === undefined) {
      // Items that wait for each other in a circle hide; check() refuses them before they get here.
      shown.set(item.id, false);
      answer = !item.showIf || !!holds(item.showIf, (leaf) => compare(factById(leaf.item), leaf));
      shown.set(item.id, answer);
    }
    return answer;
  };
  const factById = (id: string): Fact => {
    const item = byId.get(id);
    return item && isShown(item) ? factOf(answerTo(definition, item, answers)) : undefined;
  };
  return definition.items.filter(isShown);
}
