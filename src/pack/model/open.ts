export { read } from '../../kit/core/foreign.js';
import type { Reading } from '../../kit/core/problem.js';
import { shapeProblems } from '../../kit/core/shape.js';
import { checkIds } from './check-ids.js';
import { migrate, type Data } from './migrate.js';

/**
 * As much of a pack as whoever hands out its definitions must know: that it is one, and which id is whose. Each
 * definition is validated by the widget that shows it, so that a page pays for no other kind, and one that is wrong
 * takes none of the others with it. Never throws.
 */
export function open(data: unknown): Reading<Data> {
  const { definition, problems } = migrate(data);
  if (!definition) return { problems };
  const wrong =
    definition.kind === 'pack'
      ? checkIds(definition)
      : shapeProblems([{ code: 'invalid_value', values: ['pack'], path: ['kind'], message: '' }], definition);
  return wrong.length ? { problems: wrong } : { definition, problems };
}
