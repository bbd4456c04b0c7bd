import { html, nothing, type TemplateResult } from 'lit/html.js';
import { vars } from '../../kit/element/vars.js';
import { widthOf, type Tick } from './axis.js';
import { lengthOf } from './figures.js';
import { lanes } from './lanes.js';
import { notesBefore, type Row, type Scene } from './scene.js';
import type { Told } from './sentences.js';

/** More rows than this are too far from an axis above them. */
const MOST_COLUMNS = 40;
const MOST_LANES = 6;
/** Characters that fill three lines: beside the lanes, and in the column before the bars. */
const LANE_LABEL = 54;
const COLUMN_LABEL = 75;
/** A letter of the words of the gap, as a part of a short axis. */
const LETTER = 0.02;
/** What "0 of 20" needs, as a part of a narrow axis. */
const ROOM = 0.26;

/**
 * `lanes`: columns, and time runs down in a narrow box; `slim`: columns, and rows in a narrow box; `rows`, which fit
 * any number and length of labels.
 */
function layoutOf({ rows, notes }: Scene) {
  const longest = Math.max(...rows.map(({ name }) => widthOf(name)));
  if (rows.length > MOST_COLUMNS || longest > COLUMN_LABEL) return 'rows';
  // One phase needs no height for its length.
  return rows.length < 2 ||
    rows.length > MOST_LANES ||
    longest > LANE_LABEL ||
    notes.slice(1, rows.length).some(Boolean)
    ? 'slim'
    : 'lanes';
}

/**
 * The picture: bars measure, dots count, ticks mark a threshold. Hidden from assistive technology, for which the table
 * says the same, so it holds no link and nothing that takes focus.
 */
export function picture(scene: Scene, told: Told, bars: unknown): TemplateResult {
  const { axis, rows, outlook, dates } = scene;
  const { flag, gap } = told;
  const layout = layoutOf(scene);
  const ticks = axis.ticks.map(tick);
  // Of the vertical picture, in em: 4.75 a unit, less when there are many, never too low for its labels.
  const high = Math.max(rows.length * 3.5, axis.length > 10 ? Math.min(axis.length * 2.5, 47.5) : axis.length * 4.75);
  const widest = Math.max(...axis.ticks.map(({ label }) => widthOf(label)));
  return html`<div
    class="picture ${layout} ${dates ? 'dated' : ''} ${flag ? 'due' : ''} ${gap ? 'early' : ''}"
    part="picture"
    aria-hidden="true"
    .style=${vars({ at: axis.at ?? 0, lanes: rows.length, high, widest })}>
    ${outlook ? html`<p class="flag"><span class="said" part="expectation">${flag}</span></p>` : nothing}
    <div class="plot">
      <div class="scale" part="axis">${ticks}<i class="line" part="expectation"></i></div>
      <div class="bars">${bars} ${layout === 'lanes' ? lanes(scene, told) : nothing}</div>
      ${gap ? gapRow(scene, gap) : nothing} ${dots(scene)}
      <div class="feet" part="axis">${ticks}</div>
    </div>
  </div>`;
}

const tick = ({ at, label, kind, tight }: Tick) =>
  html`<i
    class="tick ${kind ?? ''} ${tight ? 'tight' : ''} ${at > 0.96 ? (label.length > 2 ? 'last long' : 'last') : at ? '' : 'first'}"
    .style=${vars({ at })}
    ><small>${label}</small></i
  >`;

export const label = (name: string, length: string) =>
  html`<div class="label"><b class="name">${name}</b><span class="small">${length}</span></div>`;

/** A row of the picture, after the notes before it. */
export function bar(scene: Scene, row: Row, at: number): unknown {
  const { rows, plain } = scene;
  const { name, from, min, mid, max, goal } = row;
  // In the vertical picture the longest stands nearest the axis, so that no leader crosses a bar.
  const lane =
    rows.length > MOST_LANES ? 0 : rows.filter((other, i) => other.max > max || (other.max === max && i > at)).length;
  return [
    notesBefore(scene, at).map((text) => html`<p class="note" part="note">${plain(text)}</p>`),
    html`<div class="phase ${goal ? 'goal' : ''}" part="phase" .style=${vars({ from, min, mid, max, lane })}>
      ${label(name, lengthOf(scene, row))}
      <div class="track">
        <i class="solid" part="bar"></i
        >${max > min ? html`<i class="fade" part="range"></i><i class="med" part="median"></i>` : nothing}<i
          class="leader"></i>
      </div>
    </div>`,
  ];
}

/** How far too early: solid to the earliest that it can be done, dashed to the latest. */
function gapRow({ axis, schedule, words }: Scene, early: string) {
  const [min, max] = [schedule.finish.min, schedule.finish.max].map((end) =>
    Math.max(axis.at!, axis.place(end, schedule.finish.unit)),
  ) as [number, number];
  // Beside the gap where it is too short for its words.
  const side = max - axis.at! > widthOf(early) * LETTER ? '' : axis.at! > 0.5 ? 'before' : 'beyond';
  return html`<div class="gap" part="gap">
    <b class="name">${words.gap}</b>
    <div class="track" .style=${vars({ min, max, room: widthOf(early) * 0.6 + 1.3 })}>
      ${min > axis.at! ? html`<i class="sure"></i>` : nothing}${max > min ? html`<i class="maybe"></i>` : nothing}<span
        class=${side}
        ><b>${early}</b></span
      >
    </div>
  </div>`;
}

/** Twenty equally likely futures, stacked over the bars' axis; above each stack, how many there are by then. */
function dots({ axis, stacks, reached, schedule, outlook, words, format }: Scene) {
  const { finish } = schedule;
  if (finish.min === finish.max) return nothing;
  const most = Math.max(...stacks.map(({ dots }) => dots.length));
  const free = !reached && stacks.findIndex(({ sum }) => sum) / stacks.length > axis.at! + ROOM;
  return html`<div class="dots" part="dots" .style=${vars({ columns: stacks.length, most })}>
    ${label(words.dots, words.dotsBy(format.when(finish.quantile(0.5), finish.unit)))}
    <div class="stacks">
      <i class="line" part="expectation"></i>
      ${outlook ? html`<p class="flag ${free ? 'free' : axis.at! > 0.75 ? 'late' : ''}"><span class="said" part="expectation">${words.countOf(format.share(reached))}</span></p>` : nothing}
      ${stacks.map(({ dots, sum }, column) =>
        sum
          ? html`<span class="stack" .style=${vars({ column: column + 1 })}>
              ${dots.map((each) => html`<i class=${each ? 'reached' : ''}></i>`)}<b>${format.number(sum)}</b>
            </span>`
          : nothing,
      )}
    </div>
  </div>`;
}
