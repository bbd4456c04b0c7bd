import { html, nothing, svg } from 'lit/html.js';
import type { Declarations } from '../../kit/element/reactive.js';
import { fault, type Problem, type Reading } from '../../kit/core/problem.js';
import type { Text } from '../../kit/core/text.js';
import { InsightEvent } from '../../kit/element/events.js';
import { InsightElement } from '../../kit/element/insight-element.js';
import { actions, frame, paging, type } from '../../kit/element/sheet.js';
import type { Room } from '../../kit/element/source.js';
import { disableQuestions, readAssessment, readChoices, type Preset } from '../io/light-dom.js';
import { answerTo, isRequired, type Answer, type Answers } from '../model/answer.js';
import { applicableItems } from '../model/applicable.js';
import type { AssessmentDefinition, Item } from '../model/schema.js';
import { score, type AssessmentResult } from '../model/score.js';
import { isKnowledgeCheck } from '../model/place.js';
import { isSound } from '../model/sound.js';
import type { More } from './more.js';
import type { Taking } from './taking.js';
import type { rich } from './on-demand.js';
import { progress } from './progress.js';
import { question } from './question.js';
import { questionStyles } from './question.styles.js';
import { act, result } from './result.js';
import { resultStyles } from './result.styles.js';
import { bare, isRich, type Speech } from './speech.js';
import type { Quiz, Wish } from './stage.js';
import { wordsEnglish, type AssessmentWords } from './words.js';

/** Each is a file of its own, for those who read it. */
export const languages = {
  ar: () => import('./words/ar.js'),
  de: () => import('./words/de.js'),
  es: () => import('./words/es.js'),
  fr: () => import('./words/fr.js'),
  ja: () => import('./words/ja.js'),
};

/** What asks for more than one question after another, and for what is brought then. */
const SPECIAL = ['mode', 'welcome', 'auto-advance', 'remember', 'name', 'required', 'disabled'];

const isSpecial = (item: Item) => /text|allocation/.test(item.type) || isKnowledgeCheck(item);

const arrow = html`<svg class="arrow" viewBox="0 0 16 12" aria-hidden="true">
  <path d="M1 6h13M9.5 1.5 14 6l-4.5 4.5" />
</svg>`;

/**
 * Any assessment or knowledge check: one question at a time, then a score for each dimension, what it comes to, and
 * what to do first. Nothing leaves the page. In a form it submits its scores and the token of its answers, never what
 * was typed.
 *
 * @tag insight-quiz
 * @attr {string} name - In a form: submits the total as `name`, each score as `name[dimension]` and the answers' token as `name.answers`.
 * @attr {boolean} required - In a form: invalid until every question that is required has an answer.
 * @attr {boolean} disabled - Nothing can be answered, and nothing is submitted.
 * @attr {'steps'|'page'} mode - One question after another, or all on one page.
 * @attr {string} welcome - Begins with a screen that says this, or what the definition's `text` says.
 * @attr {boolean} auto-advance - A choice made with a pointer, Enter or Space leads to the next question.
 * @attr {boolean} remember - Keeps the answers in this browser, from the first one until they are begun again.
 * @fires insight-start - At the first answer: `{item, dimension, index, of}`, `index` counting from 1.
 * @fires insight-answer - At each answer: the same, and never the answer.
 * @fires insight-complete - When the result is shown, and when another one is shown after a change: the result.
 * @csspart eyebrow - The line above: the assessment, and how far along it is.
 * @csspart progress - The same for the eye.
 * @csspart question - One question with its options.
 * @csspart title - The question, or the verdict.
 * @csspart help - What helps to answer.
 * @csspart message - What is missing.
 * @csspart options - All that can be answered.
 * @csspart option - Each of them.
 * @csspart nav - The way on and back.
 * @csspart button - Everything that is pressed.
 * @csspart next - The button that leads on.
 * @csspart result - The verdict and the score.
 * @csspart score - The total.
 * @csspart weakest - The weakest link.
 * @csspart dimensions - The scores of the dimensions and what may be done with them.
 * @csspart chart - Their bars.
 * @csspart bands - The labels of the cut scores.
 * @csspart dimension - One of them.
 * @csspart track - On which its bar lies.
 * @csspart bar - As long as its score.
 * @csspart views - What else may be shown of the scores.
 * @csspart advice - What to do first.
 * @csspart advice-item - Each of these.
 * @csspart actions - What may be done with the result, at the foot.
 * @csspart intro - The words of the first screen.
 * @csspart field - What is typed or picked from a list.
 * @csspart outcome - What came of a knowledge check.
 * @csspart shape - The scores as a shape.
 * @csspart raters - Whose results are compared.
 * @csspart answers - What was answered, to be changed.
 * @cssprop --insight-mark - Bars.
 * @cssprop --insight-motion - How long a bar takes to move.
 */
export class InsightQuiz extends InsightElement<AssessmentDefinition, AssessmentWords> implements Speech {
  static override readonly tag: string = 'insight-quiz';
  static readonly formAssociated = true;
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
  /**
   * Where the visitor is: the id of an item, `undefined` for the first, or `null` on the result.
   * @internal
   */
  declare place: string | null | undefined;
  /** Next was pressed without an answer. */
  declare private missing: boolean;
  /** @internal */
  declare rich: typeof rich | undefined;

  #turn = false;
  #started = false;
  #told = '';
  #focus = '';
  #restore: (() => void) | undefined;
  #taking: Taking | undefined;
  #brought: Promise<unknown> | undefined;
  #more: More | undefined;

  constructor() {
    super();
    this.answers = {};
    this.missing = false;
  }

  /** What light DOM need not say, and what a bare tag shows. */
  protected preset(_words: AssessmentWords): Preset | undefined {
    return undefined;
  }

  protected override readonly room: Room<AssessmentDefinition, AssessmentWords> = {
    kind: 'assessment',
    words: wordsEnglish,
    languages,
    read: (element, words) => readAssessment(element, this.preset(words)),
    check: () => [],
    validation: () => import('../model/validate.js'),
    formats: {
      csv: async () => (await import('../io/import-csv.js')).importer,
      surveyjs: async () =>
        (await import('../io/import-surveyjs.js')).importer(() => import('../io/surveyjs-condition.js')),
    },
    preset: (words) => this.preset(words) as AssessmentDefinition,
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
    this.go(undefined);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#relink);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#relink);
    this.#release();
  }

  /** Brings what a result offers besides itself. */
  async #bring(use: (more: More) => unknown, otherwise?: () => unknown): Promise<void> {
    try {
      const { More } = await import('./more.js');
      // Some of what it uses is protected in the element's class.
      await use((this.#more ??= new More(html, svg, this as unknown as Quiz)));
    } catch (error) {
      this.#fail(error);
      otherwise?.();
    }
    this.requestUpdate();
  }

  /** A file of ours could not be had. */
  #fail(error: unknown): void {
    this.report([fault(error)]);
  }

  readonly #wish = (wish: Wish): void =>
    void this.#bring(
      (more) => more[wish](),
      () => wish === 'change' && this.visit(),
    );

  /** The page may have been opened by a link to a result. */
  #link(definition?: AssessmentDefinition): Promise<void> | undefined {
    return definition && location.hash.includes('insight=') ? this.#bring((more) => more.open(definition)) : undefined;
  }

  readonly #relink = (): void => void this.#link(this.model);

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...SPECIAL];
  }

  formResetCallback(): void {
    this.restart();
  }

  formDisabledCallback(): void {
    this.requestUpdate();
  }

  /** By a browser that comes back to the page; what it kept is what `setFormValue()` was given. */
  formStateRestoreCallback(state: string): void {
    this.answers = JSON.parse(state) as Answers;
  }

  #release(): void {
    this.#restore?.();
    this.#restore = undefined;
  }

  /**
   * What cannot work is named by the check that is brought then. What asks for more than the usual waits for it: if it
   * cannot be had, the author's own form stays, and where there is none the quiz does without, unless it cannot.
   */
  protected override adapt(
    definition: AssessmentDefinition,
  ): Reading<AssessmentDefinition> | Promise<Reading<AssessmentDefinition>> {
    const reading = { definition, problems: [] as Problem[] };
    if (!isSound(definition)) return import('./on-demand.js').then(({ check }) => ({ problems: check(definition) }));
    const link = this.#link(definition);
    const special = definition.items.some(isSpecial);
    const needs = !this.#taking && (special || SPECIAL.some((name) => this.hasAttribute(name)));
    const wait = async () => {
      try {
        const taking = needs && (await import('./taking.js'));
        if (taking) this.#taking ??= taking.attend(html, question, this, reading);
      } catch (error) {
        if (special || this.childElementCount) throw error;
        this.#fail(error);
      }
      await link;
      return reading;
    };
    return needs || link ? wait() : reading;
  }

  protected override adopt(model: AssessmentDefinition): void {
    this.#release();
    // What was chosen in the author's own form before the element came is not asked again.
    this.answers = { ...readChoices(this, model), ...this.answers };
    this.#more?.adopt();
  }

  protected override updated(): void {
    super.updated();
    // While the element asks, the author's own fields do not submit beside it.
    if (!this.model) this.#release();
    else if (this.isConnected) this.#restore ??= disableQuestions(this);
    if (this.#focus) this.renderRoot.querySelector<HTMLElement>(this.#focus)?.focus();
    this.#focus = '';
    if (this.model) this.#taking?.settle(this.model);
  }

  protected override view(model: AssessmentDefinition): unknown {
    const { words, number, answers } = this;
    const items = applicableItems(model, answers);
    const given = items.filter((item) => answerTo(model, item, answers) != null).length;
    const at =
      this.place === null
        ? -1
        : Math.max(
            0,
            items.findIndex(({ id }) => id === this.place),
          );
    const [count, content] =
      at < 0
        ? [
            words.answered(number(given), number(items.length), given),
            result(model, items, answers, this, this.visit, this.#again, this.#wish, this.#more),
          ]
        : (this.#taking?.whole(model, items) ?? [
            words.question(number(at + 1), number(items.length)),
            this.#ask(model, items, at),
          ]);
    return html`<p class="eyebrow" part="eyebrow">
        <span>${this.say(model.title)}</span><span id="count" .textContent=${count}></span>
      </p>
      ${this.#more?.notice()} ${content}`;
  }

  #ask(model: AssessmentDefinition, items: readonly Item[], at: number) {
    const item = items[at]!;
    const last = at === items.length - 1;
    const answer = answerTo(model, item, this.answers);
    const given = (answer: Answer) => this.answer(items, at, answer);
    const part = this.#taking?.part(item, answer, given) ?? {};
    const asked = question(model, item, answer, this.missing, this, given, '', part);
    const blocks = (each: Item) => isRequired(each) && answerTo(model, each, this.answers) === undefined;
    // Of the button, which Enter in a field clicks too, and not of the form: a sandboxed frame submits none.
    const next = (event: Event) => {
      event.preventDefault();
      if (blocks(item)) {
        this.go(item.id, 'fieldset input');
        this.missing = true;
      } else if (part.reveal) part.reveal();
      else if (last) this.finish();
      else this.visit(items[at + 1]!.id);
    };
    // Two templates in turn, so that each question is new to the page: one who translates it finds it as the first.
    return html`<form>
      ${progress(items, at)} ${this.#turn ? html`${asked}` : html` ${asked}`}
      <div class="nav" part="nav">
        ${
          at
            ? html`<button type="button" class="act back" part="button" @click=${() => this.visit(items[at - 1]!.id)}>
                ${arrow}<span>${this.words.back}</span>
              </button>`
            : nothing
        }
        <span class="push"></span>
        ${last || items.some(blocks) ? nothing : act(this.words.finish, () => this.finish())}
        <button class="go" part="button next" @click=${next}>
          ${part.go ?? (last ? this.words.finish : this.words.next)}
        </button>
      </div>
    </form>`;
  }

  /** @internal Goes there, and puts the focus on what is then the first of a selector. */
  go(place: string | null | undefined, focus = ''): void {
    this.place = place;
    this.missing = false;
    this.#turn = !this.#turn;
    this.#focus = focus;
    this.requestUpdate();
  }

  /** @internal */
  visit = (item?: string): void => this.go(item, 'fieldset');

  #again = (): void => {
    this.restart();
    this.visit(undefined);
  };

  /** @internal Takes an answer to the item at that place of those that apply, and tells the page. */
  answer(items: readonly Item[], at: number, answer: Answer): void {
    const { id, dimension = '' } = items[at]!;
    this.answers = { ...this.answers, [id]: answer };
    this.missing = false;
    const detail = { item: id, dimension, index: at + 1, of: items.length };
    if (!this.#started) this.tell('insight-start', detail);
    this.#started = true;
    this.tell('insight-answer', detail);
  }

  /** @internal */
  finish(focus = '.title'): void {
    this.go(null, focus);
    const result = this.result!;
    const text = JSON.stringify(result);
    if (text === this.#told) return;
    this.#told = text;
    this.#more?.add();
    const waitUntil = (promise: unknown): void =>
      void Promise.resolve(promise).then(
        (added) => this.#bring((more) => text === this.#told && more.add(added)),
        () => undefined,
      );
    const detail = { id: result.definitionId, kind: 'assessment', ...result };
    this.dispatchEvent(Object.assign(new InsightEvent('insight-complete', detail), { waitUntil }));
  }

  /** @internal */
  say(text: Text | undefined): unknown {
    const source = this.text(text);
    if (!isRich(source)) return source;
    if (this.rich) return this.rich(html, source, this.model!, this.answers, this);
    // Once; until it is there, and where it cannot be had, texts are their words alone.
    this.#brought ??= import('./on-demand.js').then(
      ({ rich }) => (this.rich = rich),
      () => undefined,
    );
    return bare(source);
  }

  /** @internal */
  plain = (text: Text | undefined): string => bare(this.text(text));

  /** @internal */
  number = (value: number): string => value.toLocaleString(this.locale);
}

declare global {
  interface HTMLElementTagNameMap {
    'insight-quiz': InsightQuiz;
  }
  interface GlobalEventHandlersEventMap {
    'insight-complete': InsightEvent<'insight-complete', AssessmentResult> & {
      /** Takes a promise of `{advice: […]}`, which is added to the result that is shown. */
      waitUntil(added: unknown): void;
    };
  }
}
