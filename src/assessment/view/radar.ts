import { BOX, radar, shortened, type Point, type RadarShape } from '../model/radar.js';
import { bandsOf, type Measures } from '../model/score.js';
import { shownScore } from './shown-score.js';
import type { Stage } from './stage.js';

/** Of a line, by rater: the first is the visitor, then colleagues. Units of the line's own box. */
const DASHES = ['none', '7 4', '2 4', '11 4 2 4', '5 2', '1 7', '14 5', '9 3 2 3 2 3'];
export const dashOf = (rater: number): string => DASHES[rater % DASHES.length]!;
/** With as many colleagues each line is another one. */
export const MOST_RATERS = DASHES.length;

const path = (points: readonly Point[], isClosed = false) =>
  points.length ? `M${points.map(({ x, y }) => `${x} ${y}`).join('L')}${isClosed ? 'Z' : ''}` : '';

/** A line each, so that who said nothing of a dimension leaves a gap there. */
const outline = ({ lines, isWhole }: RadarShape) => lines.map((line) => path(line, isWhole)).join('');

/** A name beside the ring, the score under it or after it. */
const NAME = { bold: 15, figure: 12 };

/**
 * The scores as a shape, for the eye: everything in it is in the bars too, so assistive technology meets only those.
 * Nothing for as few or as many dimensions as make no shape.
 */
export function radarView(
  { html, svg, quiz, words, definition: of }: Stage,
  { dimensions, weakest }: Measures,
  raters: readonly (readonly (number | null)[])[],
) {
  const definition = of();
  const shared = definition.dimensions.some(({ bands }) => bands) ? [] : definition.bands.map(({ from }) => from);
  // What the wrapper will be, which may not have been rendered yet.
  const isRtl = /^ar/.test(quiz.locale) || quiz.renderRoot.host.matches(':dir(rtl)');
  const drawn = radar(raters, shared, isRtl);
  if (!drawn) return undefined;
  const { spokes, rings, shapes, labels } = drawn;
  const [own, ...others] = shapes;
  const texts = labels.map(({ x, y, scoreY, anchor, room }, i) => {
    const dimension = definition.dimensions[i]!;
    const { id, score } = dimensions[i]!;
    const figure = score === null ? '–' : shownScore(score, bandsOf(definition, dimension), quiz);
    const isOneLine = scoreY === y;
    const width = room - (isOneLine ? figure.length * NAME.figure : 0);
    const cut = shortened(quiz.plain(dimension.label), width);
    // Apart from the left-to-right line that it stands in, so that it is cut at its end.
    const name = isRtl ? `\u2068${cut}\u2069` : cut;
    const number = svg`<tspan class="num">${figure}</tspan>`;
    return svg`<text class=${id === weakest ? 'weak' : ''} x=${x} y=${y} text-anchor=${anchor}>${name}${
      isOneLine ? svg` ${number}` : ''
    }</text>${isOneLine ? '' : svg`<text class=${id === weakest ? 'weak' : ''} x=${x} y=${scoreY} text-anchor=${anchor}>${number}</text>`}`;
  });
  return html`<div class="radar" part="shape" aria-hidden="true">
    <h4>${words.asShape}</h4>
    <svg viewBox=${`0 0 ${BOX.width} ${BOX.height}`}>
      <path class="spoke" d=${spokes.map(({ from, to }) => path([from, to])).join('')} />
      ${rings.map(({ at, points }) => svg`<path class=${at < 100 ? 'ring cut' : 'ring'} d=${path(points, true)} />`)}
      <path class=${own!.isWhole ? 'area' : 'own'} d=${outline(own!)} />
      ${others.map((shape, i) => svg`<path class="other" stroke-dasharray=${dashOf(i + 1)} d=${outline(shape)} />`)}
      ${own!.points.map((point, i) => {
        const isWeak = dimensions[i]!.id === weakest;
        return point && svg`<circle class=${isWeak ? 'weak' : ''} cx=${point.x} cy=${point.y} r=${isWeak ? 5.5 : 4} />`;
      })}
      ${texts}
    </svg>
  </div>`;
}
