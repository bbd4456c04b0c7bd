/** A widget's event, as a provider hears it. */
export interface Told {
  readonly type: string;
  readonly detail: object | null;
}

export type Noun = 'quiz' | 'timeline' | 'card';
export type Moment = 'view' | 'start' | 'answer' | 'complete' | 'lead' | 'cta' | 'share' | 'change';
export type Params = Record<string, string | number>;

/** What happened to which widget, in what every sink may say of it. */
export interface Fact {
  readonly noun: Noun;
  readonly moment: Moment;
  /** The definition's. */
  readonly id: string;
  /** Flat, without the id; absent where there is nothing to say. */
  readonly params: Params;
}

const NOUNS: Readonly<Record<string, Noun>> = { assessment: 'quiz', timeline: 'timeline', card: 'card' };

type Detail = Readonly<Record<string, unknown>>;

/**
 * The fields of each event that leave the page, by the names they leave under. What is not named here does not: no
 * answer, no value that was set, no submission's id, which a lead could be found by.
 */
const FIELDS: Readonly<Record<Moment, (detail: Detail, noun: Noun) => Detail>> = {
  view: () => ({}),
  start: () => ({}),
  answer: ({ item, index, of, dimension }) => ({ item_id: item, item_index: index, item_count: of, dimension }),
  complete: ({ total, weakest, spread, answered, of }) => {
    const { score, band } = (total ?? {}) as Detail;
    return { score, band, weakest, spread, answered, item_count: of };
  },
  lead: (_, noun) => ({ lead_source: noun }),
  cta: ({ href }) => ({ link_url: bareAddress(href) }),
  share: ({ method, id }, noun) => ({ method, content_type: noun, item_id: id }),
  change: ({ name }) => ({ setting: name }),
};

/** An address without its query and fragment, where mail programs and forms put what identifies people. */
function bareAddress(href: unknown): string | undefined {
  try {
    const { protocol, origin, pathname } = new URL(String(href), 'relative:/');
    if (protocol === 'relative:') return pathname;
    return /^https?:$/.test(protocol) ? origin + pathname : protocol;
  } catch {
    return undefined;
  }
}

/** What an event says; `undefined` for events that are nobody else's business, such as an error. */
export function factOf({ type, detail }: Told): Fact | undefined {
  const moment = type.replace(/^insight-/, '');
  // A page may fire events of these names itself.
  const { id, kind } = (detail ?? {}) as Detail;
  const noun = typeof kind === 'string' && Object.hasOwn(NOUNS, kind) ? NOUNS[kind] : undefined;
  if (!noun || !Object.hasOwn(FIELDS, moment) || typeof id !== 'string') return undefined;
  const params: Params = {};
  for (const [name, value] of Object.entries(FIELDS[moment as Moment](detail as Detail, noun)))
    if (typeof value === 'number' && Number.isFinite(value)) params[name] = Math.round(value * 10) / 10;
    else if (typeof value === 'string' && value) params[name] = value;
  return { noun, moment: moment as Moment, id, params };
}
