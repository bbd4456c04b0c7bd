import { parseJson } from '../../kit/core/fetch.js';
import type { Importer } from '../../kit/core/foreign.js';
import { check } from '../model/check.js';
import { fromCSV } from './csv.js';
import { fromTimelineJS } from './timelinejs.js';

/** What `format` may name besides JSON, by name. */
export const importers: Readonly<Record<'csv' | 'timelinejs', Importer>> = {
  csv: (text) => fromCSV(text, check),
  timelinejs: (text) => fromTimelineJS(parseJson(text, 'src')),
};
