import type { html as Html } from 'lit/html.js';
import { FUTURES } from '../model/distribution.js';
import { figuresOf, headsOf } from './figures.js';
import type { Boxes } from './long.js';
import { notesBefore, type Row, type Scene } from './scene.js';
import { tableStyles } from './table.styles.js';
import { tableWordsEnglish, type TableWords } from './table.words.js';

/*
 * The same as the picture, for eyes and for assistive technology alike. Brought when it is first opened; it holds no
 * Lit.
 */

/** One sheet for all that need it. */
export function dress({ adoptedStyleSheets }: ShadowRoot): void {
  const sheet = tableStyles();
  if (!adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet);
}

/**
 * In a narrow box a row becomes a name over its figures; roles are written out, because a change of `display` would
 * take them away.
 */
export function table(html: typeof Html, scene: Scene, boxes: Boxes | undefined) {
  const heads = headsOf(scene);
  const line = (row: Row, i: number) => [
    notesBefore(scene, i).map(
      (note) =>
        html`<tr role="row">
          <td role="cell" class="note" colspan=${heads.length}>${scene.rich(note)}</td>
        </tr>`,
    ),
    html`<tr role="row">
      <th role="rowheader" scope="row">${scene.rich(row.phase.label)}</th>
      ${figuresOf(scene, row).map((figure) => html`<td role="cell">${figure}</td>`)}
    </tr>`,
  ];
  return html`<table role="table">
      <thead role="rowgroup">
        <tr role="row">
          ${heads.map((head) => html`<th role="columnheader" scope="col">${head}</th>`)}
        </tr>
      </thead>
      ${
        boxes
          ? boxes.rows(scene.rows, line)
          : html`<tbody role="rowgroup">
              ${scene.rows.map(line)}
            </tbody>`
      }
    </table>
    <p class="small">${spread(scene)}</p>`;
}

/** Of twenty futures: P10, P50, P80 and P90. */
const COUNTS = [2, 10, 16, 18];

/** When so many of them are done; empty where nothing is uncertain. */
function spread({ schedule: { finish }, format, words }: Scene): string {
  if (finish.min === finish.max) return '';
  const { spread }: TableWords = { ...tableWordsEnglish, ...words };
  return spread(
    COUNTS.map((count) => format.when(finish.quantile(count / FUTURES), finish.unit)),
    COUNTS.map(format.number),
    format.number(FUTURES),
  );
}
