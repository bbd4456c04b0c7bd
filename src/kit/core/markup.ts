import { parseProse, type ProseNode } from './prose.js';

/*
 * HTML that is written without a DOM, in the shape of hast (https://github.com/syntax-tree/hast): plain data, which a
 * serializer of hast escapes. What an author wrote is only ever a text or an attribute's value in it.
 */

export interface MarkupText {
  type: 'text';
  value: string;
}
export interface Markup {
  type: 'element';
  tagName: string;
  properties: Record<string, string | number | boolean | undefined>;
  children: (Markup | MarkupText)[];
}

type Given = Markup | MarkupText | string | undefined | false | readonly Given[];

/** An element with these children; strings become texts, and what is missing is left out. */
export const el = (tagName: string, properties: Markup['properties'], ...children: readonly Given[]): Markup => ({
  type: 'element',
  tagName,
  properties,
  children: children.flatMap(listed),
});

const listed = (child: Given): Markup['children'] => {
  if (typeof child === 'string') return child ? [{ type: 'text', value: child }] : [];
  if (!child) return [];
  return 'type' in child ? [child] : child.flatMap(listed);
};

/** An author's string with its inline markup; within a link, without links of its own. */
export const rich = (prose: string, isLink = false): readonly Given[] => written(parseProse(prose), isLink);

const written = (nodes: readonly ProseNode[], isLink: boolean): readonly Given[] =>
  nodes.map((node) => {
    if (typeof node === 'string') return node;
    if (node.kind === 'code') return el('code', {}, node.text);
    const inner = written(node.children, isLink);
    if (node.kind !== 'link') return el(node.kind, {}, inner);
    return isLink ? inner : el('a', { href: node.href }, inner);
  });

/** A definition beside the HTML that stands for it, where HTML cannot say all of it. A widget reads this first. */
export const inlineJson = (definition: object): Markup =>
  // Text of a script is not escaped, so that nothing in it may end the script.
  el('script', { type: 'application/json' }, JSON.stringify(definition).replace(/[<>\u2028\u2029]/g, escaped));

const escaped = (char: string) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** In which language, and under which heading's level, a definition is written out. */
export interface Writing {
  /** BCP 47: picks among an author's texts, and the writer's own words where there are any in it; else English. */
  lang: string;
  /** Of the definition's title, 1 to 6. */
  level: number;
}
