import type { html as Html } from 'lit/html.js';
import { answerTo, isRequired } from '../model/answer.js';
import type { AssessmentDefinition, Item } from '../model/schema.js';
import type { InsightQuiz } from './insight-quiz.js';
import type { question } from './question.js';
import type { Taking, Whole } from './taking.js';
import { takingWords } from './taking.words.js';

/** By which Lit leaves a place as it is; it is the same in all copies (lit-html, `noChange`). */
const UNCHANGED = Symbol.for('lit-noChange');

/** All questions on one page, and the result behind a button that names what is open. */
export function onePage(html: typeof Html, ask: typeof question, quiz: InsightQuiz, part: Taking['part']) {
  /** Whether the result was asked for with questions open. */
  let tried = false;
  /** What each place was rendered from: an answer renders its own question anew, and not two hundred. */
  let places: string[] = [];
  let stamp: unknown[] = [];
  let pipes = false;

  function whole(definition: AssessmentDefinition, items: readonly Item[]): Whole {
    const now = [definition, quiz.words, quiz.rich];
    if (definition !== stamp[0]) pipes = JSON.stringify(definition).includes('{{');
    if (pipes || now.some((each, i) => each !== stamp[i])) places = [];
    stamp = now;

    const answers = items.map((item) => answerTo(definition, item, quiz.answers));
    const open = [...items.keys()].filter((i) => isRequired(items[i]!) && answers[i] === undefined);
    tried &&= open.length > 0;
    const parts = items.map((item, i) => part(item, answers[i], (answer) => quiz.answer(items, i, answer)));
    const checks = parts.filter(({ reveal }) => reveal);
    const submit = (event: Event) => {
      event.preventDefault();
      const [first] = open;
      tried = first !== undefined;
      if (tried) quiz.go(quiz.place, `fieldset:nth-of-type(${first! + 1}) :is(input, button)`);
      else if (checks.length) checks.forEach(({ reveal }) => reveal!());
      else quiz.finish();
    };
    const asked = items.map((item, i) => {
      const missing = tried && open.includes(i);
      const { locked, go } = parts[i]!;
      const place = JSON.stringify([item.id, items.length, answers[i], missing, locked, go]);
      if (places[i] === place) return UNCHANGED;
      places[i] = place;
      const give = (answer: Parameters<typeof quiz.answer>[2]) => quiz.answer(items, i, answer);
      return ask(definition, item, answers[i], missing, quiz, give, `-${i}`, parts[i]!);
    });
    places.length = items.length;
    const given = answers.filter((answer) => answer != null).length;
    return [
      quiz.words.answered(quiz.number(given), quiz.number(items.length), given),
      html`<form class="page">
        ${asked}
        <div class="nav" part="nav">
          <p class="msg" part="message" role="status">
            ${tried ? takingWords(quiz.words).open(quiz.number(open.length), open.length) : ''}
          </p>
          <span class="push"></span>
          <button class="go" part="button next" @click=${submit}>${checks[0]?.go ?? quiz.words.finish}</button>
        </div>
      </form>`,
    ];
  }

  return {
    whole,
    /** After something was rendered: where it was something else, the page begins anew. */
    settle() {
      if (!quiz.renderRoot.querySelector('.page')) places = [];
    },
  };
}
