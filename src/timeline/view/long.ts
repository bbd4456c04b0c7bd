import type { render as Render } from 'lit/html.js';
import type { Steps } from '../model/steps.js';
import { longStyles } from './long.styles.js';

/*
 * Hundreds of phases: work in tasks of a few milliseconds, and rows in boxes that the browser leaves out while they are
 * off the screen.
 */

/** Milliseconds of work before the page gets its turn. */
const TASK = 12;
/** Rows in a box: a step's work. */
export const BOX = 20;

/** In a hidden page too, where timers are held back and no frame is drawn. */
const nextTask = () =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(0);
  });

/** Does the work in many tasks. Nothing comes of it once it is not wanted any more. */
export function inTasks<T>(steps: Steps<T>): Promise<T>;
export function inTasks<T>(steps: Steps<T>, isWanted: () => boolean): Promise<T | undefined>;
export async function inTasks<T>(steps: Steps<T>, isWanted = () => true): Promise<T | undefined> {
  for (await nextTask(); isWanted(); await nextTask())
    for (const until = performance.now() + TASK; performance.now() < until;) {
      const { done, value } = steps.next();
      if (!done) continue;
      // What becomes of it is another task.
      await nextTask();
      return value;
    }
  return undefined;
}

/** Rows as they are rendered: an array of templates, or boxes of them. */
export type Rows = <T>(rows: readonly T[], render: (row: T, index: number) => unknown) => unknown;

export interface Boxes {
  /** Renders the rows that stand in the boxes, a box a step. */
  fill<T>(rows: readonly T[], render: (row: T, index: number) => unknown): Steps<void>;
  /** The boxes of these rows, which are filled in tasks unless they are already. */
  readonly rows: Rows;
}

/** Boxes of rows, each a tree of Lit's by itself: to render one leaves the others as they are. */
function boxesOf(render: typeof Render, tag: 'div' | 'tbody'): Boxes {
  let all: HTMLElement[] = [];
  let shown: unknown;
  function* fill<T>(rows: readonly T[], row: (row: T, index: number) => unknown): Steps<void> {
    shown = rows;
    const before = all;
    const own: HTMLElement[] = (all = []);
    for (let at = 0; at < rows.length; at += BOX)
      own.push(sized(before[own.length] ?? box(tag), Math.min(BOX, rows.length - at)));
    for (let i = 0; i < own.length; i++) {
      yield;
      const part = rows.slice(i * BOX, (i + 1) * BOX);
      render(
        part.map((one, j) => row(one, i * BOX + j)),
        own[i]!,
      );
    }
  }
  return {
    fill,
    rows(rows, row) {
      if (rows !== shown) {
        const steps = fill(rows, row);
        // The boxes are there at once, and as high as they will be.
        steps.next();
        void inTasks(steps, () => rows === shown);
      }
      return all;
    },
  };
}

function box(tag: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = 'box';
  if (tag === 'tbody') element.role = 'rowgroup';
  return element;
}

/** As high as so many rows are likely to be, until the browser knows. */
function sized(element: HTMLElement, rows: number): HTMLElement {
  element.style.setProperty('--rows', String(rows));
  return element;
}

/** One timeline's: for the rows of its picture, its table and its controls. */
export const boxes = (render: typeof Render) => ({
  bars: boxesOf(render, 'div'),
  lines: boxesOf(render, 'tbody'),
  spans: boxesOf(render, 'div'),
  /** One sheet for all that need it. */
  dress({ adoptedStyleSheets }: ShadowRoot) {
    const sheet = longStyles();
    if (!adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet);
  },
});
