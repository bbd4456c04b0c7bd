import { ProblemError, type Problem, type Reading } from './problem.js';
import { fetchText, parseJson } from './fetch.js';

/** Reads the text of another format as a definition. What it had to leave out are problems beside the definition. */
export type Importer = (text: string) => Reading<unknown> | Promise<Reading<unknown>>;
/** Brings the importers of a room, by what `format` calls each. */
export type Formats = Readonly<Record<string, () => Promise<Importer>>>;

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
  /** What `format` may be besides `json`. */
  readonly formats?: Formats | undefined;
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
    const { definition: data, problems } = await locate(kind, sources, signal);
    if (data === undefined) return { problems };
    const { kind: theirs } = (data ?? {}) as { kind?: unknown };
    if (typeof theirs === 'string' && theirs !== kind)
      throw problem('kind', 'kind', `expected "${kind}", got ${JSON.stringify(theirs)}`);
    const reading = validate(data);
    return { ...reading, problems: [...reading.problems, ...problems] };
  } catch (error) {
    if (error instanceof ProblemError) return { problems: [error.problem] };
    throw error;
  }
}

const found = (definition: unknown): Reading<unknown> => ({ definition, problems: [] });

async function locate(kind: string, sources: Sources, signal: AbortSignal): Promise<Reading<unknown>> {
  const { definition, src, json, pack, base } = sources;
  if (definition) return found(definition);
  const [file = '', id] = (src ?? '').split('#', 2);
  const importer = await importerOf(sources);
  if (pack && !file) return found(memberOf(await opened(pack), id, kind));
  if (src && !file) throw problem('not-found', 'src', `no provider around has a pack with "${id}" in it`);
  const text = file ? await fetchText(new URL(file, base).href, signal) : (json ?? '');
  if (importer) return importer(text);
  const data = parseJson(text, file ? 'src' : 'script');
  return found(file && id !== undefined ? memberOf(data, id) : data);
}

/** What reads another format than JSON. */
function importerOf({ format, formats = {} }: Sources): Promise<Importer> | undefined {
  if (!format || format === 'json') return undefined;
  if (Object.hasOwn(formats, format)) return formats[format]!();
  const known = ['json', ...Object.keys(formats)].map((each) => `"${each}"`).join(' or ');
  throw problem('format', 'format', `expected ${known}, got "${format}"`);
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
