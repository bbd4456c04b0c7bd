import { html } from 'lit/html.js';

/**
 * Where a reader may go from here, in the page's own HTML, as its logo and its footer are (insight-element.ts): assigned
 * where they stand and never moved; where there are none, nothing is drawn. Each widget says where this one lies.
 */
export const destinations = html`<slot name="destinations"></slot>`;
