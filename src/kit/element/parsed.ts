/**
 * Whether the parser is past an element, so that all its children are there. An element that is defined while the
 * page still streams in is connected with none.
 */
function isParsed(element: Element): boolean {
  if (element.ownerDocument.readyState !== 'loading') return true;
  for (let node: Node | null = element; node; node = node.parentNode) if (node.nextSibling) return true;
  return false;
}

/** Resolves when the parser is past the element; `undefined` when it already is, so that nothing waits in vain. */
export function whenParsed(element: Element): Promise<void> | undefined {
  if (isParsed(element)) return undefined;
  const { promise, resolve } = withResolvers();
  const page = element.ownerDocument;
  const look = () => {
    if (!isParsed(element)) return;
    observer.disconnect();
    page.removeEventListener('readystatechange', look);
    resolve();
  };
  const observer = new MutationObserver(look);
  observer.observe(page, { childList: true, subtree: true });
  page.addEventListener('readystatechange', look);
  return promise;
}

function withResolvers() {
  let resolve!: () => void;
  const promise = new Promise<void>((done) => (resolve = done));
  return { promise, resolve };
}
