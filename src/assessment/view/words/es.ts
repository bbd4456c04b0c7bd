import type { AssessmentLanguage } from './language.js';

const points = (count: string, value: number) => `${count} ${value === 1 ? 'punto' : 'puntos'} por debajo de `;
const answers = (count: string, of: string, value: number) =>
  `${count} ${value === 1 ? 'respuesta' : 'respuestas'} de ${of}`;
const otherVersion = 'enlace contiene respuestas a otra versión de estas preguntas:';

export const words: AssessmentLanguage = {
  question: (index, of) => `Pregunta ${index} de ${of}`,
  back: 'Atrás',
  next: 'Siguiente',
  finish: 'Ver el resultado',
  agreement: [
    'Totalmente en desacuerdo',
    'En desacuerdo',
    'Ni de acuerdo ni en desacuerdo',
    'De acuerdo',
    'Totalmente de acuerdo',
  ],
  notSure: 'No lo sé',
  optional: '(opcional)',
  choose: (notSure) => `Hay que elegir una respuesta${notSure && ` o «${notSure}»`}.`,

  answered: answers,
  result: 'El resultado',
  outOf: (most) => `de ${most}`,
  startsAt: (band, score) => `«${band}» desde ${score}`,
  weakest: (dimension) => `${dimension}: el eslabón más débil.`,
  gap: (count, value, above, high, low) =>
    `${points(count, value)}«${above}», la mayor distancia de todas${high && low && `: ${high}, pero ${low}`}.`,
  dimensions: 'Puntuación por dimensión: cuanto más alta, mejor',
  weakestMark: 'la más baja',
  benchmark: (score) => `referencia ${score}`,
  noScore: (answered, of, value) => `sin puntuación: ${answers(answered, of, value)}`,
  tooFew: 'Muy pocas respuestas para un resultado',
  needsAll: 'Sin total ni eslabón más débil: ambos requieren una puntuación en cada dimensión.',
  answerMore: (count, _, dimension) => `Responder ${count} más${dimension && `: ${dimension}`}`,

  advice: 'Qué corregir primero',
  why: 'Motivo: ',
  whyWeakest: (score) => `la puntuación más baja de todas, ${score}`,
  whyBand: (score, band, isTotal) => `${isTotal ? 'un total' : 'una puntuación'} de ${score}${band && ` (${band})`}`,
  whyGap: (count, value, above) => `${points(count, value)}«${above}»`,

  shape: 'Ver como radar',
  compare: 'Comparar con colegas',
  change: 'Cambiar una respuesta',
  copy: 'Copiar el enlace al resultado',
  print: 'Imprimir',
  again: 'Empezar de nuevo',

  linkCopied: 'Enlace copiado.',
  byHand: 'Copiar esta dirección',
  refused: (refusal) =>
    refusal === 'damaged'
      ? 'Este enlace a un resultado está incompleto: no se ha tomado ninguna respuesta.'
      : `Este ${otherVersion} no se ha tomado ninguna.`,
  answers: 'Las respuestas',
  moves: 'Cada cambio se refleja en el resultado.',
  none: 'sin respuesta',
  reopen: 'Abrir',
  now: (result, band) => `Resultado: ${result}${band && ` (${band})`}`,
  asShape: 'Las mismas puntuaciones como radar',
  others: 'Resultados de otras personas',
  paste: 'Enlaces a sus resultados, con un nombre delante si se quiere',
  add: 'Añadir',
  example: 'Ana: https://…#insight=…',
  you: 'Yo',
  colleague: (number) => `Colega ${number}`,
  remove: 'Quitar',
  removeNamed: (name) => `Quitar: ${name}`,
  added: (names) => `En la lista: ${names}.`,
  removed: (name) => `Fuera de la lista: ${name}.`,
  refusedFrom: (refusal) =>
    ({
      none: 'Aquí no hay ningún resultado. Conviene pegar el enlace completo.',
      damaged: 'Un enlace está incompleto: hay que copiarlo de nuevo, hasta el final.',
      id: 'Un enlace lleva al resultado de otro cuestionario.',
      same: 'Este resultado ya está aquí.',
      many: 'Más de ocho se taparían entre sí.',
    })[refusal as string] ?? `Un ${otherVersion} no se pueden comparar.`,
  scoreOf: (name, score) => `${name} ${score}`,
  noScoreOf: (name) => `${name} sin puntuación`,
  compared: (scores, level) =>
    `${scores}. ${
      level
        ? {
            none: 'Sin acuerdo.',
            weak: 'Acuerdo débil.',
            moderate: 'Acuerdo moderado.',
            strong: 'Acuerdo fuerte.',
            'very-strong': 'Acuerdo muy fuerte.',
          }[level]
        : 'Muy pocas puntuaciones para valorar el acuerdo.'
    }`,
  overall: 'En conjunto: ',

  questions: (count, value) => (value === 1 ? 'Una pregunta' : `${count} preguntas`),
  begin: 'Empezar',
  write: 'Hay que escribir una respuesta.',
  share: (points, most) => `${points} de ${most}`,
  evenly: 'Repartir por igual',
  shareOut: (most) => `Hay que repartir los ${most} puntos con un control deslizante, o por igual.`,
  check: 'Comprobar la respuesta',
  right: 'Correcto.',
  wrong: 'Incorrecto.',
  quoted: (label) => `«${label}»`,
  correct: (labels, value) => `La respuesta es ${labels}${value > 1 ? ', y nada más' : ''}.`,
  open: (count, value) =>
    value === 1 ? 'Queda una pregunta sin respuesta.' : `Quedan ${count} preguntas sin respuesta.`,
  incomplete: (index, of) => `La pregunta ${index} de ${of} no tiene respuesta todavía.`,

  shared: (label, points) => `${label} ${points}`,
};
