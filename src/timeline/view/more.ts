import type { html as Html } from 'lit/html.js';
import { parseProse, type ProseNode } from '../../kit/core/prose.js';
import { graphWordsEnglish, type GraphWords } from './graph.words.js';
import type { TimelineWords } from './words.js';

/*
 * What few timelines need, in a file that is brought when one does: three-point ranges, long sums and graphs; dates;
 * plans without uncertainty; hundreds of phases; inline markup in the author's texts. It holds no Lit and shares no
 * state with the widget.
 */
export { proseToText } from '../../kit/core/prose.js';
export { withoutWrongDates } from '../model/attribute-dates.js';
export { schedulingAny } from '../model/graph.js';
export { datesOf } from './dates.js';
export { known } from './known.js';
export { boxes, inTasks } from './long.js';

export const graphWords = (spoken: TimelineWords): GraphWords => ({ ...graphWordsEnglish, ...spoken });

/** An author's text with its markup, as a template of the `html` that is passed in. */
export function rich(html: typeof Html, text: string): unknown {
  const content = (node: ProseNode): unknown => {
    if (typeof node === 'string') return node;
    if (node.kind === 'code') return html`<code>${node.text}</code>`;
    const inner = node.children.map(content);
    if (node.kind === 'link') return html`<a href=${node.href}>${inner}</a>`;
    return node.kind === 'em' ? html`<em>${inner}</em>` : html`<strong>${inner}</strong>`;
  };
  return parseProse(text).map(content);
}
