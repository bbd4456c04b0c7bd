import type { Tag } from '../../kit/core/tags.js';
import { whenParsed } from '../../kit/element/parsed.js';
import { mountAll } from '../stand-ins.js';
import { provider, table } from './table.js';

/** Where widgets may be: the page, a shadow root, an element. */
export type Root = Document | ShadowRoot | Element;

export interface Discovery {
  /** Bring every file at once; a widget asks the same for itself by `loading="eager"`. */
  eager?: boolean;
}

/** How far from the window a widget may be when its file is brought: as far as a flick of the finger goes. */
const NEAR = '100%';

const roots = new WeakMap<Root, Promise<void>>();
const tags = Object.keys(table) as Tag[];
const coming = new Map<Tag, Promise<void>>();
/** What went wrong, told once where it concerns several tags: a file that they share, a policy that the page refuses. */
const told = new Set<unknown>();

/** Asks for a tag's file once, however many of its widgets there are. If it cannot be had, the author's HTML stays. */
function bring(tag: Tag): Promise<void> {
  let promise = coming.get(tag);
  if (!promise) {
    promise = Promise.resolve(coming.get(provider))
      .then(table[tag])
      .then(
        () => {},
        (error: unknown) => {
          if (!told.has(error)) console.warn(`insight-widgets: <${tag}> stays as its HTML:`, error);
          told.add(error);
        },
      );
    coming.set(tag, promise);
  }
  return promise;
}

/**
 * Finds the widgets in a root, now and as they are added, and brings a tag's file when one of its widgets nears the
 * window. A document's search ends at shadow roots, so each one that holds widgets has to be pointed at.
 *
 * @returns when every widget that was found has its file, or is known to do without. The root then fires
 * `insight-discovered`, which does not bubble.
 */
export function discover(root: Root, { eager = false }: Discovery = {}): Promise<void> {
  let whole = roots.get(root);
  if (!whole) {
    whole = watch(root, eager).then(() => void root.dispatchEvent(new CustomEvent('insight-discovered')));
    roots.set(root, whole);
  }
  return whole;
}

function watch(root: Root, eager: boolean): Promise<void> {
  /** The widgets whose file is not there yet, and their tags. */
  const waiting = new Map<Element, Tag>();
  let settle!: () => void;
  const settled = new Promise<void>((resolve) => (settle = resolve));

  const arrive = async (tag: Tag) => {
    await bring(tag);
    // A stand-in is turned into its tag only when the parser is through with what it holds.
    await whenParsed(document.documentElement);
    mountAll(root, tag);
    for (const [widget, its] of waiting)
      if (its === tag) {
        near.unobserve(widget);
        waiting.delete(widget);
      }
    if (!waiting.size) settle();
  };

  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) void arrive(waiting.get(target)!);
    },
    { rootMargin: NEAR },
  );

  const look = (within: ParentNode) => {
    for (const tag of tags)
      for (const widget of within.querySelectorAll(`${tag}:not(:defined),[data-insight="${tag}"]`)) {
        if (waiting.has(widget)) continue;
        waiting.set(widget, tag);
        if (eager || tag === provider || widget.matches('[loading=eager],[data-loading=eager]')) void arrive(tag);
        else near.observe(widget);
      }
  };

  new MutationObserver((changes) => {
    for (const widget of waiting.keys()) if (!widget.isConnected) waiting.delete(widget);
    // The parents, for a selector does not find the node that it is asked of.
    for (const { target, addedNodes } of changes) if (addedNodes.length) look(target as unknown as ParentNode);
    if (!waiting.size) settle();
  }).observe(root, { childList: true, subtree: true });

  look(root);
  if (!waiting.size) void Promise.resolve(whenParsed(document.documentElement)).then(() => waiting.size || settle());
  return settled;
}
