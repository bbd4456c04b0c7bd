import type { html as Html, svg as Svg } from 'lit/html.js';
import { readToken, tokenOf, tokensIn, type TokenRefusal } from '../io/token.js';
import type { Advised } from '../model/advice.js';
import type { Answer, Answers } from '../model/answer.js';
import { applicableItems } from '../model/applicable.js';
import type { AssessmentDefinition } from '../model/schema.js';
import { bandOf, measure, type Measures } from '../model/score.js';
import { addedAdvice } from './added.js';
import { givenAnswers } from './given.js';
import { moreStyles } from './more.styles.js';
import { moreWordsEnglish, type MoreWords } from './more.words.js';
import { radarView } from './radar.js';
import { Raters } from './raters.js';
import { shownScore } from './shown-score.js';
import type { Quiz, Say, Stage, Wish } from './stage.js';

/**
 * What one quiz does with a result besides showing it: its link, its answers, its shape, colleagues' results. Brought at
 * the first press, or by a link that was opened; what it needs of the quiz is passed in, Lit with it.
 */
export class More implements Readonly<Record<Wish, () => unknown>> {
  /** What the page added to this result. */
  added: Advised[] = [];
  /** Wishes that last until they are wished away. */
  readonly on: Partial<Record<Wish, boolean>> = { shape: false, compare: false, change: false };
  readonly #stage: Stage;
  #raters: Raters;
  /** What the raters answered: the token of nothing, which stands for the questions. */
  #asked = '';
  /** The fragment that was opened last, and its answers until they are shown. */
  #opened = '';
  #linked: Answers | undefined;
  #refusal: TokenRefusal | undefined;
  /** What was said last, in whatever language is spoken when it is shown. */
  #said: Say = () => '';
  /** The result's address, where the visitor has to copy it. */
  #address = '';

  constructor(html: typeof Html, svg: typeof Svg, quiz: Quiz) {
    this.#stage = {
      html,
      svg,
      quiz,
      get words(): MoreWords {
        return { ...moreWordsEnglish, ...quiz.words };
      },
      definition: () => quiz.model!,
    };
    this.#raters = new Raters(this.#stage);
    if (quiz.model) this.#asked = tokenOf(quiz.model, {});
    const sheet = moreStyles();
    const { adoptedStyleSheets } = quiz.renderRoot;
    if (!adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet);
  }

  /**
   * Takes the answers of the page's address, if its first token of this assessment is whole and of these questions; else
   * the visitor is told why they were not taken. Whatever else stands in a fragment is not ours.
   */
  open(definition: AssessmentDefinition): void {
    const { hash } = location;
    if (hash === this.#opened) return;
    const token = tokensIn(hash).find((each) => each.startsWith(`${encodeURIComponent(definition.id)}.`));
    const { answers, refusal } = token ? readToken(definition, token) : { refusal: 'id' as const };
    if (refusal === 'id') return;
    this.#opened = hash;
    this.#refusal = refusal;
    this.#linked = answers;
    if (definition === this.#stage.quiz.model) this.#arrive();
  }

  /** Another assessment is about to be shown, in which nobody's answers to the one before mean anything; or other words for it. */
  adopt(): void {
    const asked = tokenOf(this.#stage.definition(), {});
    if (asked !== this.#asked) this.#raters = new Raters(this.#stage);
    this.#asked = asked;
    this.#arrive();
  }

  /** Shows what a link brought, once its assessment is there. Nothing scrolls and nothing takes the focus. */
  #arrive(): void {
    const { quiz } = this.#stage;
    if (!this.#linked) return;
    quiz.answers = this.#linked;
    this.#linked = undefined;
    quiz.finish('');
  }

  /** Takes what the page adds to a result: nothing, for a new one. */
  add(data?: unknown): void {
    this.added = addedAdvice(data);
  }

  async copy(): Promise<void> {
    const { definition, quiz } = this.#stage;
    const url = new URL(location.href);
    url.hash = `insight=${tokenOf(definition(), quiz.answers)}`;
    this.#address = '';
    try {
      await navigator.clipboard.writeText(url.href);
      quiz.tell('insight-share', { method: 'link' });
      await this.#say((words) => words.linkCopied);
    } catch {
      // Not allowed here: the address is shown, to be copied by hand.
      this.#address = url.href;
      await this.#focus('#address');
      quiz.renderRoot.querySelector<HTMLInputElement>('#address')?.select();
    }
  }

  async print(): Promise<void> {
    await this.#focus();
    print();
  }

  change(): Promise<void> {
    this.on.change = !this.on.change;
    return this.#focus('.given:not(.paper) h4');
  }

  shape(): void {
    this.on.shape = !this.on.shape;
  }

  compare(): Promise<void> {
    this.on.compare = !this.on.compare;
    return this.#focus('#links');
  }

  /** Renders; then puts the focus there, if it is there. */
  async #focus(selector?: string): Promise<void> {
    const { quiz } = this.#stage;
    quiz.requestUpdate();
    await quiz.updateComplete;
    if (selector) quiz.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  /** Said where a screen reader hears it: the place is there before the words. */
  async #say(said: Say): Promise<void> {
    this.#said = () => '';
    await this.#focus();
    this.#said = said;
    await this.#focus();
  }

  /** Above everything: what became of a link. */
  notice() {
    const { html, words } = this.#stage;
    return this.#refusal && html`<p class="notice" role="status">${words.refused(this.#refusal)}</p>`;
  }

  /** Under a dimension's bar. */
  under(dimension: string) {
    return this.#raters.under(dimension);
  }

  /** After the bars: the shape, and who is compared. */
  beside(measures: Measures) {
    const scores = this.#raters.isAny ? this.#raters.scores : [measures.dimensions.map(({ score }) => score)];
    return [
      this.on.shape ? radarView(this.#stage, measures, scores) : undefined,
      this.#raters.panel(!!this.on.compare, (said) => void this.#say(said)),
    ];
  }

  /** At the foot: what was said last, the address, the answers. */
  below() {
    const { html, quiz, words, definition } = this.#stage;
    const items = applicableItems(definition(), quiz.answers);
    const change = (at: number, answer: Answer) => {
      quiz.answer(items, at, answer);
      quiz.finish('');
      void this.#say((words) => words.now(...this.#inWords()));
    };
    return html`<p class="small" role="status">${this.#said(words)}</p>
      ${
        this.#address &&
        html`<p class="byhand">
          <label for="address">${words.byHand}</label>
          <input
            id="address"
            readonly
            .value=${this.#address}
            @copy=${() => quiz.tell('insight-share', { method: 'link' })} />
        </p>`
      }
      ${givenAnswers(this.#stage, items, !!this.on.change, change)}`;
  }

  /** The result in a line, and its band. */
  #inWords(): [result: string, band: string] {
    const { quiz, definition } = this.#stage;
    const { bands } = definition();
    const { score } = measure(definition(), quiz.answers).total;
    if (score === null) return [quiz.words.tooFew, ''];
    return [shownScore(score, bands, quiz), quiz.plain(bandOf(bands, score)?.label)];
  }
}
