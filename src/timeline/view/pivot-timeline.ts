import { html, nothing } from 'lit/html.js';
import type { Declarations, Changed } from '../../kit/element/reactive.js';
import type { Problem, Reading } from '../../kit/core/problem.js';
import type { Text } from '../../kit/core/text.js';
import { InsightElement } from '../../kit/element/insight-element.js';
import { actions, disclosure, frame, type } from '../../kit/element/sheet.js';
import type { Room } from '../../kit/element/source.js';
import { readTimeline } from '../io/light-dom.js';
import { withAttributes } from '../model/attributes.js';
import { preset } from '../model/preset.js';
import { isExact, modeOf, schedule, type Schedule } from '../model/schedule.js';
import type { TimelineDefinition } from '../model/schema.js';
import type { Dates } from './dates.js';
import { lanesStyles } from './lanes.styles.js';
import type { Assumptions } from '../model/assume.js';
import type * as Controls from './controls.js';
import type * as More from './more.js';
import { MANY, picture } from './picture.js';
import { isKnown, sceneOf, type Scene } from './scene.js';
import { gap, headline, lead, readings } from './sentences.js';
import { SLICE, slices } from './slices.js';
import { table } from './table.js';
import type { Format, Maker, Taken, Told } from './take.js';
import { timelineStyles } from './timeline.styles.js';
import { wordsEnglish } from './words.js';

const room: Room<TimelineDefinition> = {
  kind: 'timeline',
  read: readTimeline,
  // What is read from HTML can mean nothing else than what was checked as it was read.
  check: () => [],
  preset,
  validation: () => import('../model/validate.js'),
  formats: {
    csv: async () => (await import('../io/import-csv.js')).importer,
    timelinejs: async () => (await import('../io/import-timelinejs.js')).importer,
  },
};

/** Brought when a timeline first needs it, for all of them. */
let more: typeof More | undefined;
let controls: typeof Controls | undefined;
const bringMore = () => import('./more.js');
/** What a press brings: what all formats share, and its own. */
const bringTake = (format: Format) => Promise.all([import('./take.js'), makers[format]() as Promise<Maker>]);
const makers: Readonly<Record<Format, () => Promise<unknown>>> = {
  svg: () => import('./take-svg.js'),
  png: () => import('./take-png.js'),
  csv: () => import('./take-csv.js'),
  ics: () => import('./take-ics.js'),
  markdown: () => import('./take-markdown.js'),
  json: () => import('./take-json.js'),
};

const ATTRIBUTES = {
  schedule: 'schedule',
  start: 'start',
  unit: 'unit',
  expect: 'expect',
  expectLabel: 'expect-label',
  fiscalYearStart: 'fiscal-year-start',
  controls: 'controls',
} as const;

/**
 * Phases of uncertain length, what is likely by when, and an expectation held against it.
 *
 * @tag pivot-timeline
 * @attr {elapsed|sequential|concurrent} schedule - How durations combine; `elapsed` unless said otherwise.
 * @attr {string} start - `YYYY-MM-DD`, the day from which the phases count. Without it nothing is dated.
 * @attr {day|week|month|quarter|year} unit - Of the axis, and of numbers that have none.
 * @attr {string} expect - The moment by which results are hoped for: a duration from the start, or a date.
 * @attr {string} expect-label - Who hopes for what: "Leadership expects traction".
 * @attr {number} fiscal-year-start - Month, 1–12, in which the year of a dated axis begins.
 * @attr {boolean} controls - Lets the reader change the schedule, the expectation, the phases and the start.
 * @fires insight-change - A reader changed an assumption: `{name, value}`, by the names `schedule`, `expect`, `phase`,
 *   `start` and `reset`.
 * @fires insight-share - A reader took the timeline away: `{method}`, its format.
 * @csspart title - The finding, or the author's title.
 * @csspart lead - The sentence that says how likely results are.
 * @csspart picture - Bars, dots and the expectation.
 * @csspart controls - What the reader can change.
 * @csspart table - The disclosure with the same as a table.
 */
export class PivotTimeline extends InsightElement<TimelineDefinition> {
  static override readonly tag = 'pivot-timeline';
  static override styles = [...frame, type, actions, disclosure, timelineStyles, lanesStyles];
  static override properties: Declarations = Object.fromEntries(
    Object.entries(ATTRIBUTES).map(([name, attribute]) => [name, { attribute }]),
  );

  /** How durations combine: `elapsed`, `sequential` or `concurrent`. */
  declare schedule: string | null;
  /** The day from which the phases count, `YYYY-MM-DD`. */
  declare start: string | null;
  /** The unit of the axis. */
  declare unit: string | null;
  /** The moment by which results are hoped for: a duration or a date. */
  declare expect: string | null;
  /** Who hopes for what. */
  declare expectLabel: string | null;
  /** The first month of the axis's years, 1–12. */
  declare fiscalYearStart: string | null;
  /** Whether the reader can change the assumptions. */
  declare controls: string | boolean | null;

  protected readonly room = room;
  /** What is shown: the definition, with what the reader assumes. */
  #shown!: TimelineDefinition;
  #assumed: Assumptions = {};
  #schedule!: Schedule;
  #told!: Told;
  /** The end of the reader's slider; while it is moved, it stays where it is. */
  #end = 0;
  #open = false;
  #status = '';
  #dates: Dates | undefined;
  #scene: Scene | undefined;
  /** The first row of the slice that is rendered, of the next, and how many rows there are (slices.ts). */
  #from = 0;
  #next = 0;
  #have = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  protected override adapt(
    source: TimelineDefinition,
  ): Reading<TimelineDefinition> | Promise<Reading<TimelineDefinition>> {
    const values = Object.entries(ATTRIBUTES).map(([name, attribute]) => [
      attribute,
      (this[name as keyof typeof ATTRIBUTES] as string | null | undefined)?.toString().trim(),
    ]);
    const merged = withAttributes(source, Object.fromEntries(values) as Record<string, string>);
    const needed = this.#needsMore(merged.definition);
    const wanted = this.#isControlled && !controls;
    if (!needed && !wanted)
      // Reading many lines and drawing the first of them are two tasks.
      return merged.definition.phases.length < MANY ? merged : new Promise((done) => setTimeout(done, 0, merged));
    const checked = () => {
      if (!needed) return merged;
      const { definition, problems } = more!.withoutWrongDates(merged.definition);
      return { definition, problems: [...merged.problems, ...problems] };
    };
    return more && !wanted ? checked() : this.#bring(needed, wanted).then(checked);
  }

  get #isControlled(): boolean {
    return this.controls != null && this.controls !== false;
  }

  /** Controls that cannot be had are told, and the rest is shown without them. */
  async #bring(needed: boolean | undefined, wanted: boolean): Promise<void> {
    if (wanted)
      try {
        [more, controls] = await Promise.all([bringMore(), import('./controls.js')]);
      } catch (error) {
        this.report([{ code: 'chunk', path: 'controls', message: String(error) }]);
      }
    if (needed) more ??= await bringMore();
    this.requestUpdate();
  }

  protected override adopt(model: TimelineDefinition): void {
    this.#assumed = {};
    this.#plan(model);
  }

  #plan(model: TimelineDefinition): void {
    const mode = modeOf(model);
    this.#shown = model;
    this.#end = 0;
    this.#dates = more?.datesOf(model, this.locale, wordsEnglish);
    this.#schedule = mode !== 'after' && isExact(model, mode) ? schedule(model, mode) : more!.scheduleAny(model);
  }

  #change(name: Controls.Change, value: unknown, settled: boolean): boolean {
    const next = controls!.changed(this.model!, this.#assumed, name, value);
    if (next) {
      const end = this.#end;
      this.#assumed = next.assumed;
      this.#plan(next.shown);
      if (name === 'expect') this.#end = end;
      if (settled) this.tell('insight-change', { name, value });
    }
    this.requestUpdate();
    return !!next;
  }

  #needsMore(model: TimelineDefinition): boolean | undefined {
    const { title, expect, phases, notes = [], start } = model;
    const texts = [title, expect?.label, ...phases.map(({ label }) => label), ...notes.map(({ text }) => text)];
    return (
      start !== undefined ||
      (expect && 'date' in expect) ||
      !isExact(model, modeOf(model)) ||
      phases.every(isKnown) ||
      texts.some((text) => /[*`\\]|\]\(/.test(this.text(text)))
    );
  }

  protected override willUpdate(changed: Changed): void {
    // Whatever is not the next slice begins with the first.
    this.#from = this.#next;
    this.#next = 0;
    super.willUpdate(changed);
    if (this.hasUpdated && Object.keys(ATTRIBUTES).some((name) => changed.has(name))) this.refresh();
  }

  protected override updated(): void {
    super.updated();
    const rows = this.model?.phases.length ?? 0;
    const until = this.#from + SLICE;
    this.#have = Math.min(rows, Math.max(this.#have, until));
    clearTimeout(this.#timer);
    // In a task of its own, in hidden pages too, where no frame is drawn.
    if (until < rows && this.isConnected)
      this.#timer = setTimeout(() => {
        this.#next = until;
        this.requestUpdate();
      });
  }

  protected override view(author: TimelineDefinition) {
    const model = this.#shown;
    const words = wordsEnglish;
    const rich = (text: string) => (more ? more.rich(html, text) : text);
    const plain = (text: Text | undefined) => (more ? more.proseToText(this.text(text)) : this.text(text));
    const text = (text: Text | undefined) => this.text(text);
    if (!this.#from || !this.#scene)
      this.#scene = sceneOf(model, this.#schedule, {
        ...{ locale: this.locale, words, text, plain, dates: this.#dates },
        known: more?.known,
      });
    const scene = this.#scene;
    const { rows, notes, outlook, axis } = scene;
    const slice = slices(this.#from, this.#have);
    const around = (phase: number) => notes[phase]?.map((text) => html`<p class="note">${rich(text)}</p>`);
    const title = this.text(model.title);
    const expected = plain(model.expect?.label) || words.expected;
    const flag = outlook ? words.flag(expected, scene.format.when(outlook.moment, scene.schedule.finish.unit)) : '';
    const said = lead(scene);
    const [before, finding, after] = said;
    const counts = words.axis(axis.unit, this.#dates?.format(0));
    const heading = outlook ? headline(scene, expected) : plain(model.title) || words.untitled;
    const about = outlook ? plain(model.title) : '';
    const reading = readings(scene);
    this.#told = {
      lang: this.locale,
      about,
      counts,
      title: heading,
      lead: said,
      readings: reading,
      flag,
      gap: gap(scene),
    };
    if (controls && this.#isControlled) controls.dress(this.shadowRoot!);
    this.#end ||= axis.length;
    const desk =
      controls && this.#isControlled
        ? controls.controls({
            ...{ html, scene, slices: slice, author, shown: model, expected, end: this.#end, open: this.#open },
            toggle: (open) => {
              this.#open = open;
              this.requestUpdate();
            },
            change: (name, value, settled) => this.#change(name, value, settled),
          })
        : nothing;
    return html`
      <p class="eyebrow">
        ${outlook && title ? html`<span>${rich(title)}</span>` : nothing}
        <span class="counts">${counts}</span>
      </p>
      <h3 class="title" part="title" aria-level=${this.#level()}>${outlook || !title ? heading : rich(title)}</h3>
      <p class="lead" part="lead" aria-live=${desk === nothing ? nothing : 'polite'}>
        ${before}<strong>${finding}</strong>${after}
      </p>
      ${around(0)} ${desk} ${picture(scene, flag, plain, slice)} ${this.#key(scene)}
      ${reading.map((sentence) => html`<p class="small">${sentence}</p>`)} ${around(rows.length)}
      ${table(scene, rich, text, slice)} ${this.#foot(scene)}
    `;
  }

  #foot({ words, dates }: Scene) {
    const act = (format: Format, copies = false) =>
      html`<button type="button" class="act" @click=${() => this.#take(format, copies)}>
        <span>${words.take[format]}</span>
      </button>`;
    return html`<div class="foot">
        ${act('png')} ${dates ? act('ics') : nothing}
        <details>
          <summary><span>${words.formats}</span></summary>
          ${act('svg')} ${act('csv')} ${act('markdown', true)} ${act('json', true)}
        </details>
      </div>
      <p class="small" role="status">${this.#status}</p>`;
  }

  get #taken(): Taken {
    const inside = this.shadowRoot?.querySelector<HTMLElement>('.iw');
    if (!this.#scene || !inside) throw new Error('there is no timeline to take away');
    return {
      ...{ scene: this.#scene, told: this.#told, definition: this.#shown, inside },
      text: (text) => this.text(text),
    };
  }

  async #take(format: Format, copies: boolean): Promise<void> {
    this.#status = '';
    try {
      const [{ take }, maker] = await bringTake(format);
      if (await take(maker, format, this.#taken, copies)) this.#status = wordsEnglish.copied;
      this.tell('insight-share', { method: format });
    } catch (error) {
      this.#status = wordsEnglish.notMade;
      const { problem } = error as { problem?: Problem };
      this.report([problem ?? { code: 'chunk', path: format, message: String(error) }]);
    }
    this.requestUpdate();
  }

  async #make(format: Format): Promise<string | Blob> {
    await this.ready;
    const [{ make }, maker] = await bringTake(format);
    return make(maker, this.#taken);
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

  #key({ words, known }: Scene) {
    if (known) return nothing;
    return html`<p class="key small" aria-hidden="true">
      <span><i class="solid"></i>${words.underWay}</span><span><i class="fade"></i>${words.somewhere}</span
      ><span><i class="med"></i>${words.evenOdds}</span>
    </p>`;
  }

  /** The title takes the place of the author's heading in the page's outline. */
  #level(): string {
    return this.querySelector('h1,h2,h3,h4,h5,h6')?.tagName[1] ?? '3';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pivot-timeline': PivotTimeline;
  }
}
