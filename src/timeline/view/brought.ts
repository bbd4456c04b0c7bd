import type { Room } from '../../kit/element/source.js';
import { reading, readTimeline } from '../io/light-dom.js';
import { preset } from '../model/preset.js';
import type { TimelineDefinition } from '../model/schema.js';
import type { Maker } from './take.js';
import { wordsEnglish, type TimelineWords } from './words.js';

/*
 * What a timeline brings when it first needs it, for all timelines of a page.
 */

const files = {
  more: () => import('./more.js'),
  controls: () => import('./controls.js'),
  table: () => import('./table.js'),
  take: () => import('./take.js'),
  // What makes each format that a reader takes away.
  svg: (): Promise<Maker> => import('./take-svg.js'),
  png: (): Promise<Maker> => import('./take-png.js'),
  csv: (): Promise<Maker> => import('./take-csv.js'),
  ics: (): Promise<Maker> => import('./take-ics.js'),
  markdown: (): Promise<Maker> => import('./take-markdown.js'),
  json: (): Promise<Maker> => import('./take-json.js'),
};
type Files = typeof files;
export type FileName = keyof Files;

export const brought: { [Name in FileName]?: Awaited<ReturnType<Files[Name]>> } = {};

export const bring = async <Name extends FileName>(name: Name): Promise<Awaited<ReturnType<Files[Name]>>> =>
  (brought[name] ??= (await files[name]()) as (typeof brought)[Name])!;

/** More phases than this are read, computed and drawn in many tasks. */
export const MANY = 60;
/** Whether an element holds so much that to read it, or only to move it into a slot, would be a long task. */
export const holdsMany = (element: Element): boolean => element.querySelectorAll('li,dd,tr').length > MANY;

export const room: Room<TimelineDefinition, TimelineWords> = {
  kind: 'timeline',
  words: wordsEnglish,
  languages: {},
  read: (element) =>
    holdsMany(element)
      ? bring('more')
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
