import type { Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { isHeading } from './prose.js';

/** Where a block stands in the page's order of headings. */
export interface Rank {
  level: number;
  isHeading: boolean;
  /** The last heading before it, as an index and in words; -1 and none before the first. */
  section: { at: number; words: string };
}

/**
 * The level of each block's heading on the page, where it is one, and else of the section it stands in. The page's title
 * is the only one of level 1; below it no level is left out, whatever the author's depths are. A heading that widgets
 * say for the page (`isTaken`) opens no section.
 */
export function outline({ children }: Root, isTaken: (at: number) => boolean): Rank[] {
  /** The author's depths of the headings that are open, from the outermost. */
  const open: number[] = [];
  let section = { at: -1, words: '' };
  const isTitle = (block: RootContent, at: number) => block.type === 'heading' && !isTaken(at);
  return children.map((block, at) => {
    const above = section;
    if (block.type === 'heading' && isTitle(block, at)) {
      while (open.length && open.at(-1)! >= block.depth) open.pop();
      open.push(block.depth);
      section = { at, words: toString(block) };
      return { level: Math.min(6, open.length + 1), isHeading: true, section: above };
    }
    const level = Math.min(6, open.length + 1);
    // Bold words stand for a heading within a section, never for one above it.
    return open.length && level < 6 && isHeading(block)
      ? { level: level + 1, isHeading: true, section: above }
      : { level, isHeading: false, section: above };
  });
}
