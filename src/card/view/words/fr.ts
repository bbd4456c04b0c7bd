import type { CardLanguage } from './language.js';

const grades = {
  'peer-reviewed': 'évaluée par des pairs',
  survey: 'sondage',
  estimate: 'estimation',
  disputed: 'contestée',
};

export const words: CardLanguage = {
  evidence: (grade) => `Preuve : ${grades[grade]}`,
  source: 'Source : ',
  readSource: 'Lire la source',
  inYear: (year) => `, ${year}`,
  note: (grade) => (grade === 'disputed' ? 'Ce qui est contesté' : 'À propos de la preuve'),
  tenths: (count, ten, grade) =>
    `${count} sur ${ten}` +
    (grade === 'disputed'
      ? ', hachuré : le nombre n’est pas établi'
      : grade === 'estimate'
        ? ', teinté : une estimation'
        : grade
          ? ''
          : ', teinté : la preuve n’est pas évaluée'),
  copyLink: 'Copier le lien',
  copyQuotation: 'Copier comme citation',
  copied: 'Copié',
  share: 'Partager',

  columns: { stated: 'Ce qui est dit', actual: 'Ce qui est récompensé' },
  of: (whole) => `sur ${whole}`,
  done: (count, of, value) => `${count} sur ${of} ${value > 1 ? 'faits' : 'fait'}`,
  again: 'Recommencer',
  print: 'Imprimer',
  kept: (isRemembered) =>
    isRemembered ? 'Les coches sont gardées dans ce navigateur' : 'Les coches restent sur cette page',
};
