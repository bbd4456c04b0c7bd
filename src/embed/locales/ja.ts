import { words as assessment } from '../../assessment/view/words/ja.js';
import { words as card } from '../../card/view/words/ja.js';
import { words as timeline } from '../../timeline/view/words/ja.js';
import type { Locale } from '../locale.js';

/** All that the widgets say in Japanese. */
export const words: Locale = { assessment, card, timeline };
