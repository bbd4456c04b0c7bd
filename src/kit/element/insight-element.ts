import { html, nothing, type TemplateResult } from 'lit/html.js';
import { ReactiveElement, type Declarations, type Changed } from './reactive.js';
import { describe, fault, type Problem, type Reading } from '../core/problem.js';
import { isPromise } from '../core/promise.js';
import { resolveText, type Text } from '../core/text.js';
import { InsightEvent, type InsightDetails, type InsightEventName } from './events.js';
import { wordsContext } from './contexts.js';
import { languageOf, observeLanguage } from './language.js';
import { whenParsed } from './parsed.js';
import { ask, askers } from './provided.js';
import { whenSeen } from './seen.js';
import { destinations } from './slots.js';
import { findDefinition, type Room } from './source.js';
import { VERSION } from './version.js';
import { wordsIn } from './words.js';

/** The least that every definition says. */
export interface AnyDefinition {
  id: string;
  lang?: string | undefined;
}

type Phase = 'waiting' | 'settled';

/**
 * What all widgets share: where the definition comes from, what stays on the page while it comes and when it does
 * not, how a failure is told, and which language is spoken. A widget adds its room and a `view`.
 *
 * @attr {string} lang - The language of what is inside.
 * @fires insight-ready - When the widget is rendered.
 * @fires insight-view - When half of it, or of the window by it, has been in view for a second; once.
 * @fires insight-error - When a source could not be used: `{code, message, path}`.
 * @slot logo - Whose widget it is, above everything.
 * @slot destinations - Where a reader may go from here.
 * @slot footer - A line at the foot.
 * @csspart base - Everything inside the widget.
 * @cssprop --insight-ink - Text, rules and solid buttons.
 * @cssprop --insight-paper - The page's own ground: text on ink, gaps in graphics. Never painted as a background.
 * @cssprop --insight-accent - The finding and the current step.
 * @cssprop --insight-font - The face.
 * @cssprop --insight-radius - Corners of buttons and boxes.
 * @cssprop --insight-space - The unit of the space between rows and between pieces.
 * @cssprop --insight-ink-soft - Secondary text.
 * @cssprop --insight-mark-strong - Ticks done, dots and the goal's bar.
 * @cssprop --insight-line - Outlines that mean something, and controls.
 * @cssprop --insight-hairline - What separates.
 * @cssprop --insight-accent-text - Text in the accent.
 * @cssprop --insight-accent-mark - Lines, bars and dots in the accent.
 * @cssprop --insight-focus - The focus ring.
 * @cssprop --insight-font-heading - The face of titles and large figures.
 * @cssprop --insight-reserve - The height of one element until its script ran.
 */
export abstract class InsightElement<D extends AnyDefinition, W extends object = object> extends ReactiveElement {
  static readonly tag: string = '';
  static readonly version: string = VERSION;

  // Declared here and not by decorators, which cost every file half a kilobyte.
  static override properties: Declarations = {
    definition: { attribute: false },
    src: {},
    format: {},
    error: { attribute: false },
    model: { attribute: false },
    phase: { attribute: false },
  };

  /** The definition itself, as plain data. It is validated before it is shown, and wins over every other source. */
  declare definition: unknown;
  /** Where the definition is: `url`, `pack.json#id`, or `#id` in the nearest provider's pack. */
  declare src: string | null;
  /** What `src` holds: `json` unless it says `csv`, `surveyjs` or `timelinejs`. */
  declare format: string | null;
  /**
   * What is wrong with the source, while something is.
   * @readonly
   */
  declare error: Problem | undefined;

  /** The definition that is shown: read, checked, and merged with the attributes. */
  declare protected model: D | undefined;
  declare private phase: Phase;

  /** The language of the page here, which picks among an author's texts. */
  protected language = 'en';
  /**
   * The language the widget itself speaks: the page's where there are words in it, else English.
   * @internal
   */
  locale = 'en';
  /**
   * What the widget says, in that language, with the site's own words instead of some.
   * @internal
   */
  words!: W;

  /** Resolves when the widget has first rendered its content, or has given up and left the author's. */
  readonly ready: Promise<void>;
  #settle!: () => void;

  #search: AbortController | undefined;
  #found: Reading<D> | undefined;
  /** The site's own words. */
  #own: Partial<W> | undefined;
  #shown = '';
  #announced = false;
  /** Stops watching whether it is seen; after it was, there is nothing left to stop. */
  #unwatch: (() => void) | undefined;
  #isSeen = false;
  #around: MutationObserver | undefined;

  constructor() {
    super();
    this.src = this.format = null;
    this.phase = 'waiting';
    this.ready = new Promise((resolve) => (this.#settle = resolve));
  }

  protected abstract readonly room: Room<D, W>;
  /** The inside of the widget, once there is a definition. */
  protected abstract view(model: D): unknown;
  /**
   * Lays the tag's own attributes over a definition: they stand nearer than any file, so they win. A promise where the
   * definition needs a file of ours that is not here yet; until it is, the author's content stays.
   */
  protected adapt(definition: D): Reading<D> | Promise<Reading<D>> {
    return { definition, problems: [] };
  }
  /** Called when another definition than before is about to be shown. */
  protected adopt(_model: D): void {}

  override connectedCallback(): void {
    super.connectedCallback();
    // The page may change its own HTML (a framework, a translator): what was read from it is read again.
    this.#around ??= new MutationObserver(this.#again);
    this.#around.observe(this, { childList: true, subtree: true, characterData: true });
    observeLanguage(this, this.#around);
    askers().set(this, this.#again);
    this.#again();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#around?.disconnect();
    askers().delete(this);
    this.#search?.abort();
    this.#unwatch = this.#unwatch?.() as undefined;
  }

  protected override willUpdate(changed: Changed): void {
    if (!this.hasUpdated || changed.has('definition') || changed.has('src') || changed.has('format')) this.#find();
  }

  /** Looks anew if what stands here or around may have changed: the page's own HTML, a provider, the place itself. */
  readonly #again = (): void => {
    if (!this.hasUpdated) return;
    this.#find(this.phase !== 'waiting' && (this.definition || (this.src && this.src[0] !== '#')));
    this.requestUpdate();
  };

  /** Looks for the definition anew, or takes what was found anew; the latest search wins. */
  #find(isAsFound?: unknown): void {
    this.#search?.abort();
    if (!isAsFound) this.#found = undefined;
    const search = (this.#search = new AbortController());
    const take = (reading: Reading<D>) => {
      if (!search.signal.aborted) this.#take(reading, search.signal);
    };
    const language = languageOf(this);
    const fail = (error: unknown) => take({ problems: [fault(error, 'render')] });
    const look = (words?: W) => {
      if (search.signal.aborted) return;
      try {
        this.#speak(language, words);
        const reading = this.#found ?? findDefinition(this.room, this, search.signal);
        if (isPromise(reading)) reading.then(take, fail);
        else take(reading);
      } catch (error) {
        fail(error);
      }
    };
    const parsed = this.definition || this.src ? undefined : whenParsed(this);
    const words = wordsIn(this.room.languages, language);
    if (!parsed && !isPromise(words)) return look(words);
    Promise.all([words, parsed]).then(
      ([brought]) => look(brought),
      (error: unknown) => {
        this.report([fault(error)]);
        look();
      },
    );
  }

  /** Takes on the language of the place, with its words where they are not the English ones, and the site's own. */
  #speak(language: string, brought: W | undefined): void {
    const { kind, words } = this.room;
    const own = ask(this, wordsContext)?.[kind] as Partial<W> | undefined;
    // The same object while they are the same: what is drawn with them stays.
    if (this.words && language === this.language && own === this.#own) return;
    this.language = language;
    this.locale = brought || own || /^en\b/i.test(language) ? language : 'en';
    this.words = { ...words, ...brought, ...(this.#own = own) };
    this.requestUpdate();
  }

  /** Looks again after an attribute that decides how the source reads; what was fetched is not fetched twice. */
  protected refresh(): void {
    this.#find(this.definition || this.src);
  }

  #take(found: Reading<D>, signal: AbortSignal): void {
    this.#found = found;
    const show = ({ definition, problems }: Reading<D>) => {
      if (signal.aborted) return;
      const text = JSON.stringify([definition, problems]);
      this.phase = 'settled';
      if (text === this.#shown) return;
      this.#shown = text;
      this.error = problems[0];
      this.model = definition;
      if (definition) this.adopt(definition);
      this.report(problems);
    };
    const join = ({ definition, problems }: Reading<D>) =>
      show({ definition, problems: [...found.problems, ...problems] });
    const adapted = found.definition ? this.adapt(found.definition) : undefined;
    if (!adapted) show(found);
    else if (isPromise(adapted)) adapted.then(join, (error) => show({ problems: [fault(error)] }));
    else join(adapted);
  }

  /** Tells the page what is wrong: one event, one line naming the field. Nothing is thrown, the content stays. */
  protected report(problems: readonly Problem[]): void {
    const [first] = problems;
    if (!first) return;
    const name = `<${this.localName}${this.id ? ` id="${this.id}"` : ''}>`;
    const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
    console.warn(`insight-widgets: ${name} ${describe(first)}${more}`);
    this.tell('insight-error', first);
  }

  protected tell<N extends InsightEventName, T extends InsightDetails[N]>(name: N, detail: T): void {
    this.dispatchEvent(
      new InsightEvent<N, T>(name, { id: this.model?.id ?? this.id, kind: this.room.kind, ...detail }),
    );
  }

  /** An author's text in the reader's language, as plain characters. */
  protected text(text: Text | undefined): string {
    return resolveText(text, this.language, this.model?.lang);
  }

  protected override render(): TemplateResult {
    const dir = /^ar/.test(this.locale) ? 'rtl' : nothing;
    const { model } = this;
    return html`<div class=${model ? 'iw' : this.phase === 'waiting' ? 'waiting' : 'left'} part="base" dir=${dir}>
      <slot name="logo"></slot>${model ? this.view(model) : html`<slot></slot>${destinations}`}<slot
        name="footer"></slot>
    </div>`;
  }

  protected override updated(): void {
    if (this.phase === 'waiting') return;
    this.#settle();
    if (!this.model) return;
    if (!this.#announced) {
      this.#announced = true;
      this.tell('insight-ready', {});
    }
    if (this.isConnected && !this.#isSeen)
      this.#unwatch ??= whenSeen(this, () => {
        this.#isSeen = true;
        this.tell('insight-view', {});
      });
  }

  /** A fault of ours must not reach the page as an unhandled rejection: the author's content comes back instead. */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      if (!this.model) return;
      this.model = undefined;
      this.error = fault(error, 'render');
      this.report([this.error]);
    }
  }
}
