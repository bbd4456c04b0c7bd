import type { MoreWords } from '../more.words.js';
import type { CardWords } from '../words.js';

/** All that a card says, in one language. */
export type CardLanguage = CardWords & MoreWords;
