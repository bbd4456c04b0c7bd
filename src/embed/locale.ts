import type { AssessmentLanguage } from '../assessment/view/words/language.js';
import type { CardLanguage } from '../card/view/words/language.js';
import type { TimelineLanguage } from '../timeline/view/words/language.js';

/** All that the widgets say in one language, as `<insight-provider>.words` takes it: all of it, or as much as one likes. */
export interface Locale {
  assessment: AssessmentLanguage;
  card: CardLanguage;
  timeline: TimelineLanguage;
}
