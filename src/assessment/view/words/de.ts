import type { AssessmentLanguage } from './language.js';

const points = (count: string, value: number) => `${count} ${value === 1 ? 'Punkt' : 'Punkte'}`;
const otherVersion = 'Antworten auf eine andere Fassung der Fragen';

export const words: AssessmentLanguage = {
  question: (index, of) => `Frage ${index} von ${of}`,
  back: 'Zurück',
  next: 'Weiter',
  finish: 'Zum Ergebnis',
  agreement: ['Stimme gar nicht zu', 'Stimme eher nicht zu', 'Teils, teils', 'Stimme eher zu', 'Stimme voll zu'],
  notSure: 'Weiß nicht',
  optional: '(optional)',
  choose: (notSure) => `Bitte eine Antwort wählen${notSure && ` – oder „${notSure}“`}.`,

  answered: (count, of) => `${count} von ${of} beantwortet`,
  result: 'Das Ergebnis',
  outOf: (most) => `von ${most}`,
  startsAt: (band, score) => `„${band}“ beginnt bei ${score}`,
  weakest: (dimension) => `${dimension}: das schwächste Glied.`,
  gap: (count, value, above, high, low) =>
    `${points(count, value)} unter „${above}“, der größte Abstand von allen${high && low && `: ${high}, aber ${low}`}.`,
  dimensions: 'Werte je Dimension, höher ist besser',
  weakestMark: 'am schwächsten',
  benchmark: (score) => `Vergleichswert ${score}`,
  noScore: (answered, of) => `kein Wert: ${answered} von ${of} beantwortet`,
  tooFew: 'Zu wenige Antworten für ein Ergebnis',
  needsAll: 'Kein Gesamtwert und kein schwächstes Glied: Beides setzt in jeder Dimension einen Wert voraus.',
  answerMore: (count, _, dimension) => `Noch ${count} beantworten${dimension && `: ${dimension}`}`,

  advice: 'Was zuerst zu tun ist',
  why: 'Grund: ',
  whyWeakest: (score) => `mit ${score} der niedrigste Wert von allen`,
  whyBand: (score, band, isTotal) => `ein ${isTotal ? 'Gesamtwert' : 'Wert'} von ${score}${band && `, ${band}`}`,
  whyGap: (count, value, above) => `${points(count, value)} unter „${above}“`,

  shape: 'Als Netz zeigen',
  compare: 'Mit anderen vergleichen',
  change: 'Antwort ändern',
  copy: 'Link zum Ergebnis kopieren',
  print: 'Drucken',
  again: 'Neu beginnen',

  linkCopied: 'Link kopiert.',
  byHand: 'Diese Adresse kopieren',
  refused: (refusal) =>
    refusal === 'damaged'
      ? 'Dieser Link zu einem Ergebnis ist unvollständig. Es wurden keine Antworten übernommen.'
      : `Dieser Link enthält ${otherVersion}. Es wurde keine davon übernommen.`,
  answers: 'Die Antworten',
  moves: 'Jede Änderung wirkt sofort auf das Ergebnis.',
  none: 'keine Antwort',
  reopen: 'Öffnen',
  now: (result, band) => `Ergebnis: ${result}${band && `, ${band}`}`,
  asShape: 'Dieselben Werte als Netz',
  others: 'Ergebnisse anderer',
  paste: 'Links zu ihren Ergebnissen, auf Wunsch mit einem Namen davor',
  add: 'Hinzufügen',
  example: 'Anna: https://…#insight=…',
  you: 'Ich',
  colleague: (number) => `Person ${number}`,
  remove: 'Entfernen',
  removeNamed: (name) => `${name} entfernen`,
  added: (names) => `Hinzugefügt: ${names}.`,
  removed: (name) => `Entfernt: ${name}.`,
  refusedFrom: (refusal) =>
    ({
      none: 'Darin steckt kein Ergebnis. Bitte den ganzen Link einfügen.',
      damaged: 'Ein Link ist unvollständig. Bitte noch einmal kopieren, bis zum Ende.',
      id: 'Ein Link führt zum Ergebnis eines anderen Fragebogens.',
      same: 'Dieses Ergebnis ist schon dabei.',
      many: 'Mehr als acht würden einander verdecken.',
    })[refusal as string] ?? `Ein Link enthält ${otherVersion}; sie lassen sich nicht vergleichen.`,
  scoreOf: (name, score) => `${name} ${score}`,
  noScoreOf: (name) => `${name} ohne Wert`,
  compared: (scores, level) =>
    `${scores}. ${
      level
        ? { none: 'Keine', weak: 'Schwache', moderate: 'Mittlere', strong: 'Starke', 'very-strong': 'Sehr starke' }[
            level
          ] + ' Übereinstimmung.'
        : 'Zu wenige Werte, um eine Übereinstimmung festzustellen.'
    }`,
  overall: 'Insgesamt: ',

  questions: (count, value) => (value === 1 ? 'Eine Frage' : `${count} Fragen`),
  begin: 'Beginnen',
  write: 'Bitte eine Antwort schreiben.',
  share: (points, most) => `${points} von ${most}`,
  evenly: 'Gleichmäßig verteilen',
  shareOut: (most) => `Bitte die ${most} Punkte mit einem Regler verteilen – oder gleichmäßig.`,
  check: 'Antwort prüfen',
  right: 'Richtig.',
  wrong: 'Nicht richtig.',
  quoted: (label) => `„${label}“`,
  correct: (labels, value) => (value === 1 ? `Richtig ist ${labels}.` : `Richtig sind ${labels}, sonst nichts.`),
  open: (count, value) => (value === 1 ? 'Eine Frage ist noch offen.' : `${count} Fragen sind noch offen.`),
  incomplete: (index, of) => `Frage ${index} von ${of} ist noch offen.`,

  shared: (label, points) => `${label} ${points}`,
};
