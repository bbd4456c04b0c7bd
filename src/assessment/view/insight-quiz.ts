import { html, nothing } from 'lit/html.js';
import type { Declarations } from '../../kit/element/reactive.js';
import type { Problem, Reading } from '../../kit/core/problem.js';
import type { Text } from '../../kit/core/text.js';
import { InsightElement } from '../../kit/element/insight-element.js';
import { actions, frame, paging, type } from '../../kit/element/sheet.js';
import type { Room } from '../../kit/element/source.js';
import { disableQuestions, readAssessment, readChoices, type Preset } from '../io/light-dom.js';
import { answerTo, isRequired, type Answer, type Answers } from '../model/answer.js';
import { applicableItems } from '../model/applicable.js';
import type { AssessmentDefinition, Item } from '../model/schema.js';
import { score, type AssessmentResult } from '../model/score.js';
import { isSound } from '../model/sound.js';
import type { rich } from './on-demand.js';
import { progress } from './progress.js';
import { question } from './question.js';
import { questionStyles } from './question.styles.js';
import { act, result } from './result.js';
import { resultStyles } from './result.styles.js';
import { bare, isRich, type Speech } from './speech.js';
import { en } from './words.js';

const arrow = html`<svg class="arrow" viewBox="0 0 16 12" aria-hidden="true">
  <path d="M1 6h13M9.5 1.5 14 6l-4.5 4.5" />
</svg>`;

/**
 * Any assessment or knowledge check: one question at a time, then a score for each dimension, what it comes to, and
 * what to do first. Nothing leaves the page.
 *
 * @tag insight-quiz
 * @fires insight-start - At the first answer: `{item, dimension, index, of}`, `index` counting from 1.
 * @fires insight-answer - At each answer: the same, and never the answer.
 * @fires insight-complete - When the result is shown, and when another one is shown after a change: the result.
 */
export class InsightQuiz extends InsightElement<AssessmentDefinition> implements Speech {
  static override readonly tag: string = 'insight-quiz';
  static override styles = [...frame, type, actions, paging, questionStyles, resultStyles];

  static override properties: Declarations = {
    ...InsightElement.properties,
    answers: { attribute: false },
    place: { attribute: false },
    missing: { attribute: false },
    rich: { attribute: false },
  };

  /** The answers so far, by item id: a scale's point, an option's id or several; `null` is "not sure". */
  declare answers: Answers;
  /** Where the visitor is: the id of an item, `undefined` for the first, or `null` on the result. */
  declare private place: string | null | undefined;
  /** Next was pressed without an answer. */
  declare private missing: boolean;
  declare private rich: typeof rich | undefined;

  #turn = false;
  #started = false;
  #told = '';
  #focus = '';
  #restore: (() => void) | undefined;
  #wrong = '';
  #brought: Promise<unknown> | undefined;

  constructor() {
    super();
    this.answers = {};
    this.missing = false;
  }

  /** What light DOM need not say, and what a bare tag shows. */
  protected preset(): Preset | undefined {
    return undefined;
  }

  protected override readonly room: Room<AssessmentDefinition> = {
    kind: 'assessment',
    read: (element) => this.#read(element),
    check: () => [],
    validation: () => import('../model/validate.js'),
    preset: () => this.preset() as AssessmentDefinition,
  };

  /** What the answers come to, while the result is shown. */
  get result(): AssessmentResult | undefined {
    return this.model && this.place === null ? score(this.model, this.answers) : undefined;
  }

  /** Forgets all answers and begins again. */
  restart(): void {
    this.answers = {};
    this.#started = false;
    this.#told = '';
    this.#go(undefined);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#release();
  }

  #release(): void {
    this.#restore?.();
    this.#restore = undefined;
  }

  /** What cannot work is named by the check that is brought then; the author's content stays. */
  #read(element: Element): Reading<AssessmentDefinition> {
    const reading = readAssessment(element, this.preset());
    const { definition } = reading;
    if (!definition || isSound(definition)) return reading;
    const text = JSON.stringify(definition);
    if (text !== this.#wrong)
      this.#bring().then(
        ({ check }) => this.#refuse(check(definition)),
        (error: unknown) => this.#refuse([{ code: 'chunk', path: '', message: String(error) }]),
      );
    this.#wrong = text;
    return { problems: [] };
  }

  #refuse(problems: readonly Problem[]): void {
    this.error = problems[0];
    this.report(problems);
  }

  #bring = () => import('./on-demand.js');

  protected override adopt(model: AssessmentDefinition): void {
    this.#release();
    // What was chosen in the author's own form before the element came is not asked again.
    this.answers = { ...readChoices(this, model), ...this.answers };
  }

  protected override updated(): void {
    super.updated();
    // While the element asks, the author's own fields do not submit beside it.
    if (!this.model) this.#release();
    else if (this.isConnected) this.#restore ??= disableQuestions(this);
    if (this.#focus) this.renderRoot.querySelector<HTMLElement>(this.#focus)?.focus();
    this.#focus = '';
  }

  protected override view(model: AssessmentDefinition): unknown {
    const items = applicableItems(model, this.answers);
    const isOpen = (item: Item) => answerTo(model, item, this.answers) === undefined;
    const at =
      this.place === null
        ? -1
        : Math.max(
            0,
            items.findIndex(({ id }) => id === this.place),
          );
    const count =
      at < 0
        ? this.words.answered(items.filter((item) => answerTo(model, item, this.answers) != null).length, items.length)
        : this.words.question(at + 1, items.length);
    return html`<p class="eyebrow">
        <span>${this.say(model.title)}</span><span id="count" .textContent=${count}></span>
      </p>
      ${at < 0 ? result(model, items, this.answers, this, this.#visit, this.#again) : this.#ask(model, items, at, isOpen)}`;
  }

  #ask(model: AssessmentDefinition, items: readonly Item[], at: number, isOpen: (item: Item) => boolean) {
    const item = items[at]!;
    const last = at === items.length - 1;
    const answer = answerTo(model, item, this.answers);
    const asked = question(model, item, answer, this.missing, this, (given) => this.#answer(items, at, given));
    const blocks = (each: Item) => isRequired(each) && isOpen(each);
    const next = (event: Event) => {
      event.preventDefault();
      if (blocks(item)) {
        this.missing = true;
        this.#focus = 'fieldset input';
      } else if (last) this.#finish();
      else this.#visit(items[at + 1]!.id);
    };
    // Two templates in turn, so that each question is new to the page: one who translates it finds it as the first.
    return html`<form novalidate @submit=${next}>
      ${progress(items, at)} ${this.#turn ? html`${asked}` : html` ${asked}`}
      <div class="nav">
        ${
          at
            ? html`<button type="button" class="act back" @click=${() => this.#visit(items[at - 1]!.id)}>
                ${arrow}<span>${this.words.back}</span>
              </button>`
            : nothing
        }
        <span class="push"></span>
        ${last || items.some(blocks) ? nothing : act(this.words.finish, () => this.#finish())}
        <button class="go">${last ? this.words.finish : this.words.next}</button>
      </div>
    </form>`;
  }

  #go(place: string | null | undefined, focus = ''): void {
    this.place = place;
    this.missing = false;
    this.#turn = !this.#turn;
    this.#focus = focus;
  }

  #visit = (item: string | undefined): void => this.#go(item, 'fieldset');

  #again = (): void => {
    this.restart();
    this.#visit(undefined);
  };

  #answer(items: readonly Item[], at: number, answer: Answer): void {
    const { id, dimension = '' } = items[at]!;
    this.answers = { ...this.answers, [id]: answer };
    this.missing = false;
    const detail = { item: id, dimension, index: at + 1, of: items.length };
    if (!this.#started) this.tell('insight-start', detail);
    this.#started = true;
    this.tell('insight-answer', detail);
  }

  #finish(): void {
    this.#go(null, '.title');
    const result = this.result!;
    const text = JSON.stringify(result);
    if (text !== this.#told) this.tell('insight-complete', result);
    this.#told = text;
  }

  /** @internal */
  readonly words = en;

  /** @internal */
  say(text: Text | undefined): unknown {
    const source = this.text(text);
    if (!isRich(source)) return source;
    if (this.rich) return this.rich(html, source, this.model!, this.answers, this);
    // Once; until it is there, and where it cannot be had, texts are their words alone.
    this.#brought ??= this.#bring().then(
      ({ rich }) => (this.rich = rich),
      () => undefined,
    );
    return bare(source);
  }

  /** @internal */
  plain(text: Text | undefined): string {
    return bare(this.text(text));
  }

  /** @internal */
  number(value: number): string {
    return value.toLocaleString(this.locale);
  }
}
