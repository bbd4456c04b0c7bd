import { words as assessment } from '../../assessment/view/words/de.js';
import { words as card } from '../../card/view/words/de.js';
import { words as timeline } from '../../timeline/view/words/de.js';
import type { Locale } from '../locale.js';

/** All that the widgets say in German. */
export const words: Locale = { assessment, card, timeline };
