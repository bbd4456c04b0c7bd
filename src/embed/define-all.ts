import { InsightQuiz } from '../assessment/view/insight-quiz.js';
import { PivotMisalignmentQuiz } from '../assessment/view/pivot-misalignment-quiz.js';
import { InsightCard } from '../card/view/insight-card.js';
import { prefixFault, renamed, type Tag } from '../kit/core/tags.js';
import { define, type InsightClass } from '../kit/element/define.js';
import { InsightProvider } from '../provider/insight-provider.js';
import { PivotTimeline } from '../timeline/view/pivot-timeline.js';

/** The provider first: what is inside it finds it ready. */
const CLASSES: Readonly<Record<Tag, InsightClass>> = {
  'insight-provider': InsightProvider,
  'insight-card': InsightCard,
  'insight-quiz': InsightQuiz,
  'pivot-misalignment-quiz': PivotMisalignmentQuiz,
  'pivot-timeline': PivotTimeline,
};

/** A class can be registered once only, so another name is given to a subclass. */
function named(widget: InsightClass, tag: string): InsightClass {
  return class extends widget {
    static override readonly tag: string = tag;
  };
}

/**
 * Registers every widget, under our tags or as `<prefix>-card`, `-provider`, `-quiz`, `-misalignment-quiz` and
 * `-timeline`. Both may be on one page; events, tokens and attributes keep their names. May be called again.
 * @returns by tag, the class that is registered there in the end
 * @throws RangeError for a prefix that no tag can begin with
 */
export function defineAll({ prefix }: { prefix?: string | undefined } = {}): Map<
  string,
  CustomElementConstructor | undefined
> {
  const fault = prefix === undefined ? undefined : prefixFault(prefix);
  if (fault) throw new RangeError(fault);
  return new Map(
    Object.entries(CLASSES).map(([tag, widget]) => {
      const name = prefix === undefined ? tag : renamed(tag as Tag, prefix);
      return [name, define(prefix === undefined ? widget : named(widget, name))];
    }),
  );
}
