import { html, nothing, type TemplateResult } from 'lit/html.js';
import { vars } from '../../kit/element/vars.js';
import { lengthOf } from './figures.js';
import { label } from './picture.js';
import type { Scene } from './scene.js';
import type { Told } from './sentences.js';

/**
 * The labels of the vertical picture, each at its moment or, where the one above reaches further, right below it. Each
 * box holds all that is above its label and is at least as high as the label's place: so the browser itself moves a
 * label down to clear the one above, and the free end of the box, from the place to the label, is where its leader
 * bends. Nothing is measured.
 */
export function lanes(scene: Scene, { flag, gap }: Told): TemplateResult {
  const { rows, axis, words } = scene;
  const labels = rows.map((row) => ({
    at: row.mid,
    flagged: '',
    text: label(row.name, lengthOf(scene, row)),
  }));
  // The line runs on below the flag, so the flag stands in the box, at its foot.
  if (axis.at !== undefined)
    labels.push({ at: axis.at, flagged: flag, text: html`<p class="small gapped">${gap && words.tooEarly(gap)}</p>` });
  let above: TemplateResult | typeof nothing = nothing;
  for (const { at, flagged, text } of labels.sort((a, b) => a.at - b.at))
    above = html`<div class="above ${flagged ? 'flagged' : ''}" .style=${vars({ at })}>
        ${above}<i class="bend"></i>${flagged ? html`<p class="said" part="expectation">${flagged}</p>` : nothing}
      </div>
      ${text}`;
  return html`<div class="column">${above}</div>`;
}
