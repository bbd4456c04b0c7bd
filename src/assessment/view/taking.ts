import type { html as Html } from 'lit/html.js';
import { readTyped } from '../io/light-dom.js';
import { answerTo, type Answer } from '../model/answer.js';
import { applicableItems } from '../model/applicable.js';
import { isKnowledgeCheck } from '../model/place.js';
import type { AssessmentDefinition, Item } from '../model/schema.js';
import { autoAdvance } from './auto-advance.js';
import { entry } from './entry.js';
import type { InsightQuiz } from './insight-quiz.js';
import { allocation, outcome, textField } from './kinds.js';
import { memory } from './memory.js';
import { onePage } from './one-page.js';
import type { question } from './question.js';
import { takingStyles } from './taking.styles.js';
import { takingWords as words } from './taking.words.js';

/*
 * What most assessments do without: a first screen, all questions on one page, allocations and texts, the outcome of a
 * knowledge check, a part in a form, a memory. On demand. It holds no Lit: what renders is passed in.
 */

/** What of a question is not as usual. */
export interface Part {
  /** Instead of the options. */
  body?: unknown;
  /** Behind them. */
  after?: unknown;
  /** What to say where there is no answer. */
  message?: string;
  /** What the button says that leads on. */
  go?: string;
  /** Whether it has been answered for good. */
  locked?: boolean;
  /** Shows what came of the answer, before it goes on. */
  reveal?: () => void;
}

/** What stands instead of one question after another, and what is said of how far along that is. */
export interface Whole {
  content: unknown;
  count: string;
}

export type Give = (answer: Answer) => void;

export interface Taking {
  /** Answers of before this visit, and what was typed into the author's own form. */
  recall(definition: AssessmentDefinition): Record<string, Answer>;
  /** After each answer of the visitor's, and after all that was rendered. */
  keep(definition: AssessmentDefinition, isAnswer?: boolean): void;
  whole(definition: AssessmentDefinition, items: readonly Item[]): Whole | undefined;
  part(definition: AssessmentDefinition, item: Item, answer: Answer | undefined, give: Give): Part;
  /** The selector of an item's question, where it is not the only one. */
  where(item: string | undefined): string | undefined;
}

export function attend(html: typeof Html, ask: typeof question, quiz: InsightQuiz): Taking {
  const enter = entry(quiz);
  const kept = memory(quiz);
  /** Knowledge checks whose outcome has been shown. */
  const revealed = new Set<string>();
  /** Whether the first screen is behind the visitor. */
  let begun = false;
  /** What applies, as it was last rendered. */
  let shown: readonly Item[] = [];

  const isPage = () => quiz.getAttribute('mode') === 'page';

  const part: Taking['part'] = (_, item, answer, give) => {
    if (item.type === 'text') return { body: textField(html, item, answer, quiz, give), message: words.write };
    if (item.type === 'allocation')
      return { body: allocation(html, item, answer, quiz, give), message: words.shareOut };
    if (!isKnowledgeCheck(item)) return {};
    if (revealed.has(item.id)) return { locked: true, after: outcome(html, item, answer, quiz) };
    if (answer === undefined || answer === null) return {};
    const reveal = () => {
      revealed.add(item.id);
      quiz.go(quiz.place, '.outcome');
    };
    return { go: words.check, reveal };
  };

  const welcome = (definition: AssessmentDefinition, items: readonly Item[]): Whole => {
    const begin = () => {
      begun = true;
      quiz.visit(items[0]?.id);
    };
    const text = quiz.getAttribute('welcome') || definition.text;
    return {
      count: words.questions(items.length),
      content: html`<h3 class="title">${quiz.say(definition.title)}</h3>
        ${text ? html`<p class="copy">${quiz.say(text)}</p>` : ''}
        <div class="nav begin"><button type="button" class="go" @click=${begin}>${words.begin}</button></div>`,
    };
  };

  const page = onePage(html, ask, quiz, part);

  return {
    part,
    where: (item) =>
      isPage() && item ? `fieldset:nth-of-type(${shown.findIndex(({ id }) => id === item) + 1})` : undefined,
    whole(definition, items) {
      shown = items;
      // Who has answered anything, now or on an earlier visit, is past the first screen.
      begun ||= items.some((item) => answerTo(definition, item, quiz.answers) !== undefined);
      if (!begun && quiz.hasAttribute('welcome')) return welcome(definition, items);
      return isPage() ? page.whole(definition, items) : undefined;
    },
    recall(definition) {
      const answers = { ...kept.recall(definition), ...readTyped(quiz, definition) };
      const items = applicableItems(definition, answers);
      const open = items.find((item) => answerTo(definition, item, answers) === undefined);
      if (Object.keys(answers).length) quiz.place ??= (open ?? items.at(-1))?.id;
      return answers;
    },
    keep(definition, isAnswer) {
      const isNew = !Object.keys(quiz.answers).length;
      if (isNew) revealed.clear();
      if (isNew || isAnswer) kept.keep(definition);
      enter(definition);
      if (isAnswer) return;
      page.settle();
      const { renderRoot } = quiz;
      const sheet = takingStyles();
      if (renderRoot.adoptedStyleSheets.includes(sheet)) return;
      renderRoot.adoptedStyleSheets.push(sheet);
      autoAdvance(quiz, () => {
        const at = shown.findIndex(({ id }) => id === quiz.place);
        return quiz.hasAttribute('auto-advance') && !isPage() && Math.max(0, at) < shown.length - 1;
      });
    },
  };
}
