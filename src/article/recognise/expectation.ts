import type { Paragraph } from 'mdast';
import type { Expectation } from '../../timeline/model/schema.js';
import type { Desk } from '../desk.js';
import { plainOf, sentencesOf } from '../prose.js';
import { leadingDuration, VOCABULARIES } from '../words/languages.js';
import type { Vocabulary } from '../words/vocabulary.js';

/** Longer sentences are not looked into. */
const LONGEST = 600;
/** Words before a duration that make it a moment by themselves. */
const NEXT =
  /(?<!\p{L})(?:next|this|the (?:first|next|same)|(?:im|in|bis zum) (?:ersten|nächsten|kommenden))\s+(?=\p{L})/giu;

/**
 * A paragraph's expectation: somebody hopes for something within some time ("If leadership expects traction in one
 * quarter, …"). Of a range, its longer end; the words before the time, without what leads into them, are its label.
 */
export function expectationIn(paragraph: Paragraph, desk: Desk): Expectation | undefined {
  for (const { text } of sentencesOf(plainOf(paragraph).replace(/\n/g, ' '))) {
    if (text.length > LONGEST) continue;
    for (const words of VOCABULARIES) {
      const hope = words.hopes.exec(text);
      const found = hope && momentIn(text, hope.index, words);
      if (!found) continue;
      const { value, unit, before } = found;
      // The hope nearest to the time is the one that it belongs to.
      const all = [...text.matchAll(new RegExp(words.hopes.source, 'giu'))];
      const nearest = all.filter(({ index }) => index < before).at(-1) ?? hope;
      const label = labelFrom(text, nearest, found, words) ?? desk.about.words.texts.expectation;
      return { value, unit, label: desk.prose([{ type: 'text', value: label }]) };
    }
  }
  return undefined;
}

interface Moment {
  value: number;
  unit: 'day' | 'week' | 'month' | 'quarter' | 'year';
  /** Where what says how soon begins. */
  before: number;
  after: number;
}

/** The time nearest after the hope, else the first there is. */
function momentIn(text: string, hope: number, { soon }: Vocabulary): Moment | undefined {
  const moments: Moment[] = [];
  const add = (before: number, after: number) => {
    const found = leadingDuration(text.slice(after));
    if (!found?.duration.max) return;
    const { max: value, unit } = found.duration;
    moments.push({ value, unit, before, after: after + found.end });
  };
  for (const match of text.matchAll(new RegExp(soon.source, 'giu'))) add(match.index, match.index + match[0].length);
  for (const match of text.matchAll(NEXT)) add(match.index, match.index + match[0].length);
  return moments.find(({ before }) => before >= hope) ?? moments[0];
}

/** "If leadership expects traction in one quarter, they …" → "Leadership expects traction" */
function labelFrom(
  text: string,
  hope: RegExpExecArray,
  { before, after }: Moment,
  words: Vocabulary,
): string | undefined {
  const edges = [', ', '; ', '– '].map((edge) => text.lastIndexOf(edge, Math.min(before, hope.index)));
  const start = Math.max(...edges.map((edge) => (edge < 0 ? 0 : edge + 2)));
  if (before > hope.index) return fit(text.slice(start, before), words);
  if (words.lang === 'en') {
    // "Within one quarter, leadership expects traction."
    const clause = /^\s*,?\s*(.+?)[.,;!?]?$/.exec(text.slice(after));
    return clause ? fit(clause[1]!, words) : undefined;
  }
  // "Wenn die Leitung in einem Quartal Ergebnisse erwartet": the verb moves up to where a sentence has it.
  const subject = text.slice(start, before).trim();
  return subject && words.opening.test(subject)
    ? fit(`${subject} ${hope[0]} ${text.slice(after, hope.index).trim()}`, words)
    : undefined;
}

function fit(clause: string, { opening }: Vocabulary): string | undefined {
  const label = clause
    .trim()
    .replace(opening, '')
    .replace(/[\s,;:–—-]+$/, '')
    .replace(/\s(?:bereits|schon|nur|erst|noch|already|only|just|even)$/i, '')
    .trim();
  // "The team is (given a quarter)" says nothing by itself.
  const isCut = label.length > 80 || label.split(' ').length < 2 || /\s(?:is|are|was|were|ist|sind)$/i.test(label);
  return isCut ? undefined : label[0]!.toLocaleUpperCase() + label.slice(1);
}
