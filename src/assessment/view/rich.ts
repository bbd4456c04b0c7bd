import type { html as Html } from 'lit';
import { parseProse, type ProseNode } from '../../kit/core/prose.js';
import { answerTo, optionsOf, points, scaleOf, type Answers } from '../model/answer.js';
import { pipe } from '../model/pipe.js';
import type { AssessmentDefinition, Item } from '../model/schema.js';
import type { Lexicon } from './speech.js';

/**
 * Texts with more than plain words in them: inline markup, and answers that are put in. On demand, because most
 * assessments have none. Lit's `html` is passed in.
 */
export function rich(
  html: typeof Html,
  source: string,
  definition: AssessmentDefinition,
  items: readonly Item[],
  answers: Answers,
  lexicon: Lexicon,
): unknown {
  const answerIn = (id: string): string | undefined => {
    const item = items.find((each) => each.id === id);
    const words = item && inWords(definition, item, answers, lexicon);
    // Only characters, whatever was typed; and apart from the direction of what is around them.
    return words && `\u2068${words.replace(/[\\*`[\]]/g, '\\$&')}\u2069`;
  };
  const content = (node: ProseNode): unknown => {
    if (typeof node === 'string') return node;
    if (node.kind === 'code') return html`<code>${node.text}</code>`;
    const inner = node.children.map(content);
    if (node.kind === 'link') return html`<a href=${node.href}>${inner}</a>`;
    return node.kind === 'em' ? html`<em>${inner}</em>` : html`<strong>${inner}</strong>`;
  };
  return parseProse(pipe(source, answerIn)).map(content);
}

/** An answer in words, on those items that have been answered. */
function inWords(
  definition: AssessmentDefinition,
  item: Item,
  answers: Answers,
  { words, text, number }: Lexicon,
): string {
  const answer = answerTo(definition, item, answers);
  if (answer === undefined || answer === null) return '';
  if (item.type === 'text') return answer as string;
  if (item.type !== 'scale') {
    const chosen = optionsOf(item).filter(({ id }) => (Array.isArray(answer) ? answer.includes(id) : answer === id));
    return chosen.map(({ label }) => text(label)).join(', ');
  }
  const scale = scaleOf(definition, item);
  const all = points(scale);
  const labels = scale.labels ?? words.agreement;
  return labels.length === all.length ? text(labels[all.indexOf(answer as number)]) : number(answer as number);
}
