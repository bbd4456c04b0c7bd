import type { PivotContent } from './en.js';

export const content: PivotContent = {
  title: 'Wie real ist der Strategiewechsel?',
  dimensions: {
    incentive: {
      label: 'Anreize',
      high: 'die Vergütung folgt der neuen Strategie',
      low: 'die Vergütung folgt noch der alten Strategie',
    },
    metric: {
      label: 'Kennzahlen',
      high: 'die neuen Zahlen liegen auf dem Tisch',
      low: 'Besprechungen drehen sich noch um die alten Zahlen',
    },
    resource: {
      label: 'Ressourcen',
      high: 'Geld und Leute sind bei den neuen Aufgaben',
      low: 'Geld und Leute sind noch bei den alten Aufgaben',
    },
    culture: {
      label: 'Kultur',
      high: 'die neue Arbeitsweise bringt Ansehen',
      low: 'Ansehen bringt noch die alte Arbeitsweise',
    },
  },
  items: {
    targets: { text: 'Ziele und Boni belohnen inzwischen, was die neue Strategie verlangt.' },
    'old-wins': { text: 'Am meisten bringt es bei uns noch immer, Aufträge der alten Art zu gewinnen.' },
    promotion: { text: 'Wer hier zuletzt befördert wurde, hatte etwas für die neue Strategie getan.' },

    'first-number': { text: 'Unsere Besprechungen beginnen mit einer Zahl, die nur die neue Strategie bewegen kann.' },
    pressure: {
      text: 'Geraten die Ergebnisse unter Druck, zählen wieder die alten Ziele.',
      help: 'Zum Beispiel im letzten Monat, der schlecht lief.',
    },
    'own-number': {
      text: 'Ich kann eine Zahl aus meiner eigenen Arbeit nennen, die sich durch die neue Strategie ändern soll.',
    },

    money: { text: 'Der größte Teil des Budgets und die besten Leute sind zu den neuen Prioritäten gewechselt.' },
    added: { text: 'Neue Prioritäten kamen dazu, und keine der alten wurde beendet.' },
    hiring: { text: 'Unsere Stellenanzeigen beschreiben heute, was man für die neue Strategie können muss.' },

    praise: { text: 'Wer vor allen gelobt wird, arbeitet auf die neue Art.' },
    slow: { text: 'Wer so sorgfältig arbeitet, wie es die neue Strategie verlangt, gilt als Bremse.' },
    decision: {
      text: 'Bietet sich ein leichter Erfolg für die alte Strategie an, lässt die Führung ihn liegen.',
      help: 'Es zählt, was sie getan hat, nicht, was sie gesagt hat.',
    },
  },
  bands: {
    misaligned: {
      label: 'im Widerspruch',
      title: 'Der Wechsel steht nur auf dem Papier',
      text: 'Das meiste, was Menschen lenkt, stammt aus der alten Strategie. Sie sind nicht stur: Sie sehen, was belohnt wird.',
    },
    drifting: {
      label: 'in der Schwebe',
      title: 'Der Wechsel ist in der Schwebe',
      text: 'Ein Teil dessen, was Menschen lenkt, hat sich geändert, ein Teil nicht. Wo beides sich widerspricht, tun die meisten, was belohnt wird.',
    },
    aligned: {
      label: 'im Einklang',
      title: 'Der Wechsel ist real',
      text: 'Was bezahlt, gemessen, ausgestattet und gelobt wird, weist größtenteils in eine Richtung. Jetzt gilt es dranzubleiben: Ergebnisse brauchen vier bis sechs Quartale.',
    },
  },
  advice: {
    audit: {
      title: 'Auflisten, was noch die alte Strategie belohnt',
      text: 'Vergütung, Zahlen, Budgets, Einstellungen, Beförderungen und Gewohnheiten durchgehen und festhalten, wie und wann sich jedes davon ändert.',
    },
    reward: {
      title: 'Eine Belohnung ändern und das Datum nennen',
      text: 'Einen Bonus an das knüpfen, was die neue Strategie verlangt. Vergütungspläne umzuschreiben dauert ein bis zwei Quartale, also jetzt beginnen.',
    },
    replace: {
      title: 'Eine Zahl auf dem Dashboard ersetzen',
      text: 'Jede Besprechung mit einer Zahl eröffnen, die nur die neue Strategie bewegen kann, und die alte streichen, für die sie steht.',
    },
    stop: {
      title: 'Sagen, was aufhört',
      text: 'Die Arbeit benennen, die endet, und ihre Leute und ihr Geld noch in diesem Quartal verlagern. Was nur dazukommt, konkurriert mit dem Rest.',
    },
    promote: {
      title: 'Die neue Arbeitsweise sichtbar befördern',
      text: 'Auch wenn sie langsamer wirkt. Gewohnheiten ändern sich in drei bis vier Quartalen, und alle sehen, wer aufsteigt.',
    },
    explain: {
      title: 'Jedem Team sagen, was sich dort ändert',
      text: 'Warum der Wechsel nötig ist, wie gute Arbeit jetzt aussieht und welche alten Stärken zur Last geworden sind.',
    },
    decide: {
      title: 'Die nächste schwere Entscheidung zum Beweis machen',
      text: 'Den nächsten leichten Erfolg für die alte Strategie ausschlagen und sagen, warum. Entscheidungen glaubt man eher als Folien.',
    },
  },
};
