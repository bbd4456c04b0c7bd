import type { Page } from './page.js';

/** Every word a reader sees: the light DOM where it is shown, and what is drawn in the shadow roots. */
export const visibleText = (at: Page) =>
  at.evaluate(() => {
    const words = (node: Node): string => {
      if (node instanceof Text) {
        const range = document.createRange();
        range.selectNode(node);
        return range.getClientRects().length ? node.data : '';
      }
      const inside =
        node instanceof HTMLSlotElement && node.assignedNodes().length
          ? node.assignedNodes()
          : [...(node instanceof Element && node.shadowRoot ? node.shadowRoot : node).childNodes];
      return inside.map(words).join(' ');
    };
    return words(document.body).replace(/\s+/g, ' ');
  });
