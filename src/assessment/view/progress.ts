import { html } from 'lit/html.js';
import type { Item } from '../model/schema.js';
import { vars } from '../../kit/element/vars.js';

/** More ticks than this would be hairs: then it is one bar. */
const TICKS = 30;

/** How far along: a tick for each item, in groups a dimension. For the eye; the same is said in words above. */
export function progress(items: readonly Item[], at: number) {
  if (items.length > TICKS)
    return html`<div class="ticks" part="progress" aria-hidden="true">
      <b .style=${vars({ n: (100 * at) / items.length })}></b><i></i>
    </div>`;
  return html`<div class="ticks" part="progress" aria-hidden="true">
    ${items.map(({ dimension }, i) => {
      const first = i > 0 && dimension !== items[i - 1]!.dimension;
      return html`<i class="${i < at ? 'on' : i === at ? 'now' : ''}${first ? ' first' : ''}"></i>`;
    })}
  </div>`;
}
