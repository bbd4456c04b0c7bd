/**
 * `host.js`: the page's half of a frame. It gives each of our frames the height of what is in it and fires the widget's
 * events on the `<iframe>`. Without it a frame still reads well at the height that the page gave it.
 */
import { readMessage } from './messages.js';

const here = (document.currentScript as HTMLScriptElement | null)?.src ?? location.href;
/** The only document that is listened to: the frame of this very copy. */
const ours = new URL('frame.html', here);

const isOurs = ({ src }: HTMLIFrameElement) => {
  if (!URL.canParse(src)) return false;
  const { origin, pathname } = new URL(src);
  return origin === ours.origin && pathname === ours.pathname;
};

/** A frame that is sandboxed without `allow-same-origin` has no origin to compare; its window is proof enough. */
const originOf = (frame: HTMLIFrameElement) =>
  frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin') ? 'null' : ours.origin;

addEventListener('message', ({ data, source, origin }: MessageEvent<unknown>) => {
  for (const frame of document.querySelectorAll('iframe')) {
    if (!source || frame.contentWindow !== source || !isOurs(frame) || origin !== originOf(frame)) continue;
    const message = readMessage(data);
    if (message?.insight === 'height') frame.style.height = `${Math.ceil(message.height)}px`;
    if (message?.insight === 'event')
      frame.dispatchEvent(new CustomEvent(message.type, { detail: message.detail, bubbles: true, composed: true }));
  }
});

// A frame that was there first has already said its height. The target is any origin, for a sandboxed frame has none.
for (const frame of document.querySelectorAll('iframe'))
  if (isOurs(frame)) frame.contentWindow?.postMessage({ insight: 'ask' }, '*');
