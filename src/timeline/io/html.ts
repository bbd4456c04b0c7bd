import { isProblem, readDuration, type DurationLanguage } from '../../kit/core/duration.js';
import { arabic } from '../../kit/core/durations/arabic.js';
import { english } from '../../kit/core/durations/english.js';
import { french } from '../../kit/core/durations/french.js';
import { german } from '../../kit/core/durations/german.js';
import { japanese } from '../../kit/core/durations/japanese.js';
import { spanish } from '../../kit/core/durations/spanish.js';
import { el, inlineJson, rich, type Markup, type Writing } from '../../kit/core/markup.js';
import { baseLanguage, resolveText, type Text } from '../../kit/core/text.js';
import type { Expectation, Phase, TimelineDefinition } from '../model/schema.js';
import { cut } from './light-dom.js';

/** Those that the element reads. */
const LANGUAGES: Readonly<Record<string, DurationLanguage>> = {
  ...{ ar: arabic, de: german, en: english, es: spanish, fr: french, ja: japanese },
};
const languageOf = (lang: string) => LANGUAGES[baseLanguage(lang)] ?? english;

type Span = Omit<Phase, 'id' | 'label'>;

/** `1–2 quarters`, `2/4/6 weeks`, `1 day`: as a person writes it in a language, in numbers that are read back. */
export function durationText({ min, likely, max, unit }: Span, lang: string): string {
  const { amount, range } = languageOf(lang);
  const number = (value: number) =>
    /^(de|es|fr)/.test(baseLanguage(lang)) ? String(value).replace('.', ',') : String(value);
  const length = { number: number(max), value: max, unit };
  if (likely !== undefined) return amount({ ...length, number: [min, likely, max].map(number).join('/') });
  return min === max ? amount(length) : range(number(min), length);
}

/** English is read everywhere. */
const momentText = (moment: Expectation): string =>
  'date' in moment ? moment.date : durationText({ min: moment.value, max: moment.value, unit: moment.unit }, 'en');

const reads = (text: string, { min, likely, max, unit }: Span, lang: string): boolean => {
  const read = readDuration(text, [languageOf(lang).durations, english.durations]);
  return !isProblem(read) && read.min === min && read.likely === likely && read.max === max && read.unit === unit;
};

/**
 * A timeline as its author would have written it in HTML, complete without scripts. The element reads the same
 * definition from it, but for `lang`, `version` and other languages' texts; where HTML cannot say what the definition
 * does (phases that wait for each other, or a duration that is not read back), the definition stands beside it as data.
 */
export function writeTimeline(definition: TimelineDefinition, { lang, level }: Writing): Markup {
  const { id, title, phases, notes = [], schedule, start, unit, expect, fiscalYearStart } = definition;
  const say = (text: Text | undefined) => resolveText(text, lang, definition.lang);
  const duration = (phase: Phase) => durationText(phase, lang);
  const durations = [languageOf(lang).durations, english.durations];

  const blocks: Markup[] = [];
  let items: Markup[] = [];
  let shown = 0;
  const endList = () => {
    if (items.length) blocks.push(el('ol', shown ? { start: shown + 1 } : {}, items));
    shown += items.length;
    items = [];
  };
  const noteBefore = (at: number) =>
    notes
      .filter((note) => note.at === at || (at === phases.length && note.at > at))
      .forEach(({ text }) => {
        endList();
        blocks.push(el('p', {}, rich(say(text))));
      });
  phases.forEach((phase, i) => {
    noteBefore(i);
    items.push(el('li', { id: phase.id }, rich(say(phase.label)), `: ${duration(phase)}`));
  });
  endList();
  noteBefore(phases.length);

  const isSaid =
    phases.every((phase) => {
      const [label, value] = cut(`${say(phase.label)}: ${duration(phase)}`);
      return (
        !phase.after && phase.from === undefined && value !== undefined && label.trim() && reads(value, phase, lang)
      );
    }) &&
    // What would read as a phase is not written as a note, nor a note that holds no words.
    notes.every(({ text }) => say(text).trim() && isProblem(readDuration(cut(say(text))[1] ?? '', durations))) &&
    (!expect ||
      'date' in expect ||
      reads(momentText(expect), { min: expect.value, max: expect.value, unit: expect.unit }, lang));

  return el(
    'pivot-timeline',
    {
      id,
      schedule,
      start,
      unit,
      expect: expect && momentText(expect),
      'expect-label': expect && (say(expect.label) || undefined),
      'fiscal-year-start': fiscalYearStart,
    },
    title !== undefined && el(`h${level}`, {}, rich(say(title))),
    blocks,
    !isSaid && inlineJson(definition),
  );
}
