import { fault } from '../../kit/core/problem.js';
import type { Room } from '../../kit/element/source.js';
import { durationWordsEnglish, type DurationWords } from '../../kit/core/duration.js';
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

/** Each is a file of its own, for those who read it. */
const languages = {
  ar: () => import('./words/ar.js'),
  de: () => import('./words/de.js'),
  es: () => import('./words/es.js'),
  fr: () => import('./words/fr.js'),
  ja: () => import('./words/ja.js'),
};

const heard = new WeakMap<Element, Set<DurationWords>>();

/**
 * The languages in which an element's durations are read: its own, English, and those that it spoke before. A page that
 * changes its language changes its texts later, or never.
 */
export function readableIn(element: Element, { durations }: TimelineWords): readonly DurationWords[] {
  const before = heard.get(element) ?? new Set([durationWordsEnglish]);
  heard.set(element, before.add(durations));
  return [durations, ...before];
}

export const room: Room<TimelineDefinition, TimelineWords> = {
  kind: 'timeline',
  words: wordsEnglish,
  languages,
  read: (element, words) =>
    holdsMany(element)
      ? bring('more')
          .then(({ inTasks }) => inTasks(reading(element, readableIn(element, words))))
          .catch((error) => ({ problems: [fault(error)] }))
      : readTimeline(element, readableIn(element, words)),
  // What is read from HTML can mean nothing else than what was checked as it was read.
  check: () => [],
  preset: (words) => preset(words.preset),
  validation: () => import('../model/validate.js'),
  formats: {
    csv: async () => (await import('../io/import-csv.js')).importer,
    timelinejs: async () => (await import('../io/import-timelinejs.js')).importer,
  },
};
