import { html } from 'lit/html.js';
import { vars } from '../../kit/element/vars.js';
import type { AssessmentDefinition } from '../model/schema.js';
import { bandOf, bandsOf, dimensionOf, type DimensionScore, type Measures } from '../model/score.js';
import type { More } from './more.js';
import { shownScore } from './shown-score.js';
import type { Speech } from './speech.js';

/** The dimensions from the weakest to the strongest, those without a score last. */
const weakestFirst = (dimensions: readonly DimensionScore[]) =>
  [...dimensions].sort((a, b) => (a.score ?? 101) - (b.score ?? 101));

/** Bars measure, and the cut scores run through all of them; every number is there as text too. */
export function bars(
  definition: AssessmentDefinition,
  { dimensions, weakest }: Measures,
  speech: Speech,
  more: More | undefined,
) {
  const { words } = speech;
  const shared = definition.dimensions.some(({ bands }) => bands) ? [] : definition.bands;
  const line = (n: number, kind = '') => html`<i class=${kind} .style=${vars({ n })}></i>`;

  const bar = ({ id, score, answered, of }: DimensionScore) => {
    const dimension = dimensionOf(definition, id)!;
    const { benchmark } = dimension;
    const bands = bandsOf(definition, dimension);
    const notes = [speech.plain(bandOf(bands, score)?.label)];
    if (id === weakest) notes.push(words.weakestMark);
    if (benchmark !== undefined) notes.push(words.benchmark(speech.number(benchmark)));
    // Within a fill a cut score is a gap; beyond it a line, unless one runs through all bars already.
    const cuts = bands
      .slice(1)
      .map(({ from }) => (from < score! ? line(from, 'gap') : shared.length ? '' : line(from)));
    return html`<li class="bar ${id === weakest ? 'weak' : score === null ? 'none' : ''}" part="dimension">
      <p class="name">
        <b>${speech.say(dimension.label)}</b> <span class="small">${notes.filter(Boolean).join(' · ')}</span>
      </p>
      <p class="value">
        ${
          score === null
            ? html`<span class="small">${words.noScore(speech.number(answered), speech.number(of), answered)}</span>`
            : html`<b>${shownScore(score, bands, speech)}</b>`
        }
      </p>
      <div class="track" part="track" aria-hidden="true">
        <b part="bar" .style=${vars({ n: score ?? 0 })}></b>
        ${cuts}${benchmark === undefined ? '' : line(benchmark, 'mark')}
      </div>
      ${more?.under(id)}
    </li>`;
  };

  return html`<div class="bars" part="chart">
    ${
      shared.length
        ? html`<div aria-hidden="true">${shared.slice(1).map(({ from }) => line(from))}</div>
            <p class="bands small" part="bands">
              ${shared.map(
                ({ from, label }, i) =>
                  html`<span .style=${vars({ n: (shared[i + 1]?.from ?? 100) - from })}>
                    ${speech.number(from)}<br />${speech.say(label)}
                  </span>`,
              )}
            </p>`
        : ''
    }
    <ol>
      ${weakestFirst(dimensions).map(bar)}
    </ol>
  </div>`;
}
