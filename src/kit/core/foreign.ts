import { ProblemError, type Problem, type Reading } from './problem.js';
import { fetchText, parseJson } from './fetch.js';

/** Where a widget's definition may be, as the page wrote it. */
export interface Sources {
  readonly definition: unknown;
  readonly src: string | null;
  readonly format: string | null;
  /** The text of an inline `<script type="application/json">`. */
  readonly json: string | null | undefined;
  /** Reads the pack of the provider around, where that is what was asked for: by `#id`, or by saying nothing. */
  readonly pack?: (() => Promise<Reading<unknown>>) | undefined;
  /** What a relative `src` is relative to. */
  readonly base: string;
}

const problem = (code: Problem['code'], path: string, message: string) => new ProblemError({ code, path, message });

/**
 * Reads a definition that is not the page's own HTML: given, fetched, inline, or a provider's. On demand, with the
 * validation that it ends in (each room's `model/validate.ts` passes it on): a page whose content is HTML needs none.
 * @throws the signal's reason when the caller gave up.
 */
export async function read<D>(
  kind: string,
  sources: Sources,
  validate: (data: unknown) => Reading<D>,
  signal: AbortSignal,
): Promise<Reading<D>> {
  try {
    const data = await locate(kind, sources, signal);
    const theirs = (data as { kind?: unknown } | null)?.kind;
    if (typeof theirs === 'string' && theirs !== kind)
      throw problem('kind', 'kind', `expected "${kind}", got ${JSON.stringify(theirs)}`);
    return validate(data);
  } catch (error) {
    if (error instanceof ProblemError) return { problems: [error.problem] };
    throw error;
  }
}

async function locate(kind: string, sources: Sources, signal: AbortSignal): Promise<unknown> {
  const { definition, src, format, json, pack, base } = sources;
  if (definition) return definition;
  if (format && format !== 'json') throw problem('format', 'format', `expected "json", got "${format}"`);
  const [file = '', id] = (src ?? '').split('#', 2);
  if (file) {
    const data = parseJson(await fetchText(new URL(file, base).href, signal), 'src');
    return id === undefined ? data : memberOf(data, id);
  }
  if (pack) return memberOf(await opened(pack), id, kind);
  if (src) throw problem('not-found', 'src', `no provider around has a pack with "${id}" in it`);
  return parseJson(json ?? '', 'script');
}

async function opened(pack: NonNullable<Sources['pack']>): Promise<unknown> {
  const { definition } = await pack();
  if (definition) return definition;
  throw problem('not-found', 'src', 'the pack of the provider around could not be read');
}

interface Member {
  kind: string;
  id?: unknown;
}
const isMember = (value: unknown): value is Member => typeof (value as Partial<Member> | null)?.kind === 'string';

/** The definition of a pack with this id; where none is given, the only one of this kind. */
function memberOf(pack: unknown, id: string | undefined, kind?: string): Member {
  const members = Object.values(pack ?? {})
    .flat()
    .filter(isMember);
  if (id !== undefined) {
    const named = members.find((each) => each.id === id);
    if (named) return named;
    throw problem('not-found', 'src', `the pack holds no definition with the id "${id}"`);
  }
  const [only, ...more] = members.filter((each) => each.kind === kind);
  if (only && !more.length) return only;
  const count = only ? `${more.length + 1} of the kind "${kind}": name one` : `no definition of the kind "${kind}"`;
  throw problem('not-found', 'src', `the pack of the provider around holds ${count}`);
}
