import type { html as Html } from 'lit/html.js';
import { parseProse, type ProseNode } from '../../kit/core/prose.js';
import type { Answers } from '../model/answer.js';
import { applicableItems } from '../model/applicable.js';
import { pipe } from '../model/pipe.js';
import type { AssessmentDefinition } from '../model/schema.js';
import { inWords } from './answer-words.js';
import type { Speech } from './speech.js';

/**
 * Texts with more than plain words in them: inline markup, and answers that are put in. On demand, because most
 * assessments have none. Lit's `html` is passed in.
 */
export function rich(
  html: typeof Html,
  source: string,
  definition: AssessmentDefinition,
  answers: Answers,
  speech: Speech,
): unknown {
  const items = applicableItems(definition, answers);
  const answerIn = (id: string): string | undefined => {
    const item = items.find((each) => each.id === id);
    const words = item && inWords(definition, item, answers, speech);
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
