export { read } from '../../kit/core/foreign.js';
import type { Reading } from '../../kit/core/problem.js';
import { shapeProblems } from '../../kit/core/shape.js';
import { check } from './check.js';
import { timelineSchema, type TimelineDefinition } from './schema.js';

/** Foreign data as a timeline: its shape by the schema, then its meaning. Any problem refuses the whole. Never throws. */
export function validate(data: unknown): Reading<TimelineDefinition> {
  try {
    const { success, data: definition, error } = timelineSchema.safeParse(data);
    const problems = success
      ? check(definition)
      : shapeProblems(error.issues, data).map((each) =>
          /\bunit$/.test(each.path) ? { ...each, code: 'unit' as const } : each,
        );
    return success && !problems.length ? { definition, problems } : { problems };
  } catch (error) {
    return { problems: [{ code: 'shape', path: '', message: `not a timeline (${String(error)})` }] };
  }
}
