import { isProblem, parseDuration, type Unit } from '../../kit/core/duration.js';
import { el, inlineJson, rich, type Markup, type Writing } from '../../kit/core/markup.js';
import { baseLanguage, resolveText, type Text } from '../../kit/core/text.js';
import type { Expectation, Phase, TimelineDefinition } from '../model/schema.js';
import { cut } from './light-dom.js';

/** One and several of each unit. */
type UnitWords = Readonly<Record<Unit, readonly [string, string]>>;
const UNITS: Readonly<Record<string, UnitWords>> = {
  en: {
    day: ['day', 'days'],
    week: ['week', 'weeks'],
    month: ['month', 'months'],
    quarter: ['quarter', 'quarters'],
    year: ['year', 'years'],
  },
  de: {
    day: ['Tag', 'Tage'],
    week: ['Woche', 'Wochen'],
    month: ['Monat', 'Monate'],
    quarter: ['Quartal', 'Quartale'],
    year: ['Jahr', 'Jahre'],
  },
};

/** `1–2 quarters`, `2/4/6 weeks`, `1 day`: as a person writes it, in numbers that `parseDuration` reads back. */
export function durationText({ min, likely, max, unit }: Omit<Phase, 'id' | 'label'>, lang: string): string {
  const base = baseLanguage(lang);
  const [one, many] = (UNITS[base] ?? UNITS.en!)[unit];
  const number = (value: number) => (base === 'de' ? String(value).replace('.', ',') : String(value));
  const values = likely !== undefined ? [min, likely, max] : min === max ? [max] : [min, max];
  return `${values.map(number).join(likely === undefined ? '–' : '/')} ${max === 1 ? one : many}`;
}

const momentText = (moment: Expectation): string =>
  'date' in moment ? moment.date : `${moment.value} ${UNITS.en![moment.unit][moment.value === 1 ? 0 : 1]}`;

const reads = (text: string, { min, likely, max, unit }: Omit<Phase, 'id' | 'label'>): boolean => {
  const read = parseDuration(text);
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
      return !phase.after && phase.from === undefined && value !== undefined && label.trim() && reads(value, phase);
    }) &&
    // What would read as a phase is not written as a note, nor a note that holds no words.
    notes.every(({ text }) => say(text).trim() && isProblem(parseDuration(cut(say(text))[1] ?? ''))) &&
    (!expect ||
      'date' in expect ||
      reads(momentText(expect), { min: expect.value, max: expect.value, unit: expect.unit }));

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
