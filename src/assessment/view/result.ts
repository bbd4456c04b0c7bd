import { html, nothing } from 'lit/html.js';
import { destinations } from '../../kit/element/slots.js';
import { adviseOn } from '../model/advice.js';
import { answerTo, type Answers } from '../model/answer.js';
import type { AssessmentDefinition, Item } from '../model/schema.js';
import { bandOf, dimensionOf, measure, type Measures } from '../model/score.js';
import { advice } from './advice.js';
import { bars } from './bars.js';
import type { More } from './more.js';
import { shownScore } from './shown-score.js';
import type { Speech } from './speech.js';
import type { Wish } from './stage.js';

/** As many dimensions as make a shape (model/radar.ts). */
const hasShape = (count: number) => count > 2 && count < 9;

/**
 * The result: what it comes to in words, then the score, the weakest link, the parts, and what to do first.
 * @param more - what has been brought for it
 */
export function result(
  definition: AssessmentDefinition,
  items: readonly Item[],
  answers: Answers,
  speech: Speech,
  visit: (item?: string) => void,
  restart: () => void,
  wish: (wish: Wish) => void,
  more: More | undefined,
) {
  const { words } = speech;
  const measures = measure(definition, answers);
  const { total, dimensions } = measures;
  /** For a dimension without a score, the way to one. */
  const finish = ({ id, score, answered, of }: Measures['dimensions'][number]) => {
    const open = items.find((item) => item.dimension === id && answerTo(definition, item, answers) == null);
    if (score !== null || !open) return nothing;
    const { label } = dimensionOf(definition, id)!;
    const more = Math.ceil(of / 2) - answered;
    return act(words.answerMore(speech.number(more), more, speech.plain(label)), () => visit(open.id));
  };
  const may = (name: Wish) => act(words[name], () => wish(name), more?.on[name]);
  return html`
    ${verdict(definition, total.score, speech)} ${measures.pair ? weakestLink(definition, measures, speech) : nothing}
    ${
      dimensions.length > 1 || total.score === null
        ? html`<div class="parts" part="dimensions">
            <h4>${words.dimensions}</h4>
            ${bars(definition, measures, speech, more)}
            <p class="nav" part="views">
              ${dimensions.map(finish)}${hasShape(dimensions.length) ? may('shape') : nothing}${may('compare')}
            </p>
            ${more?.beside(measures)}
          </div>`
        : nothing
    }
    ${advice(definition, measures, [...adviseOn(definition, measures, answers), ...(more?.added ?? [])], speech)}
    ${destinations}
    <div class="foot" part="actions">
      ${may('change')}${may('copy')}${may('print')}
      <span class="push"></span>
      ${act(words.again, restart)}
    </div>
    ${more?.below()}
  `;
}

/** Something to do, as words; `on` where it stays pressed. */
export const act = (words: string, onClick: () => void, on?: boolean) =>
  html`<button type="button" class="act" part="button" aria-pressed=${on ?? nothing} @click=${onClick}>
    <span>${words}</span>
  </button>`;

/** What it comes to, or that it comes to nothing. */
function verdict({ bands }: AssessmentDefinition, score: number | null, speech: Speech) {
  const { words } = speech;
  const band = bandOf(bands, score);
  const best = bands[bands.length - 1];
  const title = score === null ? words.tooFew : band ? speech.say(band.title ?? band.label) : words.result;
  return html`<div class="verdict" part="result">
    <div>
      <h3 class="title" part="title" tabindex="-1">${title}</h3>
      <p>${score === null ? words.needsAll : speech.say(band?.text)}</p>
    </div>
    ${
      score === null
        ? nothing
        : html`<p class="tally" part="score">
            <b>${shownScore(score, bands, speech)}</b>
            <span class="small"
              >${words.outOf(speech.number(100))}<br />${best?.from ? words.startsAt(speech.plain(best.label), speech.number(best.from)) : nothing}</span
            >
          </p>`
    }
  </div>`;
}

function weakestLink(definition: AssessmentDefinition, { pair, spread }: Measures, speech: Speech) {
  const [low, high] = pair!.map((id) => dimensionOf(definition, id)!);
  const { words, plain, number } = speech;
  const points = Math.round(spread!);
  return html`<p class="lead weakest" part="weakest">
    <b>${words.weakest(plain(low!.label))}</b>
    ${words.gap(number(points), points, plain(high!.label), plain(high!.high), plain(low!.low))}
  </p>`;
}
