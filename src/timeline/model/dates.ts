import { addMonths, monthsBetween, parseDate } from '../../kit/core/civil.js';
import { daysIn, isProblem, monthsIn } from '../../kit/core/duration.js';
import type { Problem, Reading } from '../../kit/core/problem.js';
import type { Calendar } from './calendar.js';
import { check } from './check.js';
import type { TimelineDefinition } from './schema.js';

/** The calendar from a start, `YYYY-MM-DD`, on; nothing where there is no such date. */
export function calendarFrom(start: string | undefined): Calendar | undefined {
  const day = start === undefined ? undefined : parseDate(start);
  if (day === undefined || isProblem(day)) return undefined;
  return {
    start: day,
    toDays: (value, unit) => (monthsIn(unit) ? addMonths(day, value * monthsIn(unit)) - day : value * daysIn(unit)),
    fromDays: (days, unit) => (monthsIn(unit) ? monthsBetween(day, day + days) / monthsIn(unit) : days / daysIn(unit)),
    until(date) {
      const other = parseDate(date);
      return isProblem(other) ? NaN : other - day;
    },
  };
}

/** Takes back what attributes laid over a definition and the calendar does not have. Paths are the definition's own. */
export function withoutWrongDates(
  definition: TimelineDefinition,
): Reading<TimelineDefinition> & { definition: TimelineDefinition } {
  const problems: Problem[] = [];
  for (;;) {
    const wrong = check(definition).find(({ path }) => /^(start|expect)/.test(path));
    if (!wrong) return { definition, problems };
    problems.push(wrong);
    const { start: _start, expect: _expect, ...rest } = definition;
    definition =
      wrong.path === 'start'
        ? { ...rest, ...(_expect && { expect: _expect }) }
        : { ...rest, ...(_start && { start: _start }) };
  }
}
