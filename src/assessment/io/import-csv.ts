import type { Importer } from '../../kit/core/foreign.js';
import { fromCSV } from './csv.js';
import { gathered } from './gathered.js';

/** For `format="csv"`. */
export const importer: Importer = (text) => gathered(fromCSV(text));
