import type { Formats, read as readForeign, Sources } from '../core/foreign.js';
import { fault, type Problem, type Reading } from '../core/problem.js';
import { isPromise } from '../core/promise.js';
import { packAround } from './provided.js';
import type { Languages } from './words.js';

/** What a room gives the base element, so that every widget takes its definition from the same sources. */
export interface Room<D, W extends object = object> {
  /** The definition's `kind`. */
  readonly kind: string;
  /** What the widget says, in English; what comes on demand brings its own English along. */
  readonly words: W;
  /** All that it says, in other languages. */
  readonly languages: Languages<W>;
  /**
   * Reads the page's own HTML; no definition and no problem where there is nothing of this widget's in it. A promise
   * where there is too much of it for one task.
   */
  read(element: Element, words: W): Reading<D> | Promise<Reading<D>>;
  /** Judges a trusted shape's meaning. */
  check(definition: D): Problem[];
  /** Brings the validation of foreign JSON, which nobody pays for who writes HTML. */
  validation(): Promise<Validation<D>>;
  /** Brings the importers of what `format` may name besides `json`. */
  readonly formats?: Formats;
  /** What a bare tag shows. */
  preset?(words: W): D;
}

/** What a room's `model/validate.ts` exports. */
export interface Validation<D> {
  validate(data: unknown): Reading<D>;
  read: typeof readForeign;
}

/** What is slotted by name stands beside the content, and is none. */
const isEmpty = ({ childNodes }: Element) =>
  ([...childNodes] as Element[]).every(
    ({ slot, nodeType, textContent }) => slot || nodeType === 8 || (nodeType === 3 && !textContent.trim()),
  );

const inlineJson = (host: Element) =>
  [...host.children].find((child) => child.matches('script[type="application/json"]'))?.textContent;

/**
 * The first source that is present: property, `src`, inline JSON, the page's HTML, the pack of a provider
 * around, the built-in default. Synchronous where nothing has to be fetched, so that such a widget is complete at its
 * first paint. A source that fails is the answer: nothing below it is tried.
 */
export function findDefinition<D, W extends object>(
  room: Room<D, W>,
  host: Element & Pick<Sources, 'definition' | 'src' | 'format'> & { readonly words: W },
  signal: AbortSignal,
): Reading<D> | Promise<Reading<D>> {
  const { definition, src, format } = host;
  const json = definition || src ? null : inlineJson(host);
  const given = definition || src || json;
  const empty = !given && isEmpty(host);
  const pack = empty || (!definition && src?.[0] === '#') ? packAround(host) : undefined;
  if (given || pack)
    return bringForeign(
      room,
      { definition, src, format, json, pack, base: host.ownerDocument.baseURI, formats: room.formats },
      signal,
    );
  if (empty) return { definition: room.preset?.(host.words), problems: [] };
  // What reads HTML has the shape by construction; its meaning is judged as everybody's is.
  const judged = (reading: Reading<D>): Reading<D> => {
    const wrong = reading.definition ? room.check(reading.definition) : [];
    return wrong.length ? { problems: [...wrong, ...reading.problems] } : reading;
  };
  const reading = room.read(host, host.words);
  return isPromise(reading) ? reading.then(judged) : judged(reading);
}

async function bringForeign<D, W extends object>(
  room: Room<D, W>,
  sources: Sources,
  signal: AbortSignal,
): Promise<Reading<D>> {
  try {
    const { read, validate } = await room.validation();
    return await read(room.kind, sources, validate, signal);
  } catch (error) {
    return { problems: [fault(error)] };
  }
}
