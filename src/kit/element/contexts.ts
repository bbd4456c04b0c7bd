import { createContext } from '@lit/context';
import type { Reading } from '../core/problem.js';

/**
 * What a provider says to whatever stands inside it. The keys are strings with a major, so that two copies of the
 * library on one page still understand each other; a change of a value's shape takes a new major.
 *
 * The language needs no key, for every element stands in the nearest `lang` around it, a provider's too. Events need
 * none either: they bubble to the provider, which hands them to its sinks.
 */

/** Reads the pack, once however many widgets ask. Nothing is fetched before the first of them does. */
export type OpenPack = () => Promise<Reading<unknown>>;
/** Whether the visitor lets the site measure. */
export type Consent = 'pending' | 'granted' | 'denied';
/** A site's own words, by the kind of definition they stand on (`timeline`, `card`, `assessment`), then by name. */
export type WordOverrides = Readonly<Record<string, unknown>>;

export const packContext = createContext<OpenPack>('insight-widgets:pack@1');
export const wordsContext = createContext<WordOverrides>('insight-widgets:words@1');
export const consentContext = createContext<Consent>('insight-widgets:consent@1');
/** Where leads go. */
export const endpointContext = createContext<string>('insight-widgets:endpoint@1');
