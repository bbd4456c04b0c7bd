import type { Text } from '../../kit/core/text.js';
import type { Item, Option, ScaleShape } from '../model/schema.js';
import { idMaker } from './ids.js';
import { own, valueOf, wordOf, type Json, type Question, type Unread } from './surveyjs-questions.js';

/** What of an item says how it is answered. */
export interface Answering {
  type: Item['type'];
  scale?: ScaleShape;
  options?: Option[];
  notSure?: boolean | Text | undefined;
  /** Whether its answers say more or less of something. */
  isScored: boolean;
}

/** The points that a rating counts up by itself, at most one more than a scale may have. */
function counted(json: Json): number[] {
  const number = (key: string, fallback: number) => Number(own(json, key) ?? fallback);
  const min = number('rateMin', 1);
  const step = number('rateStep', 1);
  const max = number('rateMax', min + step * (number('rateCount', (5 - min) / step + 1) - 1));
  const points: number[] = [];
  // A step backwards, or to infinity, counts nothing.
  const isPoint = (value: number) => step > 0 && value < Infinity && value <= max + 1e-9;
  for (let i = 0; i < 22 && isPoint(min + i * step); i++) points.push(+(min + i * step).toFixed(9));
  return points;
}

/** How a question is answered; `ids` gets the ids of its options by what the survey stores for them. */
export function answeringOf(
  { json, type, path, choices: given }: Question,
  text: (value: unknown, path: string) => Text | undefined,
  unread: Unread,
  ids: Map<string, string>,
): Answering {
  if (/^(text|comment)$/.test(type)) return { type: 'text', isScored: false };
  const at = (key: string) => text(own(json, key), path);
  const list =
    type === 'boolean'
      ? ['True', 'False'].map((key, i) => ({
          value: own(json, `value${key}`) ?? !i,
          text: own(json, `label${key}`) ?? (i ? 'No' : 'Yes'),
          score: 1 - i,
        }))
      : given.length && !own(json, 'autoGenerate')
        ? given
        : counted(json);
  const choices = list.map((each) => {
    const value = valueOf(each);
    return { value, number: Number(value), label: text(own(each, 'text'), path), score: own(each, 'score') };
  });
  const rising = [...choices].sort((a, b) => a.number - b.number);
  const min = rising[0]?.number ?? NaN;
  const step = +((rising[1]?.number ?? NaN) - min).toFixed(9);
  const notSure = own(json, 'showDontKnowItem') ? (at('dontKnowText') ?? true) : undefined;

  const correct = [own(json, 'correctAnswer') ?? []].flat().map(wordOf);
  const isWeighed = !correct.length && choices.some(({ score }) => typeof score === 'number');
  const isFree = !correct.length && !isWeighed && type !== 'checkbox';
  if (isFree && step > 0 && rising.every(({ number }, i) => Math.abs(number - min - i * step) < 1e-9)) {
    const labels = choices.some(({ label }) => label)
      ? rising.map(({ label, value }) => label ?? value)
      : [at('minRateDescription'), at('maxRateDescription')].map((end) => end ?? '');
    const scale = { min, max: rising[rising.length - 1]!.number, step, notSure };
    return { type: 'scale', scale: labels.some(Boolean) ? { ...scale, labels } : scale, isScored: true };
  }

  const isNumeric = choices.every(({ number }) => number === number);
  const isOrdered = isFree && (isNumeric || /^(rating|matrix)$/.test(type));
  const isScored = isOrdered || isWeighed || correct.length > 0;
  if (isOrdered && !isNumeric) unread(path, 'has words for values, which score 1, 2, 3 … in their order');
  if (!isScored) unread(path, 'has no scores, and is asked without');
  const take = idMaker();
  const options = choices.map(({ value, number, label, score }, i): Option => {
    const id = take(value, 'option');
    ids.set(value, id);
    return {
      id,
      label: label ?? value,
      score: isWeighed ? Number(score) || 0 : isOrdered ? (isNumeric ? number : i + 1) : undefined,
      correct: correct.includes(value) || undefined,
    };
  });
  return { type: type === 'checkbox' ? 'multiple' : 'choice', options, notSure, isScored };
}
