export { read } from '../../kit/core/foreign.js';
import * as z from 'zod/mini';
import type { Reading } from '../../kit/core/problem.js';
import { shapeProblems } from '../../kit/core/shape.js';
import { check, checkCounts } from './check.js';
import { Findings } from './findings.js';
import { assessmentSchema, type AssessmentDefinition } from './schema.js';

/** Foreign data as an assessment: its shape by the schema, then its meaning. Any problem refuses the whole. Never throws. */
export function validate(data: unknown): Reading<AssessmentDefinition> {
  const findings = new Findings();
  // Ten thousand items are refused before each of them is looked at.
  if (data && typeof data === 'object' && !checkCounts(data, findings)) return findings;
  try {
    const parsed = z.safeParse(assessmentSchema, data);
    if (!parsed.success) return { problems: shapeProblems(parsed.error.issues, data) };
    const problems = check(parsed.data);
    return problems.length ? { problems } : { definition: parsed.data, problems };
  } catch (error) {
    findings.say('shape', '', `not an assessment (${String(error)})`);
    return findings;
  }
}
