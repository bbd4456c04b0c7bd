import type { Problem, Reading } from '../../kit/core/problem.js';
import { safeHref } from '../../kit/core/url.js';
import { GRADES } from './evidence.js';
import type { CardDefinition, Evidence } from './schema.js';

/** The attributes that say what a definition says; a change of one is read anew. */
export const ATTRIBUTES = ['variant', 'evidence', 'source', 'source-url', 'year', 'note'];

/**
 * Lays the tag's attributes over a definition. One that says nothing sensible is reported under its name, and what was
 * there before stays. `variant` is heeded where HTML is read: it says which of several readings is meant.
 */
export function withAttributes(
  card: CardDefinition,
  tag: { getAttribute(name: string): string | null },
): Reading<CardDefinition> & { definition: CardDefinition } {
  const problems: Problem[] = [];
  const take = (path: string, expected = '', fits: (text: string) => unknown = String) => {
    const text = tag.getAttribute(path)?.trim();
    if (!text || fits(text)) return text;
    problems.push({ code: 'shape', path, message: `expected ${expected}, got "${text}"` });
    return '';
  };
  const evidence = take('evidence', GRADES.join(' or '), (text) => GRADES.includes(text as Evidence)) as Evidence;
  const note = take('note');
  const name = take('source');
  const url = take('source-url', 'an address', safeHref);
  const year = take('year', 'a year', (text) => /^\d{4}$/.test(text));
  return {
    definition: {
      ...card,
      ...(evidence && { evidence }),
      ...(note && { note }),
      ...((name || url || year) && {
        source: {
          name: url ?? '',
          ...card.source,
          ...(name && { name }),
          ...(url && { url }),
          ...(year && { year: +year }),
        },
      }),
    },
    problems,
  };
}
