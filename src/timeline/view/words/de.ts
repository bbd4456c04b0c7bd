import { GERMAN_UNITS, german, isOneInGerman } from '../../../kit/core/durations/german.js';
import type { Amount } from '../../../kit/core/duration.js';
import type { TimelineLanguage } from './language.js';

const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1);
const goalOr = (goal: string | undefined, all: string) => (goal ? `„${goal}“` : all);

const NUMBERS = ['', '', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'];
const ONE = { day: 'einen', week: 'eine', month: 'einen', quarter: 'ein', year: 'ein' };
const spelled = (length: Amount) =>
  german.amount({
    ...length,
    number: (length.value === 1 ? ONE[length.unit] : NUMBERS[length.value]) || length.number,
  });

export const words: TimelineLanguage = {
  ...german,
  fractions: ['¼', '½', '¾'],
  likely: (range, number) => `${range}, am ehesten ${number}`,
  after: (length) => `nach ${length.number} ${GERMAN_UNITS[length.unit][isOneInGerman(length) ? 0 : 2]}`,
  counts: (unit) => `${GERMAN_UNITS[unit][1]} ab Beginn`,
  untitled: 'Wann es fertig ist',
  expected: 'Erwartete Ergebnisse',
  early: (label, by, bound) =>
    `${label}: ${bound === 'least' ? 'mindestens ' : bound ? 'bis zu ' : ''}${spelled(by)} zu früh`,
  met: (label) => `${label}: Der Plan hält Schritt`,
  lead: (when, goal, { count, of, bound }) => [
    `${capital(when)} ist ${goalOr(goal, 'alles')} in `,
    `${bound ? (bound === 'fewer' ? 'weniger als ' : 'mehr als ') : ''}${count} von ${of} Verläufen`,
    ' abgeschlossen.',
  ],
  standing: ({ count, of, value }, only, open) =>
    count === of
      ? ' Bis dahin sind alle Phasen sicher abgeschlossen.'
      : !value
        ? ' Sicher abgeschlossen ist bis dahin nichts.'
        : only
          ? ` Sicher abgeschlossen ist bis dahin nur „${only}“${open ? `; nicht einmal „${open}“ kann es sein` : ''}.`
          : ` Sicher abgeschlossen sind bis dahin ${count} von ${of} Phasen${open ? `; „${open}“ kann es nicht sein` : ''}.`,
  half: (half, most, { count, of }) => [
    'Die Hälfte aller Verläufe ist ',
    half,
    ` abgeschlossen, ${count} von ${of} ${most}.`,
  ],
  tries: (number, value) =>
    `Wer dann aufgibt und neu beginnt, braucht im Schnitt ${number} ${value === 1 ? 'Anlauf' : 'Anläufe'}.`,
  never: 'Wer dann aufgibt und neu beginnt, kommt nie ans Ziel.',
  flag: (label, when) => `${label} ${when}`,
  gap: 'Zu früh um',
  upTo: (length) => `bis zu ${german.amount(length)}`,
  tooEarly: (gap) => `${gap} zu früh`,
  dots: 'Zwanzig gleich wahrscheinliche Verläufe',
  dotsBy: (when) => `${capital(when)} sind zehn davon abgeschlossen`,
  countOf: ({ count, of }) => `${count} von ${of}`,
  underWay: 'läuft noch',
  somewhere: 'endet irgendwo hier',
  evenOdds: '50\u202f:\u202f50',
  reading: {
    elapsed: 'Jede Spanne zählt ab Beginn.',
    sequential: 'Jede Phase beginnt, wenn die vorige abgeschlossen ist.',
    concurrent: 'Alle Phasen beginnen gleichzeitig.',
  },
  together: (when, apart, { count, of }) =>
    `Treten Verzögerungen gemeinsam auf, sind ${count} von ${of} Verläufen ${when} abgeschlossen und nicht ${apart}.`,
  table: 'Als Tabelle zeigen',
  image: 'Bild speichern',
  calendar: 'Kalender',
  formats: 'Weitere Formate',
  copied: 'Kopiert.',
  notMade: 'Das ließ sich gerade nicht erstellen.',
  preset: {
    lang: 'de',
    title: 'Wie lange ein Strategiewechsel braucht',
    steps: [
      'Neuen Kurs verkünden',
      'Vergütung und Boni neu regeln',
      'Alle Teams schulen',
      'Ändern, was als normal gilt',
      'Ergebnisse sehen',
    ],
    expect: 'Die Führung erwartet erste Erfolge',
  },

  by: (date) => `bis ${date}`,
  since: (date) => `Ab ${date}`,
  fiscalYear: (from, to) => `GJ ${from.slice(-2)}/${to.slice(-2)}`,
  quarter: (quarter, year) => `Q${quarter} ${year.replace('GJ ', '')}`,
  today: 'heute',

  waiting: 'Jede Phase beginnt, wenn alle abgeschlossen sind, auf die sie wartet.',
  sampled: (points) => `Die Chancen stammen aus einer Stichprobe, auf ${points} von 100 genau.`,

  onDay: (date) => `Am ${date}.`,
  fromTo: (first, last) => `Vom ${first} bis zum ${last}.`,
  between: (from, to) => `${from} – ${to}`,
  finishes: (goal, when) => [`${capital(goalOr(goal, 'alles'))} ist `, when, ' abgeschlossen.'],
  stands: (when, goal, isDone) => [
    `${capital(when)} ist ${goalOr(goal, 'alles')} `,
    `${isDone ? '' : 'nicht '}abgeschlossen`,
    '.',
  ],
  isDone: (done) => (done ? 'fertig' : 'nicht fertig'),
  occurs: 'Wann',
  finished: 'Fertig',

  phase: 'Phase',
  earliest: 'Frühestens',
  latest: 'Spätestens',
  spread: (moments, counts, of) =>
    `${counts[0]} von ${of} Verläufen sind ${moments[0]} abgeschlossen, ${counts[1]} ${moments[1]}, ${counts[2]} ${moments[2]}, ${counts[3]} ${moments[3]}.`,

  schedule: 'Die Phasen laufen',
  modes: {
    elapsed: 'Ab Beginn',
    sequential: 'Nacheinander',
    concurrent: 'Gleichzeitig',
    after: 'Je nach Abhängigkeit',
  },
  nothing: 'nicht festgelegt',
  phases: 'Dauer der Phasen ändern',
  least: (name) => `${name}: mindestens`,
  most: (name) => `${name}: höchstens`,
  to: 'bis',
  units: (unit) => GERMAN_UNITS[unit][1],
  start: 'Beginn am',
  reset: 'Zurück zu den ursprünglichen Zahlen',

  likelyFinish: (title) => `${title}: wahrscheinlich fertig`,
  finish: (title) => `${title}: fertig`,
  svg: 'Bild als SVG',
  csv: 'Tabelle als CSV',
  markdown: 'Als Markdown kopieren',
  json: 'Als JSON kopieren',
};
