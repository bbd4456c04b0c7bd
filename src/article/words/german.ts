import { german as language } from '../../kit/core/durations/german.js';
import { set, whole, type Vocabulary } from './vocabulary.js';

export const german: Vocabulary = {
  lang: 'de',
  common: set('der die das und ist nicht ein eine zu den von mit sich des auf für dem im wie wird'),
  durations: language.durations,
  topics: {
    answer: whole(
      'kurze antwort|kurzantwort|^(?:die )?antwort(?=[\\s.:!]*$)|kurz gesagt|kurz gefasst|kurzfassung|in kürze|auf den punkt|das wichtigste|zusammenfassung|auf einen blick',
    ),
    misalignments: whole(
      '\\p{L}*(?:widerspr(?:uch|üche|üchen)|fehlausrichtung(?:en)?|fehlstellung(?:en)?|missverhältnis(?:se)?|bruchstellen?|diskrepanz(?:en)?|schieflagen?|lücken|spannungen|reibungspunkte|kluft|klüfte)',
    ),
    remedies: whole(
      'so (?:gelingt|geht|klappt|bleibt|machen|schaffen|wird|werden).*|was (?:hilft|tun|zu tun ist|wirkt|funktioniert)|wie (?:man|sie|es|führung\\p{L}*) .*|\\p{L}*(?:maßnahmen?|lösung(?:en)?|gegenmittel|schritte?n?|empfehlung(?:en)?|handlungsempfehlung(?:en)?|hebel|checkliste)|besser machen',
    ),
    causes: whole(
      'warum|weshalb|wieso|\\p{L}*(?:ursachen?|gründe?n?|hindernisse?|hürden|barrieren|treiber)|woran .*|was dahinter.*',
    ),
  },
  labels: {
    stated: whole(
      'erklärte[rsn]?|offiziell(?:e[rsn]?)?|angekündigt(?:e[rsn]?)?|ankündigung|verkündet(?:e[rsn]?)?|behauptet(?:e[rsn]?)?|auf dem papier|auf der folie|gesagt|anspruch|versprochen|versprechen|ausgesprochen(?:e[rsn]?)?|was (?:gesagt|verkündet|versprochen) wird|soll|strategie',
    ),
    actual: whole(
      'tatsächlich(?:e[rsn]?)?|wirklich(?:e[rsn]?)?|wirklichkeit|realität|reale[rsn]?|in der praxis|praxis|gelebt(?:e[rsn]?)?|im alltag|alltag|faktisch(?:e[rsn]?)?|belohnt|ist|was (?:geschieht|passiert|belohnt wird|gilt)',
    ),
    result: whole('ergebnis|folgen?|konsequenz(?:en)?|wirkung|resultat|auswirkung(?:en)?|fazit|also|daraus folgt'),
  },
  imperatives: set(
    'prüfen prüft prüfe ändern ändert machen macht stoppen streichen benennen nennen erklären beenden beginnen messen belohnen besetzen umverteilen verankern verknüpfen entscheiden zeigen wiederholen schulen überprüfen festlegen definieren schaffen setzen stellen sagen geben planen verbinden übersetzen anpassen abschaffen ersetzen schließen öffnen fragen zuhören feiern vorleben kommunizieren sichtbar zuerst erst beginne beenden führen führt legen legt',
  ),
  contrast: /[,;:]?\s+(?:aber|doch|jedoch|während|hingegen|tatsächlich)\s+|\s*[;–—]\s*/i,
  hopes: whole(
    '\\p{L}*erwart(?:en|et|ete|eten|ung|ungen)|hoff(?:en|t|te|ten)|hoffnung|verlang(?:en|t|te|ten)|forder(?:n|t|te|ten)|rechne(?:n|t|te|ten)?|will|wollen|geduld|versprech(?:en)|verspricht|plan(?:en|t)',
  ),
  soon: whole('binnen|innerhalb(?: von)?|in|nach|bis ende|bis zum ende|bis|während|für|vor ablauf'),
  filler:
    /^(?:etwa|ungefähr|rund|circa|ca\.|nur|bloß|gerade einmal|schon|bereits|knapp|spätestens|höchstens|maximal|weniger als|des|dem|den|der|ersten|nächsten|kommenden)\s+/i,
  opening: /^(?:wenn|falls|sobald|weil|da|und|aber|doch|oft|meist|häufig|heute|solange)[,\s]\s*/i,
  attribution: [
    /(?<!\p{L})(?:laut|gemäß|zufolge)\s+(?:einer |einem |der |dem |des )?(.{2,80}?)(?=[,;.:)]|\s(?:scheitern|sind|haben|nur|etwa|rund|fast|mehr|\d)|$)/iu,
    /,\s*so (?:eine |einer |ein |die |der |das )?([^,]{2,80}?)[.!]?$/i,
    /(?<!\p{L})quellen?:\s*(.{2,80}?)(?=[;.)]|$)/iu,
    /^(?:eine |ein |die |der |das )?(.{2,60}?) (?:fand|findet|berichtet|berichtete|schätzt|schätzte|zeigt|zeigte|beziffert|nennt|ermittelte)\s/i,
  ],
  survey: whole('\\p{L}*(?:umfragen?|befragung(?:en)?|befragten?|barometer)'),
  estimate: whole('\\p{L}*(?:schätzung(?:en)?|schätzt|schätzte|prognosen?|prognostiziert|hochrechnung)'),
  fractions: [
    [whole('zwei drittel'), 2, 3],
    [whole('drei viertel'), 3, 4],
    [whole('drei fünftel'), 3, 5],
    [whole('vier fünftel'), 4, 5],
    [whole('ein drittel'), 1, 3],
    [whole('ein viertel'), 1, 4],
  ],
  ofWhole: /(?:von|aus)/,
  goes: (share, from, to) =>
    `${share}${from} ${/^(?:an|in|ins|zu|zum|zur|auf)\s/i.test(to) ? 'gehen' : 'fließen'} ${to}`,
  statement: (line) => line,
  texts: {
    draft: 'Entwurf aus dem Artikel: noch nicht vom Autor geprüft.',
    answer: 'Kurze Antwort',
    expectation: 'Erwartet',
    if: 'Wenn',
    then: 'Dann',
    stated: 'Gesagt',
    actual: 'Getan',
    low: ['widersprüchlich', 'Gesagt, aber noch nicht so'],
    mid: ['unterwegs', 'Zum Teil schon so'],
    high: ['stimmig', 'Was gesagt wird, wird getan'],
  },
};
