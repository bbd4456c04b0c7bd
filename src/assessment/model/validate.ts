import * as z from 'zod/mini';
import type { Reading } from '../../kit/core/problem.js';
import { shapeProblems } from '../../kit/core/shape.js';
import { check, checkCounts } from './check.js';
import { findings } from './findings.js';
import { assessmentSchema, type AssessmentDefinition } from './schema.js';

export { read } from '../../kit/core/foreign.js';

/** Foreign data as an assessment: its shape by the schema, then its meaning. Any problem refuses the whole. Never throws. */
export function validate(data: unknown): Reading<AssessmentDefinition> {
  const { problems, say } = findings();
  // Ten thousand items are refused before each of them is looked at.
  if (data && typeof data === 'object' && !checkCounts(say, data)) return { problems };
  try {
    const parsed = z.safeParse(assessmentSchema, data);
    if (!parsed.success) return { problems: shapeProblems(parsed.error.issues, data) };
    problems.push(...check(parsed.data));
    return problems.length ? { problems } : { definition: parsed.data, problems };
  } catch (error) {
    say('shape', '', `not an assessment (${String(error)})`);
    return { problems };
  }
}
