import { durationWordsEnglish, isProblem, readDuration, unitOf, type DurationWords } from '../../kit/core/duration.js';
import type { Problem, Reading } from '../../kit/core/problem.js';
import { unitOfAxis } from './schedule.js';
import type { Expectation, TimelineDefinition } from './schema.js';

/** The tag's attributes as the page wrote them, by name; `null` or nothing where there is none. */
export type TimelineAttributes = Readonly<
  Partial<Record<'schedule' | 'start' | 'unit' | 'expect' | 'expect-label' | 'fiscal-year-start', string | null>>
>;

/**
 * Lays the tag's attributes over a definition. One that says nothing sensible is reported under its name, and what was
 * there before stays. Dates are only laid over: whether the calendar has them is for `withoutWrongDates`
 * (attribute-dates.ts).
 */
export function withAttributes(
  definition: TimelineDefinition,
  attributes: TimelineAttributes,
  languages: readonly DurationWords[] = [durationWordsEnglish],
): Reading<TimelineDefinition> & { definition: TimelineDefinition } {
  const problems: Problem[] = [];
  const merged = { ...definition };
  const wrong = (path: string, like: string, problem?: Partial<Problem>) =>
    problems.push({
      code: 'shape',
      message: `“${attributes[path as keyof TimelineAttributes]}” is not one, such as “${like}”`,
      ...problem,
      path,
    });

  const { schedule, start, unit, expect, 'expect-label': label, 'fiscal-year-start': first } = attributes;
  if (unit != null) {
    const known = unitOf(unit, languages);
    if (known) merged.unit = known;
    else wrong('unit', 'week', { code: 'unit' });
  }
  if (/^(elapsed|sequential|concurrent)$/.test(schedule ?? ''))
    merged.schedule = schedule as NonNullable<TimelineDefinition['schedule']>;
  else if (schedule != null) wrong('schedule', 'sequential');
  if (start != null) merged.start = start;
  if (first != null) {
    if (/^([1-9]|1[0-2])$/.test(first)) merged.fiscalYearStart = Number(first);
    else wrong('fiscal-year-start', '10', { code: 'range' });
  }
  if (expect != null) {
    const known = definition.expect?.label;
    const say = (moment: Expectation) => (merged.expect = { ...moment, ...(known !== undefined && { label: known }) });
    const read = readDuration(expect, languages, unitOfAxis(merged));
    if (/^\d{4,}-/.test(expect)) say({ date: expect });
    else if (isProblem(read)) wrong('expect', '', read);
    else if (read.min < read.max) wrong('expect', '', { code: 'range', message: 'an expectation is one moment' });
    else say({ value: read.max, unit: read.unit });
  }
  if (label != null && merged.expect) merged.expect = { ...merged.expect, label };
  return { definition: merged, problems };
}
