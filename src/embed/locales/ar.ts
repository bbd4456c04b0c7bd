import { words as assessment } from '../../assessment/view/words/ar.js';
import { words as card } from '../../card/view/words/ar.js';
import { words as timeline } from '../../timeline/view/words/ar.js';
import type { Locale } from '../locale.js';

/** All that the widgets say in Arabic. */
export const words: Locale = { assessment, card, timeline };
