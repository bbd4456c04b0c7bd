import { createContext } from '@lit/context';

/**
 * What a provider may say to the widgets inside it. The keys are strings with a major, so that two copies of the
 * library on one page still understand each other; a change of a value's shape takes a new major.
 */
export const packContext = createContext<unknown>('insight-widgets:pack@1');
export const languageContext = createContext<string>('insight-widgets:language@1');
export const wordsContext = createContext<Readonly<Record<string, unknown>>>('insight-widgets:words@1');
export const sinksContext = createContext<readonly string[]>('insight-widgets:sinks@1');
