import { whenParsed } from '../kit/element/parsed.js';

/**
 * Turns the stand-ins of a tag into it, once the parser is through with the page. What comes later is the loader's to
 * find. Most pages have none, so what it takes is brought only where there is one; without it they stay as they are.
 */
export async function mount(tag: string): Promise<void> {
  await whenParsed(document.documentElement);
  if (document.querySelector(`[data-insight="${tag}"]`))
    await import('./stand-ins.js').then(({ mountAll }) => mountAll(document, tag), console.warn);
}
