import { answerWordsEnglish } from '../../assessment/view/answer.words.js';
import { moreWordsEnglish as moreOfAssessment } from '../../assessment/view/more.words.js';
import { takingWordsEnglish } from '../../assessment/view/taking.words.js';
import { wordsEnglish as assessment } from '../../assessment/view/words.js';
import { moreWordsEnglish as moreOfCard } from '../../card/view/more.words.js';
import { wordsEnglish as card } from '../../card/view/words.js';
import { controlWordsEnglish } from '../../timeline/view/controls.words.js';
import { dateWordsEnglish } from '../../timeline/view/dates.words.js';
import { graphWordsEnglish } from '../../timeline/view/graph.words.js';
import { knownWordsEnglish } from '../../timeline/view/known.words.js';
import { tableWordsEnglish } from '../../timeline/view/table.words.js';
import { takeWordsEnglish } from '../../timeline/view/take.words.js';
import { wordsEnglish as timeline } from '../../timeline/view/words.js';
import type { Locale } from '../locale.js';

/** All that the widgets say in English. */
export const words: Locale = {
  assessment: { ...assessment, ...moreOfAssessment, ...takingWordsEnglish, ...answerWordsEnglish },
  card: { ...card, ...moreOfCard },
  timeline: {
    ...{ ...timeline, ...dateWordsEnglish, ...knownWordsEnglish, ...graphWordsEnglish },
    ...{ ...tableWordsEnglish, ...controlWordsEnglish, ...takeWordsEnglish },
  },
};
