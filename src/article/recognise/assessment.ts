import type { Advice, AssessmentDefinition, Item } from '../../assessment/model/schema.js';
import { resolveText } from '../../kit/core/text.js';
import type { PackStep } from '../../pack/model/schema.js';
import { slug, uniqueIds } from '../../timeline/io/slug.js';
import type { Desk } from '../desk.js';
import { key } from '../prose.js';
import type { Vocabulary } from '../words/vocabulary.js';
import { capital, type Contrast } from './contrasts.js';

/** An id is 64 characters at most, and an item's has its dimension's before it. */
export const short = (words: string, most: number) => {
  const id = slug(words);
  return id.length > most ? id.slice(0, most).replace(/-[^-]*$/, '') : id;
};

/**
 * A first draft of an assessment: a dimension for each pair, an item from each line of what is so, phrased for
 * agreement. Such a line describes the misalignment, so to agree is to score low; but a share that goes where the
 * stated words point describes the aim. Each item carries a mark that its author has yet to review it.
 */
export function skeleton(
  desk: Desk,
  contrasts: readonly Contrast[],
  heading: string,
  wanted = heading,
): AssessmentDefinition {
  const { words, lang, title } = desk.about;
  const { texts } = words;
  const unique = uniqueIds();
  const uniqueItem = uniqueIds();
  const labels = withoutCommon(contrasts.map((each) => each.title));
  const id = desk.id(wanted || title, 'assessment');
  const dimensions = contrasts.slice(0, 50).map((_, i) => ({
    id: unique(short(labels[i]!, 30) || `dimension-${i + 1}`),
    label: desk.prose([{ type: 'text', value: labels[i]! }]),
  }));
  const items = dimensions.flatMap((dimension, i) =>
    contrasts[i]!.plain.map((line): Item => {
      const { text, isAim } = statementOf(desk, line.replace(/\{\{/g, '{ {'), contrasts[i]!.stated);
      const itemId = uniqueItem(`${dimension.id}-${short(line, 30) || 'item'}`);
      desk.review.push(`${id}.${itemId}`);
      return {
        id: itemId,
        dimension: dimension.id,
        type: 'scale',
        text: desk.prose([{ type: 'text', value: text }]),
        help: texts.draft,
        reverse: !isAim,
      };
    }),
  );
  return {
    kind: 'assessment',
    schema: 1,
    id,
    version: 'draft',
    lang,
    title: desk.prose([{ type: 'text', value: heading || title }]),
    dimensions,
    items,
    bands: bandsOf(words),
    advice: [],
  };
}

/** The bands of an assessment whose author gives none. */
export const bandsOf = ({ texts }: Vocabulary): AssessmentDefinition['bands'] => [
  { id: 'low', from: 0, label: texts.low[0], title: texts.low[1] },
  { id: 'middle', from: 40, label: texts.mid[0], title: texts.mid[1] },
  { id: 'high', from: 70, label: texts.high[0], title: texts.high[1] },
];

/** Words of four letters and more by how they begin, which endings do not change. */
const stems = (text: string) => new Set((key(text).match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 5)));

/**
 * Remedies as advice: each for the one dimension whose name it mentions, else for the whole, wherever that is not
 * aligned.
 */
export function adviceFrom(steps: readonly PackStep[], { dimensions, bands }: AssessmentDefinition): Advice[] {
  const lt = bands.at(-1)!.from;
  return steps.slice(0, 20).map(({ id, title, text }) => {
    const said = stems(`${resolveText(title, '')} ${resolveText(text, '')}`);
    const shared = dimensions.filter(({ label }) => [...stems(resolveText(label, ''))].some((stem) => said.has(stem)));
    const [first = ''] = resolveText(text, '').split('\n\n');
    return {
      id,
      when: { dimension: shared.length === 1 ? shared[0]!.id : 'total', lt },
      title,
      ...(first && first.length < 1000 && { text: first }),
    };
  });
}

/** Titles without the last or the first words that all of them share: "Incentive misalignment" → "Incentive". */
export function withoutCommon(titles: readonly string[]): string[] {
  const split = titles.map((title) => title.trim().split(/\s+/));
  const isShared = (from: 0 | -1) =>
    split.length > 1 &&
    split.every((words) => words.length > 1 && words.at(from)!.toLowerCase() === split[0]!.at(from)!.toLowerCase());
  while (isShared(-1)) split.forEach((words) => words.pop());
  while (isShared(0)) split.forEach((words) => words.shift());
  return split.map((words) => capital(words.join(' ')));
}

const SHARE =
  /^((?:(?:about|only|just|some|rund|nur|etwa)\s+)?\d{1,3}(?:[.,]\d+)?\s?(?:%|percent|per cent|prozent))((?:\s+(?:of|des|der|vom|von)(?:\s[^\s]+){1,4}?)?)\s+((?:to|into|towards?|on|for|in|an|ins|zu|zum|zur|für|auf)\s+(.+))$/iu;

/** A line of what is so as a statement somebody can agree with, and whether it tells of the aim itself. */
function statementOf(desk: Desk, line: string, stated: string): { text: string; isAim: boolean } {
  const plain = line.replace(/[\s.;,]+$/, '');
  const [, share, from, to, object] = SHARE.exec(plain) ?? [];
  const isVerb = /\s(?:goes|go|is|are|gehen|geht|fließt|fließen|wird|werden)$/i.test(from ?? '');
  if (share === undefined || isVerb) return { text: end(capital(desk.about.words.statement(plain))), isAim: false };
  const isAim = ` ${key(stated)} `.includes(` ${key(object!)} `);
  return { text: end(capital(desk.about.words.goes(share, from!, to!))), isAim };
}

/** As one statement; what would ask for another item's answer is only words. */
const end = (text: string) => (/[.!?…]["”“»]?$/.test(text) ? text : `${text}.`);
