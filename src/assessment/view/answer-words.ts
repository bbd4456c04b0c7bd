import { AGREEMENT, answerTo, notSureOf, optionsOf, points, scaleOf, sharesOf, type Answers } from '../model/answer.js';
import type { AssessmentDefinition, Item } from '../model/schema.js';
import { answerWordsEnglish, type AnswerWords } from './answer.words.js';
import type { Speech } from './speech.js';

/** What one of an item's points or options is called. */
function choicesIn(definition: AssessmentDefinition, item: Item, speech: Speech): [number | string, string][] {
  if (item.type !== 'scale') return optionsOf(item).map(({ id, label }) => [id, speech.plain(label)]);
  const scale = scaleOf(definition, item);
  const all = points(scale);
  const labels = scale === AGREEMENT ? speech.words.agreement : (scale.labels ?? []);
  const named = labels.length === all.length;
  return all.map((point, i) => {
    const words = speech.plain(named ? labels[i] : i ? (i === all.length - 1 ? labels[1] : undefined) : labels[0]);
    return [point, named ? words : [speech.number(point), words].filter(Boolean).join(' ')];
  });
}

/** All that one may choose from, "not sure" as `null`. */
export function offeredIn(
  definition: AssessmentDefinition,
  item: Item,
  speech: Speech,
): [answer: number | string | null, words: string][] {
  const offered = notSureOf(definition, item);
  const notSure = offered === true ? speech.words.notSure : speech.plain(offered || undefined);
  return [...choicesIn(definition, item, speech), ...(notSure ? [[null, notSure] satisfies [null, string]] : [])];
}

/** Several, as a language lists them. */
export const listIn = ({ locale }: Speech, items: readonly string[]): string =>
  new Intl.ListFormat(locale).format(items);

/** An answer in words; nothing where there is none. */
export function inWords(definition: AssessmentDefinition, item: Item, answers: Answers, speech: Speech): string {
  const answer = answerTo(definition, item, answers);
  if (answer === undefined || answer === null) return '';
  if (item.type === 'text') return answer as string;
  const words: AnswerWords = { ...answerWordsEnglish, ...speech.words };
  const chosen: readonly unknown[] = Array.isArray(answer) ? answer : [answer];
  return listIn(
    speech,
    item.type === 'allocation'
      ? sharesOf(item, answer).map(([option, share]) =>
          words.shared(speech.plain(option.label), speech.number(Math.round(share * 100))),
        )
      : choicesIn(definition, item, speech).flatMap(([each, label]) => (chosen.includes(each) ? [label] : [])),
  );
}
