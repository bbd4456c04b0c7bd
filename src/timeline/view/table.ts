import { html } from 'lit';
import { convert } from '../model/calendar.js';
import { futuresBy } from '../model/outlook.js';
import type { Row, Scene } from './scene.js';

/**
 * The same as the picture, for eyes and for assistive technology alike; `rich` shows a text of the author's with its
 * markup. In a narrow box a row becomes a name over its figures; roles are written out, because a change of `display`
 * would take them away.
 */
export function table(
  { words, format, axis, outlook, schedule, dates, rows }: Scene,
  rich: (text: string) => unknown,
  labels: readonly string[],
  notes: (phase: number) => readonly string[],
) {
  const { unit } = schedule.finish;
  const figures = ({ done }: Row) => [
    ...[done.min, done.quantile(0.5), done.max].map((value) =>
      dates || done.unit !== axis.unit ? format.moment(value, done.unit) : format.number(value),
    ),
    ...(outlook
      ? [words.countOf(format.number(futuresBy(done.cdf(convert(outlook.moment, unit, done.unit, dates)))))]
      : []),
  ];
  const heads = [words.phase, words.earliest, words.evenOdds, words.latest];
  if (outlook) heads.push(format.when(outlook.moment, unit));
  return html`<details class="data" part="table">
    <summary><span>${words.table}</span></summary>
    <table role="table">
      <thead role="rowgroup">
        <tr role="row">
          ${heads.map((head) => html`<th role="columnheader" scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map((row, i) => [
          notes(i).map(
            (note) =>
              html`<tr role="row">
                <td role="cell" class="note" colspan=${heads.length}>${rich(note)}</td>
              </tr>`,
          ),
          html`<tr role="row">
            <th role="rowheader" scope="row">${rich(labels[i]!)}</th>
            ${figures(row).map((figure) => html`<td role="cell">${figure}</td>`)}
          </tr>`,
        ])}
      </tbody>
    </table>
  </details>`;
}
