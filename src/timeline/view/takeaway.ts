import { html, nothing } from 'lit/html.js';
import { fault, type Problem } from '../../kit/core/problem.js';
import { InsightElement } from '../../kit/element/insight-element.js';
import type { TimelineDefinition } from '../model/schema.js';
import { bring, brought } from './brought.js';
import type { Format, Taken } from './take.js';
import type { TimelineWords } from './words.js';

/** What a reader opens and takes away of a timeline; each brings its file when it is first asked for. */
export abstract class Takeaway extends InsightElement<TimelineDefinition, TimelineWords> {
  /** What there is to take. */
  protected abstract taken(): Omit<Taken, 'inside'> | undefined;
  readonly #opened = new Set<string>();
  #status: 'copied' | 'notMade' | undefined;

  /** A file of ours may not be had: that is told, and what it would do is absent. Gives whether it was done. */
  protected async try(path: string, act: () => Promise<unknown>): Promise<boolean> {
    let isDone = true;
    try {
      await act();
    } catch (error) {
      isDone = false;
      const { problem } = error as { problem?: Problem };
      this.report([problem ?? fault(error, 'chunk', path)]);
    }
    this.requestUpdate();
    return isDone;
  }

  protected disclosure(what: 'table' | 'take', label: string, inside: () => unknown) {
    const open = ({ target }: Event) => {
      if ((target as HTMLDetailsElement).open)
        void this.try(what, () => bring(what).finally(() => this.#opened.add(what)));
    };
    return html`<details class=${what} part=${what} @toggle=${open}>
      <summary><span>${label}</span></summary>
      ${this.#opened.has(what) ? inside() : nothing}
    </details>`;
  }

  protected foot(isDated: boolean) {
    const act = (format: Format, label: string, copies = false) =>
      html`<button type="button" class="act" part="button" @click=${() => this.#take(format, copies)}>
        <span>${label}</span>
      </button>`;
    const { words } = this;
    return html`<div class="foot" part="actions">
        ${act('png', words.image)} ${isDated ? act('ics', words.calendar) : nothing}
        ${this.disclosure('take', words.formats, () => brought.take?.othersIn(words).map((other) => act(...other)))}
      </div>
      <p class="small" role="status">${this.#status && words[this.#status]}</p>`;
  }

  async #take(format: Format, copies: boolean): Promise<void> {
    this.#status = undefined;
    const isDone = await this.try(format, async () => {
      const { take } = await bring('take');
      if (await take(await bring(format), format, this.#taken, copies)) this.#status = 'copied';
      this.tell('insight-share', { method: format });
    });
    if (isDone) return;
    this.#status = 'notMade';
    this.requestUpdate();
  }

  async #make(format: Format): Promise<string | Blob> {
    await this.ready;
    const { make } = await bring('take');
    return make(await bring(format), this.#taken);
  }

  get #taken(): Taken {
    const inside = this.renderRoot?.querySelector<HTMLElement>('.iw');
    const taken = this.taken();
    if (!taken || !inside) throw new Error('there is no timeline to take away');
    return { ...taken, inside };
  }

  /** The picture with its sentences, as an SVG document. */
  toSVG(): Promise<string> {
    return this.#make('svg') as Promise<string>;
  }
  /** The same as a PNG image. */
  toPNG(): Promise<Blob> {
    return this.#make('png') as Promise<Blob>;
  }
  /** The phases as CSV, which `format="csv"` reads again. */
  toCSV(): Promise<string> {
    return this.#make('csv') as Promise<string>;
  }
  /** The phases as an iCalendar file; rejects where there is no start. */
  toICS(): Promise<string> {
    return this.#make('ics') as Promise<string>;
  }
  /** The finding, the phases and how they were read, in Markdown. */
  toMarkdown(): Promise<string> {
    return this.#make('markdown') as Promise<string>;
  }
}
