import type { CardLanguage } from './language.js';

const grades = {
  'peer-reviewed': 'fachlich begutachtet',
  survey: 'Umfrage',
  estimate: 'Schätzung',
  disputed: 'umstritten',
};

export const words: CardLanguage = {
  evidence: (grade) => `Beleg: ${grades[grade]}`,
  source: 'Quelle: ',
  readSource: 'Zur Quelle',
  inYear: (year) => `, ${year}`,
  note: (grade) => (grade === 'disputed' ? 'Was umstritten ist' : 'Zum Beleg'),
  tenths: (count, ten, grade) =>
    `${count} von ${ten}` +
    (grade === 'disputed'
      ? ', schraffiert: Die Zahl ist nicht gesichert'
      : grade === 'estimate'
        ? ', getönt: eine Schätzung'
        : grade
          ? ''
          : ', getönt: Der Beleg ist nicht bewertet'),
  copyLink: 'Link kopieren',
  copyQuotation: 'Als Zitat kopieren',
  copied: 'Kopiert',
  share: 'Teilen',

  columns: { stated: 'Was gesagt wird', actual: 'Was belohnt wird' },
  of: (whole) => `von ${whole}`,
  done: (count, of) => `${count} von ${of} erledigt`,
  again: 'Neu beginnen',
  print: 'Drucken',
  kept: (isRemembered) =>
    isRemembered ? 'Die Häkchen bleiben in diesem Browser' : 'Die Häkchen bleiben nur auf dieser Seite',
};
