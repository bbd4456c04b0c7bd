import { words as assessment } from '../../assessment/view/words/es.js';
import { words as card } from '../../card/view/words/es.js';
import { words as timeline } from '../../timeline/view/words/es.js';
import type { Locale } from '../locale.js';

/** All that the widgets say in Spanish. */
export const words: Locale = { assessment, card, timeline };
