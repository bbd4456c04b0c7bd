/** What an author wrote: one string, or the same string by language tag (`{ en: '…', de: '…' }`). */
export type Text = string | Readonly<Record<string, string>>;

const own = (texts: Readonly<Record<string, string>>, tag: string | undefined) =>
  tag !== undefined && Object.hasOwn(texts, tag) ? texts[tag] : undefined;

/** `de-AT` → `de`; a tag without a region is its own base. */
export const baseLanguage = (tag: string): string => tag.split(/[-_]/, 1)[0]!.toLowerCase();

/**
 * The string for a reader of `lang`: that tag exactly, else its base language, else the definition's own language,
 * else the first that is there. Never throws; nothing at all resolves to the empty string.
 */
export function resolveText(text: Text | undefined, lang: string, definitionLang?: string): string {
  if (text === undefined || text === null) return '';
  if (typeof text === 'string') return text;
  return own(text, lang) ?? own(text, baseLanguage(lang)) ?? own(text, definitionLang) ?? Object.values(text)[0] ?? '';
}
