import type { Markup } from '../../src/kit/core/markup.js';

/** What was written without a DOM, as the elements that a browser makes of its HTML. */
export function build({ tagName, properties, children }: Markup): HTMLElement {
  const element = document.createElement(tagName);
  for (const [name, value] of Object.entries(properties))
    if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : String(value));
  element.append(...children.map((child) => (child.type === 'text' ? child.value : build(child))));
  return element;
}
