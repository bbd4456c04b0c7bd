import { html, nothing } from 'lit';
import type { Advised } from '../model/advice.js';
import type { AssessmentDefinition } from '../model/schema.js';
import { bandsOf, type Measures } from '../model/score.js';
import { shownScore } from './bars.js';
import type { Speech } from './speech.js';

/** What to fix first, each with the reason it was chosen for. */
export function advice(
  definition: AssessmentDefinition,
  measures: Measures,
  advised: readonly Advised[],
  speech: Speech,
) {
  const { words, say, number } = speech;
  if (!advised.length) return nothing;
  return html`<section class="advice">
    <h4 class="head">${words.advice}</h4>
    <ol>
      ${advised.map((each, i) => {
        const { advice } = each;
        const why = advice.why ? say(advice.why) : reasonIn(definition, measures, each, speech);
        return html`<li>
          <span class="no" aria-hidden="true">${number(i + 1)}</span>
          <div>
            <b>${say(advice.title)}</b>
            ${advice.text ? html`<p>${say(advice.text)}</p>` : nothing}
            ${why ? html`<p class="why">${words.why} ${why}</p>` : nothing}
          </div>
        </li>`;
      })}
    </ol>
  </section>`;
}

function reasonIn(
  definition: AssessmentDefinition,
  { weakest }: Measures,
  { about, score, band, below }: Advised,
  { words, plain, number }: Speech,
): string {
  if (score === null) return '';
  const labelOf = (id: string) => plain(definition.dimensions.find((dimension) => dimension.id === id)?.label);
  if (below) return words.whyGap(number(Math.round(below.points)), labelOf(below.dimension));
  const bands = bandsOf(
    definition,
    definition.dimensions.find(({ id }) => id === about),
  );
  const shown = shownScore(score, bands, number);
  const label = plain(bands.find(({ id }) => id === band)?.label);
  if (about === 'total') return words.whyTotal(shown, label);
  return about === weakest ? words.whyWeakest(shown) : words.whyBand(shown, label);
}
