/*
 * What the widgets of a page draw, measured in the page: every text and every mark against what lies below it, as the
 * browser itself paints those colours, and as it painted them on the screen where a picture of the window is given. The
 * functions run in the page and see nothing of this file's scope.
 */

export interface Measured {
  /** How many texts and marks were looked at, and how many of these are the ring of the focus. */
  texts: number;
  marks: number;
  rings: number;
  /** Those below their ratio, each once: `.eyebrow: rgb(…) on 255,255,255 is 3.9:1, needs 4.5:1`. */
  faults: string[];
  /** What differs in its element, its colour or its ground, by the id of the figure that it is in. */
  kinds: [figure: string, kinds: string[]][];
}

/**
 * Of all widgets that stand on the page's own background.
 * @param png a picture of the window, in base64: then of those alone that are wholly in it, and by its pixels too
 */
export async function measure(png?: string): Promise<Measured> {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  const painted = new Map<string, number[]>();
  /** Colours laid over one another, as the screen has them. */
  const paint = (layers: readonly string[]): number[] => {
    const key = layers.join('|');
    let pixel = painted.get(key);
    if (!pixel) {
      context.clearRect(0, 0, 1, 1);
      for (const layer of layers) {
        context.fillStyle = layer;
        context.fillRect(0, 0, 1, 1);
      }
      painted.set(key, (pixel = [...context.getImageData(0, 0, 1, 1).data]));
    }
    return pixel;
  };
  const luminance = (pixel: readonly number[]) => {
    const [r, g, b] = pixel.map((byte) => {
      const v = byte / 255;
      return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ratio = (a: readonly number[], b: readonly number[]) => {
    const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
    return (light + 0.05) / (dark + 0.05);
  };
  const isClear = (colour: string) => colour === 'transparent' || /(^rgba.*,|\/) ?0\)$/.test(colour);

  let screen: CanvasRenderingContext2D | undefined;
  if (png !== undefined) {
    const bytes = Uint8Array.from(atob(png), (character) => character.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
    screen = canvas.getContext('2d', { willReadFrequently: true })!;
    screen.drawImage(image, 0, 0);
  }
  const scale = screen ? screen.canvas.width / innerWidth : 1;
  const isWithin = ({ top, bottom, left, right }: DOMRect) =>
    top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth;
  /** Of what was painted within a box and a little around it, what is nearest to a colour. */
  const nearest = (box: DOMRect, colour: readonly number[]): number[] => {
    const [x, y] = [Math.max(0, Math.floor(box.x * scale) - 2), Math.max(0, Math.floor(box.y * scale) - 2)];
    const [width, height] = [Math.ceil(box.width * scale) + 4, Math.ceil(box.height * scale) + 4];
    const { data } = screen!.getImageData(x, y, width, height);
    const [r, g, b] = colour as [number, number, number];
    let best = 0;
    let least = Infinity;
    // Plainly, for there are millions.
    for (let i = 0; i < data.length && least; i += 4) {
      const apart = Math.abs(data[i]! - r) + Math.abs(data[i + 1]! - g) + Math.abs(data[i + 2]! - b);
      if (apart < least) {
        best = i;
        least = apart;
      }
    }
    return [...data.slice(best, best + 3)];
  };

  const result = { texts: 0, marks: 0, rings: 0, faults: new Set<string>() };
  const kinds = new Map<string, Set<string>>();
  let figure = '';
  let hairline = '';
  const nameOf = (element: Element) => `${element.localName}.${element.getAttribute('class') ?? ''}`;
  const look = (
    element: Element,
    front: string,
    layers: readonly string[],
    needs: number,
    boxes: readonly DOMRect[] = [element.getBoundingClientRect()],
  ) => {
    const seen = screen ? boxes.filter((box) => box.width && box.height && isWithin(box)) : boxes;
    if (screen && (!seen.length || !element.checkVisibility({ visibilityProperty: true }))) return false;
    let [above, below] = [paint([...layers, front]), paint(layers)];
    // A mark in the colour of what it lies on is a gap; a hairline separates and means nothing.
    const isGap = above.join() === below.join() || (front === hairline && ratio(above, below) < needs);
    if (needs === 3 && isGap) return false;
    const told = above.slice(0, 3).join();
    if (screen) [above, below] = [nearest(seen[0]!, above), nearest(seen[0]!, below)];
    const found = ratio(above, below);
    result[needs === 3 ? 'marks' : 'texts']++;
    kinds.get(figure)!.add([nameOf(element), front, ...layers].join());
    if (found < needs) {
      const drawn = screen ? ` (${told}), drawn ${above.join()},` : '';
      const ground = below.slice(0, 3).join();
      result.faults.add(`${nameOf(element)}: ${front}${drawn} on ${ground} is ${found.toFixed(2)}:1, needs ${needs}:1`);
    }
    return true;
  };

  const walk = (element: Element, below: readonly string[]): void => {
    const style = getComputedStyle(element);
    if (style.display === 'none' || style.visibility === 'hidden') return;
    const box = element.getBoundingClientRect();
    const isHidden = style.position === 'absolute' && box.width <= 1 && box.height <= 1 && style.overflow !== 'visible';
    if (isHidden || style.clipPath === 'inset(50%)') return;
    // The ring of what has the focus lies around it.
    if (element.matches(':focus-visible') && style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) {
      const away = parseFloat(style.outlineOffset) + parseFloat(style.outlineWidth);
      const ring = new DOMRect(box.x - away, box.y - away, box.width + 2 * away, box.height + 2 * away);
      if (look(element, style.outlineColor, below, 3, [ring])) result.rings++;
    }
    // What the browser draws itself follows the scheme, and is its to answer for.
    if (element.matches('input:is([type=radio], [type=checkbox], [type=range])') && style.appearance !== 'none') return;
    let layers = below;
    const isDrawing = element instanceof SVGElement;
    if (isDrawing) {
      const isText = element instanceof SVGTextElement || element instanceof SVGTSpanElement;
      const isShape = !isText && element instanceof SVGGeometryElement;
      if (
        isShape &&
        !(element instanceof SVGLineElement) &&
        !element.classList.contains('area') &&
        style.fill !== 'none' &&
        !isClear(style.fill)
      )
        look(element, style.fill, layers, 3);
      if (isShape && style.stroke !== 'none' && parseFloat(style.strokeWidth) > 0)
        look(element, style.stroke, layers, 3);
    } else if (style.display !== 'contents') {
      const borders = (['Top', 'Right', 'Bottom', 'Left'] as const).filter(
        (side) => parseFloat(style[`border${side}Width`]) > 0 && !/none|hidden/.test(style[`border${side}Style`]),
      );
      for (const side of borders)
        if (!isClear(style[`border${side}Color`])) look(element, style[`border${side}Color`], layers, 3);
      if (!isClear(style.backgroundColor)) {
        // What has an outline all round is known by it: a field, the tint of an estimate.
        if (borders.length < 4) look(element, style.backgroundColor, layers, 3);
        layers = [...layers, style.backgroundColor];
      }
      // What a visitor types, or picks, is text on the field.
      if (element.matches('textarea, select, input:not([type=radio], [type=checkbox], [type=range])'))
        look(element, style.color, layers, 4.5);
    }
    const isFilled = element instanceof HTMLSlotElement && element.assignedNodes().length > 0;
    const nodes = isFilled ? element.assignedNodes() : [...element.childNodes];
    const met = new Map<string, number>();
    for (const node of nodes) {
      if (node instanceof Element) {
        // The fiftieth phase is drawn as the third is.
        const times = (met.get(nameOf(node)) ?? 0) + 1;
        met.set(nameOf(node), times);
        if (times < 4) walk(node, layers);
      }
      if (node instanceof Text && node.data.trim()) {
        const parent = node.parentElement!;
        const own = getComputedStyle(parent);
        const range = document.createRange();
        range.selectNodeContents(node);
        const lines = [...range.getClientRects()];
        if (lines.length) look(parent, parent instanceof SVGElement ? own.fill : own.color, layers, 4.5, lines);
      }
    }
  };

  const page = getComputedStyle(document.documentElement).backgroundColor;
  for (const widget of document.querySelectorAll(':defined')) {
    const inside = widget.shadowRoot?.querySelector('.iw');
    if (!inside) continue;
    let stands: Element | null = widget.parentElement;
    while (stands && stands !== document.documentElement && isClear(getComputedStyle(stands).backgroundColor))
      stands = stands.parentElement;
    if (stands && stands !== document.documentElement) continue;
    const probe = inside.appendChild(document.createElement('i'));
    probe.style.color = 'var(--_insight-hairline)';
    hairline = getComputedStyle(probe).color;
    probe.remove();
    figure = widget.closest('figure')?.id ?? '';
    if (!kinds.has(figure)) kinds.set(figure, new Set());
    walk(inside, [isClear(page) ? 'white' : page]);
  }
  return { ...result, faults: [...result.faults], kinds: [...kinds].map(([id, found]) => [id, [...found]]) };
}

/** What axe says of contrast on the page, one line a place; it must have been loaded. */
export async function axeContrast(): Promise<string[]> {
  interface Axe {
    run(
      root: object,
      options: object,
    ): Promise<{ violations: { nodes: { html: string; failureSummary?: string }[] }[] }>;
  }
  const { axe } = globalThis as unknown as { axe: Axe };
  const { violations } = await axe.run(document.body, { runOnly: ['color-contrast'], resultTypes: ['violations'] });
  return violations.flatMap(({ nodes }) => nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`));
}
