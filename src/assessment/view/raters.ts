import { pastedIn } from '../io/pasted.js';
import { readToken, tokenOf, type TokenRefusal } from '../io/token.js';
import { compareRaters, type Agreement } from '../model/agreement.js';
import type { Answers } from '../model/answer.js';
import { bandsOf } from '../model/score.js';
import { listIn } from './answer-words.js';
import { dashOf, MOST_RATERS } from './radar.js';
import { shownScore } from './shown-score.js';
import type { Say, Stage } from './stage.js';

/** Why what was pasted was not taken. */
type Refusal = TokenRefusal | 'none' | 'same' | 'many';

interface Rater {
  /** Theirs as it was read: what stands for the whole result. */
  token: string;
  /** As it was pasted, or nothing. */
  name: string;
  /** Counted from 1, and kept when others are removed. */
  number: number;
  answers: Answers;
}

/** Colleagues whose results lie over the visitor's, from their links alone: nothing is fetched or sent. */
export class Raters {
  readonly #stage: Stage;
  #others: Rater[] = [];
  #given = 0;
  #refusal: Refusal | undefined;
  #known: [of: unknown, compared: ReturnType<typeof compareRaters>] | undefined;

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  get isAny(): boolean {
    return this.#others.length > 0;
  }

  /** Everybody's scores, the visitor's first; counted once for each of the visitor's answers. */
  get #compared() {
    const { answers } = this.#stage.quiz;
    if (this.#known?.[0] !== answers)
      this.#known = [
        answers,
        compareRaters(this.#stage.definition(), [answers, ...this.#others.map((rater) => rater.answers)]),
      ];
    return this.#known[1];
  }

  /** Each one's scores by dimension, for a shape. */
  get scores(): (number | null)[][] {
    const { dimensions } = this.#compared;
    return [undefined, ...this.#others].map((_, rater) => dimensions.map(({ scores }) => scores[rater]!));
  }

  /** Takes all of what was pasted, or, where anything in it cannot be compared, none of it. Gives whom. */
  #take(text: string): readonly Rater[] {
    const definition = this.#stage.definition();
    const here = new Set([tokenOf(definition, this.#stage.quiz.answers), ...this.#others.map(({ token }) => token)]);
    const taken: Rater[] = [];
    const refuse = (why: Refusal) => {
      this.#refusal = why;
      return [];
    };
    this.#refusal = undefined;
    for (const { token, name } of pastedIn(text)) {
      const { answers, refusal } = readToken(definition, token);
      if (refusal) return refuse(refusal);
      if (here.has(token)) return refuse('same');
      here.add(token);
      taken.push({ token, name, answers, number: this.#given + taken.length + 1 });
    }
    if (!taken.length) return refuse('none');
    if (this.#others.length + taken.length >= MOST_RATERS) return refuse('many');
    this.#given += taken.length;
    this.#others = [...this.#others, ...taken];
    this.#known = undefined;
    return taken;
  }

  #remove(rater: Rater): void {
    this.#others = this.#others.filter((each) => each !== rater);
    this.#known = undefined;
  }

  #nameOf({ name, number }: Rater): string {
    return name || this.#stage.words.colleague(this.#stage.quiz.number(number));
  }

  /** What everybody scores, and how far they agree, in words. */
  #inWords({ id, scores, level }: Agreement) {
    const { quiz, words } = this.#stage;
    const definition = this.#stage.definition();
    const bands = bandsOf(
      definition,
      definition.dimensions.find((dimension) => dimension.id === id),
    );
    const names = [words.you, ...this.#others.map((rater) => this.#nameOf(rater))];
    const said = names.map((name, i) => {
      const score = scores[i];
      return score == null ? words.noScoreOf(name) : words.scoreOf(name, shownScore(score, bands, quiz));
    });
    return words.compared(listIn(quiz, said), level);
  }

  /** Under a dimension's bar: each colleague's score as a line of their own, and all of it in words. */
  under(dimension: string) {
    const { html, svg } = this.#stage;
    const found = this.#compared.dimensions.find(({ id }) => id === dimension);
    if (!this.isAny || !found) return '';
    return html`<svg class="reach" aria-hidden="true" height=${this.#others.length * 8 + 2}>
        ${found.scores.slice(1).map((score, i) => {
          const y = i * 8 + 6;
          return (
            score !== null &&
            svg`<line x2=${`${score}%`} y1=${y} y2=${y} stroke-dasharray=${dashOf(i + 1)} /><circle cx=${`${score}%`} cy=${y} r="3" />`
          );
        })}
      </svg>
      <p class="small apart">${this.#inWords(found)}</p>`;
  }

  /** Who is compared, and where their links go. */
  panel(isOpen: boolean, tell: (said: Say) => void) {
    const { html, words } = this.#stage;
    if (!isOpen && !this.isAny) return '';
    return html`<section class="raters" part="raters">
      <h4>${words.others}</h4>
      ${this.isAny ? this.#list(tell) : ''} ${isOpen ? this.#form(tell) : ''}
    </section>`;
  }

  #list(tell: (said: Say) => void) {
    const { html, svg, words } = this.#stage;
    const line = (rater: number) =>
      html`<svg class="reach" aria-hidden="true" height="8">
        ${svg`<line x2="100%" y1="4" y2="4" stroke-dasharray=${dashOf(rater)} />`}
      </svg>`;
    const remove = (rater: Rater) => () => {
      this.#remove(rater);
      tell((words) => words.removed(this.#nameOf(rater)));
      // The button is gone with its line: on to what is left of the list, or the field.
      this.#stage.quiz.renderRoot.querySelector<HTMLElement>('.raters :is(li button, textarea)')?.focus();
    };
    return html`<ul>
        <li>${line(0)}<b>${words.you}</b></li>
        ${this.#others.map((rater, i) => {
          const name = this.#nameOf(rater);
          return html`<li>
            ${line(i + 1)}<b>${name}</b>
            <button
              type="button"
              class="act"
              part="button"
              aria-label=${words.removeNamed(name)}
              @click=${remove(rater)}>
              <span>${words.remove}</span>
            </button>
          </li>`;
        })}
      </ul>
      <p class="small">${words.overall}${this.#inWords(this.#compared.total)}</p>`;
  }

  #form(tell: (said: Say) => void) {
    const { html, quiz, words } = this.#stage;
    const add = (event: Event) => {
      event.preventDefault();
      const field = (event.currentTarget as HTMLButtonElement).form!.querySelector('textarea')!;
      const taken = this.#take(field.value);
      const names = () => taken.map((rater) => this.#nameOf(rater));
      if (taken.length) field.value = '';
      tell((words) => (taken.length ? words.added(listIn(quiz, names())) : ''));
      field.focus();
    };
    const wrong = this.#refusal && words.refusedFrom(this.#refusal);
    return html`<form>
      <label for="links">${words.paste}</label>
      <p class="wrong" id="wrong" role="alert">${wrong}</p>
      <textarea
        part="field"
        id="links"
        rows="2"
        placeholder=${words.example}
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        aria-invalid=${String(!!wrong)}
        aria-describedby="wrong"></textarea>
      <button class="act" part="button" @click=${add}><span>${words.add}</span></button>
    </form>`;
  }
}
