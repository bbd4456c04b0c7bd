import { OWN } from '../../kit/core/own.js';
import type { Reading } from '../../kit/core/problem.js';
import type { CardDefinition, Variant } from '../model/schema.js';

/** What a child of the tag is to the card. What tells a variant has its name. */
export type Role = Variant | 'eyebrow' | 'title' | 'tags' | 'source' | 'cta' | 'lead' | 'text';

const HEADING = 'h1,h2,h3,h4,h5,h6';

/** The first that fits. Where these look at neighbours, embed/arrive.css looks at the same. */
const ROLES: readonly (readonly [Role, string])[] = [
  ['title', HEADING],
  ['quote', 'blockquote'],
  ['stat', 'data'],
  ['compare', 'table'],
  ['steps', 'ol'],
  ['tags', 'ul'],
  ['source', 'cite'],
  ['cta', 'p:has(>a:only-child)'],
  ['lead', `:is(${HEADING},blockquote)+p`],
  ['text', 'p'],
];

const words = (node: Element) => node.textContent.trim();

/**
 * What the children of the tag are, in their order. The first heading, or the quotation of a card without one, parts
 * the line above it from the rest. All but paragraphs come once: what has no role is the author's alone.
 */
export function rolesOf(root: Element): Map<Node, Role> {
  const roles = new Map<Node, Role>();
  const taken = new Set<Role>();
  const children = [...root.children].filter(({ slot }) => !slot);
  const first = (tags: string) => children.find((child) => child.matches(tags));
  const main = first(HEADING) ?? first('blockquote');
  let isAbove = main;
  for (const child of children) {
    if (child === main) isAbove = undefined;
    if (child.hasAttribute('hidden')) continue;
    // One link asks for something where it ends the card.
    let role = ROLES.find(([of, fits]) => child.matches(fits) && (of !== 'cta' || child === children.at(-1)))?.[0];
    if (isAbove && role === 'text') role = 'eyebrow';
    // A paragraph with a link in it is not yet one link.
    if (role === 'cta' && words(child) !== words(child.firstElementChild!)) role = 'text';
    if (!main || !role || taken.has(role)) continue;
    roles.set(child, role);
    if (role !== 'text') taken.add(role);
  }
  return roles;
}

/**
 * `70%`, `7 of 10`, `€2.4`: a number as it is written, its per cent sign, and what it is a part of. No sign before it is
 * longer, and a line of dashes is not looked through from each of them.
 */
const NUMBER = /[^\s\p{L}\d]{0,9}(\d(?:[\d.,]*\d)?)(?:\s?([%٪])|\s\p{L}+(?:\s\p{L}+)?\s(10+)\b)?/u;

/**
 * Reads the page's own HTML: as much of the definition as the card computes with. The words stay in the author's
 * nodes, which are shown as they are. Nothing where there is neither a heading nor a quotation.
 *
 * The figure is the `<data value>`, else, where `variant="stat"` asks for one, the first number of the heading.
 */
export function readCard(root: Element): Reading<CardDefinition> {
  const by = new Map([...rolesOf(root)].map(([node, role]) => [role, node as Element]));
  const title = by.get('quote') ?? by.get('title');
  if (!title) return { problems: [] };

  const asked = root.getAttribute('variant');
  const data = root.querySelector<HTMLDataElement>(`data[value]${OWN}`);
  const [text, number, unit, of] = NUMBER.exec(words(data ?? title)) ?? [];
  const value = parseFloat(data?.value || number!);
  // The likeliest first; a number in a heading is no more than a number until it is called a figure.
  const possible: Variant[] = (['quote', 'compare', 'steps'] as const).filter((each) => by.has(each));
  possible.push('answer');
  if (value === value) possible.splice(data ? -1 : possible.length, 0, 'stat');
  const variant = possible.find((each) => !asked || each === asked);
  const message = `can be ${possible.join(' or ')} here, not "${asked}"`;
  return {
    problems: variant ? [] : [{ code: 'shape', path: 'variant', message }],
    definition: {
      kind: 'card',
      schema: 1,
      id: root.id || words(title),
      variant: variant ?? possible[0]!,
      title: words(title),
      ...(value === value && { figure: { value, text, unit: unit ?? '', ...(of && { of: +of }) } }),
    },
  };
}
