import type { Amount, DurationLanguage, Unit } from '../duration.js';

/** One and several. */
export const FRENCH_UNITS: Readonly<Record<Unit, readonly [one: string, many: string]>> = {
  day: ['jour', 'jours'],
  week: ['semaine', 'semaines'],
  month: ['mois', 'mois'],
  quarter: ['trimestre', 'trimestres'],
  year: ['an', 'ans'],
};

/** A number and its unit stay on one line. The plural begins at two: "1,5 an". */
const amount = ({ number, value, unit }: Amount): string => `${number}\u00a0${FRENCH_UNITS[unit][value < 2 ? 0 : 1]}`;

export const french: DurationLanguage = {
  durations: {
    units: {
      day: 'jour jours journée journées j',
      week: 'semaine semaines sem',
      month: 'mois',
      quarter: 'trimestre trimestres trim',
      year: 'an ans année années',
    },
    numbers: {
      ...{ un: 1, une: 1, demi: 0.5, demie: 0.5, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8 },
      ...{ neuf: 9, dix: 10, onze: 11, douze: 12, quinze: 15, vingt: 20, trente: 30 },
    },
    to: ['à', 'a', 'ou'],
    and: ['et'],
    prepare: (text) =>
      text
        .replace(/^entre (.+) et /, '$1 à ')
        .replace(/^d(?:e |['’])/, '')
        .replace(/demi(e?)-/g, 'demi$1 '),
  },
  amount,
  range: (from, to) => `${from} à ${amount(to)}`,
};
