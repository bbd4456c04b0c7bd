/**
 * `frame.js`: what `frame.html` runs. A classic script, for in a sandbox without `allow-same-origin` the document has no
 * origin, and a module would need a CORS header before it could say that one is missing.
 *
 * Its configuration is in the query and the fragment, which never leaves the browser: `tag`, the tag's attributes,
 * `definition` (JSON), `title`, `scheme` (`light`, `dark` or `auto`), `dir`, and tokens (`--insight-accent`).
 */
import { EVENTS, readMessage } from './messages.js';

/** By tag, the hash of its file: baked in by the build. */
declare const TAG_FILES: Record<string, string>;

type Widget = HTMLElement & { ready?: Promise<void> };

const here = (document.currentScript as HTMLScriptElement).src;
const said = new Map([...new URLSearchParams(location.search), ...new URLSearchParams(location.hash.slice(1))]);

/** Whoever embeds this is the one to be told; which page that may be, the file cannot know. */
const tell = (message: object) => {
  if (parent !== window) parent.postMessage(message, '*');
};
/** Until there is something to read, the height that the page gave it is the better one. */
let isShown = false;
const tellHeight = () => {
  if (isShown) tell({ insight: 'height', height: Math.ceil(document.body.getBoundingClientRect().height) });
};

function paragraph(text: string): HTMLElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}

/** What the query says of the page around the widget. */
function dress(page: HTMLElement): void {
  for (const [name, value] of said) if (name.startsWith('--insight-')) page.style.setProperty(name, value);
  page.lang = said.get('lang') ?? page.lang;
  page.dir = said.get('dir') ?? '';
  // A frame of another scheme than its page gets an opaque background, so the page has to say that it is dark.
  page.style.colorScheme = said.get('scheme') === 'auto' ? 'light dark' : (said.get('scheme') ?? 'light');
  document.title = said.get('title') ?? document.title;
}

function load(tag: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.type = 'module';
    script.crossOrigin = 'anonymous';
    script.integrity = TAG_FILES[tag]!;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${tag}.js did not load as built`));
    script.src = new URL(`${tag}.js`, here).href;
    document.head.append(script);
  });
}

async function show(): Promise<void> {
  const tag = said.get('tag') ?? '';
  if (!Object.hasOwn(TAG_FILES, tag))
    throw new Error(`tag: expected one of ${Object.keys(TAG_FILES).join(', ')}, got ${tag || 'nothing'}`);
  await load(tag);
  const widget: Widget = document.createElement(tag);
  const known = (widget.constructor as { observedAttributes?: string[] }).observedAttributes ?? [];
  for (const [name, value] of said) if (known.includes(name)) widget.setAttribute(name, value);
  for (const type of EVENTS)
    widget.addEventListener(type, (event) =>
      tell({ insight: 'event', type, detail: (event as CustomEvent<object>).detail }),
    );
  const definition = said.get('definition');
  if (definition) {
    const data = document.createElement('script');
    data.type = 'application/json';
    data.textContent = definition;
    widget.append(data);
  }
  // What is read if the source fails. Alone, it would be taken for the content.
  if (said.has('title') && (definition || said.has('src'))) widget.append(paragraph(said.get('title')!));
  document.body.replaceChildren(widget);
  await widget.ready;
}

dress(document.documentElement);
new ResizeObserver(tellHeight).observe(document.body);
addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
  if (source === parent && readMessage(data)?.insight === 'ask') tellHeight();
});
void show()
  .catch((error: unknown) => {
    console.warn('insight-widgets:', error);
    document.body.replaceChildren(paragraph(said.get('title') ?? String(error)));
  })
  .then(() => {
    isShown = true;
    // Out of sight no observer is called.
    tellHeight();
  });
