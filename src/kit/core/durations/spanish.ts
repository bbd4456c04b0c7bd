import type { Amount, DurationLanguage, Unit } from '../duration.js';

/** One and several. */
export const SPANISH_UNITS: Readonly<Record<Unit, readonly [one: string, many: string]>> = {
  day: ['día', 'días'],
  week: ['semana', 'semanas'],
  month: ['mes', 'meses'],
  quarter: ['trimestre', 'trimestres'],
  year: ['año', 'años'],
};

const amount = ({ number, value, unit }: Amount): string => `${number} ${SPANISH_UNITS[unit][value === 1 ? 0 : 1]}`;

export const spanish: DurationLanguage = {
  durations: {
    units: {
      day: 'día días dia dias',
      week: 'semana semanas sem',
      month: 'mes meses',
      quarter: 'trimestre trimestres trim',
      year: 'año años',
    },
    numbers: {
      ...{ un: 1, uno: 1, una: 1, medio: 0.5, media: 0.5, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7 },
      ...{ ocho: 8, nueve: 9, diez: 10, once: 11, doce: 12, quince: 15, veinte: 20, treinta: 30 },
    },
    to: ['a', 'o', 'u', 'hasta'],
    and: ['y'],
    // A point and three digits may be thousands or thousandths: as after a comma, they are neither.
    prepare: (text) =>
      text
        .replace(/^entre (.+) y /, '$1 a ')
        .replace(/^de /, '')
        .replace(/(\d)\.(?=\d{3}(?!\d))/g, '$1,'),
  },
  amount,
  range: (from, to) => `${from} a ${amount(to)}`,
};
