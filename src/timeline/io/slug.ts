/** The words of prose without its marks: near enough for names and ids, and without a parser. */
export const unmarked = (prose: string): string => prose.replace(/\]\([^()]*\)|[\\*`[\]]/g, '');

/** An id from a name: lower case letters and digits of any script, joined by hyphens. */
export const slug = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);

/** Gives each id once: a second one of the same name gets a number. */
export function uniqueIds(): (wanted: string) => string {
  const taken = new Map<string, number>();
  return (wanted) => {
    let id = wanted;
    let n = taken.get(wanted) ?? 1;
    while (taken.has(id)) id = `${wanted}-${++n}`;
    taken.set(wanted, n);
    taken.set(id, taken.get(id) ?? 1);
    return id;
  };
}
