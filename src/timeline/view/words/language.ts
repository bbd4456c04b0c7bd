import type { ControlWords } from '../controls.words.js';
import type { DateWords } from '../dates.words.js';
import type { GraphWords } from '../graph.words.js';
import type { KnownWords } from '../known.words.js';
import type { TableWords } from '../table.words.js';
import type { TakeWords } from '../take.words.js';
import type { TimelineWords } from '../words.js';

/** All that a timeline says, in one language. */
export type TimelineLanguage = TimelineWords &
  DateWords &
  GraphWords &
  KnownWords &
  TableWords &
  ControlWords &
  TakeWords;
