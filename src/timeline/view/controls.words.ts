import type { Unit } from '../../kit/core/duration.js';
import type { Mode } from '../model/schedule.js';

/** What the reader's controls say. Names are phases' labels. */
export interface ControlWords {
  schedule: string;
  modes: Readonly<Record<Mode, string>>;
  /** Where nothing is expected, after who would expect what. */
  nothing: string;
  phases: string;
  least(name: string): string;
  most(name: string): string;
  to: string;
  units(unit: Unit): string;
  start: string;
  reset: string;
}

export const controlWordsEnglish: ControlWords = {
  schedule: 'Phases run',
  modes: {
    elapsed: 'From the start',
    sequential: 'One after another',
    concurrent: 'All at once',
    after: 'As they wait for each other',
  },
  nothing: 'not at all',
  phases: 'Change how long phases take',
  least: (name) => `${name}: at least`,
  most: (name) => `${name}: at most`,
  to: 'to',
  units: (unit) => `${unit}s`,
  start: 'Starting on',
  reset: 'Back to the author’s numbers',
};
