import { answerTo, type Answer } from '../model/answer.js';
import type { Item } from '../model/schema.js';
import { inWords, offeredIn } from './answer-words.js';
import type { Stage } from './stage.js';

/**
 * What was answered, each where it can be changed while the result is in view, or opened as the question it was. On
 * paper, the questions with their answers.
 */
export function givenAnswers(
  { html, quiz, words, definition: of }: Stage,
  items: readonly Item[],
  isOpen: boolean,
  onChange: (at: number, answer: Answer) => void,
) {
  const definition = of();
  const { answers } = quiz;
  const control = (item: Item, i: number) => {
    const answer = answerTo(definition, item, answers);
    if (item.type !== 'scale' && item.type !== 'choice')
      return html`<span class="said">${inWords(definition, item, answers, quiz) || words.none}</span>`;
    const offered = offeredIn(definition, item, quiz);
    const change = (event: Event) => {
      const choice = offered[(event.target as HTMLSelectElement).selectedIndex - +(answer === undefined)];
      if (choice) onChange(i, choice[0]);
    };
    return html`<select part="field" aria-labelledby=${`given-${i}`} @change=${change}>
      ${answer === undefined ? html`<option selected>${words.none}</option>` : ''}
      ${offered.map(([value, label]) => html`<option .selected=${value === answer}>${label}</option>`)}
    </select>`;
  };
  return html`<section class=${isOpen ? 'given' : 'given paper'} part="answers">
    <h4 tabindex="-1">${words.answers}</h4>
    <p class="small moves">${words.moves}</p>
    <ol>
      ${items.map(
        (item, i) =>
          html`<li>
            <b aria-hidden="true">${quiz.number(i + 1)}</b>
            <span id=${`given-${i}`}>${quiz.plain(item.text)}</span>
            ${control(item, i)}
            <button
              type="button"
              class="act"
              part="button"
              aria-describedby=${`given-${i}`}
              @click=${() => quiz.visit(item.id)}>
              <span>${words.reopen}</span>
            </button>
          </li>`,
      )}
    </ol>
  </section>`;
}
