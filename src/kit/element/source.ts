import { ProblemError, type Reading } from '../core/problem.js';
import { fetchText, parseJson } from './fetch.js';

/** What a room gives the base element, so that every widget takes its definition from the same sources. */
export interface Room<D> {
  /** The definition's `kind`. */
  readonly kind: string;
  /** Reads the page's own HTML; no definition and no problem where there is nothing of this widget's in it. */
  read(element: Element): Reading<D>;
  /** Judges a trusted shape's meaning. */
  check(definition: D): Reading<D>['problems'];
  /** Brings the validation of foreign JSON, which nobody pays for who writes HTML. */
  validation(): Promise<{ validate(data: unknown): Reading<D> }>;
  /** What a bare tag shows. */
  preset?(): D;
}

/** Where an element may find its definition, as the page wrote it. */
export interface Sources {
  readonly host: Element;
  readonly definition: unknown;
  readonly src: string | null;
  readonly format: string | null;
}

const empty = (host: Element) => !host.childElementCount && !host.textContent?.trim();

const inlineJson = (host: Element) =>
  [...host.children].find((child) => child.matches('script[type="application/json"]'))?.textContent;

/**
 * The first source that is present (DESIGN 5.2): property, `src`, inline JSON, the page's HTML, the built-in default.
 * Synchronous where nothing has to be fetched, so that such a widget is complete at its first paint. A source that
 * fails is the answer: nothing below it is tried.
 */
export function findDefinition<D>(
  room: Room<D>,
  sources: Sources,
  signal: AbortSignal,
): Reading<D> | Promise<Reading<D>> {
  const { host, definition, src } = sources;
  if (definition !== undefined && definition !== null) return foreign(room, definition);
  if (src) return fromAddress(room, sources, src, signal);
  const json = inlineJson(host);
  if (json !== undefined && json !== null) {
    try {
      return foreign(room, parseJson(json, 'script'));
    } catch (error) {
      return failed(error);
    }
  }
  if (!empty(host)) {
    const reading = room.read(host);
    return reading.definition ? judged(room, reading) : reading;
  }
  return { definition: room.preset?.(), problems: [] };
}

async function fromAddress<D>(
  room: Room<D>,
  { host, format }: Sources,
  src: string,
  signal: AbortSignal,
): Promise<Reading<D>> {
  try {
    if (format && format !== 'json')
      throw new ProblemError({ code: 'format', path: 'format', message: `expected "json", got "${format}"` });
    const [file = '', id] = src.split('#', 2);
    if (!file) throw new ProblemError({ code: 'not-found', path: 'src', message: `no provider around holds "${id}"` });
    const text = await fetchText(new URL(file, host.ownerDocument.baseURI).href, signal);
    const data = parseJson(text, 'src');
    return await foreign(room, id === undefined ? data : memberOf(data, decodeURIComponent(id)));
  } catch (error) {
    signal.throwIfAborted();
    return failed(error);
  }
}

/** The definition with this id in a pack: one of its members, or of its lists' members. */
function memberOf(pack: unknown, id: string): unknown {
  for (const member of Object.values(pack ?? {}))
    for (const each of Array.isArray(member) ? member : [member])
      if ((each as { id?: unknown } | null)?.id === id) return each;
  throw new ProblemError({
    code: 'not-found',
    path: 'src',
    message: `the pack holds no definition with the id "${id}"`,
  });
}

async function foreign<D>(room: Room<D>, data: unknown): Promise<Reading<D>> {
  const kind = (data as { kind?: unknown } | null)?.kind;
  if (typeof kind === 'string' && kind !== room.kind)
    return failed(
      new ProblemError({ code: 'kind', path: 'kind', message: `expected "${room.kind}", got ${JSON.stringify(kind)}` }),
    );
  try {
    return (await room.validation()).validate(data);
  } catch (error) {
    return failed(
      new ProblemError({
        code: 'chunk',
        path: '',
        message: `the file that checks JSON could not be had: ${String(error)}`,
      }),
    );
  }
}

/** What reads HTML has the shape by construction; its meaning is judged as everybody's is. */
function judged<D>(room: Room<D>, { definition, problems }: Reading<D>): Reading<D> {
  const found = room.check(definition!);
  return found.length ? { problems: [...found, ...problems] } : { definition, problems };
}

function failed<D>(error: unknown): Reading<D> {
  if (error instanceof ProblemError) return { problems: [error.problem] };
  return { problems: [{ code: 'shape', path: '', message: String(error) }] };
}
