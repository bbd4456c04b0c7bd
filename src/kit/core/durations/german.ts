import type { Amount, DurationLanguage, Unit } from '../duration.js';

/** One, several, and several after a preposition: "nach 2 Quartalen". */
export const GERMAN_UNITS: Readonly<Record<Unit, readonly [one: string, many: string, dative: string]>> = {
  day: ['Tag', 'Tage', 'Tagen'],
  week: ['Woche', 'Wochen', 'Wochen'],
  month: ['Monat', 'Monate', 'Monaten'],
  quarter: ['Quartal', 'Quartale', 'Quartalen'],
  year: ['Jahr', 'Jahre', 'Jahren'],
};

/** "½ Jahr", but "0,5 Jahre". */
export const isOneInGerman = ({ number, value }: Amount): boolean => value === 1 || /^[¼½¾]$/.test(number);

const amount = (length: Amount): string =>
  `${length.number} ${GERMAN_UNITS[length.unit][isOneInGerman(length) ? 0 : 1]}`;

export const german: DurationLanguage = {
  durations: {
    units: {
      day: 'tag tage tagen tags tages arbeitstag arbeitstage arbeitstagen',
      week: 'woche wochen',
      month: 'monat monate monaten monats',
      quarter: 'quartal quartale quartalen quartals vierteljahr vierteljahre vierteljahren',
      year: 'jahr jahre jahren jahres',
    },
    numbers: {
      ...{ ein: 1, eine: 1, einem: 1, einen: 1, einer: 1, eines: 1, eins: 1, halb: 0.5, halbe: 0.5, halben: 0.5 },
      ...{ halber: 0.5, halbes: 0.5, halbem: 0.5, anderthalb: 1.5, eineinhalb: 1.5, zwei: 2, zweieinhalb: 2.5 },
      ...{ zweier: 2, drei: 3, dreier: 3, dreieinhalb: 3.5, vier: 4, fünf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9 },
      ...{ zehn: 10, elf: 11, zwölf: 12, achtzehn: 18, zwanzig: 20, dreißig: 30, neunzig: 90 },
    },
    to: ['bis', 'bis zu', 'oder'],
    and: ['und'],
    // A point and three digits may be thousands or thousandths: as after a comma, they are neither.
    prepare: (text) =>
      text
        .replace(/^zwischen (.+) und /, '$1 bis ')
        .replace(/^von /, '')
        .replace(/(\d)\.(?=\d{3}(?!\d))/g, '$1,'),
  },
  amount,
  range: (from, to) => `${from}–${amount(to)}`,
};
