import { el, rich, type Markup, type Writing } from '../../kit/core/markup.js';
import { baseLanguage, resolveText, type Text } from '../../kit/core/text.js';
import { safeHref } from '../../kit/core/url.js';
import type { CardDefinition, Evidence, Figure, Row, Step } from '../model/schema.js';

/** What a card's HTML says where the definition does not. */
interface Words {
  columns: Row;
  of(whole: string): string;
  /** Before a grade. */
  evidence: string;
  grades: Readonly<Record<Evidence, string>>;
}
const WORDS: Readonly<Record<string, Words>> = {
  en: {
    columns: { label: 'Where', stated: 'What is said', actual: 'What is rewarded' },
    of: (whole) => `of ${whole}`,
    evidence: 'Evidence: ',
    grades: { 'peer-reviewed': 'peer-reviewed', survey: 'survey', estimate: 'estimate', disputed: 'disputed' },
  },
  de: {
    columns: { label: 'Wo', stated: 'Was gesagt wird', actual: 'Was belohnt wird' },
    of: (whole) => `von ${whole}`,
    evidence: 'Beleg: ',
    grades: {
      'peer-reviewed': 'fachlich begutachtet',
      survey: 'Umfrage',
      estimate: 'Schätzung',
      disputed: 'umstritten',
    },
  },
  fr: {
    columns: { label: 'Où', stated: 'Ce qui est dit', actual: 'Ce qui est récompensé' },
    of: (whole) => `sur ${whole}`,
    evidence: 'Preuve : ',
    grades: {
      'peer-reviewed': 'évaluée par des pairs',
      survey: 'sondage',
      estimate: 'estimation',
      disputed: 'contestée',
    },
  },
  es: {
    columns: { label: 'Dónde', stated: 'Lo que se dice', actual: 'Lo que se premia' },
    of: (whole) => `de ${whole}`,
    evidence: 'Evidencia: ',
    grades: {
      'peer-reviewed': 'revisada por pares',
      survey: 'encuesta',
      estimate: 'estimación',
      disputed: 'discutida',
    },
  },
  ar: {
    columns: { label: 'أين', stated: 'ما يقال', actual: 'ما يكافأ' },
    of: (whole) => `من ${whole}`,
    evidence: 'الدليل: ',
    grades: { 'peer-reviewed': 'محكَّم علميًا', survey: 'استطلاع', estimate: 'تقدير', disputed: 'محل خلاف' },
  },
  ja: {
    columns: { label: '対象', stated: '言われていること', actual: '報われること' },
    of: (whole) => `／${whole}`,
    evidence: '根拠：',
    grades: { 'peer-reviewed': '査読済み', survey: '調査', estimate: '推定', disputed: '異論あり' },
  },
};

/**
 * A card as its author would have written it in HTML, complete without scripts: the element shows these very nodes.
 *
 * How good the evidence is, which the element says by itself, stands in a block that is `hidden`; a page's style
 * sheet shows it while the element is `:not(:defined)`.
 */
export function writeCard(card: CardDefinition, { lang, level }: Writing): Markup {
  const { id, variant, title, figure, rows, steps, tags, cta, source, evidence, note } = card;
  const words = WORDS[baseLanguage(lang)] ?? WORDS.en!;
  const say = (text: Text | undefined) => resolveText(text, lang, card.lang);
  const block = (name: string, text: Text | undefined, properties: Markup['properties'] = {}) =>
    el(name, properties, rich(say(text)));
  const [first = '', ...more] = say(card.text).split(/\n\s*\n/);
  const above = [say(card.eyebrow), say(card.aside)].filter(Boolean).join(' · ');
  const href = safeHref(cta?.href);

  return el(
    'insight-card',
    { id, variant, evidence, source: source && say(source.name), year: source?.year, note: say(note) || undefined },
    above && el('p', {}, rich(above)),
    variant === 'quote'
      ? block('blockquote', title)
      : el(
          `h${level}`,
          {},
          variant === 'stat' && figure && [writeFigure(figure, say, lang, words), ' '],
          rich(say(title)),
        ),
    first && el('p', {}, leading(first, lang)),
    more.map((paragraph) => block('p', paragraph)),
    variant === 'compare' && rows && writeRows(rows, { ...words.columns, ...card.columns }, block),
    variant === 'steps' &&
      steps &&
      el(
        'ol',
        {},
        steps.map((step) => writeStep(step, say)),
      ),
    source && writeSource(source, say),
    evidence &&
      el('div', { hidden: true }, `${words.evidence}${words.grades[evidence]}.`, note && [' ', rich(say(note))]),
    !!tags?.length &&
      el(
        'ul',
        {},
        tags.map((tag) => block('li', tag)),
      ),
    href && el('p', {}, el('a', { href }, rich(say(cta!.label), true))),
  );
}

type Say = (text: Text | undefined) => string;

function writeFigure({ value, unit, of, text }: Figure, say: Say, lang: string, words: Words): Markup {
  const format = (number: number) => new Intl.NumberFormat(lang, { maximumFractionDigits: 20 }).format(number);
  const small = say(unit) || (of === undefined ? '' : words.of(format(of)));
  // A word is set apart from the number, a sign is not.
  const gap = /^\p{L}/u.test(small) && ' ';
  const shown = say(text) ? rich(say(text)) : [format(value), gap, small && el('small', {}, small)];
  return el('data', { value }, shown);
}

/** An answer's first sentence leads, in bold, unless the author's own marks say what does. */
function leading(text: string, lang: string) {
  const [sentence] = new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text);
  const end = sentence!.segment.length;
  if (/[*`[\\]/.test(text) || end === text.length) return rich(text);
  return [el('strong', {}, text.slice(0, end).trim()), ' ', text.slice(end)];
}

type Block = (name: string, text: Text | undefined, properties?: Markup['properties']) => Markup;

/** Every column has a head, for who cannot see what stands below it. */
function writeRows(rows: readonly Row[], heads: Row, block: Block): Markup {
  const isNamed = rows.some(({ label }) => label !== undefined);
  const line = ({ label, stated, actual }: Row, cell: string, properties: Markup['properties']) =>
    el(
      'tr',
      {},
      isNamed && block('th', label, { scope: cell === 'th' ? 'col' : 'row' }),
      block(cell, stated, properties),
      block(cell, actual, properties),
    );
  return el(
    'table',
    {},
    el('thead', {}, line(heads, 'th', { scope: 'col' })),
    el(
      'tbody',
      {},
      rows.map((row) => line(row, 'td', {})),
    ),
  );
}

const writeStep = ({ id, title, text }: Step, say: Say): Markup =>
  el('li', { id }, text === undefined ? rich(say(title)) : [el('b', {}, rich(say(title))), ' ', rich(say(text))]);

function writeSource({ name, url, year }: NonNullable<CardDefinition['source']>, say: Say): Markup {
  const href = safeHref(url);
  const words = rich(say(name), !!href);
  return el('cite', {}, href ? el('a', { href }, words) : words, year !== undefined && `, ${year}`);
}
