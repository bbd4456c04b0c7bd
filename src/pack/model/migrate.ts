import type { Reading } from '../../kit/core/problem.js';
import { shapeProblems } from '../../kit/core/shape.js';

export type Data = Readonly<Record<string, unknown>>;
/** Leads data from one schema to the next. Pure: it returns other data. */
export type Migration = (data: Data) => Data;

/** The first leads from schema 1 to 2, and so on. There has been one schema so far. */
const MIGRATIONS: readonly Migration[] = [];

/**
 * A pack as the newest schema has it. Its shape beyond `schema` is not looked at. Problems: `version` where it is newer
 * than this library, `shape` where it is no object or says no schema.
 */
export function migrate(data: unknown, migrations = MIGRATIONS): Reading<Data> {
  const newest = migrations.length + 1;
  if (!data || typeof data !== 'object' || Array.isArray(data))
    return { problems: shapeProblems([{ code: 'invalid_type', expected: 'object', path: [], message: '' }], data) };
  const { schema } = data as Data;
  if (!Number.isInteger(schema) || (schema as number) < 1 || (schema as number) > newest)
    return {
      problems: shapeProblems([{ code: 'invalid_value', values: [newest], path: ['schema'], message: '' }], data),
    };
  let definition = data as Data;
  for (let next = (schema as number) + 1; next <= newest; next++)
    definition = { ...migrations[next - 2]!(definition), schema: next };
  return { definition, problems: [] };
}
