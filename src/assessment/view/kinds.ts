import type { html as Html } from 'lit/html.js';
import { evenShares, rebalance, WHOLE } from '../model/allocation.js';
import { optionsOf, type Answer } from '../model/answer.js';
import { outcomeOf } from '../model/knowledge.js';
import type { Item } from '../model/schema.js';
import { listIn } from './answer-words.js';
import type { InsightQuiz } from './insight-quiz.js';
import type { Give } from './taking.js';
import { takingWords } from './taking.words.js';

/** Longer is no short text. */
const CHARACTERS = 200;

/** A short text, which is put into others where they ask for it. */
export const textField = (
  html: typeof Html,
  item: Item,
  answer: Answer | undefined,
  quiz: InsightQuiz,
  locked: boolean,
  give: Give,
): unknown =>
  html`<input
    type="text"
    class="typed"
    part="field"
    maxlength=${CHARACTERS}
    aria-label=${quiz.plain(item.text)}
    ?disabled=${locked}
    .value=${typeof answer === 'string' ? answer : ''}
    @change=${({ target }: Event) => give((target as HTMLInputElement).value)} />`;

/** A hundred points over the options: a slider for each, and what one gains the others lose. */
export function allocation(
  html: typeof Html,
  item: Item,
  answer: Answer | undefined,
  quiz: InsightQuiz,
  locked: boolean,
  give: Give,
): unknown {
  const words = takingWords(quiz.words);
  const options = optionsOf(item);
  const given = answer as Readonly<Record<string, number>> | undefined;
  const shares = given ? options.map(({ id }) => given[id] ?? 0) : evenShares(options.length);
  const named = (values: readonly number[]) => Object.fromEntries(options.map(({ id }, i) => [id, values[i]!]));
  const moved = (i: number, { target }: Event) => named(rebalance(shares, i, +(target as HTMLInputElement).value));
  return html`<div class="shares ${given ? '' : 'untouched'}" part="options">
    ${options.map(
      ({ label }, i) =>
        html`<label part="option"
          ><span>${quiz.say(label)}</span><b aria-hidden="true">${quiz.number(shares[i]!)}</b
          ><input
            type="range"
            min="0"
            max=${WHOLE}
            ?disabled=${locked}
            .value=${String(shares[i])}
            aria-valuetext=${words.share(quiz.number(shares[i]!), quiz.number(WHOLE))}
            @input=${(event: Event) => {
              quiz.answers = { ...quiz.answers, [item.id]: moved(i, event) };
            }}
            @change=${(event: Event) => give(moved(i, event))}
        /></label>`,
    )}
    <button
      type="button"
      class="act"
      part="button"
      ?disabled=${locked}
      @click=${() => give(named(evenShares(options.length)))}>
      <span>${words.evenly}</span>
    </button>
  </div>`;
}

/** What came of a knowledge check: in words first, then why. */
export function outcome(html: typeof Html, item: Item, answer: Answer | undefined, quiz: InsightQuiz): unknown {
  const { right, correct } = outcomeOf(item, answer)!;
  const words = takingWords(quiz.words);
  const options = optionsOf(item);
  const names = options.flatMap(({ id, label }) => (correct.includes(id) ? [words.quoted(quiz.plain(label))] : []));
  const chosen: readonly unknown[] = Array.isArray(answer) ? answer : [answer];
  const reasons = [
    ...options.flatMap(({ id, explanation }) => (chosen.includes(id) && explanation ? [explanation] : [])),
    ...(item.explanation ? [item.explanation] : []),
  ];
  return html`<div class="outcome ${right ? '' : 'wrong'}" part="outcome" tabindex="-1">
    <p>
      <svg viewBox="0 0 18 18" aria-hidden="true">
        <path d=${right ? 'M2.5 9.5 7 14 15.5 4.5' : 'M4 4l10 10M14 4 4 14'} />
      </svg>
      <b>${right ? words.right : words.wrong}</b> ${right ? '' : words.correct(listIn(quiz, names), names.length)}
    </p>
    ${reasons.map((reason) => html`<p>${quiz.say(reason)}</p>`)}
  </div>`;
}
