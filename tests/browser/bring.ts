import type { State } from '../../demo/gallery/state.js';

export type Widget = HTMLElement & { ready: Promise<void>; updateComplete: Promise<unknown> };

async function found<T>(find: () => T | null | undefined, what: string): Promise<T> {
  for (let i = 0; i < 300; i++) {
    const there = find();
    if (there) return there;
    await new Promise((done) => requestAnimationFrame(done));
  }
  throw new Error(`there is no ${what}`);
}

/** Brings a state of the gallery about under a tag, in a box of 900 px, as demo/gallery/drive.js does on its page. */
export async function bring({ html, set, press = [], open, until }: State, tag: string): Promise<Widget> {
  const box = document.body.appendChild(document.createElement('div'));
  box.style.inlineSize = '900px';
  const written = html
    .trim()
    .replace(/^<[\w-]+/, `<${tag}`)
    .replace(/<\/[\w-]+>$/, `</${tag}>`);
  box.append(document.createRange().createContextualFragment(written));
  const widget = box.firstElementChild as Widget;
  Object.assign(widget, set);
  await widget.ready;
  await widget.updateComplete;
  const root = widget.shadowRoot!;
  for (const act of press) {
    if (typeof act === 'object') (await found(() => root.querySelector('textarea'), 'field')).value = act.fill;
    else {
      const says = ({ localName, textContent }: Element) =>
        localName === 'label' ? textContent.startsWith(act) : textContent.trim() === act;
      const named = () => [...root.querySelectorAll<HTMLElement>('button, label')].find(says);
      (await found(named, `button or label “${act}”`)).click();
    }
    await widget.updateComplete;
  }
  if (open) for (const each of root.querySelectorAll('details')) each.open = true;
  if (until) await found(() => root.querySelector(until), until);
  return widget;
}
