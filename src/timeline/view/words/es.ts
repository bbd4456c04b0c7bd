import type { Amount } from '../../../kit/core/duration.js';
import { spanish, SPANISH_UNITS } from '../../../kit/core/durations/spanish.js';
import type { TimelineLanguage } from './language.js';

const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1);
const goalOr = (goal: string | undefined, all: string) => (goal ? `«${goal}»` : all);

const NUMBERS = ['', 'un', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez'];
const spelled = (length: Amount) =>
  spanish.amount({
    ...length,
    number: length.value === 1 && length.unit === 'week' ? 'una' : NUMBERS[length.value] || length.number,
  });

export const words: TimelineLanguage = {
  ...spanish,
  fractions: [],
  likely: (range, number) => `${range}, lo más probable ${number}`,
  after: (length) => `tras ${spanish.amount(length)}`,
  counts: (unit) => `${capital(SPANISH_UNITS[unit][1])} desde el inicio`,
  untitled: 'Cuándo estará terminado',
  expected: 'Resultados esperados',
  early: (label, by, bound) =>
    `${label}: ${bound === 'least' ? 'al menos ' : bound ? 'hasta ' : ''}${spelled(by)} antes de tiempo`,
  met: (label) => `${label}: el plan cumple`,
  lead: (when, goal, { count, of, bound }) => [
    `${capital(when)}, ${goalOr(goal, 'todo')} se ha cumplido en `,
    `${bound ? (bound === 'fewer' ? 'menos de ' : 'más de ') : ''}${count} de ${of} escenarios`,
    '.',
  ],
  standing: ({ count, of, value }, only, open) =>
    count === of
      ? ' Para entonces, todas las fases han terminado con seguridad.'
      : !value
        ? ' Para entonces, nada ha terminado con seguridad.'
        : ` Para entonces ${only ? `solo ha terminado con seguridad «${only}»` : `han terminado con seguridad ${count} de ${of} fases`}` +
          (open ? `; ${only ? `ni siquiera «${open}»` : `«${open}» no`} puede haberlo hecho.` : '.'),
  half: (half, most, { count, of }) => [
    'La mitad de los escenarios ha terminado ',
    half,
    `, ${count} de ${of} ${most}.`,
  ],
  tries: (number, value) =>
    `Quien entonces abandona y vuelve a empezar necesita ${number} intento${value === 1 ? '' : 's'} de media.`,
  never: 'Quien entonces abandona y vuelve a empezar no llega nunca.',
  flag: (label, when) => `${label} ${when}`,
  gap: 'Adelanto de',
  upTo: (length) => `hasta ${spanish.amount(length)}`,
  tooEarly: (gap) => `${gap} antes de tiempo`,
  dots: 'Veinte escenarios igual de probables',
  dotsBy: (when) => `${capital(when)}, diez de ellos han terminado`,
  countOf: ({ count, of }) => `${count} de ${of}`,
  underWay: 'aún en curso',
  somewhere: 'termina por aquí',
  evenOdds: 'al 50\u00a0%',
  reading: {
    elapsed: 'Cada plazo se cuenta desde el inicio.',
    sequential: 'Cada fase empieza cuando termina la anterior.',
    concurrent: 'Todas las fases empiezan a la vez.',
  },
  together: (when, apart, { count, of }) =>
    `Si los retrasos coinciden, ${count} de ${of} escenarios han terminado ${when} y no ${apart}.`,
  table: 'Ver como tabla',
  image: 'Guardar imagen',
  calendar: 'Calendario',
  formats: 'Otros formatos',
  copied: 'Copiado.',
  notMade: 'Ahora no se ha podido crear.',
  preset: {
    lang: 'es',
    title: 'Cuánto tarda un cambio de rumbo',
    steps: [
      'Anunciar el nuevo rumbo',
      'Rehacer sueldos e incentivos',
      'Formar a todos los equipos',
      'Cambiar lo que se da por normal',
      'Ver resultados',
    ],
    expect: 'La dirección espera avances',
  },

  by: (date) => `para el ${date}`,
  since: (date) => `Desde el ${date}`,
  fiscalYear: (from, to) => `EF ${from.slice(-2)}-${to.slice(-2)}`,
  quarter: (quarter, year) => `T${quarter} ${year.replace('EF ', '')}`,
  today: 'hoy',

  waiting: 'Cada fase empieza cuando terminan las que espera.',
  sampled: (points) => `Las probabilidades proceden de una muestra, con un margen de ${points} sobre 100.`,

  onDay: (date) => `El ${date}.`,
  fromTo: (first, last) => `Del ${first} al ${last}.`,
  between: (from, to) => `${from} – ${to}`,
  finishes: (goal, when) => [`${goalOr(goal, 'Todo')} termina `, when, '.'],
  stands: (when, goal, isDone) => [
    `${capital(when)}, ${goalOr(goal, 'todo')} `,
    `${isDone ? '' : 'no '}ha terminado`,
    '.',
  ],
  isDone: (done) => (done ? 'terminada' : 'sin terminar'),
  occurs: 'Cuándo',
  finished: 'Fin',

  phase: 'Fase',
  earliest: 'Como pronto',
  latest: 'Como tarde',
  spread: (moments, counts, of) =>
    `${counts[0]} de ${of} escenarios han terminado ${moments[0]}, ${counts[1]} ${moments[1]}, ${counts[2]} ${moments[2]}, ${counts[3]} ${moments[3]}.`,

  schedule: 'Las fases transcurren',
  modes: {
    elapsed: 'Desde el inicio',
    sequential: 'Una tras otra',
    concurrent: 'Todas a la vez',
    after: 'Según sus dependencias',
  },
  nothing: 'sin fijar',
  phases: 'Cambiar la duración de las fases',
  least: (name) => `${name}: mínimo`,
  most: (name) => `${name}: máximo`,
  to: 'a',
  units: (unit) => SPANISH_UNITS[unit][1],
  start: 'Inicio el',
  reset: 'Volver a las cifras originales',

  likelyFinish: (title) => `${title}: final probable`,
  finish: (title) => `${title}: final`,
  svg: 'Imagen en SVG',
  csv: 'Tabla en CSV',
  markdown: 'Copiar como Markdown',
  json: 'Copiar como JSON',
};
