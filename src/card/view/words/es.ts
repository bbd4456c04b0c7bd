import type { CardLanguage } from './language.js';

const grades = {
  'peer-reviewed': 'revisada por pares',
  survey: 'encuesta',
  estimate: 'estimación',
  disputed: 'discutida',
};

export const words: CardLanguage = {
  evidence: (grade) => `Evidencia: ${grades[grade]}`,
  source: 'Fuente: ',
  readSource: 'Leer la fuente',
  inYear: (year) => `, ${year}`,
  note: (grade) => (grade === 'disputed' ? 'Qué se discute' : 'Sobre la evidencia'),
  tenths: (count, ten, grade) =>
    `${count} de ${ten}` +
    (grade === 'disputed'
      ? ', rayado: la cifra no está confirmada'
      : grade === 'estimate'
        ? ', atenuado: una estimación'
        : grade
          ? ''
          : ', atenuado: la evidencia no está valorada'),
  copyLink: 'Copiar enlace',
  copyQuotation: 'Copiar como cita',
  copied: 'Copiado',
  share: 'Compartir',

  columns: { stated: 'Lo que se dice', actual: 'Lo que se premia' },
  of: (whole) => `de ${whole}`,
  done: (count, of, value) => `${count} de ${of} ${value === 1 ? 'hecho' : 'hechos'}`,
  again: 'Empezar de nuevo',
  print: 'Imprimir',
  kept: (isRemembered) =>
    isRemembered ? 'Las marcas se guardan en este navegador' : 'Las marcas quedan solo en esta página',
};
