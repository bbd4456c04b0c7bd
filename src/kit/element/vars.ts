/**
 * Numbers for a template's `.style=${…}`: the property goes through the CSSOM, which a strict `style-src` allows where
 * a style attribute is refused. Numbers only, so that nothing an author wrote ever becomes CSS text.
 */
export function vars(values: Readonly<Record<string, number>>): string {
  return Object.entries(values)
    .map(([name, value]) => `--${name}:${Number.isFinite(value) ? +value.toFixed(5) : 0}`)
    .join(';');
}
