/** What `find` first finds on an element or on those around it, through shadow roots. */
export function nearest<T>(element: Element, find: (around: Element) => T): T | undefined {
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

/** Has an observer hear of every `lang` that changes in the trees an element stands in. */
export const observeLanguage = (element: Element, observer: MutationObserver): void =>
  nearest(element, (around) => observer.observe(around.getRootNode(), { attributeFilter: ['lang'], subtree: true }));
