import { html, nothing } from 'lit/html.js';
import type { Reading } from '../../kit/core/problem.js';
import type { Text as Words } from '../../kit/core/text.js';
import { safeHref } from '../../kit/core/url.js';
import { InsightElement } from '../../kit/element/insight-element.js';
import { actions, disclosure, frame } from '../../kit/element/sheet.js';
import { destinations } from '../../kit/element/slots.js';
import type { Room } from '../../kit/element/source.js';
import { readCard, rolesOf, type Role } from '../io/light-dom.js';
import { ATTRIBUTES, withAttributes } from '../model/attributes.js';
import { tenthsOf } from '../model/evidence.js';
import type { CardDefinition } from '../model/schema.js';
import { isBent } from './bent.js';
import { cardStyles } from './card.styles.js';
import type * as More from './more.js';
import { wordsEnglish, type CardWords } from './words.js';

/** Each is a file of its own, for those who read it. */
const languages = {
  ar: () => import('./words/ar.js'),
  de: () => import('./words/de.js'),
  es: () => import('./words/es.js'),
  fr: () => import('./words/fr.js'),
  ja: () => import('./words/ja.js'),
};

/** Brought when a card first needs it, for all of them. */
let more: typeof More | undefined;
const bringMore = async () => (more = await import('./more.js'));

const button = (label: string, act: () => unknown) =>
  html`<button type="button" class="act" part="button" @click=${act}><span>${label}</span></button>`;

/**
 * One insight: an answer, a figure, a comparison, steps to tick off or a quotation, and how good its evidence is. What
 * the page says inside the tag stays where it is, and the card adds beside and beneath it; a definition is shown alike.
 *
 * @tag insight-card
 * @attr {'answer'|'stat'|'compare'|'steps'|'quote'} variant - What kind of insight it is; told from its content where it is not said.
 * @attr {'peer-reviewed'|'survey'|'estimate'|'disputed'} evidence - How good the evidence is.
 * @attr {string} source - Where the insight comes from.
 * @attr {string} source-url - The source's address.
 * @attr {number} year - The source's year.
 * @attr {string} note - What a reader should know about the evidence.
 * @attr {boolean} remember - Keeps ticked steps in this browser.
 * @slot - The insight, as the page's own HTML.
 * @fires insight-cta - When the call to action is followed: `{href}`.
 * @fires insight-share - When the card was copied or shared: `{method}`, one of `link`, `quotation` and `native`.
 * @fires insight-change - When a step was ticked or cleared: `{name, value}`, its id or number, and whether it is done.
 * @csspart eyebrow - The line above the title.
 * @csspart title - The question or the claim.
 * @csspart lead - The first paragraph.
 * @csspart text - Every other one.
 * @csspart quote - The quotation.
 * @csspart stat - A figure that stands by itself.
 * @csspart picture - The pictogram with its caption.
 * @csspart tags - What it is about.
 * @csspart cta - The call to action.
 * @csspart table - The comparison.
 * @csspart row - Of the comparison.
 * @csspart cell - Of a row.
 * @csspart progress - How many steps are done.
 * @csspart steps - The steps.
 * @csspart step - Each of them.
 * @csspart evidence - The grade, the source and the actions.
 * @csspart grade - How good the evidence is.
 * @csspart source - Where the insight comes from.
 * @csspart note - The disclosure about the evidence.
 * @csspart actions - What a reader can do.
 * @csspart button - Each of these.
 */
export class InsightCard extends InsightElement<CardDefinition, CardWords> {
  static override readonly tag = 'insight-card';
  static override styles = [...frame, actions, disclosure, cardStyles];
  // Each of the author's nodes is given a slot by its role, with nothing written on the node.
  static override shadowRootOptions: ShadowRootInit = { mode: 'open', slotAssignment: 'manual' };
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...ATTRIBUTES];
  }

  protected readonly room: Room<CardDefinition, CardWords> = {
    kind: 'card',
    words: wordsEnglish,
    languages,
    read: (root) => {
      const reading = readCard(root);
      this.#read = reading.definition;
      return reading;
    },
    // What is read from HTML was held to its variant as it was read.
    check: () => [],
    validation: () => import('../model/validate.js'),
  };

  /** What was last read from the page's HTML, and whether that is shown. */
  #read: CardDefinition | undefined;
  #isHtml = false;
  /** Whether the page's own rules bend the author's nodes, so that they are drawn once more. */
  #isBent = false;
  /** Whether the author's figure is set large where it stands. */
  #isLarge = false;
  /** What goes into each slot, in their order. */
  #slotted: Node[][] = [];
  #said = '';

  override attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    super.attributeChangedCallback(name, before, after);
    if (this.hasUpdated && ATTRIBUTES.includes(name)) this.refresh();
  }

  protected override adapt(definition: CardDefinition): Reading<CardDefinition> | Promise<Reading<CardDefinition>> {
    this.#isHtml = definition === this.#read;
    const reading = withAttributes(definition, this);
    const { variant, note, source } = reading.definition;
    const isMarked = /[*`[\\]/.test(this.text(note) + this.text(source?.name));
    const isEnough = this.#isHtml && !isMarked && !/compare|steps/.test(variant);
    if (more || isEnough) return reading;
    return bringMore().then(() => reading);
  }

  protected override render() {
    // Comments go into no slot, and what says its slot into that one.
    const nodes = [...this.childNodes].filter((node) => node.nodeType !== 8 && !(node as Element).slot);
    this.#slotted = [nodes];
    return this.model || nodes.some(({ textContent }) => textContent!.trim()) ? super.render() : html``;
  }

  protected override updated(): void {
    let i = 0;
    for (const slot of this.renderRoot.querySelectorAll('slot'))
      slot.assign(
        ...(slot.name
          ? this.querySelectorAll(`:scope>[slot=${slot.name}]`)
          : (this.#slotted[i++] as (Element | Text)[])),
      );
    super.updated();
    // When the other cards of this moment have rendered too, so that the page is laid out once for all.
    if (this.model && this.#isHtml && !this.#isBent) queueMicrotask(() => this.#look());
  }

  /** What the page makes of the author's nodes: known only when they are in their slots. */
  #look(): void {
    const data = this.querySelector('data');
    // Larger than a heading, in pixels.
    const isLarge = !!data && parseFloat(getComputedStyle(data).fontSize) > 40;
    if (isLarge !== this.#isLarge) this.requestUpdate();
    this.#isLarge = isLarge;
    if (isBent(this))
      void bringMore().then(
        () => {
          this.#isBent = true;
          this.requestUpdate();
        },
        () => undefined,
      );
  }

  protected override view(model: CardDefinition) {
    const { variant, evidence, note, source, figure } = model;
    const { locale, words } = this;
    const text = (text: Words | undefined) => this.text(text);
    const number = (value: number) => value.toLocaleString(locale);
    const rich = (source: Words | undefined) => (more ? more.written(text(source)) : text(source));
    const written = this.#isHtml ? undefined : more!.write(model, this, { locale, text, words });
    const nodes = written?.nodes ?? this.#slotted[0]!;
    const roles = written?.roles ?? rolesOf(this);
    const by = (role: Role) => nodes.find((node) => roles.get(node) === role);
    const isStat = variant === 'stat';
    let controls: Element | undefined;
    this.#slotted = [];
    more?.dress(this.renderRoot);

    const parts: unknown[] = nodes.map((node) => {
      let role = roles.get(node);
      if (role === 'compare' || role === 'steps') {
        if (role === variant) {
          const drawing = more!.draw(node as Element, { card: this, id: model.id, tell: this.#tick, locale, words });
          controls = drawing.controls;
          return drawing.drawn;
        }
        role = undefined;
      }
      const part = role ?? nothing;
      const follow = role === 'cta' ? this.#follow : nothing;
      const drawn = written ? node : role && this.#isBent && more!.draw(node as Element, this.#isLarge).drawn;
      if (drawn) return html`<div class="as ${role}" part=${part} @click=${follow}>${drawn}</div>`;
      this.#slotted.push([node]);
      return html`<slot class=${role ? `as ${role}` : nothing} part=${part} @click=${follow}></slot>`;
    });

    const isCited = by('source');
    const name = isCited ? words.readSource : rich(source?.name);
    const hasSource = source && (!isCited || source.url);
    // What ends the card shares its line with the actions, where nothing of ours comes between.
    const end = isStat || evidence || hasSource ? -1 : nodes.indexOf((by('cta') ?? isCited)!);
    const last = end < 0 ? '' : html`<div>${parts.splice(end)}</div>`;

    const count = isStat ? tenthsOf(figure!, text(figure!.unit)) : 0;
    const picture = (isBeside: boolean) =>
      count
        ? html`<div class=${isBeside ? 'beside' : 'picture'} part="picture" aria-hidden=${isBeside}>
            <div class="picto ${evidence}" aria-hidden="true">
              ${[...Array(10).keys()].map((i) => html`<i class=${i < count ? 'on' : ''}></i>`)}
            </div>
            <span class="small">${words.tenths(number(count), number(10), evidence)}</span>
          </div>`
        : '';
    // Where no words of the author's show the figure large, it stands by itself.
    const isLarge = written || this.#isLarge;
    if (isLarge && isStat) parts.splice(nodes.indexOf(by('stat') ?? by('title')!), 0, picture(true));
    return html`
      ${parts}
      ${isStat && !isLarge && !by('stat') ? html`<b class="number" part="stat" aria-hidden="true">${figure!.text}</b>` : ''}
      ${picture(false)}
      <div class="foot ${last && 'row'}" part="evidence">
        ${last}${controls}
        ${evidence && html`<span class="grade ${evidence}" part="grade">${words.evidence(evidence)}</span>`}
        ${
          hasSource &&
          html`<span class="small" part="source"
            >${isCited ? '' : words.source}${source.url ? html`<a href=${safeHref(source.url) ?? nothing}>${name}</a>` : name}${
              source.year && words.inYear(source.year)
            }</span
          >`
        }
        <span class="push" part="actions"
          ><span class="small" role="status">${this.#said}</span>
          ${this.#actions(by('quote'), by('quote') ?? by('title')!, isCited?.textContent ?? text(source?.name))}</span
        >
      </div>
      ${
        note &&
        html`<details part="note">
          <summary><span>${words.note(evidence)}</span></summary>
          <p class="note">${rich(note)}</p>
        </details>`
      }
      ${destinations}
    `;
  }

  #actions(isQuote: unknown, { textContent }: Node, cite: string) {
    const { words } = this;
    const title = textContent!.trim();
    // This card on this page, where it has an id to find it by.
    const url = location.href.split('#')[0] + (this.id && `#${encodeURIComponent(this.id)}`);
    const shared = (method: string) => this.tell('insight-share', { method });
    const copy = async () => {
      const text = isQuote ? [title, cite, url].join('\n') : url;
      try {
        await navigator.clipboard.writeText(text);
        this.#said = words.copied;
        shared(isQuote ? 'quotation' : 'link');
      } catch {
        // Not allowed here: what was to be copied is shown, to be copied by hand.
        this.#said = text;
      }
      this.requestUpdate();
    };
    return html`${button(isQuote ? words.copyQuotation : words.copyLink, copy)}
    ${
      'share' in navigator
        ? button(words.share, () => navigator.share({ title, url }).then(() => shared('native'), String))
        : nothing
    }`;
  }

  readonly #tick = (name: string, value: boolean): void => this.tell('insight-change', { name, value });

  readonly #follow = (event: Event): void => {
    const link = (event.target as Element).closest('a');
    if (link) this.tell('insight-cta', { href: link.href });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'insight-card': InsightCard;
  }
}
