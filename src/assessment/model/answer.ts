import type { AssessmentDefinition, Item, ItemOf, Option, Scale } from './schema.js';

/**
 * One answer, by the item's type. scale: the point; choice: an option's id; multiple: ids; allocation: shares of 100 by
 * option id; text: what was typed. `null` is "not sure", said on purpose.
 */
export type Answer = number | string | readonly string[] | Readonly<Record<string, number>> | null;

/** By item id. What is absent has not been answered. */
export type Answers = Readonly<Record<string, Answer | undefined>>;

/** The five-point scale of agreement, for items that name none; its labels are the widget's own words. */
export const AGREEMENT: Scale = { id: 'agreement', min: 1, max: 5, notSure: true };

/** An item's scale; one that nothing defines is the default. */
export function scaleOf(definition: AssessmentDefinition, item: ItemOf<'scale'>): Scale {
  const id = item.scale ?? AGREEMENT.id;
  return definition.scales?.find((scale) => scale.id === id) ?? AGREEMENT;
}

/** How many points a scale has, both ends included. */
export const pointCount = ({ min, max, step = 1 }: Scale): number => Math.floor((max - min) / step + 1e-9) + 1;

/** Every point, from the low end; by multiplication, so that steps like 0.1 do not add up their errors. */
export function points(scale: Scale): number[] {
  const { min, step = 1 } = scale;
  const all: number[] = [];
  for (let i = 0; i < pointCount(scale); i++) all.push(+(min + i * step).toFixed(9));
  return all;
}

/** The options of an item that has any. */
export const optionsOf = (item: Item): readonly Option[] => ('options' in item ? item.options : []);

/** What "not sure" is called on this item: a text, `true` for the widget's own words, or nothing where it is not offered. */
export const notSureOf = (definition: AssessmentDefinition, item: Item) =>
  item.type === 'scale' ? scaleOf(definition, item).notSure : 'notSure' in item ? item.notSure : undefined;

export const isRequired = (item: Item): boolean => item.required ?? item.type !== 'text';

/** Narrows to strings, which only the options' ids can turn out to be. */
const isList = (answer: unknown): answer is readonly string[] => Array.isArray(answer);

const has = (options: readonly Option[], id: unknown) => options.some((option) => option.id === id);

/**
 * The answer if it is one that this item can have, else `undefined`: answers come back from links and pages that were
 * written for another version. An empty selection and an empty text are no answers.
 */
export function answerTo(definition: AssessmentDefinition, item: Item, answers: Answers): Answer | undefined {
  const answer = Object.hasOwn(answers, item.id) ? answers[item.id] : undefined;
  if (answer === null) return notSureOf(definition, item) ? null : undefined;
  const options = optionsOf(item);
  switch (item.type) {
    case 'scale':
      return typeof answer === 'number' && points(scaleOf(definition, item)).includes(answer) ? answer : undefined;
    case 'choice':
      return has(options, answer) ? answer : undefined;
    case 'multiple':
      return isList(answer) && answer.length && answer.every((id) => has(options, id)) ? answer : undefined;
    case 'allocation': {
      if (typeof answer !== 'object' || Array.isArray(answer)) return undefined;
      const shares = Object.entries(answer);
      const sum = shares.reduce((total, [, share]) => total + share, 0);
      return Math.abs(sum - 100) < 1e-6 && shares.every(([id, share]) => share >= 0 && has(options, id))
        ? answer
        : undefined;
    }
    default:
      return typeof answer === 'string' && answer.trim() ? answer : undefined;
  }
}
