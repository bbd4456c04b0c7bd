import type { Problem } from '../../kit/core/problem.js';

const HOLDERS = ['assessment', 'timeline', 'cards', 'comparisons', 'steps'];

/** Ids that two of a pack's parts share: `src="#id"` could not say which is meant. Takes data of any shape. */
export function checkIds(pack: object): Problem[] {
  const problems: Problem[] = [];
  const seen = new Map<string, string>();
  for (const holder of HOLDERS) {
    const held: unknown = Reflect.get(pack, holder);
    const parts: unknown[] = Array.isArray(held) ? held : [held];
    parts.forEach((part, i) => {
      const path = Array.isArray(held) ? `${holder}[${i}]` : holder;
      const id = (part as { id?: unknown } | null | undefined)?.id;
      if (typeof id !== 'string') return;
      const first = seen.get(id);
      if (first) problems.push({ code: 'duplicate', path: `${path}.id`, message: `"${id}" is the id of ${first}` });
      else seen.set(id, path);
    });
  }
  return problems;
}
