import { optionsOf } from './answer.js';
import type { AssessmentDefinition } from './schema.js';

/** More than this is refused by name: nobody answers it, and every answer would be paid for. */
export const ITEM_LIMIT = 1000;

/** Ids are in addresses, form fields and events; `__proto__` is none, because it is no ordinary key of an object. */
export const ID = /^(?!__proto__$)[\p{L}\p{N}_.:-]{1,64}$/u;

/**
 * Whether an assessment that was read from a page's own HTML can work. Every widget's file holds this much; what is
 * wrong with one that cannot is for `check()` to name, which is brought then.
 */
export function isSound({ items, dimensions, bands }: AssessmentDefinition): boolean {
  const cuts = [bands, ...dimensions.map((dimension) => dimension.bands ?? [])];
  const named = [items, dimensions, ...cuts, ...items.map(optionsOf)].every(
    (list: readonly { id: string }[]) =>
      new Set(list.map(({ id }) => id)).size === list.length && list.every(({ id }) => ID.test(id)),
  );
  const rising = cuts.every((list) =>
    list.every(({ from }, i) => (i ? from > list[i - 1]!.from && from <= 100 : from === 0)),
  );
  return (
    !!items.length && items.length <= ITEM_LIMIT && named && rising && items.every(({ weight = 1 }) => weight >= 0)
  );
}
