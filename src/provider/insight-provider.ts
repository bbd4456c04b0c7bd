import { ContextProvider } from '@lit/context';
import type { Statement } from '../delivery/sinks/xapi.js';
import { describe, type Problem, type Reading } from '../kit/core/problem.js';
import {
  consentContext,
  endpointContext,
  packContext,
  wordsContext,
  type Consent,
  type OpenPack,
  type WordOverrides,
} from '../kit/element/contexts.js';
import { InsightEvent } from '../kit/element/events.js';
import { ask, askers } from '../kit/element/provided.js';
import { VERSION } from '../kit/element/version.js';
import { forwardEvents } from './forward.js';

/** A module for Node may be imported where there are no elements. */
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

const CONSENT = ['pending', 'granted', 'denied'];
const PROPERTIES = ['pack', 'words', 'sinks', 'consent', 'endpoint'] as const;

let sheet: CSSStyleSheet | undefined;

/** It has no box of its own: what is inside stands where it stood. */
function noBox(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(':host{display:contents}:host([hidden]){display:none}');
  }
  return sheet;
}

/** Whether a node stands inside another as the page is drawn: through shadow roots and slots. */
function isInside(node: Node, around: Node): boolean {
  const outer = (node as Element).assignedSlot ?? (node instanceof ShadowRoot ? node.host : node.parentNode);
  return outer === around || (outer !== null && isInside(outer, around));
}

/**
 * What a page says once for all the widgets inside it: their pack, language, words, where leads and events go. Nothing
 * is to be seen of it. Widgets need none; of several around a widget the nearest that says a thing is heard.
 *
 * @tag insight-provider
 * @attr {string} pack - The address of a pack. Empty where a script will set the property: widgets wait for it.
 * @attr {string} lang - The language of what is inside.
 * @attr {string} endpoint - Where leads go.
 * @attr {string} sinks - Where events go beside the page, if the visitor consents: `datalayer ga4 plausible posthog segment xapi`.
 * @attr {'pending'|'granted'|'denied'} consent - Whether the visitor lets the site measure; `pending` unless it is said.
 * @slot - The page's own content, with the widgets in it.
 * @fires insight-error - When the pack could not be used: `{code, message, path}`.
 * @fires insight-statement - A statement of xAPI without its actor, if `sinks` has `xapi`.
 */
export class InsightProvider extends Base {
  static readonly tag: string = 'insight-provider';
  static readonly version: string = VERSION;
  static readonly observedAttributes = ['pack', 'lang', 'endpoint', 'consent'];

  /**
   * What is wrong with the pack, while something is.
   * @readonly
   */
  error: Problem | undefined;

  readonly #offers = {
    pack: new ContextProvider(this, { context: packContext }),
    words: new ContextProvider(this, { context: wordsContext }),
    consent: new ContextProvider(this, { context: consentContext }),
    endpoint: new ContextProvider(this, { context: endpointContext }),
  };
  #data: unknown;
  #open: OpenPack | undefined;
  #words: WordOverrides | undefined;
  #telling = false;

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [noBox()];
    root.append(document.createElement('slot'));
    forwardEvents(this, () => this.#offers.consent.value, this.#report);
  }

  /** The address of the pack, or the pack itself as plain data, which wins. */
  get pack(): unknown {
    return this.#data ?? this.getAttribute('pack');
  }
  set pack(pack: unknown) {
    this.#data = typeof pack === 'string' ? undefined : (pack ?? undefined);
    if (typeof pack === 'string') this.setAttribute('pack', pack);
    this.#renew();
  }

  /** The site's own words instead of the widgets', by kind of definition, then by name. */
  get words(): WordOverrides | undefined {
    return this.#words;
  }
  set words(words: WordOverrides | undefined) {
    this.#words = words ?? undefined;
    this.#changed();
  }

  get sinks(): string | null {
    return this.getAttribute('sinks');
  }
  set sinks(sinks: string | null) {
    this.#reflect('sinks', sinks);
  }

  get consent(): string | null {
    return this.getAttribute('consent');
  }
  set consent(consent: string | null) {
    this.#reflect('consent', consent);
  }

  get endpoint(): string | null {
    return this.getAttribute('endpoint');
  }
  set endpoint(endpoint: string | null) {
    this.#reflect('endpoint', endpoint);
  }

  /** Resolves when the pack has been read or given up. It is read for whoever asks first, so asking here reads it. */
  get ready(): Promise<void> {
    return (this.#offers.pack.value?.() ?? Promise.resolve()).then(() => undefined);
  }

  connectedCallback(): void {
    // What was set before the class was there hides the accessors.
    for (const name of PROPERTIES)
      if (Object.hasOwn(this, name)) {
        const { [name]: value } = this as Record<string, unknown>;
        delete (this as Record<string, unknown>)[name];
        Object.assign(this, { [name]: value });
      }
    askers().set(this, this.#again);
    for (const offer of Object.values(this.#offers)) offer.hostConnected();
    this.#changed();
  }

  disconnectedCallback(): void {
    askers().delete(this);
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (before === after) return;
    if (name === 'consent' && after !== null && !CONSENT.includes(after))
      console.warn(`insight-widgets: <${this.localName}> consent: expected ${CONSENT.join(' or ')}, got "${after}"`);
    if (name === 'pack') this.#renew();
    else this.#changed();
  }

  #reflect(name: string, value: string | null | undefined): void {
    if (value === null || value === undefined) this.removeAttribute(name);
    else this.setAttribute(name, value);
  }

  /** Another pack, which nothing has been read of. */
  #renew(): void {
    const [data, address] = [this.#data, this.getAttribute('pack')];
    let reading: Promise<Reading<unknown>> | undefined;
    const open = () => (reading ??= data || address ? this.#read(open, data, address) : new Promise(() => undefined));
    this.#open = data || address !== null ? open : undefined;
    this.error = undefined;
    this.#changed();
  }

  async #read(open: OpenPack, definition: unknown, src: string | null): Promise<Reading<unknown>> {
    let reading: Reading<unknown>;
    try {
      const reader = await import('../pack/model/open.js');
      const sources = { definition, src, format: null, json: null, base: this.ownerDocument.baseURI };
      reading = await reader.read('pack', sources, reader.open, new AbortController().signal);
    } catch (error) {
      reading = { problems: [{ code: 'chunk', path: '', message: String(error) }] };
    }
    const [problem] = reading.problems;
    if (problem && this.#open === open) {
      this.error = { ...problem, path: problem.path === 'src' ? 'pack' : problem.path };
      this.#report(this.error);
    }
    return reading;
  }

  /** Something further out may have changed, which is passed on where nothing is said here. */
  readonly #again = (): void => {
    if (this.#pass()) this.#tell();
  };

  #changed(): void {
    this.#pass();
    this.#tell();
  }

  /** Says what is said here, or else around. Whether that is anything new. */
  #pass(): boolean {
    const { pack, words, consent, endpoint } = this.#offers;
    const offers = [
      [pack, this.#open ?? ask(this, packContext)],
      [words, this.#words ?? ask(this, wordsContext)],
      [consent, this.#consent() ?? ask(this, consentContext)],
      [endpoint, this.getAttribute('endpoint') ?? ask(this, endpointContext)],
    ] as const;
    let news = false;
    for (const [offer, value] of offers) {
      news ||= offer.value !== value;
      (offer as { value: unknown }).value = value;
    }
    return news;
  }

  #consent(): Consent | undefined {
    const said = this.getAttribute('consent');
    if (said === null) return undefined;
    return CONSENT.includes(said) ? (said as Consent) : 'pending';
  }

  /** Tells those inside who asked before there was an answer, once for all that changes together. */
  #tell(): void {
    if (this.#telling || !this.isConnected) return;
    this.#telling = true;
    queueMicrotask(() => {
      this.#telling = false;
      for (const [element, again] of [...askers()]) if (isInside(element, this)) again();
    });
  }

  readonly #report = (problem: Problem): void => {
    console.warn(`insight-widgets: <${this.localName}${this.id && ` id="${this.id}"`}> ${describe(problem)}`);
    this.dispatchEvent(new InsightEvent('insight-error', { id: this.id, kind: 'pack', ...problem }));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'insight-provider': InsightProvider;
  }
  interface GlobalEventHandlersEventMap {
    'insight-statement': CustomEvent<Statement>;
  }
}
