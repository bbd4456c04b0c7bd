import { html, nothing } from 'lit/html.js';
import type { Advised } from '../model/advice.js';
import type { AssessmentDefinition } from '../model/schema.js';
import { bandsOf, dimensionOf, type Measures } from '../model/score.js';
import { shownScore } from './shown-score.js';
import type { Speech } from './speech.js';

/** What to fix first, each with the reason it was chosen for. */
export function advice(
  definition: AssessmentDefinition,
  measures: Measures,
  advised: readonly Advised[],
  speech: Speech,
) {
  if (!advised.length) return nothing;
  return html`<h4>${speech.words.advice}</h4>
    <ol class="advice" part="advice">
      ${advised.map((each, i) => {
        const { advice } = each;
        const why = advice.why ? speech.say(advice.why) : reasonIn(definition, measures, each, speech);
        return html`<li part="advice-item">
          <b aria-hidden="true">${speech.number(i + 1)}</b>
          <div>
            <b>${speech.say(advice.title)}</b>
            ${advice.text ? html`<p>${speech.say(advice.text)}</p>` : nothing}
            ${why ? html`<p class="small">${speech.words.why}${why}</p>` : nothing}
          </div>
        </li>`;
      })}
    </ol>`;
}

function reasonIn(
  definition: AssessmentDefinition,
  { weakest }: Measures,
  { about, score, band, below }: Advised,
  speech: Speech,
): string {
  if (score === null) return '';
  const { words } = speech;
  if (below) {
    const points = Math.round(below.points);
    return words.whyGap(speech.number(points), points, speech.plain(dimensionOf(definition, below.dimension)?.label));
  }
  const bands = bandsOf(definition, dimensionOf(definition, about));
  const shown = shownScore(score, bands, speech);
  const label = speech.plain(bands.find(({ id }) => id === band)?.label);
  return about === weakest ? words.whyWeakest(shown) : words.whyBand(shown, label, about === 'total');
}
