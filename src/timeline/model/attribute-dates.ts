import type { Problem, Reading } from '../../kit/core/problem.js';
import { check } from './check.js';
import type { TimelineDefinition } from './schema.js';

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
