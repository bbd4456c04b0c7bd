import type { Root } from 'mdast';
import { isHeading } from './prose.js';

/** Where a block stands in the page's order of headings. */
export interface Rank {
  level: number;
  isHeading: boolean;
}

/**
 * The level of each block's heading on the page, where it is one, and else of the section it stands in. The page's title
 * is the only one of level 1; below it no level is left out, whatever the author's depths are.
 */
export function outline({ children }: Root): Rank[] {
  /** The author's depths of the headings that are open, from the outermost. */
  const open: number[] = [];
  let isOpened = false;
  return children.map((block) => {
    if (block.type === 'heading') {
      while (open.length && open.at(-1)! >= block.depth) open.pop();
      open.push(block.depth);
      isOpened = true;
    }
    const level = Math.min(6, open.length + 1);
    if (block.type === 'heading') return { level, isHeading: true };
    // Bold words stand for a heading within a section, never for one above it.
    return isOpened && level < 6 && isHeading(block)
      ? { level: level + 1, isHeading: true }
      : { level, isHeading: false };
  });
}
