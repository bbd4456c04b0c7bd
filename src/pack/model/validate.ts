import { validate as validateAssessment } from '../../assessment/model/validate.js';
import { validate as validateCard } from '../../card/model/validate.js';
import type { Problem, Reading } from '../../kit/core/problem.js';
import { shapeProblems } from '../../kit/core/shape.js';
import { validate as validateTimeline } from '../../timeline/model/validate.js';
import { checkOwn, within } from './check.js';
import { migrate } from './migrate.js';
import { envelopeSchema, type PackDefinition } from './schema.js';

/** Foreign data as a pack, with all that it holds. Any problem refuses the whole. Never throws. */
export function validate(data: unknown): Reading<PackDefinition> {
  const migrated = migrate(data);
  if (!migrated.definition) return { problems: migrated.problems };
  try {
    const { success, data: pack, error } = envelopeSchema.safeParse(migrated.definition);
    if (!success) return { problems: shapeProblems(error.issues, migrated.definition) };
    const problems: Problem[] = checkOwn(pack);
    const take = <D>(path: string, { definition, problems: found }: Reading<D>): D | undefined => {
      problems.push(...within(path, found));
      return definition;
    };
    const definition = {
      ...pack,
      assessment: pack.assessment === undefined ? undefined : take('assessment', validateAssessment(pack.assessment)),
      timeline: pack.timeline === undefined ? undefined : take('timeline', validateTimeline(pack.timeline)),
      cards: pack.cards.map((card, i) => take(`cards[${i}]`, validateCard(card))),
    };
    return problems.length ? { problems } : { definition: definition as PackDefinition, problems };
  } catch (error) {
    return { problems: [{ code: 'shape', path: '', message: `not a pack (${String(error)})` }] };
  }
}
