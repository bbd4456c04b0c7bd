/** What a visitor needs who reads large, set apart, in a small window, or without motion. */
import { expect, test } from 'vitest';
import { open, type Page, serve } from '../pages/harness/index.js';
import { embed, expectSaid } from './held.js';
import { host } from './host.js';
import { RICH } from './rich.js';
import { everything, useEverything } from './use.js';
import { CDN, page, ready, visit } from './widgets.js';

/** As WCAG 1.4.12 names them; they inherit into every shadow root. */
const SPACING = 'body { line-height: 1.5; letter-spacing: .12em; word-spacing: .16em } p { margin-block-end: 2em }';
const LARGE = 'html { font-size: 200% }';
/** 320 by 256 is a window of 1280 by 1024 at 400 %. */
const SETTINGS: [name: string, width: number, height: number, css: string][] = [
  ['320 by 256 px, as at 400 %', 320, 256, ''],
  ['320 by 256 px, text set apart', 320, 256, SPACING],
  ['text of 200 %', 640, 512, LARGE],
  ['text of 200 %, set apart', 640, 512, LARGE + SPACING],
];

/** What is cut off, out of its place or lies on another; it runs in a frame's document. */
function losses(root: Document): string[] {
  const view = root.defaultView!;
  const { scrollWidth, clientWidth } = root.documentElement;
  const found = scrollWidth > clientWidth ? [`the page scrolls sideways by ${scrollWidth - clientWidth}`] : [];
  for (const widget of root.querySelectorAll('insight-card, insight-quiz, pivot-timeline, pivot-misalignment-quiz')) {
    const box = widget.getBoundingClientRect();
    const lines: { node: Text; rect: DOMRect }[] = [];
    const name = (element: Element) => `${widget.id}: ${element.localName}.${element.getAttribute('class') ?? ''}`;
    const look = (element: Element): void => {
      const style = view.getComputedStyle(element);
      const { left, right, width, height } = element.getBoundingClientRect();
      // Read aloud alone.
      if (style.display === 'none' || style.clipPath === 'inset(50%)' || !element.checkVisibility()) return;
      if (width > 1 && height > 1 && (right > box.right + 1 || left < box.left - 1))
        found.push(
          `${name(element)} “${element.textContent.trim()}” stands from ${Math.round(left - box.left)} to ${Math.round(right - box.left)} of ${Math.round(box.width)}`,
        );
      const wide = element.scrollWidth - element.clientWidth;
      const tall = element.scrollHeight - element.clientHeight;
      const isFlow = element instanceof view.HTMLElement && style.display !== 'inline' && element.clientWidth > 0;
      const isField = element.matches('input, select, textarea');
      if (isFlow && !isField && style.overflowX !== 'visible' && wide > 1)
        found.push(`${name(element)} cut ${wide} wide`);
      if (isFlow && !isField && style.overflowY !== 'visible' && tall > 1)
        found.push(`${name(element)} cut ${tall} tall`);
      const inside =
        element instanceof view.HTMLSlotElement && element.assignedNodes().length
          ? element.assignedNodes()
          : [...element.childNodes];
      for (const node of inside) {
        if (node instanceof view.Element) look(node);
        if (!(node instanceof view.Text) || !node.data.trim()) continue;
        const range = root.createRange();
        range.selectNodeContents(node);
        for (const rect of range.getClientRects()) if (rect.width > 1) lines.push({ node, rect });
      }
    };
    for (const child of widget.shadowRoot!.children) look(child);
    // The letters of a line are about the middle half of its box.
    lines.forEach(({ node, rect: a }, i) => {
      for (const { node: other, rect: b } of lines.slice(i + 1)) {
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const down =
          Math.min(a.bottom - a.height / 4, b.bottom - b.height / 4) -
          Math.max(a.top + a.height / 4, b.top + b.height / 4);
        if (node !== other && across > 2 && down > 1)
          found.push(`${widget.id}: “${node.data.trim()}” lies on “${other.data.trim()}”`);
      }
    });
  }
  return found;
}

/** Runs a function in the frame that has the page: WebKit's window does not go below 447 px. */
const within = <R>(at: Page, fn: (root: Document) => R) =>
  at.evaluate(
    (source) =>
      (document.querySelector('iframe')!.contentWindow as typeof window).eval(
        `var __name = (value) => value; (${source})(document)`,
      ) as R,
    fn.toString(),
  );

host(38, 'Enlarged to 400 %, with text of 200 % or set apart, or without motion', (engine) => {
  test('nothing is lost, cut off, laid over another or out at the side', async () => {
    const frames = Object.fromEntries(
      SETTINGS.map(([, , , css], i) => [
        `/inner${i}`,
        { body: page(RICH, { head: `${embed(['all.js'])}<style>body { margin: 8px } ${css}</style>` }) },
      ]),
    );
    const { at, site } = await visit(engine, '', { routes: frames });
    const text = async () =>
      await within(at, (root) =>
        [...root.querySelectorAll('body > *')].map((each) => [
          each.id,
          [...each.shadowRoot!.querySelectorAll('button, label, legend, h2, h3, h4, summary, th, td, p')]
            .filter((part) => part.checkVisibility())
            .map((part) => part.textContent.replace(/\s+/g, ' ').trim()),
        ]),
      );
    let expected: Awaited<ReturnType<typeof text>> | undefined;
    for (const [i, [name, width, height]] of SETTINGS.entries()) {
      await at.evaluate(
        (path, w, h) =>
          new Promise<boolean>((done) => {
            const frame = document.createElement('iframe');
            Object.assign(frame, { src: path, width: `${w}`, height: `${h}`, onload: () => done(true) });
            frame.style.border = '0';
            document.body.replaceChildren(frame);
          }),
        `/inner${i}`,
        width,
        height,
      );
      await at.waitFor(async () => {
        const inner = document.querySelector('iframe')!.contentDocument!;
        const all = [...inner.body.children] as (HTMLElement & { ready: Promise<void> })[];
        if (!all.length || !all.every((each) => each.matches(':defined'))) return false;
        for (const each of all) await each.ready;
        return !!inner.querySelector('#plan')!.shadowRoot!.querySelector('.controls');
      });
      expect.soft(await within(at, losses), name).toEqual([]);
      expect(await within(at, everything), name).toMatchObject({ test: 'number', check: 'number' });
      expect.soft(await within(at, losses), `${name}, used`).toEqual([]);
      const words = await text();
      expected ??= words;
      expect.soft(words, name).toEqual(expected);
      expect(await within(at, () => window.__said ?? [])).toEqual([]);
    }
    await expectSaid(at);
    expect(site.requests.filter(({ path }) => path.startsWith('/inner'))).toHaveLength(SETTINGS.length);
  });

  // WebKitGTK cannot be told that motion is not wanted.
  if (engine === 'webkit') return;
  test('who asked for no motion sees none', async () => {
    const site = await serve({ '/': { body: page(RICH, { head: embed(['all.js']) }) }, '/cdn/': { folder: CDN } });
    const moved = async (reducedMotion: boolean) => {
      const at = await open(engine, site.url(), { reducedMotion });
      await at.evaluate(() => {
        const seen = new Set<string>();
        Object.assign(window, { seen });
        const look = (): void => {
          for (const { shadowRoot } of document.querySelectorAll('body > *'))
            for (const each of [...document.getAnimations(), ...(shadowRoot?.getAnimations() ?? [])])
              if (each.playState === 'running') {
                const { target } = each.effect as KeyframeEffect;
                seen.add(`${target?.localName}.${target?.getAttribute('class') ?? ''}`);
              }
          requestAnimationFrame(look);
        };
        look();
      });
      await ready(at);
      await useEverything(at);
      await at.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(0)))));
      await expectSaid(at);
      return at.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen]);
    };
    expect(await moved(true)).toEqual([]);
    expect(await moved(false), 'others see some').not.toEqual([]);
  });
});
