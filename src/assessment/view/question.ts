import { html, nothing } from 'lit/html.js';
import { vars } from '../../kit/element/vars.js';
import { AGREEMENT, isRequired, notSureOf, optionsOf, points, scaleOf, type Answer } from '../model/answer.js';
import type { AssessmentDefinition, Item } from '../model/schema.js';
import type { Part } from './taking.js';
import type { Speech } from './speech.js';

/** As many stops as fit on a line with their labels. */
const STOPS = 7;

/** What can be answered, in its order, each with its words; `null` is "not sure". */
type Choices = [answer: number | string | null, label: unknown][];

function choicesOf(definition: AssessmentDefinition, item: Item, speech: Speech): Choices {
  if (item.type !== 'scale') return optionsOf(item).map(({ id, label }) => [id, speech.say(label)]);
  const scale = scaleOf(definition, item);
  const labels = scale === AGREEMENT ? speech.words.agreement : (scale.labels ?? []);
  const all = points(scale);
  return all.map((point, i) => {
    if (labels.length === all.length) return [point, speech.say(labels[i])];
    // Only the ends have words, so every point keeps its number. A text of white space alone is in no accessible name.
    return [
      point,
      [`${speech.number(point)} `, speech.say(i ? (i === all.length - 1 ? labels[1] : undefined) : labels[0])],
    ];
  });
}

const mark = html`<svg viewBox="0 0 18 18" aria-hidden="true">
  <circle cx="9" cy="9" r="8" stroke-width="1.75" />
  <path d="M9 4.6v5.4M9 12v1.6" stroke-width="1.9" />
</svg>`;

/**
 * One question: a native group, whose name is the question and whose description is all else about it.
 * @param missing - whether Next was pressed without an answer
 * @param n - tells its ids and names from those of other questions that are shown with it
 * @param part - what of it is not as usual
 */
export function question(
  definition: AssessmentDefinition,
  item: Item,
  answer: Answer | undefined,
  missing: boolean,
  speech: Speech,
  onAnswer: (answer: Answer) => void,
  n: string,
  { message, locked, body, after }: Part,
) {
  const several = item.type === 'multiple';
  const chosen: readonly unknown[] = Array.isArray(answer) ? answer : [answer];
  const choices = choicesOf(definition, item, speech);
  const stops = choices.length;
  const offered = notSureOf(definition, item);
  const notSure = offered === true ? speech.words.notSure : speech.plain(offered || undefined);
  if (notSure) choices.push([null, notSure]);
  const pick = (value: Answer) => () =>
    onAnswer(
      several && value !== null
        ? (chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value]).filter(isText)
        : value,
    );
  return html`<fieldset part="question" tabindex="-1" aria-describedby="count${n} help${n} message${n}">
    <legend class="title" part="title">
      ${speech.say(item.text)}${isRequired(item) ? nothing : html`<span class="small">${` ${speech.words.optional}`}</span>`}
    </legend>
    ${item.help ? html`<p class="small" part="help" id="help${n}">${speech.say(item.help)}</p>` : nothing}
    ${
      missing
        ? html`<p class="msg" part="message" id="message${n}" role=${n ? nothing : 'alert'}>
            ${mark}<span>${message ?? speech.words.choose(notSure)}</span>
          </p>`
        : nothing
    }
    ${
      body ??
      html`<div
        class="opts ${item.type === 'scale' && stops <= STOPS ? 'stops' : ''}"
        part="options"
        .style=${vars({ n: stops })}>
        ${choices.map(
          ([value, label]) =>
            html`<label class=${value === null ? 'na' : ''} part="option"
              ><input
                type=${several ? 'checkbox' : 'radio'}
                name="answer${n}"
                .checked=${chosen.includes(value)}
                ?disabled=${locked}
                @change=${pick(value)} /><span>${label}</span></label
            >`,
        )}
      </div>`
    }
    ${after}
  </fieldset>`;
}

const isText = (value: unknown) => typeof value === 'string';
