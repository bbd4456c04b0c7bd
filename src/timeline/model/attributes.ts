import { isProblem, parseDuration, unitOf, type DurationWords } from '../../kit/core/duration.js';
import type { Problem, Reading } from '../../kit/core/problem.js';
import { check } from './check.js';
import { unitOfAxis } from './schedule.js';
import type { Expectation, TimelineDefinition } from './schema.js';

/** The tag's attributes as the page wrote them, by name; `null` or nothing where there is none. */
export type TimelineAttributes = Readonly<
  Partial<Record<'schedule' | 'start' | 'unit' | 'expect' | 'expect-label' | 'fiscal-year-start', string | null>>
>;

type Change = Partial<TimelineDefinition> | Problem;

const wrong = (message: string): Problem => ({ code: 'shape', path: '', message });

/** What an attribute says, for a definition that already has those before it. */
const PARSERS: Record<
  keyof TimelineAttributes,
  (text: string, definition: TimelineDefinition, words?: DurationWords) => Change
> = {
  unit: (text, _, words) => {
    const unit = unitOf(text, words);
    return unit ? { unit } : { code: 'unit', path: '', message: `“${text}” is not a unit` };
  },
  schedule: (text) =>
    text === 'elapsed' || text === 'sequential' || text === 'concurrent'
      ? { schedule: text }
      : wrong(`“${text}” is not elapsed, sequential or concurrent`),
  start: (start) => ({ start }),
  'fiscal-year-start': (text) => ({ fiscalYearStart: Number(text || NaN) }),
  expect: (text, definition, words) => {
    const label = definition.expect?.label;
    const labelled = (expect: Expectation) => ({ expect: { ...expect, ...(label !== undefined && { label }) } });
    if (/^\d{4,}-/.test(text)) return labelled({ date: text });
    const read = parseDuration(text, words, unitOfAxis(definition));
    if (isProblem(read)) return read;
    if (read.min < read.max)
      return { code: 'range', path: '', message: `“${text}” is a range; an expectation is one moment` };
    return labelled({ value: read.max, unit: read.unit });
  },
  'expect-label': (label, { expect }) => (expect ? { expect: { ...expect, label } } : {}),
};

/**
 * Lays the tag's attributes over a definition. One that says nothing sensible, by itself or for this definition, is
 * reported under its name, and what was there before stays.
 */
export function withAttributes(
  definition: TimelineDefinition,
  attributes: TimelineAttributes,
  words?: DurationWords,
): Reading<TimelineDefinition> & { definition: TimelineDefinition } {
  const problems: Problem[] = [];
  for (const [name, parse] of Object.entries(PARSERS)) {
    const text = attributes[name as keyof TimelineAttributes]?.trim();
    if (text === undefined) continue;
    const change = parse(text, definition, words);
    const changed = isProblem(change) ? definition : { ...definition, ...change };
    const [problem] = isProblem(change) ? [change] : check(changed);
    if (problem) problems.push({ ...problem, path: name });
    else definition = changed;
  }
  return { definition, problems };
}
