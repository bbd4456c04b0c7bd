/** The element around this one, through slots' hosts and shadow roots alike. */
const around = (node: Node): Node | null => (node instanceof ShadowRoot ? node.host : node.parentNode);

/** A tag that `Intl` will take, or `undefined`: pages say `en_US`, `C` and nothing at all. */
export function validTag(raw: string | null | undefined): string | undefined {
  try {
    return Intl.getCanonicalLocales((raw ?? '').trim().replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

/** The language an element stands in: the nearest `lang` that says one, else English. Never throws. */
export function languageOf(element: Element): string {
  for (let node: Node | null = element; node; node = around(node)) {
    const tag = node instanceof Element && validTag(node.getAttribute('lang'));
    if (tag) return tag;
  }
  return 'en';
}
