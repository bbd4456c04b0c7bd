/** What `find` first finds on an element or on those around it, through shadow roots. */
export function nearest<T>(element: Element, find: (around: Element) => T | undefined): T | undefined {
  for (let node: Node | null = element; node; node = node instanceof ShadowRoot ? node.host : node.parentNode) {
    const found = node instanceof Element && find(node);
    if (found) return found;
  }
  return undefined;
}

/** A tag that `Intl` will take, or `undefined`: pages say `en_US`, `C` and nothing at all. */
export function validTag(raw: string | null | undefined): string | undefined {
  try {
    return Intl.getCanonicalLocales((raw ?? '').trim().replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

/** The language an element stands in: the nearest `lang` that says one, else English. Never throws. */
export const languageOf = (element: Element): string =>
  nearest(element, (around) => validTag(around.getAttribute('lang'))) ?? 'en';

const watching = new Map<Element, () => void>();
let observer: MutationObserver | undefined;

/** Hears of every `lang` that changes in the trees an element stands in, until it is let go of. */
export function watchLanguage(element: Element, hear: () => void): void {
  watching.set(element, hear);
  observer ??= new MutationObserver(() => watching.forEach((each) => each()));
  let root: Node;
  for (let node: Node | undefined = element; node; node = root instanceof ShadowRoot ? root.host : undefined)
    observer.observe((root = node.getRootNode()), { attributeFilter: ['lang'], subtree: true });
}

/** When the last has left, nothing of the page is observed. */
export function unwatchLanguage(element: Element): void {
  watching.delete(element);
  if (!watching.size) observer?.disconnect();
}
