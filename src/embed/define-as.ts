import type { InsightQuiz } from '../assessment/view/insight-quiz.js';
import type { PivotMisalignmentQuiz } from '../assessment/view/pivot-misalignment-quiz.js';
import type { InsightCard } from '../card/view/insight-card.js';
import { prefixFault, renamed, TAGS, type Tag } from '../kit/core/tags.js';
import { define as register, type InsightClass } from '../kit/element/define.js';
import type { InsightProvider } from '../provider/insight-provider.js';
import type { PivotTimeline } from '../timeline/view/pivot-timeline.js';

interface Elements {
  'insight-card': InsightCard;
  'insight-provider': InsightProvider;
  'insight-quiz': InsightQuiz;
  'pivot-misalignment-quiz': PivotMisalignmentQuiz;
  'pivot-timeline': PivotTimeline;
}

/**
 * The element of each tag under a prefix, for the DOM's own types:
 * `declare global { interface HTMLElementTagNameMap extends RenamedElements<'acme'> {} }`.
 */
export type RenamedElements<Prefix extends string> = { [T in Tag as `${Prefix}-${(typeof TAGS)[T]}`]: Elements[T] };

export interface Naming {
  /** What our tags begin with instead: `acme` makes `<acme-timeline>` of `<pivot-timeline>`. */
  prefix?: string | undefined;
}

/** @throws RangeError */
function nameOf(tag: string, prefix: string): string {
  const fault = prefixFault(prefix);
  if (fault) throw new RangeError(fault);
  if (!Object.hasOwn(TAGS, tag))
    throw new RangeError(`<${tag}> is not a tag of ours: register a class of your own as it is`);
  return renamed(tag as Tag, prefix);
}

/**
 * Registers one widget under its tag, or under a name of yours: then as a subclass, for a class can be registered once
 * only. Both may be on one page; events, tokens and attributes keep their names. May be called again.
 * @returns the class that is registered there in the end
 * @throws RangeError for a prefix that no tag can begin with, and for a renamed class that is not one of ours
 */
export function define(widget: InsightClass, { prefix }: Naming = {}): CustomElementConstructor | undefined {
  if (prefix === undefined) return register(widget);
  const name = nameOf(widget.tag, prefix);
  return register(
    class extends widget {
      static override readonly tag: string = name;
    },
  );
}
