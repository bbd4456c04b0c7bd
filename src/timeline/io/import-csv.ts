import type { Importer } from '../../kit/core/foreign.js';
import { check } from '../model/check.js';
import { fromCSV } from './csv.js';

/** What `format="csv"` brings. */
export const importer: Importer = (text) => fromCSV(text, check);
