import type { AssessmentDefinition, Item, ItemOf, Option, ScaleShape } from './schema.js';

/**
 * One answer, by the item's type. scale: the point; choice: an option's id; multiple: ids; allocation: shares of 100 by
 * option id; text: what was typed. `null` is "not sure", said on purpose.
 */
export type Answer = number | string | readonly string[] | Readonly<Record<string, number>> | null;

/** By item id. What is absent has not been answered. */
export type Answers = Readonly<Record<string, Answer | undefined>>;

/** The five-point scale of agreement, for items that name none; its labels are the widget's own words. */
export const AGREEMENT: ScaleShape = { min: 1, max: 5, notSure: true };

/** An item's scale: its own, one of the definition's by id, or the default, which is also called `agreement`. */
export const scaleOf = ({ scales }: AssessmentDefinition, { scale }: ItemOf<'scale'>): ScaleShape =>
  typeof scale === 'object' ? scale : (scales?.find(({ id }) => id === scale) ?? AGREEMENT);

/** How many points a scale has, both ends included. */
export const pointCount = ({ min, max, step = 1 }: ScaleShape): number => Math.floor((max - min) / step + 1e-9) + 1;

/** Every point, from the low end; by multiplication, so that steps like 0.1 do not add up their errors. */
export function points(scale: ScaleShape): number[] {
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

/** What of an item's options an answer takes, each with its share; nothing where it is no answer to this item. */
export function sharesOf(item: Item, answer: Answer | undefined): [option: Option, share: number][] {
  const options = optionsOf(item);
  const taken: [id: unknown, share: number][] =
    item.type === 'allocation'
      ? Object.entries(answer ?? {}).map(([id, share]) => [id, Number(share) / 100])
      : [...new Set(item.type === 'multiple' && Array.isArray(answer) ? answer : [answer])].map((id) => [id, 1]);
  const sum = taken.reduce((total, [, share]) => total + share, 0);
  const shares = taken.flatMap(([id, share]): [Option, number][] => {
    const option = options.find((option) => option.id === id);
    return option && share >= 0 ? [[option, share]] : [];
  });
  const whole = item.type !== 'allocation' || Math.abs(sum - 1) < 1e-8;
  return whole && shares.length === taken.length ? shares : [];
}

/**
 * The answer if it is one that this item can have, else `undefined`: answers come back from links and pages that were
 * written for another version. An empty selection and an empty text are no answers.
 */
export function answerTo(definition: AssessmentDefinition, item: Item, answers: Answers): Answer | undefined {
  const answer = Object.hasOwn(answers, item.id) ? answers[item.id] : undefined;
  const valid =
    answer === null
      ? notSureOf(definition, item)
      : item.type === 'scale'
        ? points(scaleOf(definition, item)).includes(answer as number)
        : item.type === 'text'
          ? typeof answer === 'string' && answer.trim()
          : sharesOf(item, answer).length;
  return valid ? answer : undefined;
}
