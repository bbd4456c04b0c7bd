import type { html as Html } from 'lit/html.js';
import type { Unit } from '../../kit/core/duration.js';
import { assume, isSamePlan, type Assumptions, type Span } from '../model/assume.js';
import { expectedIn } from '../model/outlook.js';
import { modeOf, type Mode } from '../model/schedule.js';
import type { TimelineDefinition } from '../model/schema.js';
import { controlsStyles } from './controls.styles.js';
import { controlWordsEnglish, type ControlWords } from './controls.words.js';
import type { Boxes } from './long.js';
import type { Row, Scene } from './scene.js';

/*
 * What a reader may question, in native controls. Brought where a page asks for `controls`; it holds no Lit and shares
 * no state with the widget.
 */

/** What is told of a change: its name and its value. */
export type Change = 'schedule' | 'expect' | 'start' | 'phase' | 'reset';

/** The timeline that is questioned. */
export interface Questioned {
  readonly html: typeof Html;
  readonly root: ShadowRoot;
  draw(definition: TimelineDefinition): void;
  /** Tells the page of a change on which the reader has settled. */
  tell(name: Change, value: unknown): void;
  update(): void;
}

interface Desk {
  readonly words: ControlWords;
  readonly html: typeof Html;
  readonly scene: Scene;
  /** Where there are many phases: for their rows. */
  readonly boxes: Boxes | undefined;
  readonly author: TimelineDefinition;
  /** The end of the slider, in the unit of the axis. */
  readonly end: number;
  /** Whether the phases' own controls are open, and how to say so. */
  readonly open: boolean;
  toggle(open: boolean): void;
  /** Shows a change, if it can be. Once a reader has settled on it, `settled` says so and the page is told. */
  change(name: Change, value: unknown, settled: boolean): boolean;
}

/** One sheet for all that need it. */
function dress({ adoptedStyleSheets }: ShadowRoot): void {
  const sheet = controlsStyles();
  if (!adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet);
}

/** A reader's questions to one timeline: what is assumed, and the controls that change it. */
export function questions({ html, root, draw, tell, update }: Questioned) {
  let before: TimelineDefinition | undefined;
  let assumed: Assumptions = {};
  /** While the slider is moved, its end stays where it is. */
  let end = 0;
  let open = false;
  return {
    /** What is shown of a definition: as its author wrote it, unless it is the same plan in other words. */
    adopt(author: TimelineDefinition): TimelineDefinition {
      if (!before || !isSamePlan(author, before)) {
        assumed = {};
        end = 0;
      }
      return (Object.keys(assumed).length && assume(author, assumed)) || author;
    },
    view(author: TimelineDefinition, scene: Scene, boxes: Boxes | undefined) {
      dress(root);
      before = author;
      end ||= scene.axis.length;
      return controls({
        ...{ html, scene, boxes, author, end, open, words: { ...controlWordsEnglish, ...scene.words } },
        toggle(isOpen) {
          open = isOpen;
          update();
        },
        change(name, value, settled) {
          const next = changed(author, assumed, name, value);
          if (next) {
            assumed = next.assumed;
            if (name !== 'expect') end = 0;
            draw(next.shown);
            if (settled) tell(name, value);
          }
          update();
          return !!next;
        },
      });
    },
  };
}

/** What is assumed after a change, and the definition that follows; nothing where it cannot be. */
function changed(
  author: TimelineDefinition,
  assumed: Assumptions,
  name: Change,
  value: unknown,
): { assumed: Assumptions; shown: TimelineDefinition } | undefined {
  const next: Assumptions =
    name === 'reset'
      ? {}
      : name === 'phase'
        ? { ...assumed, phases: { ...assumed.phases, [(value as Span).id]: value as Span } }
        : { ...assumed, [name]: value };
  const shown = assume(author, next);
  return shown && { assumed: next, shown };
}

/** Between two moments of the slider, and between two lengths of a phase. */
const STEPS: Readonly<Record<Unit, number>> = { day: 1, week: 1, month: 0.5, quarter: 0.25, year: 0.25 };

function controls(desk: Desk) {
  const { html, words, scene, author, end, change } = desk;
  const { axis, dates, format, definition: shown } = scene;
  const { unit } = axis;
  const modes: Mode[] = ['elapsed', 'sequential', 'concurrent'];
  if (modeOf(author) === 'after') modes.unshift('after');
  const moment = shown.expect && expectedIn(shown.expect, unit, dates);
  const said = moment === undefined ? words.nothing : format.when(moment, unit);
  const value = (event: Event) => (event.target as HTMLInputElement).valueAsNumber;
  const slide = (settled: boolean) => (event: Event) => change('expect', { value: value(event), unit }, settled);
  return html`<div class="controls" part="controls">
    <fieldset class="seg">
      <legend>${words.schedule}</legend>
      ${modes.map(
        (mode) =>
          html`<label
            ><input
              type="radio"
              name="schedule"
              .checked=${modeOf(shown) === mode}
              @change=${() => change('schedule', mode, true)} />${words.modes[mode]}</label
          >`,
      )}
    </fieldset>
    <label class="slide">
      <span class="named">${scene.plain(shown.expect?.label) || scene.words.expected}</span>
      <b>${said}</b>
      <input
        type="range"
        min="0"
        max=${end}
        step=${STEPS[unit]}
        .value=${String(moment ?? end)}
        aria-valuetext=${said}
        @input=${slide(false)}
        @change=${slide(true)} />
    </label>
    <details @toggle=${(event: Event) => desk.toggle((event.target as HTMLDetailsElement).open)}>
      <summary><span>${words.phases}</span></summary>
      ${desk.open ? spans(desk) : ''}
    </details>
    <div class="span">
      <label
        ><span class="named">${words.start}</span
        ><input
          type="date"
          max="9000-01-01"
          .value=${shown.start ?? ''}
          @change=${(event: Event) => {
            const field = event.target as HTMLInputElement;
            if (!change('start', field.value, true)) field.value = shown.start ?? '';
          }}
      /></label>
      <button type="button" class="act" @click=${() => change('reset', null, true)}>
        <span>${words.reset}</span>
      </button>
    </div>
  </div>`;
}

/** A row for each phase, with the two ends of its range. An end that passes the other takes it along. */
function spans({ html, words, scene, boxes, change }: Desk) {
  const span = ({ phase, name }: Row) => {
    const { id, min, max, unit } = phase;
    const input = (label: string, own: number, span: (value: number) => Span) =>
      html`<input
        type="number"
        min="0"
        step=${STEPS[unit]}
        aria-label=${label}
        .value=${String(own)}
        @change=${(event: Event) => {
          const field = event.target as HTMLInputElement;
          const value = field.valueAsNumber;
          if (!(value >= 0 && change('phase', span(value), true))) field.value = String(own);
        }} />`;
    return html`<div class="range">
      <b>${name}</b>
      ${input(words.least(name), min, (value) => ({ id, min: value, max: Math.max(value, max) }))} ${words.to}
      ${input(words.most(name), max, (value) => ({ id, min: Math.min(value, min), max: value }))}
      <span>${words.units(unit)}</span>
    </div>`;
  };
  return boxes ? boxes.rows(scene.rows, span) : scene.rows.map(span);
}
