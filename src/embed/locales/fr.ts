import { words as assessment } from '../../assessment/view/words/fr.js';
import { words as card } from '../../card/view/words/fr.js';
import { words as timeline } from '../../timeline/view/words/fr.js';
import type { Locale } from '../locale.js';

/** All that the widgets say in French. */
export const words: Locale = { assessment, card, timeline };
