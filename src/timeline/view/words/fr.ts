import type { Amount } from '../../../kit/core/duration.js';
import { french, FRENCH_UNITS } from '../../../kit/core/durations/french.js';
import type { TimelineLanguage } from './language.js';

const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1);
const goalOr = (goal: string | undefined, all: string) => (goal ? `«\u202f${goal}\u202f»` : all);

const NUMBERS = ['', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'];
const spelled = (length: Amount) =>
  french.amount({
    ...length,
    number: length.value === 1 && length.unit === 'week' ? 'une' : NUMBERS[length.value] || length.number,
  });

export const words: TimelineLanguage = {
  ...french,
  fractions: [],
  likely: (range, number) => `${range}, le plus souvent ${number}`,
  after: (length) => `après ${french.amount(length)}`,
  counts: (unit) => `${capital(FRENCH_UNITS[unit][1])} depuis le début`,
  untitled: 'Quand tout sera fini',
  expected: 'Résultats attendus',
  early: (label, by, bound) =>
    `${label}\u00a0: ${bound === 'least' ? 'au moins ' : bound ? 'jusqu’à ' : ''}${spelled(by)} trop tôt`,
  met: (label) => `${label}\u00a0: le plan tient le rythme`,
  lead: (when, goal, { count, of, value, bound }) => [
    `${capital(when)}, ${goalOr(goal, 'tout')} a abouti dans `,
    `${bound ? (bound === 'fewer' ? 'moins de ' : 'plus de ') : ''}${count}\u00a0scénario${value < 2 ? '' : 's'} sur ${of}`,
    '.',
  ],
  standing: ({ count, of, value }, only, open) =>
    count === of
      ? ' Toutes les phases sont alors achevées à coup sûr.'
      : !value
        ? ' Rien n’est alors achevé à coup sûr.'
        : only
          ? ` Seule la phase ${goalOr(only, '')} est alors achevée à coup sûr${open ? `\u202f; même ${goalOr(open, '')} ne peut pas l’être` : ''}.`
          : ` Ce sont alors ${count} phases sur ${of} qui sont achevées à coup sûr${open ? `\u202f; ${goalOr(open, '')} ne peut pas l’être` : ''}.`,
  half: (half, most, { count, of }) => ['La moitié des scénarios ont abouti ', half, `, ${count} sur ${of} ${most}.`],
  tries: (number, value) =>
    `Qui renonce alors et recommence a besoin de ${number} tentative${value < 2 ? '' : 's'} en moyenne.`,
  never: 'Qui renonce alors et recommence n’y arrive jamais.',
  flag: (label, when) => `${label} ${when}`,
  gap: 'Trop tôt de',
  upTo: (length) => `jusqu’à ${french.amount(length)}`,
  tooEarly: (gap) => `${gap} trop tôt`,
  dots: 'Vingt scénarios équiprobables',
  dotsBy: (when) => `${capital(when)}, dix d’entre eux ont abouti`,
  countOf: ({ count, of }) => `${count} sur ${of}`,
  underWay: 'encore en cours',
  somewhere: 'fini quelque part ici',
  evenOdds: 'une chance sur deux',
  reading: {
    elapsed: 'Chaque durée se compte depuis le début.',
    sequential: 'Chaque phase commence quand la précédente est achevée.',
    concurrent: 'Toutes les phases commencent en même temps.',
  },
  together: (when, apart, { count, of }) =>
    `Si les retards surviennent ensemble, ${count} scénarios sur ${of} ont abouti ${when} et non ${apart}.`,
  table: 'Afficher en tableau',
  image: 'Enregistrer l’image',
  calendar: 'Calendrier',
  formats: 'Autres formats',
  copied: 'Copié.',
  notMade: 'Impossible à créer pour l’instant.',
  preset: {
    lang: 'fr',
    title: 'Combien de temps prend un changement de cap',
    steps: [
      'Annoncer le nouveau cap',
      'Revoir salaires et primes',
      'Former toutes les équipes',
      'Changer ce qui paraît normal',
      'Voir les résultats',
    ],
    expect: 'La direction attend des effets',
  },

  by: (date) => `d’ici au ${date}`,
  since: (date) => `À partir du ${date}`,
  fiscalYear: (from, to) => `ex. ${from.slice(-2)}-${to.slice(-2)}`,
  quarter: (quarter, year) => `T${quarter} ${year.replace('ex. ', '')}`,
  today: 'aujourd’hui',

  waiting: 'Chaque phase commence quand celles qu’elle attend sont achevées.',
  sampled: (points) => `Les probabilités viennent d’un échantillon, à ${points} sur 100 près.`,

  onDay: (date) => `Le ${date}.`,
  fromTo: (first, last) => `Du ${first} au ${last}.`,
  between: (from, to) => `${from} – ${to}`,
  finishes: (goal, when) => [`${goalOr(goal, 'Tout')} aboutit `, when, '.'],
  stands: (when, goal, isDone) => [
    `${capital(when)}, ${goalOr(goal, 'tout')} `,
    isDone ? 'a abouti' : 'n’a pas abouti',
    '.',
  ],
  isDone: (done) => (done ? 'achevée' : 'inachevée'),
  occurs: 'Quand',
  finished: 'Fin',

  phase: 'Phase',
  earliest: 'Au plus tôt',
  latest: 'Au plus tard',
  spread: (moments, counts, of) =>
    `${counts[0]} scénarios sur ${of} ont abouti ${moments[0]}, ${counts[1]} ${moments[1]}, ${counts[2]} ${moments[2]}, ${counts[3]} ${moments[3]}.`,

  schedule: 'Les phases se déroulent',
  modes: {
    elapsed: 'Depuis le début',
    sequential: 'L’une après l’autre',
    concurrent: 'En même temps',
    after: 'Selon leurs dépendances',
  },
  nothing: 'non fixé',
  phases: 'Modifier la durée des phases',
  least: (name) => `${name}\u00a0: au moins`,
  most: (name) => `${name}\u00a0: au plus`,
  to: 'à',
  units: (unit) => FRENCH_UNITS[unit][1],
  start: 'Début le',
  reset: 'Revenir aux chiffres d’origine',

  likelyFinish: (title) => `${title}\u00a0: fin probable`,
  finish: (title) => `${title}\u00a0: fin`,
  svg: 'Image en SVG',
  csv: 'Tableau en CSV',
  markdown: 'Copier en Markdown',
  json: 'Copier en JSON',
};
