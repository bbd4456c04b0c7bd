import { html, nothing } from 'lit/html.js';
import type { Declarations, Changed } from '../../kit/element/reactive.js';
import type { Reading } from '../../kit/core/problem.js';
import type { Text } from '../../kit/core/text.js';
import { InsightElement } from '../../kit/element/insight-element.js';
import { disclosure, frame, type } from '../../kit/element/sheet.js';
import type { Room } from '../../kit/element/source.js';
import { readTimeline } from '../io/light-dom.js';
import { withAttributes } from '../model/attributes.js';
import { preset } from '../model/preset.js';
import { isExact, modeOf, schedule, type Schedule } from '../model/schedule.js';
import type { TimelineDefinition } from '../model/schema.js';
import type { Dates } from './dates.js';
import { lanesStyles } from './lanes.styles.js';
import type * as More from './more.js';
import { MANY, picture } from './picture.js';
import { sceneOf, type Scene } from './scene.js';
import { headline, lead, readings } from './sentences.js';
import { SLICE, slices } from './slices.js';
import { table } from './table.js';
import { timelineStyles } from './timeline.styles.js';
import { wordsEnglish } from './words.js';

const room: Room<TimelineDefinition> = {
  kind: 'timeline',
  read: readTimeline,
  // What is read from HTML can mean nothing else than what was checked as it was read.
  check: () => [],
  preset,
  validation: () => import('../model/validate.js'),
};

/** Brought when a timeline first needs it, for all of them. */
let more: typeof More | undefined;

const ATTRIBUTES = {
  schedule: 'schedule',
  start: 'start',
  unit: 'unit',
  expect: 'expect',
  expectLabel: 'expect-label',
  fiscalYearStart: 'fiscal-year-start',
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
 * @csspart title - The finding, or the author's title.
 * @csspart lead - The sentence that says how likely results are.
 * @csspart picture - Bars, dots and the expectation.
 * @csspart table - The disclosure with the same as a table.
 */
export class PivotTimeline extends InsightElement<TimelineDefinition> {
  static override readonly tag = 'pivot-timeline';
  static override styles = [...frame, type, disclosure, timelineStyles, lanesStyles];
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

  protected readonly room = room;
  #schedule!: Schedule;
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
    if (!this.#needsMore(merged.definition))
      // Reading many lines and drawing the first of them are two tasks.
      return merged.definition.phases.length < MANY ? merged : new Promise((done) => setTimeout(done, 0, merged));
    const checked = ({ withoutWrongDates }: typeof More) => {
      const { definition, problems } = withoutWrongDates(merged.definition);
      return { definition, problems: [...merged.problems, ...problems] };
    };
    return more ? checked(more) : import('./more.js').then((module) => checked((more = module)));
  }

  protected override adopt(model: TimelineDefinition): void {
    const mode = modeOf(model);
    this.#dates = more?.datesOf(model, this.locale, wordsEnglish);
    this.#schedule = mode !== 'after' && isExact(model, mode) ? schedule(model, mode) : more!.scheduleAny(model);
  }

  #needsMore(model: TimelineDefinition): boolean {
    const { title, expect, phases, notes = [], start } = model;
    const texts = [title, expect?.label, ...phases.map(({ label }) => label), ...notes.map(({ text }) => text)];
    return (
      start !== undefined ||
      (expect && 'date' in expect) ||
      !isExact(model, modeOf(model)) ||
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

  protected override view(model: TimelineDefinition) {
    const words = wordsEnglish;
    const rich = (text: string) => (more ? more.rich(html, text) : text);
    const plain = (text: Text | undefined) => (more ? more.proseToText(this.text(text)) : this.text(text));
    const text = (text: Text | undefined) => this.text(text);
    if (!this.#from || !this.#scene)
      this.#scene = sceneOf(model, this.#schedule, { locale: this.locale, words, text, plain, dates: this.#dates });
    const scene = this.#scene;
    const { rows, notes, outlook, axis } = scene;
    const slice = slices(this.#from, this.#have);
    const around = (phase: number) => notes[phase]?.map((text) => html`<p class="note">${rich(text)}</p>`);
    const title = this.text(model.title);
    const expected = plain(model.expect?.label) || words.expected;
    const flag = outlook ? words.flag(expected, scene.format.when(outlook.moment, scene.schedule.finish.unit)) : '';
    const [before, finding, after] = lead(scene);
    return html`
      <p class="eyebrow">
        ${outlook && title ? html`<span>${rich(title)}</span>` : nothing}
        <span class="counts">${words.axis(axis.unit, this.#dates?.format(0))}</span>
      </p>
      <h3 class="title" part="title" aria-level=${this.#level()}>
        ${outlook ? headline(scene, expected) : title ? rich(title) : words.untitled}
      </h3>
      <p class="lead" part="lead">${before}<strong>${finding}</strong>${after}</p>
      ${around(0)} ${picture(scene, flag, plain, slice)} ${this.#key(scene)}
      ${readings(scene).map((sentence) => html`<p class="small">${sentence}</p>`)} ${around(rows.length)}
      ${table(scene, rich, text, slice)}
    `;
  }

  #key({ words, rows }: Scene) {
    const open = rows.some(({ min, max }) => max > min);
    return html`<p class="key small" aria-hidden="true">
      <span><i class="solid"></i>${words.underWay}</span>
      ${
        open
          ? html`<span><i class="fade"></i>${words.somewhere}</span><span><i class="med"></i>${words.evenOdds}</span>`
          : nothing
      }
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
