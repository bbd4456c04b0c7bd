import { fromCSV } from './csv.js';
import { gathered } from './gathered.js';

/** For `format="csv"`. */
export const importer = (text: string) => gathered(fromCSV(text));
