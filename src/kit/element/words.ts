import { baseLanguage } from '../core/text.js';

/** Brings a widget's words in one language: all that it says, on demand or not. */
export type BringWords<W> = () => Promise<{ readonly words: W }>;
/** By base language: `de`, `ar`. */
export type Languages<W> = Readonly<Record<string, BringWords<W>>>;

const known = new WeakMap<BringWords<unknown>, unknown>();

/** The words of a language, at once where they are here; `undefined` where there are none but the English ones. */
export function wordsIn<W>(languages: Languages<W>, language: string): W | Promise<W> | undefined {
  const bring = languages[baseLanguage(language)];
  if (!bring) return undefined;
  if (!known.has(bring))
    known.set(
      bring,
      bring().then(({ words }) => {
        known.set(bring, words);
        return words;
      }),
    );
  return known.get(bring) as W | Promise<W>;
}
