/**
 * Turns `<div data-insight="pivot-timeline" data-schedule="sequential">…</div>` into the tag, for content systems that
 * strip unknown tags. Children and attributes carry over, and `data-x` becomes the attribute `x` where the widget knows
 * one: never another, or a system that lets `data-onclick` pass would have let a script pass.
 */
export function mountAll(root: ParentNode, tag: string): void {
  const known = (customElements.get(tag) as { observedAttributes?: string[] } | undefined)?.observedAttributes;
  if (!known) return;
  for (const standIn of root.querySelectorAll<HTMLElement>(`[data-insight="${tag}"]`)) {
    const widget = document.createElement(tag);
    for (const { name, value } of standIn.attributes) {
      const bare = name.replace('data-', '');
      // A style attribute goes through the CSSOM, which a strict policy allows.
      if (name === 'style') widget.style.cssText = standIn.style.cssText;
      else if (name !== 'data-insight') widget.setAttribute(known.includes(bare) ? bare : name, value);
    }
    while (standIn.firstChild) widget.append(standIn.firstChild);
    standIn.replaceWith(widget);
  }
}
