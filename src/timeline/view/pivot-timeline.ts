import { html, nothing, render } from 'lit/html.js';
import type { Declarations, Changed } from '../../kit/element/reactive.js';
import { OWN } from '../../kit/core/own.js';
import type { Reading } from '../../kit/core/problem.js';
import { resolveText, type Text } from '../../kit/core/text.js';
import { actions, disclosure, frame, type } from '../../kit/element/sheet.js';
import { destinations } from '../../kit/element/slots.js';
import { withAttributes } from '../model/attributes.js';
import { isExact, modeOf, scheduling } from '../model/schedule.js';
import type { TimelineDefinition } from '../model/schema.js';
import { atOnce, type Steps } from '../model/steps.js';
import { bring, brought, holdsMany, MANY, readableIn, room } from './brought.js';
import { columnsStyles } from './columns.styles.js';
import type { questions } from './controls.js';
import { lanesStyles } from './lanes.styles.js';
import type { boxes } from './long.js';
import { bar, picture } from './picture.js';
import { pictureStyles } from './picture.styles.js';
import { isKnown, sceneOf, type Row, type Scene } from './scene.js';
import { tell, type Told } from './sentences.js';
import { Takeaway } from './takeaway.js';
import { timelineStyles } from './timeline.styles.js';
import type { TimelineWords } from './words.js';

const ATTRIBUTES: Declarations = {
  schedule: {},
  start: {},
  unit: {},
  expect: {},
  expectLabel: { attribute: 'expect-label' },
  fiscalYearStart: { attribute: 'fiscal-year-start' },
  controls: {},
};

type Merged = ReturnType<typeof withAttributes>;

/** Dates come with what knows the calendar. */
function withoutWrongDates(merged: Merged): Merged {
  const checked = brought.more?.withoutWrongDates(merged.definition);
  return checked ? { ...checked, problems: [...merged.problems, ...checked.problems] } : merged;
}

/** In JSON: a date, a text by language, or one with markup. */
const NEEDS_MORE = /"(?:start|date)":|"(?:title|label|text)":\{|[*`]|\\\\|]\(/;

const isLong = ({ phases }: TimelineDefinition): boolean => phases.length > MANY;
/**
 * Phases of uncertain length, what is likely by when, and an expectation held against it.
 *
 * @tag pivot-timeline
 * @attr {'elapsed'|'sequential'|'concurrent'} schedule - How durations combine; `elapsed` unless said otherwise.
 * @attr {string} start - `YYYY-MM-DD`, the day from which the phases count. Without it nothing is dated.
 * @attr {'day'|'week'|'month'|'quarter'|'year'} unit - Of the axis, and of numbers that have none.
 * @attr {string} expect - The moment by which results are hoped for: a duration from the start, or a date.
 * @attr {string} expect-label - Who hopes for what: "Leadership expects traction".
 * @attr {number} fiscal-year-start - Month, 1–12, in which the year of a dated axis begins.
 * @attr {boolean} controls - Lets the reader change the schedule, the expectation, the phases and the start.
 * @fires insight-change - A reader changed an assumption: `{name, value}`, by the names `schedule`, `expect`, `phase`,
 *   `start` and `reset`.
 * @fires insight-share - A reader took the timeline away: `{method}`, its format.
 * @csspart eyebrow - The line above the title.
 * @csspart title - The finding, or the author's title.
 * @csspart lead - The sentence that says how likely results are.
 * @csspart note - The author's words among the phases.
 * @csspart picture - Bars, dots and the expectation.
 * @csspart axis - The moments that are counted.
 * @csspart phase - A row of the picture.
 * @csspart bar - Of a phase, until the earliest that it can be done.
 * @csspart range - Of a phase, from the earliest to the latest.
 * @csspart median - Of a phase, the moment of even odds.
 * @csspart expectation - What is expected: its words and its line.
 * @csspart gap - By how much that is too early.
 * @csspart dots - Twenty futures.
 * @csspart key - What the marks mean.
 * @csspart reading - How the ranges were read.
 * @csspart controls - What the reader can change.
 * @csspart table - The disclosure with the same as a table.
 * @csspart take - The disclosure with more formats to take away.
 * @csspart actions - What a reader can do, at the foot.
 * @csspart button - Each of these.
 * @cssprop --insight-mark - Bars.
 * @cssprop --insight-motion - How long a bar takes to move.
 */
export class PivotTimeline extends Takeaway {
  static override readonly tag = 'pivot-timeline';
  static override styles = [
    ...[...frame, type, actions, disclosure],
    ...[timelineStyles, pictureStyles, columnsStyles, lanesStyles],
  ];
  static override properties = ATTRIBUTES;

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
  /** What is shown, of the definition with what the reader assumes; and what is said of it. */
  #scene: Scene | undefined;
  #told!: Told;
  #questions: ReturnType<typeof questions> | undefined;
  /** Where there are many phases: their rows, and the latest drawing. */
  #boxes: ReturnType<typeof boxes> | undefined;
  #drawing: unknown;

  protected override isHeld(): boolean {
    return !this.model && holdsMany(this);
  }

  protected override adapt(
    source: TimelineDefinition,
  ): Reading<TimelineDefinition> | Promise<Reading<TimelineDefinition>> {
    const values = Object.entries(ATTRIBUTES).map(([name, { attribute = name }]) => [
      attribute,
      (this as unknown as Record<string, unknown>)[name]?.toString().trim(),
    ]);
    const merged = withAttributes(
      source,
      Object.fromEntries(values) as Record<string, string>,
      readableIn(this, this.words),
    );
    const isNeeded = !brought.more && this.#needsMore(merged.definition);
    const isAsked = this.#isControlled && !brought.controls;
    return isNeeded || isAsked || isLong(merged.definition)
      ? this.#prepare(merged, isNeeded, isAsked)
      : withoutWrongDates(merged);
  }

  async #prepare(merged: Merged, isNeeded: boolean, isAsked: boolean): Promise<Merged> {
    // Controls that cannot be had are told, and the rest is shown without them.
    if (isAsked) await this.try('controls', () => Promise.all([bring('more'), bring('controls')]));
    if (isNeeded) await bring('more');
    const checked = withoutWrongDates(merged);
    if (isLong(checked.definition)) await this.#draw(checked.definition);
    return checked;
  }

  get #isControlled(): boolean {
    return this.controls != null && this.controls !== false;
  }

  #needsMore(model: TimelineDefinition): boolean {
    return (
      isLong(model) ||
      !isExact(model, modeOf(model)) ||
      model.phases.every(isKnown) ||
      NEEDS_MORE.test(JSON.stringify(model))
    );
  }

  protected override adopt(model: TimelineDefinition): void {
    void this.#draw(this.#questions?.adopt(model) ?? model);
  }

  /** Plans and draws: at once, or where there are many phases, in many tasks, and until then all stays as it is. */
  #draw(definition: TimelineDefinition): Promise<unknown> | undefined {
    const steps = (this.#drawing = this.#drawn(definition));
    if (!isLong(definition)) return void atOnce(steps);
    return brought.more!.inTasks(steps, () => this.#drawing === steps).then(() => this.requestUpdate());
  }

  *#drawn(definition: TimelineDefinition): Steps<void> {
    const { more } = brought;
    const { language, locale, words } = this;
    const schedule = yield* (
      more?.schedulingAny(definition) ?? scheduling(definition, modeOf(definition) as 'elapsed' | 'sequential')
    );
    yield;
    const text = (text: Text | undefined) => resolveText(text, language, definition.lang);
    const scene = yield* sceneOf(definition, schedule, {
      ...{ language, locale, words, text, dates: more?.datesOf(definition, locale, words), known: more?.known },
      graph: more?.graphWords(words),
      plain: (each) => (more ? more.proseToText(text(each)) : text(each)),
      rich: (each) => (more ? more.rich(html, text(each)) : text(each)),
    });
    if (isLong(definition)) {
      this.#boxes ??= more!.boxes(render);
      yield* this.#boxes.bars.fill(scene.rows, (row, i) => bar(scene, row, i));
    }
    this.#scene = scene;
  }

  protected override willUpdate(changed: Changed): void {
    super.willUpdate(changed);
    if (this.hasUpdated && Object.keys(ATTRIBUTES).some((name) => changed.has(name))) this.refresh();
    const scene = this.#scene;
    if (scene && scene.words !== this.words) void this.#draw(scene.definition);
  }

  protected override taken() {
    const scene = this.#scene;
    return scene && { scene, told: this.#told, definition: scene.definition, text: scene.text };
  }

  protected override view(author: TimelineDefinition) {
    const scene = this.#scene!;
    const { definition, rows, notes, outlook, rich, known, dates, words } = scene;
    const { renderRoot: root } = this;
    const { controls, table } = brought;
    const told = (this.#told = tell(scene));
    const [before, finding, after] = told.lead;
    const boxes = isLong(definition) ? this.#boxes : undefined;
    boxes?.dress(root);
    if (this.#isControlled)
      this.#questions ??= controls?.questions({
        ...{ html, root },
        draw: (assumed) => void this.#draw(assumed),
        tell: (name, value) => this.tell('insight-change', { name, value }),
        update: () => this.requestUpdate(),
      });
    const asks = this.#isControlled && this.#questions;
    const around = (phase: number) => notes[phase]?.map((text) => html`<p class="note" part="note">${rich(text)}</p>`);
    const toBar = (row: Row, i: number) => bar(scene, row, i);
    return html`
      <p class="eyebrow" part="eyebrow">
        ${told.about ? html`<span>${rich(definition.title)}</span>` : nothing}
        <span class="counts">${told.counts}</span>
      </p>
      <h3
        class="title"
        part="title"
        aria-level=${this.querySelector(`:is(h1,h2,h3,h4,h5,h6)${OWN}`)?.tagName[1] ?? '3'}>
        ${outlook || !definition.title ? told.title : rich(definition.title)}
      </h3>
      <p class="lead" part="lead" aria-live=${asks ? 'polite' : nothing}>
        ${before}<strong>${finding}</strong>${after}
      </p>
      ${around(0)} ${asks ? asks.view(author, scene, boxes?.spans) : nothing}
      ${picture(scene, told, boxes ? boxes.bars.rows(rows, toBar) : rows.map(toBar))} ${known ? nothing : key(words)}
      ${told.readings.map((sentence) => html`<p class="small" part="reading">${sentence}</p>`)} ${around(rows.length)}
      ${this.disclosure('table', words.table, () => {
        table?.dress(root);
        return table?.table(html, scene, boxes?.lines) ?? html`<slot></slot>`;
      })}
      ${this.foot(!!dates)} ${destinations}
    `;
  }
}

/** What the marks of a bar mean. */
const key = (words: TimelineWords) =>
  html`<p class="key small" part="key" aria-hidden="true">
    <span><i class="solid"></i>${words.underWay}</span><span><i class="fade"></i>${words.somewhere}</span
    ><span><i class="med"></i>${words.evenOdds}</span>
  </p>`;

export type { TimelineLanguage } from './words/language.js';

declare global {
  interface HTMLElementTagNameMap {
    'pivot-timeline': PivotTimeline;
  }
}
