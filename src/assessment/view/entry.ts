import { plainJson } from '../../kit/core/json.js';
import { tokenOf } from '../io/token.js';
import { answerTo, isRequired } from '../model/answer.js';
import { applicableItems } from '../model/applicable.js';
import type { AssessmentDefinition } from '../model/schema.js';
import { measure } from '../model/score.js';
import type { InsightQuiz } from './insight-quiz.js';
import { takingWords } from './taking.words.js';

/**
 * The quiz as one control of the form around it: `name` is the total, `name[dimension]` a score, each only where there
 * is one, and `name.answers` the token of what was answered, which has nothing in it that was typed. What the browser
 * keeps of it for whoever comes back are the answers themselves, as it keeps those of any field.
 */
export function entry(quiz: InsightQuiz): (definition: AssessmentDefinition) => void {
  const internals = quiz.attachInternals();
  return (definition) => {
    const { answers } = quiz;
    const name = quiz.getAttribute('name');
    const data = new FormData();
    if (name && Object.keys(answers).length) {
      const { total, dimensions } = measure(definition, answers);
      if (total.score !== null) data.append(name, String(total.score));
      for (const { id, score } of dimensions) if (score !== null) data.append(`${name}[${id}]`, String(score));
      data.append(`${name}.answers`, tokenOf(definition, answers));
    }
    internals.setFormValue(data, plainJson(answers));

    const items = applicableItems(definition, answers);
    const open = items.findIndex((item) => isRequired(item) && answerTo(definition, item, answers) === undefined);
    const anchor = quiz.renderRoot.querySelector<HTMLElement>('fieldset input, .go');
    if (open < 0 || !anchor || !quiz.hasAttribute('required')) internals.setValidity({});
    else {
      const said = takingWords(quiz.words).incomplete(quiz.number(open + 1), quiz.number(items.length));
      internals.setValidity({ valueMissing: true }, said, anchor);
    }
  };
}
