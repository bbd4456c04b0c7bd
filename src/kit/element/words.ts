import { baseLanguage } from '../core/text.js';

/** Brings a widget's words in one language: all that it says, on demand or not. */
export type BringWords<W> = () => Promise<{ readonly words: W }>;
/** By base language: `de`, `ar`. */
export type Languages<W> = Readonly<Record<string, BringWords<W>>>;

const known = new WeakMap<BringWords<unknown>, unknown>();

/**
 * The words of a language, at once where they are here; `undefined` where there are none but the English ones. Where
 * they could not be had whoever waits for them is told, and nobody after that.
 */
export function wordsIn<W>(languages: Languages<W>, language: string): W | Promise<W> | undefined {
  const bring = languages[baseLanguage(language)];
  if (!bring) return undefined;
  const keep = (words?: W) => void known.set(bring, words);
  if (!known.has(bring))
    known.set(
      bring,
      bring().then(
        ({ words }) => (keep(words), words),
        (error) => {
          keep();
          throw error;
        },
      ),
    );
  return known.get(bring) as W | Promise<W> | undefined;
}
