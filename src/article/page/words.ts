import { baseLanguage } from '../../kit/core/text.js';

/** What a page says by itself. */
export interface PageWords {
  skip: string;
  minutes(count: number): string;
  by(name: string): string;
  updated(date: string): string;
  topics: string;
  /** Whether a last section with this heading holds notes. */
  notes: RegExp;
  embeds: EmbedWords;
}
export interface EmbedWords {
  title(article: string): string;
  lead: string;
  fill: string;
  frame: string;
  back: string;
  copy: string;
  copied: string;
  nothing: string;
  card: Readonly<Record<'answer' | 'stat' | 'compare' | 'steps' | 'quote', string>>;
  timeline(phases: number, expects: boolean): string;
  assessment(items: number, dimensions: number): string;
}

const en: PageWords = {
  skip: 'Skip to the article',
  minutes: (count) => `${count} min read`,
  by: (name) => `By ${name}`,
  updated: (date) => `Updated ${date}`,
  topics: 'Topics',
  notes: /^(?:notes?|sources?|references?|footnotes?|further reading)\b/i,
  embeds: {
    title: (article) => `Embeds of “${article}”`,
    lead: 'Each widget of the article, ready to paste into any page. What stands inside the tag is the content: it reads the same without scripts.',
    fill: 'Copy the folder cdn/ to a host of yours and put its address where https://YOUR-CDN stands.',
    frame: 'Where scripts are stripped, as a frame:',
    back: 'The article',
    copy: 'Copy',
    copied: 'Copied',
    nothing: 'Nothing in this article became a widget.',
    card: {
      answer: 'A card with the short answer',
      stat: 'A card with a figure, its source and how good the evidence is',
      compare: 'A card that sets what is said beside what is rewarded',
      steps: 'A card with steps to tick off',
      quote: 'A card with a quotation',
    },
    timeline: (phases, expects) =>
      `A timeline of ${phases} ${phases === 1 ? 'phase' : 'phases'}${expects ? ', held against what is expected' : ''}`,
    assessment: (items, dimensions) =>
      `A self-assessment: ${items} ${items === 1 ? 'statement' : 'statements'}, ` +
      `${dimensions} ${dimensions === 1 ? 'score' : 'scores'}`,
  },
};

const de: PageWords = {
  skip: 'Zum Artikel springen',
  minutes: (count) => `${count} Min. Lesezeit`,
  by: (name) => `Von ${name}`,
  updated: (date) => `Aktualisiert am ${date}`,
  topics: 'Themen',
  notes: /^(?:anmerkungen?|quellen?|quellenverzeichnis|fußnoten?|literatur|nachweise?)\b/i,
  embeds: {
    title: (article) => `Einbettungen zu „${article}“`,
    lead: 'Jedes Widget des Artikels, fertig zum Einfügen in eine beliebige Seite. Was im Tag steht, ist der Inhalt: Es liest sich ohne Skripte genauso.',
    fill: 'Den Ordner cdn/ auf einen eigenen Server kopieren und dessen Adresse einsetzen, wo https://YOUR-CDN steht.',
    frame: 'Wo Skripte entfernt werden, als Rahmen:',
    back: 'Der Artikel',
    copy: 'Kopieren',
    copied: 'Kopiert',
    nothing: 'Aus diesem Artikel wurde kein Widget.',
    card: {
      answer: 'Eine Karte mit der kurzen Antwort',
      stat: 'Eine Karte mit einer Zahl, ihrer Quelle und der Güte des Belegs',
      compare: 'Eine Karte, die neben das Gesagte stellt, was belohnt wird',
      steps: 'Eine Karte mit Schritten zum Abhaken',
      quote: 'Eine Karte mit einem Zitat',
    },
    timeline: (phases, expects) =>
      `Ein Zeitplan mit ${phases} ${phases === 1 ? 'Phase' : 'Phasen'}${expects ? ', gemessen an dem, was erwartet wird' : ''}`,
    assessment: (items, dimensions) =>
      `Eine Selbsteinschätzung: ${items} ${items === 1 ? 'Aussage' : 'Aussagen'}, ` +
      `${dimensions} ${dimensions === 1 ? 'Wert' : 'Werte'}`,
  },
};

export const pageWords = (lang: string): PageWords => (baseLanguage(lang) === 'de' ? de : en);
