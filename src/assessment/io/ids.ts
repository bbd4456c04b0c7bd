/** An id like a text: letters, digits and `_ . : -`, at most 64, none of `-` or `_` at the ends; may be empty. */
export const idLike = (text: string): string =>
  text
    .slice(0, 64)
    .replace(/[^\p{L}\p{N}_.:-]+/gu, '-')
    .replace(/^[-_]+|[-_]+$/g, '');

/** Gives ids like the texts of another format, each but once: what is taken gets a number, and `fallback` stands for nothing. */
export function idMaker(): (text: string, fallback: string) => string {
  const used = new Map<string, number>();
  return (text, fallback) => {
    const base = idLike(text) || fallback;
    let id = base;
    let n = used.get(base) ?? 0;
    while (used.has(id)) id = `${idLike(base.slice(0, 56))}-${++n + 1}`;
    used.set(base, n);
    if (id !== base) used.set(id, 0);
    return id;
  };
}
