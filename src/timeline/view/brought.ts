import type { Room } from '../../kit/element/source.js';
import { reading, readTimeline } from '../io/light-dom.js';
import { preset } from '../model/preset.js';
import type { TimelineDefinition } from '../model/schema.js';
import type * as Controls from './controls.js';
import type * as More from './more.js';
import type * as Table from './table.js';
import type * as Take from './take.js';

/*
 * What a timeline brings when it first needs it, for all timelines of a page.
 */

export const brought: {
  more?: typeof More;
  controls?: typeof Controls;
  table?: typeof Table;
  take?: typeof Take;
} = {};

export const bring = {
  more: async () => (brought.more ??= await import('./more.js')),
  controls: async () => (brought.controls ??= await import('./controls.js')),
  table: async () => (brought.table ??= await import('./table.js')),
  take: async () => (brought.take ??= await import('./take.js')),
};

/** What makes each format that a reader takes away. */
export const makers: Readonly<Record<Take.Format, () => Promise<unknown>>> = {
  svg: () => import('./take-svg.js'),
  png: () => import('./take-png.js'),
  csv: () => import('./take-csv.js'),
  ics: () => import('./take-ics.js'),
  markdown: () => import('./take-markdown.js'),
  json: () => import('./take-json.js'),
};

/** More phases than this are read, computed and drawn in many tasks. */
export const MANY = 60;
/** Whether an element holds so much that to read it, or only to move it into a slot, would be a long task. */
export const holdsMany = (element: Element): boolean => element.querySelectorAll('li,dd,tr').length > MANY;

export const room: Room<TimelineDefinition> = {
  kind: 'timeline',
  read: (element) =>
    holdsMany(element)
      ? bring
          .more()
          .then(({ inTasks }) => inTasks(reading(element)))
          .catch((error) => ({ problems: [{ code: 'chunk', path: '', message: String(error) }] }))
      : readTimeline(element),
  // What is read from HTML can mean nothing else than what was checked as it was read.
  check: () => [],
  preset,
  validation: () => import('../model/validate.js'),
  formats: {
    csv: async () => (await import('../io/import-csv.js')).importer,
    timelinejs: async () => (await import('../io/import-timelinejs.js')).importer,
  },
};
