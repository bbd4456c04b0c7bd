import { parseJson } from '../../kit/core/fetch.js';
import type { Importer } from '../../kit/core/foreign.js';
import { fromTimelineJS } from './timelinejs.js';

/** What `format="timelinejs"` brings. */
export const importer: Importer = (text) => fromTimelineJS(parseJson(text, 'src'));
