import type { AssessmentLanguage } from './language.js';

/** One, and none, are singular. */
const plural = (value: number) => (value < 2 ? '' : 's');
const points = (count: string, value: number) => `${count} point${plural(value)}`;
const answers = (count: string, of: string, value: number) => `${count} réponse${plural(value)} sur ${of}`;
const otherVersion = 'contient les réponses à une autre version de ces questions :';

export const words: AssessmentLanguage = {
  question: (index, of) => `Question ${index} sur ${of}`,
  back: 'Retour',
  next: 'Suivant',
  finish: 'Voir le résultat',
  agreement: [
    'Pas du tout d’accord',
    'Plutôt pas d’accord',
    'Ni l’un ni l’autre',
    'Plutôt d’accord',
    'Tout à fait d’accord',
  ],
  notSure: 'Je ne sais pas',
  optional: '(facultatif)',
  choose: (notSure) => `Choisir une réponse${notSure && ` ou « ${notSure} »`}.`,

  answered: answers,
  result: 'Le résultat',
  outOf: (most) => `sur ${most}`,
  startsAt: (band, score) => `« ${band} » à partir de ${score}`,
  weakest: (dimension) => `${dimension} : le maillon faible.`,
  gap: (count, value, above, high, low) =>
    `${points(count, value)} de moins que « ${above} », le plus grand écart de tous${high && low && ` : ${high}, mais ${low}`}.`,
  dimensions: 'Score par dimension : plus il est élevé, mieux c’est',
  weakestMark: 'le plus bas',
  benchmark: (score) => `repère ${score}`,
  noScore: (answered, of, value) => `pas de score : ${answers(answered, of, value)}`,
  tooFew: 'Trop peu de réponses pour un résultat',
  needsAll: 'Ni total ni maillon faible : il faut un score dans chaque dimension.',
  answerMore: (count, value, dimension) =>
    `Répondre encore à ${count} question${plural(value)}${dimension && ` : ${dimension}`}`,

  advice: 'Par où commencer',
  why: 'Raison : ',
  whyWeakest: (score) => `le score le plus bas de tous, ${score}`,
  whyBand: (score, band, isTotal) => `un ${isTotal ? 'total' : 'score'} de ${score}${band && ` (${band})`}`,
  whyGap: (count, value, above) => `${points(count, value)} de moins que « ${above} »`,

  shape: 'Voir en radar',
  compare: 'Comparer avec des collègues',
  change: 'Modifier une réponse',
  copy: 'Copier le lien du résultat',
  print: 'Imprimer',
  again: 'Recommencer',

  linkCopied: 'Lien copié.',
  byHand: 'Copier cette adresse',
  refused: (refusal) =>
    refusal === 'damaged'
      ? 'Ce lien vers un résultat est incomplet : aucune réponse n’en a été reprise.'
      : `Ce lien ${otherVersion} aucune n’a été reprise.`,
  answers: 'Les réponses',
  moves: 'Chaque changement se répercute sur le résultat.',
  none: 'sans réponse',
  reopen: 'Ouvrir',
  now: (result, band) => `Résultat : ${result}${band && ` (${band})`}`,
  asShape: 'Les mêmes scores en radar',
  others: 'Les résultats des autres',
  paste: 'Liens vers leurs résultats, précédés chacun d’un nom au besoin',
  add: 'Ajouter',
  example: 'Anne : https://…#insight=…',
  you: 'Moi',
  colleague: (number) => `Collègue ${number}`,
  remove: 'Retirer',
  removeNamed: (name) => `Retirer ${name}`,
  added: (names) => `Ajout : ${names}.`,
  removed: (name) => `Retrait : ${name}.`,
  refusedFrom: (refusal) =>
    ({
      none: 'Aucun résultat n’a été trouvé. Coller le lien entier.',
      damaged: 'Un lien est incomplet : le copier de nouveau, jusqu’au bout.',
      id: 'Un lien mène au résultat d’un autre questionnaire.',
      same: 'Ce résultat est déjà là.',
      many: 'Au-delà de huit, ils se cacheraient les uns les autres.',
    })[refusal as string] ?? `Un lien ${otherVersion} elles ne sont pas comparables.`,
  scoreOf: (name, score) => `${name} ${score}`,
  noScoreOf: (name) => `${name} sans score`,
  compared: (scores, level) =>
    `${scores}. ${
      level
        ? {
            none: 'Aucun accord.',
            weak: 'Accord faible.',
            moderate: 'Accord modéré.',
            strong: 'Accord fort.',
            'very-strong': 'Accord très fort.',
          }[level]
        : 'Trop peu de scores pour juger de l’accord.'
    }`,
  overall: 'Total : ',

  questions: (count, value) => (value === 1 ? 'Une question' : `${count} question${plural(value)}`),
  begin: 'Commencer',
  write: 'Écrire une réponse.',
  share: (points, most) => `${points} sur ${most}`,
  evenly: 'Répartir à parts égales',
  shareOut: (most) => `Déplacer un curseur pour répartir les ${most} points, ou les répartir à parts égales.`,
  check: 'Vérifier la réponse',
  right: 'Exact.',
  wrong: 'Inexact.',
  quoted: (label) => `« ${label} »`,
  correct: (labels, value) => `La réponse est ${labels}${value > 1 ? ', et rien d’autre' : ''}.`,
  open: (count, value) =>
    value === 1 ? 'Une question est encore sans réponse.' : `${count} questions sont encore sans réponse.`,
  incomplete: (index, of) => `La question ${index} sur ${of} est encore sans réponse.`,

  shared: (label, points) => `${label} ${points}`,
};
