/**
 * Resolves when the parser is past an element, so that all its children are there; `undefined` when it already is. An
 * element that is defined while the page still streams in is connected with none.
 */
export function whenParsed(element: Element): Promise<unknown> | undefined {
  const page = element.ownerDocument;
  if (page.readyState !== 'loading') return undefined;
  for (let node: Node | null = element; node; node = node.parentNode) if (node.nextSibling) return undefined;
  return new Promise((resolve) => page.addEventListener('DOMContentLoaded', resolve, { once: true }));
}
