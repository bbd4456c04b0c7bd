import { validate as assessment } from '../assessment/model/validate.js';
import { validate as card } from '../card/model/validate.js';
import type { Reading } from '../kit/core/problem.js';
import { validate as pack } from '../pack/model/validate.js';
import { validate as timeline } from '../timeline/model/validate.js';

/** What validates each kind of definition. */
const KINDS = { assessment, card, pack, timeline } as const;
export type Kind = keyof typeof KINDS;

/** A definition of whatever kind it says it is. */
export function validate(data: unknown): Reading<unknown> & { kind?: Kind } {
  const kind: unknown = typeof data === 'object' && data !== null ? (data as { kind?: unknown }).kind : undefined;
  if (typeof kind === 'string' && Object.hasOwn(KINDS, kind))
    return { kind: kind as Kind, ...KINDS[kind as Kind](data) };
  const known = Object.keys(KINDS).map((name) => `"${name}"`);
  const got = kind === undefined ? 'nothing' : JSON.stringify(kind);
  return { problems: [{ code: 'kind', path: 'kind', message: `expected ${known.join(' or ')}, got ${got}` }] };
}
