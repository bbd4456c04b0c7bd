import type { Problem } from '../../kit/core/problem.js';
import type { Text } from '../../kit/core/text.js';
import type { Look } from '../io/look.js';
import type { Presentation } from '../io/presentation.js';
import type { TimelineDefinition } from '../model/schema.js';
import { figuresOf, headsOf, lengthOf } from './figures.js';
import type { Scene } from './scene.js';
import type { Told } from './sentences.js';
import { takeWordsEnglish, type TakeWords } from './take.words.js';
import type { TimelineWords } from './words.js';

/*
 * What a reader takes away: an image, a table, a calendar, a text. Brought at the first press, with the one format that
 * was asked for (take-*.ts); it holds no Lit.
 */

/** All that an export is made of. `inside` is the widget's wrapper, whose colours and face it takes. */
export interface Taken {
  readonly scene: Scene;
  readonly told: Told;
  readonly definition: TimelineDefinition;
  readonly inside: HTMLElement;
  text(text: Text): string;
}

export type Format = 'svg' | 'png' | 'csv' | 'ics' | 'markdown' | 'json';

/** What formats have in common: made only for those that ask. */
export interface Tools {
  present(taken: Taken): Presentation;
  lookOf(inside: HTMLElement): Look;
}

/** What the file of a format exports: the timeline as text or as pixels, or why it cannot be. */
export interface Maker {
  make(taken: Taken, tools: Tools): string | Problem | Promise<Blob | Problem>;
}

/** What few want: its name, and whether it goes to the clipboard. */
export function othersIn(spoken: TimelineWords): readonly [format: Format, label: string, copies: boolean][] {
  const words: TakeWords = { ...takeWordsEnglish, ...spoken };
  return [
    ['svg', words.svg, false],
    ['csv', words.csv, false],
    ['markdown', words.markdown, true],
    ['json', words.json, true],
  ];
}

const TYPES: Readonly<Record<Format, [type: string, extension: string]>> = {
  svg: ['image/svg+xml', 'svg'],
  png: ['image/png', 'png'],
  csv: ['text/csv', 'csv'],
  ics: ['text/calendar', 'ics'],
  markdown: ['text/markdown', 'md'],
  json: ['application/json', 'json'],
};

/**
 * The timeline in a format, as text; an image of pixels as a blob.
 * @throws Error with its `problem`: `date` for a calendar without a start; `too-many` or `render` for pixels.
 */
export async function make(maker: Maker, taken: Taken): Promise<string | Blob> {
  const made = await maker.make(taken, { present, lookOf });
  if (typeof made === 'string' || made instanceof Blob) return made;
  throw Object.assign(new Error(made.message), { problem: made });
}

/** Puts a text on the clipboard where that is wanted and allowed, else saves a file. Gives whether it was copied. */
export async function take(maker: Maker, format: Format, taken: Taken, copies: boolean): Promise<boolean> {
  const made = await make(maker, taken);
  if (copies && typeof made === 'string')
    try {
      await navigator.clipboard.writeText(made);
      return true;
    } catch {
      // The page may not write there.
    }
  const [type, extension] = TYPES[format];
  // A spreadsheet reads a table as UTF-8 only if it begins so.
  const address = URL.createObjectURL(new Blob([format === 'csv' ? `\uFEFF${made as string}` : made], { type }));
  const link = taken.inside.ownerDocument.createElement('a');
  link.href = address;
  link.download = `${taken.definition.id.replace(/[^\p{L}\p{N}]+/gu, '-')}.${extension}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return false;
}

function present({ scene, told, inside }: Taken): Presentation {
  const { axis, rows, words, format, schedule, outlook, stacks, reached } = scene;
  const { finish } = schedule;
  const { flag, gap, ...sentences } = told;
  const early = (end: number) => Math.max(axis.at!, axis.place(end, finish.unit));
  return {
    ...sentences,
    rtl: getComputedStyle(inside).direction === 'rtl',
    columns: headsOf(scene),
    rows: rows.map((row) => ({ ...row, length: lengthOf(scene, row), figures: figuresOf(scene, row) })),
    ticks: axis.ticks,
    ...(outlook && {
      expect: { at: axis.at!, flag, count: words.countOf(format.share(reached)), met: !gap },
    }),
    ...(gap && { gap: { name: words.gap, length: gap, min: early(finish.min), max: early(finish.max) } }),
    ...(finish.max > finish.min && {
      dots: {
        name: words.dots,
        by: words.dotsBy(format.when(finish.quantile(0.5), finish.unit)),
        stacks: stacks.map(({ dots, sum }) => ({ dots, sum: format.number(sum) })),
      },
    }),
    key: words,
  };
}

const COLOURS = {
  ink: 'ink',
  paper: 'paper',
  soft: 'ink-soft',
  mark: 'mark',
  markStrong: 'mark-strong',
  line: 'line',
  hairline: 'hairline',
  accentText: 'accent-text',
  accentMark: 'accent-mark',
};

/** The widget's colours as the browser computes them, in one colour space (look.ts). */
function lookOf(inside: HTMLElement): Look {
  const probe = inside.appendChild(inside.ownerDocument.createElement('i'));
  const computed = getComputedStyle(probe);
  const colours = Object.entries(COLOURS).map(([name, token]) => {
    probe.style.color = `color-mix(in srgb, var(--_insight-${token}) 100%, transparent)`;
    return [name, computed.color];
  });
  const font = computed.fontFamily;
  probe.remove();
  return { ...(Object.fromEntries(colours) as Omit<Look, 'font'>), font };
}
