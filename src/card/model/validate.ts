export { read } from '../../kit/core/foreign.js';
import type { Reading } from '../../kit/core/problem.js';
import { shapeProblems } from '../../kit/core/shape.js';
import { check } from './check.js';
import { cardSchema, type CardDefinition } from './schema.js';

/** Foreign data as a card: its shape by the schema, then its meaning. Any problem refuses the whole. Never throws. */
export function validate(data: unknown): Reading<CardDefinition> {
  try {
    const { success, data: definition, error } = cardSchema.safeParse(data);
    const problems = success ? check(definition) : shapeProblems(error.issues, data);
    return success && !problems.length ? { definition, problems } : { problems };
  } catch (error) {
    return { problems: [{ code: 'shape', path: '', message: `not a card (${String(error)})` }] };
  }
}
