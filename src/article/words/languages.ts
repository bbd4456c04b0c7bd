import { isProblem, readDuration as readIn, unitOf, type Duration, type Unit } from '../../kit/core/duration.js';
import type { Problem } from '../../kit/core/problem.js';
import { baseLanguage } from '../../kit/core/text.js';
import { english } from './english.js';
import { german } from './german.js';
import type { Label, Topic, Vocabulary } from './vocabulary.js';

/** Articles are read in all of them at once: authors mix, and few say which it is. */
export const VOCABULARIES: readonly Vocabulary[] = [english, german];
export const DURATIONS = VOCABULARIES.map(({ durations }) => durations);

/** Longer lines are no headings, labels or durations; and patterns are never run on more. */
const LINE = 300;

/** The language that is written here, by its most common words; English where nothing tells. */
export function guessLanguage(text: string): string {
  const counts = new Map(VOCABULARIES.map(({ lang }) => [lang, 0]));
  for (const [word] of text
    .slice(0, 20_000)
    .toLowerCase()
    .matchAll(/\p{L}+/gu))
    for (const { lang, common } of VOCABULARIES) if (common.has(word)) counts.set(lang, counts.get(lang)! + 1);
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best))[0];
}

/** What to write in: of another language than these, English. */
export const vocabularyOf = (lang: string): Vocabulary =>
  VOCABULARIES.find((each) => each.lang === baseLanguage(lang)) ?? english;

/** The topics that a heading names, the most particular first. */
export function topicsOf(heading: string): Topic[] {
  const line = heading.slice(0, LINE);
  const order: Topic[] = ['answer', 'misalignments', 'remedies', 'causes'];
  return order.filter((topic) => VOCABULARIES.some(({ topics }) => topics[topic].test(line)));
}

/** What a label of at most eight words says of what follows. `result` before the others: "the real result". */
export function labelOf(label: string): Label | undefined {
  const line = label.slice(0, LINE).trim();
  if (line.split(/\s+/).length > 8) return undefined;
  // The word that stands first decides: "Actual strategy", "Stated against real".
  const places = (['actual', 'stated', 'result'] as const).flatMap((kind) => {
    const at = VOCABULARIES.map(({ labels }) => line.search(labels[kind])).filter((each) => each >= 0);
    return at.length ? [{ kind, at: Math.min(...at) }] : [];
  });
  return places.sort((a, b) => a.at - b.at)[0]?.kind;
}

const APPROXIMATELY = /^(?:~|≈|about|around|approx(?:\.|imately)?|roughly|circa|ca\.?|c\.|etwa|ungefähr|rund)\s*/i;

/** A duration in any of the languages; else what is wrong with it in the one that understood most. */
export function readDuration(text: string, fallback?: Unit): Duration | Problem {
  const plain = text
    .slice(0, LINE)
    .trim()
    .replace(APPROXIMATELY, '')
    .replace(/\s*\([^()]*\)[.\s]*$/, '');
  return readIn(plain, DURATIONS, fallback);
}

/** The longest beginning of a text that says a duration, of at most six words, and where it ends. */
export function leadingDuration(text: string): { duration: Duration; end: number } | undefined {
  let rest = text.slice(0, LINE).trimStart();
  for (let n = 0; n < 4; n++) rest = VOCABULARIES.reduce((each, { filler }) => each.replace(filler, ''), rest);
  const start = Math.min(text.length, LINE) - rest.length;
  const ends = [...rest.matchAll(/\S+/g)].slice(0, 6).map(({ index, 0: word }) => index + word.length);
  for (const [length, to] of [...ends.entries()].reverse()) {
    const part = rest.slice(0, to).replace(/[,;:.!?)]+$/, '');
    // "next quarter" and "the first quarter" have lost what stood before.
    const whole = !length && !/\d/.test(part) ? `1 ${part}` : part.replace(/^(\d+)-(?=\p{L})/u, '$1 ');
    const duration = readDuration(whole);
    if (!isProblem(duration)) return { duration, end: start + part.length };
  }
  return undefined;
}

/** The unit that some words name: the head of a column of numbers. */
export function unitIn(text: string): Unit | undefined {
  for (const word of text.slice(0, LINE).split(/[^\p{L}]+/u)) {
    const unit = word.length > 2 ? unitOf(word, DURATIONS) : undefined;
    if (unit) return unit;
  }
  return undefined;
}
