import { ProblemError, type Problem, type Reading } from './problem.js';
import { fetchText, parseJson } from './fetch.js';

/** Where a widget's definition may be, as the page wrote it. */
export interface Sources {
  readonly definition: unknown;
  readonly src: string | null;
  readonly format: string | null;
  /** The text of an inline `<script type="application/json">`. */
  readonly json: string | null | undefined;
  /** What a relative `src` is relative to. */
  readonly base: string;
}

const problem = (code: Problem['code'], path: string, message: string) => new ProblemError({ code, path, message });

/**
 * Reads a definition that is not the page's own HTML: given, fetched, or inline. On demand, with the validation that
 * it ends in (each room's `model/validate.ts` passes it on): a page whose content is HTML needs none of it.
 * @throws the signal's reason when the caller gave up.
 */
export async function read<D>(
  kind: string,
  sources: Sources,
  validate: (data: unknown) => Reading<D>,
  signal: AbortSignal,
): Promise<Reading<D>> {
  try {
    const data = await locate(sources, signal);
    const theirs = (data as { kind?: unknown } | null)?.kind;
    if (typeof theirs === 'string' && theirs !== kind)
      throw problem('kind', 'kind', `expected "${kind}", got ${JSON.stringify(theirs)}`);
    return validate(data);
  } catch (error) {
    if (error instanceof ProblemError) return { problems: [error.problem] };
    throw error;
  }
}

async function locate({ definition, src, format, json, base }: Sources, signal: AbortSignal): Promise<unknown> {
  if (definition) return definition;
  if (format && format !== 'json') throw problem('format', 'format', `expected "json", got "${format}"`);
  if (!src) return parseJson(json ?? '', 'script');
  const [file = '', id] = src.split('#', 2);
  if (!file) throw problem('not-found', 'src', `no provider around holds "${id}"`);
  const data = parseJson(await fetchText(new URL(file, base).href, signal), 'src');
  return id === undefined ? data : memberOf(data, id);
}

/** The definition with this id in a pack: one of its members, or of its lists' members. */
function memberOf(pack: unknown, id: string): unknown {
  for (const member of Object.values(pack ?? {}))
    for (const each of Array.isArray(member) ? member : [member])
      if ((each as { id?: unknown } | null)?.id === id) return each;
  throw problem('not-found', 'src', `the pack holds no definition with the id "${id}"`);
}
