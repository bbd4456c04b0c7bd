const PIPE = /\{\{([^{}|]+)(?:\|([^{}]*))?\}\}/g;

/** Puts answers into a text: `{{id|fallback}}` becomes what `answer` says for that item, else the fallback, else nothing. */
export const pipe = (text: string, answer: (id: string) => string | undefined): string =>
  text.replace(PIPE, (_, id: string, fallback?: string) => answer(id.trim()) || fallback?.trim() || '');

/** The items a text asks for. */
export const pipedIds = (text: string): string[] => [...text.matchAll(PIPE)].map((match) => match[1]!.trim());
