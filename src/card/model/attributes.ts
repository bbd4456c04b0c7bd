import type { Problem, Reading } from '../../kit/core/problem.js';
import { safeHref } from '../../kit/core/url.js';
import { GRADES } from './evidence.js';
import type { CardDefinition, Evidence } from './schema.js';

/**
 * Lays the tag's attributes over a definition. One that says nothing sensible is reported under its name, and what was
 * there before stays.
 */
export function withAttributes(card: CardDefinition, tag: Element): Reading<CardDefinition> {
  const problems: Problem[] = [];
  const take = (path: string, fits: (text: string) => unknown = String, expected?: string) => {
    const text = tag.getAttribute(path)?.trim();
    if (!text || fits(text)) return text;
    problems.push({ code: 'shape', path, message: `expected ${expected}, got "${text}"` });
    return '';
  };
  const evidence = take('evidence', (text) => GRADES.includes(text as Evidence), GRADES.join(' or ')) as Evidence;
  const note = take('note');
  const name = take('source');
  const url = take('source-url', safeHref, 'an address that may be followed');
  const year = take('year', (text) => /^\d{4}$/.test(text), 'a year');
  const source = {
    name: url,
    ...card.source,
    ...(name && { name }),
    ...(url && { url }),
    ...(year && { year: +year }),
  };
  return {
    definition: {
      ...card,
      ...(evidence && { evidence }),
      ...(note && { note }),
      ...((name || url || year) && { source: source as CardDefinition['source'] }),
    },
    problems,
  };
}
