import { InsightQuiz } from '../assessment/view/insight-quiz.js';
import { PivotMisalignmentQuiz } from '../assessment/view/pivot-misalignment-quiz.js';
import { InsightCard } from '../card/view/insight-card.js';
import { renamed, type Tag } from '../kit/core/tags.js';
import type { InsightClass } from '../kit/element/define.js';
import { InsightProvider } from '../provider/insight-provider.js';
import { PivotTimeline } from '../timeline/view/pivot-timeline.js';
import { define, type Naming } from './define-as.js';

/** The provider first: what is inside it finds it ready. */
const CLASSES = [InsightProvider, InsightCard, InsightQuiz, PivotMisalignmentQuiz, PivotTimeline];

/**
 * Registers every widget, under our tags or as `<prefix>-card`, `-provider`, `-quiz`, `-misalignment-quiz` and
 * `-timeline`: `define` for each.
 * @returns by tag, the class that is registered there in the end
 * @throws RangeError for a prefix that no tag can begin with
 */
export function defineAll({ prefix }: Naming = {}): Map<string, CustomElementConstructor | undefined> {
  return new Map(
    CLASSES.map((widget: InsightClass) => [
      prefix === undefined ? widget.tag : renamed(widget.tag as Tag, prefix),
      define(widget, { prefix }),
    ]),
  );
}
