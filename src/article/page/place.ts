import { writeAssessment } from '../../assessment/io/html.js';
import { writeCard } from '../../card/io/html.js';
import type { CardDefinition } from '../../card/model/schema.js';
import { inlineJson, type Markup } from '../../kit/core/markup.js';
import type { PackDefinition } from '../../pack/model/schema.js';
import { writeTimeline } from '../../timeline/io/html.js';

export type Definition = CardDefinition | NonNullable<PackDefinition['timeline'] | PackDefinition['assessment']>;

/** The definitions of a pack by their ids, in the order of its fields. */
export function definitionsOf({ cards, timeline, assessment }: PackDefinition): Map<string, Definition> {
  const all = [...cards, ...(timeline ? [timeline] : []), ...(assessment ? [assessment] : [])];
  return new Map(all.map((each) => [each.id, each]));
}

/** A definition as the HTML of its element. */
export function writeDefinition(definition: Definition, lang: string, level: number): Markup {
  const writing = { lang, level };
  if (definition.kind === 'card') return writeCard(definition, writing);
  return definition.kind === 'timeline' ? writeTimeline(definition, writing) : writeAssessment(definition, writing);
}

/**
 * Takes ids that are taken already away from what is inside an element, for a page may have each only once; the
 * definition then stands beside it as data. `taken` grows by those that stay.
 */
export function withOwnIds(markup: Markup, definition: Definition, taken: Set<string>): Markup {
  let isLost = false;
  const visit = (node: Markup) => {
    for (const child of node.children) {
      if (child.type !== 'element') continue;
      const { id } = child.properties;
      if (typeof id === 'string' && taken.has(id)) {
        isLost = true;
        delete child.properties.id;
      } else if (typeof id === 'string') taken.add(id);
      visit(child);
    }
  };
  visit(markup);
  const hasData = markup.children.some((child) => child.type === 'element' && child.tagName === 'script');
  if (isLost && !hasData) markup.children.push(inlineJson(definition));
  return markup;
}
