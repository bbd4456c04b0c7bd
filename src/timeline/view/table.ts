import { html } from 'lit/html.js';
import type { Text } from '../../kit/core/text.js';
import { figuresOf, headsOf } from './figures.js';
import { notesBefore, type Scene } from './scene.js';
import { spread } from './sentences.js';
import type { Slices } from './slices.js';

/**
 * The same as the picture, for eyes and for assistive technology alike; `rich` shows a text of the author's with its
 * markup. In a narrow box a row becomes a name over its figures; roles are written out, because a change of `display`
 * would take them away.
 */
export function table(scene: Scene, rich: (text: string) => unknown, text: (text: Text) => string, slices: Slices) {
  const heads = headsOf(scene);
  return html`<details class="data" part="table">
    <summary><span>${scene.words.table}</span></summary>
    <table role="table">
      <thead role="rowgroup">
        <tr role="row">
          ${heads.map((head) => html`<th role="columnheader" scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${slices(scene.rows, (row, i) => [
          notesBefore(scene, i).map(
            (note) =>
              html`<tr role="row">
                <td role="cell" class="note" colspan=${heads.length}>${rich(note)}</td>
              </tr>`,
          ),
          html`<tr role="row">
            <th role="rowheader" scope="row">${rich(text(row.phase.label))}</th>
            ${figuresOf(scene, row).map((figure) => html`<td role="cell">${figure}</td>`)}
          </tr>`,
        ])}
      </tbody>
    </table>
    <p class="small">${spread(scene)}</p>
  </details>`;
}
