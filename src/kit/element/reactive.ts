import { render } from 'lit/html.js';
import type { Sheet } from './css.js';

/** How a property is known outside: by an attribute of its name in lower case, of another name, or by none. Attributes are text. */
export interface Declaration {
  attribute?: string | false;
}
export type Declarations = Readonly<Record<string, Declaration>>;

/** What changed since the last update: each property's value before. */
export type Changed = ReadonlyMap<PropertyKey, unknown>;

/** A module for Node may be imported where there are no elements. */
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

/**
 * An element that renders a template of Lit's when its properties change, once for all that change together. It does,
 * under the same names, the part of LitElement that our widgets use; the rest of that class would be a kilobyte and a
 * half in every file that a visitor downloads.
 */
export abstract class ReactiveElement extends Base {
  /** Of this class alone; those of the classes above it are kept. */
  static properties: Declarations = {};
  static styles: readonly Sheet[] = [];
  static shadowRootOptions: ShadowRootInit = { mode: 'open' };

  /** The properties that attributes set, by class and attribute. */
  static #byAttribute = new Map<unknown, Map<string, string>>();

  /** Read once by the browser, when the class is defined: the moment to make the properties. */
  static get observedAttributes(): string[] {
    return [...ReactiveElement.#finish(this).keys()];
  }

  static #finish(widget: typeof ReactiveElement): Map<string, string> {
    const known = this.#byAttribute.get(widget);
    if (known) return known;
    const above = Object.getPrototypeOf(widget) as typeof ReactiveElement;
    const attributes = new Map(widget === this ? [] : this.#finish(above));
    this.#byAttribute.set(widget, attributes);
    if (Object.hasOwn(widget, 'properties'))
      for (const [name, { attribute = name.toLowerCase() }] of Object.entries(widget.properties)) {
        if (attribute) attributes.set(attribute, name);
        Object.defineProperty(widget.prototype, name, {
          configurable: true,
          get(this: ReactiveElement) {
            return this.#values.get(name);
          },
          set(this: ReactiveElement, value: unknown) {
            const before = this.#values.get(name);
            if (Object.is(before, value)) return;
            this.#values.set(name, value);
            this.requestUpdate(name, before);
          },
        });
      }
    return attributes;
  }

  /** Whether it has rendered. */
  hasUpdated = false;
  renderRoot!: ShadowRoot;

  readonly #values = new Map<string, unknown>();
  #changed = new Map<PropertyKey, unknown>();
  #pending: Promise<void> | undefined;
  #connect!: () => void;
  /** Nothing is rendered before it is first in a document. */
  readonly #connected = new Promise<void>((resolve) => (this.#connect = resolve));
  /** What a page set before the tag was defined, and what would lie over the property. */
  readonly #given: Record<string, unknown> = {};

  constructor() {
    super();
    for (const [name, value] of Object.entries(this)) {
      if (!(name in (this.constructor as typeof ReactiveElement).prototype)) continue;
      this.#given[name] = value;
      delete (this as Record<string, unknown>)[name];
    }
  }

  /** Resolves when what has changed is rendered. */
  get updateComplete(): Promise<boolean> {
    return Promise.resolve(this.#pending).then(() => !this.#pending);
  }

  connectedCallback(): void {
    if (!this.hasUpdated) this.requestUpdate();
    this.#connect();
  }

  disconnectedCallback(): void {}

  attributeChangedCallback(attribute: string, _before: string | null, value: string | null): void {
    const name = ReactiveElement.#byAttribute.get(this.constructor)?.get(attribute);
    if (name) (this as Record<string, unknown>)[name] = value;
  }

  requestUpdate(name?: PropertyKey, before?: unknown): void {
    if (name !== undefined && !this.#changed.has(name)) this.#changed.set(name, before);
    this.#pending ??= this.#connected.then(() => this.performUpdate());
  }

  /** Renders what has changed; what changes on the way there is part of it. */
  protected performUpdate(): void {
    const changed = this.#changed;
    try {
      if (!this.hasUpdated) Object.assign(this, this.#given);
      if (!this.renderRoot && !this.isHeld?.()) this.#begin();
      this.willUpdate(changed);
      if (this.renderRoot) render(this.render(), this.renderRoot);
      this.hasUpdated = true;
    } finally {
      this.#changed = new Map();
      this.#pending = undefined;
    }
    this.updated(changed);
  }

  #begin(): void {
    const { shadowRootOptions, styles } = this.constructor as typeof ReactiveElement;
    this.renderRoot = this.shadowRoot ?? this.attachShadow(shadowRootOptions);
    this.renderRoot.adoptedStyleSheets = styles.map((sheet) => sheet());
  }

  /** While it says so, and nothing is rendered yet, there is no shadow root: what stands in the element stays untouched. */
  protected isHeld?(): boolean;

  protected willUpdate(_changed: Changed): void {}
  protected updated(_changed: Changed): void {}
  protected abstract render(): unknown;
}
