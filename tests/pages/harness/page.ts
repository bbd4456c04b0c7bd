// One API over a page, whichever of the three protocols reaches it.
import { setTimeout as delay } from 'node:timers/promises';
import type { Engine } from '../../engines/find.js';
import { NAMES } from './watch.js';

/** What a visitor's machine is set to. Not every engine can be set to everything: `open` throws where it cannot. */
export interface Settings {
  /** The window's inner size; 1280 × 800 unless told. */
  width?: number;
  height?: number;
  dark?: boolean;
  reducedMotion?: boolean;
  forcedColors?: boolean;
  /** `false`: `goto` waits for the new document alone, not for its `load`, which held resources put off. */
  load?: boolean;
  /** `false` switches JavaScript off. Chromium alone. */
  javaScript?: boolean;
  /** `false`: no storage, and frames of another site get no cookies. Firefox alone; Chromium's frames never do. */
  storage?: boolean;
  /** What the visitor set the browser's letters to, in pixels. Chromium and Firefox. */
  fontSize?: number;
  /** A BCP 47 tag. Chromium alone. */
  locale?: string;
}

/** What an engine's own library must do; the rest is built on it. */
export interface Driver {
  goto(url: string): Promise<void>;
  /** Evaluates an expression and awaits its promise; the value is a string or nothing. */
  run(expression: string): Promise<unknown>;
  screenshot(path: string, whole: boolean): Promise<void>;
  /** A key by its DOM name: `Tab`, `ArrowDown`, `Shift+Tab`, `a`. */
  press(key: string): Promise<void>;
  clickAt(x: number, y: number): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  print(on: boolean): Promise<void>;
  close(): Promise<void>;
}

const TIMEOUT = 15_000;

/** As JSON, whatever a page's old library makes of arrays. */
const WRITTEN = `const written = (value) => {
  const { toJSON } = Array.prototype;
  delete Array.prototype.toJSON;
  try { return JSON.stringify(value); } finally { if (toJSON) Array.prototype.toJSON = toJSON; }
};`;

export class Page {
  readonly engine: Engine;
  readonly #driver: Driver;
  #closed = false;

  constructor(engine: Engine, driver: Driver) {
    this.engine = engine;
    this.#driver = driver;
  }

  /** Opens an address and waits for the document's `load`; with the setting `load: false`, for the document. */
  async goto(url: string): Promise<void> {
    await this.#driver.goto(url);
    await this.waitFor((expected) => location.href === expected, new URL(url).href);
  }

  /** Runs a function in the page. Arguments and result travel as JSON; it sees nothing of the test's scope. */
  async evaluate<A extends unknown[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>> {
    const call = `(${fn.toString()})(...${JSON.stringify(args)})`;
    const json = await this.#driver.run(`(async () => {${NAMES}${WRITTEN} return written(await ${call}); })()`);
    return (typeof json === 'string' ? JSON.parse(json) : undefined) as Awaited<R>;
  }

  /** Runs a function in the page until it answers something true, and gives that; fails after 15 s. */
  async waitFor<A extends unknown[], R>(fn: (...args: A) => R, ...args: A): Promise<NonNullable<Awaited<R>>> {
    const end = performance.now() + TIMEOUT;
    let last: unknown;
    while (performance.now() < end) {
      try {
        const value = await this.evaluate(fn, ...args);
        if (value) return value;
        last = value;
      } catch (error) {
        last = error; // the page may be on its way to another
      }
      await delay(25);
    }
    throw new Error(`${this.engine}: not so within ${TIMEOUT / 1000} s: ${fn.toString()}\nlast: ${String(last)}`);
  }

  /**
   * What the current document said, in order: `warn: text`, `error: text` … of its console, `uncaught: message`,
   * `unhandled: reason`, `blocked: directive address` of its security policy. Needs JavaScript.
   */
  console(): Promise<string[]> {
    return this.evaluate(() => window.__said ?? ['uncaught: the page was not watched']);
  }

  /** Cumulative layout shift so far, as the Layout Instability API defines it (without its session windows). Chromium alone. */
  async layoutShift(): Promise<number> {
    return this.evaluate(async () => {
      if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) throw new Error('no layout-shift entries');
      // An observer hears of a frame's shifts once the frame is painted.
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      return new Promise<number>((resolve) => {
        const seen = (list: PerformanceEntryList) => {
          const shifts = list as (PerformanceEntry & { value: number; hadRecentInput: boolean })[];
          return shifts.reduce((sum, { value, hadRecentInput }) => sum + (hadRecentInput ? 0 : value), 0);
        };
        const observer = new PerformanceObserver((list) => resolve(seen(list.getEntries())));
        observer.observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(seen(observer.takeRecords())), 200);
      });
    });
  }

  /** A picture of the window, or of the `whole` page, as PNG. */
  screenshot(path: string, { whole = false } = {}): Promise<void> {
    return this.#driver.screenshot(path, whole);
  }

  press(key: string): Promise<void> {
    return this.#driver.press(key);
  }

  /** Clicks with the mouse in the middle of the element that `find` gives; it may look into shadow roots. */
  async click<A extends unknown[]>(find: (...args: A) => Element | null | undefined, ...args: A): Promise<void> {
    const json = await this.#driver.run(`(() => {${NAMES}
      const element = (${find.toString()})(...${JSON.stringify(args)});
      if (!element) throw new Error('nothing to click');
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = element.getBoundingClientRect();
      return JSON.stringify([box.x + box.width / 2, box.y + box.height / 2]);
    })()`);
    await this.#driver.clickAt(...(JSON.parse(json as string) as [number, number]));
  }

  /** Sets the window's inner size. WebKit's window does not go below 447 px. */
  resize(width: number, height: number): Promise<void> {
    return this.#driver.resize(width, height);
  }

  /** Switches to the medium `print` and back. Chromium alone. */
  print(on = true): Promise<void> {
    return this.#driver.print(on);
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#driver.close();
  }
}
