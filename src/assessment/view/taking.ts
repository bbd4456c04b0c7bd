import type { html as Html } from 'lit/html.js';
import type { Problem } from '../../kit/core/problem.js';
import { readChoices, readTyped } from '../io/light-dom.js';
import { WHOLE } from '../model/allocation.js';
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
import { takingWords } from './taking.words.js';

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

/** What is said of how far along it is, and what stands instead of one question after another. */
export type Whole = [count: string, content: unknown];

export type Give = (answer: Answer) => void;

export interface Taking {
  /** After all that was rendered. */
  settle(definition: AssessmentDefinition): void;
  whole(definition: AssessmentDefinition, items: readonly Item[]): Whole | undefined;
  part(item: Item, answer: Answer | undefined, give: Give): Part;
}

/** What the attributes of these names ask for is done from now on, and undone when they go. */
const ATTRIBUTES = ['mode', 'welcome', 'remember', 'name', 'required'];

/** Takes part in everything the quiz does from now on; before it is first rendered, with what was answered before. */
export function attend(
  html: typeof Html,
  ask: typeof question,
  quiz: InsightQuiz,
  { definition, problems }: { definition: AssessmentDefinition; problems: Problem[] },
): Taking {
  const enter = entry(quiz);
  const kept = memory(quiz);
  /** Knowledge checks whose outcome has been shown. */
  const revealed = new Set<string>();
  /** Whether the first screen is behind the visitor. */
  let begun = false;
  /** What applies, as it was last rendered. */
  let shown: readonly Item[] = [];

  const isPage = () => quiz.getAttribute('mode') === 'page';
  const mode = quiz.getAttribute('mode');
  if (mode && !/^(page|steps)$/.test(mode))
    problems.push({ code: 'shape', path: 'mode', message: `expected steps or page, got "${mode}"` });

  const part: Taking['part'] = (item, answer, give) => {
    const locked = quiz.matches(':disabled');
    const words = takingWords(quiz.words);
    if (item.type === 'text')
      return { body: textField(html, item, answer, quiz, locked, give), message: words.write, locked };
    if (item.type === 'allocation')
      return {
        body: allocation(html, item, answer, quiz, locked, give),
        message: words.shareOut(quiz.number(WHOLE)),
        locked,
      };
    if (!isKnowledgeCheck(item)) return { locked };
    if (revealed.has(item.id)) return { locked: true, after: outcome(html, item, answer, quiz) };
    if (answer === undefined || answer === null) return { locked };
    const reveal = () => {
      revealed.add(item.id);
      quiz.go(quiz.place, '.outcome');
    };
    return { locked, go: words.check, reveal };
  };

  const welcome = (definition: AssessmentDefinition, items: readonly Item[]): Whole => {
    const begin = () => {
      begun = true;
      quiz.visit(items[0]?.id);
    };
    const text = quiz.getAttribute('welcome') || definition.text;
    const words = takingWords(quiz.words);
    return [
      words.questions(quiz.number(items.length), items.length),
      html`<h3 class="title" part="title">${quiz.say(definition.title)}</h3>
        ${text ? html`<p class="copy" part="intro">${quiz.say(text)}</p>` : ''}
        <div class="nav begin" part="nav">
          <button type="button" class="go" part="button next" @click=${begin}>${words.begin}</button>
        </div>`,
    ];
  };

  const page = onePage(html, ask, quiz, part);

  const visit = quiz.visit;
  quiz.visit = (id) => {
    const at = shown.findIndex((item) => item.id === id);
    if (isPage() && at > 0) quiz.go(id, `fieldset:nth-of-type(${at + 1})`);
    else visit(id);
  };

  const before = { ...kept.recall(definition), ...readChoices(quiz, definition), ...readTyped(quiz, definition) };
  quiz.answers = { ...before, ...quiz.answers };
  const items = applicableItems(definition, before);
  const open = items.find((item) => answerTo(definition, item, before) === undefined);
  if (Object.keys(before).length) quiz.place ??= (open ?? items.at(-1))?.id;

  // Before anybody on the page hears of an answer, the form has it.
  let current = definition;
  quiz.addEventListener('insight-answer', () => {
    kept.keep(current);
    enter(current);
  });
  new MutationObserver(() => quiz.requestUpdate()).observe(quiz, { attributeFilter: ATTRIBUTES });

  return {
    part,
    whole(definition, items) {
      shown = items;
      if (!Object.keys(quiz.answers).length) revealed.clear();
      // Who has answered anything, now or on an earlier visit, is past the first screen.
      begun ||= items.some((item) => answerTo(definition, item, quiz.answers) !== undefined);
      if (!begun && quiz.hasAttribute('welcome')) return welcome(definition, items);
      return isPage() ? page.whole(definition, items) : undefined;
    },
    settle(definition) {
      current = definition;
      if (!Object.keys(quiz.answers).length) kept.keep(definition);
      enter(definition);
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
