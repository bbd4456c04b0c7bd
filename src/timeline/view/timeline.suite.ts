import { keyboardSuite } from './controls.suite.js';
import { everywhereSuite } from './everywhere.suite.js';
import { eventsSuite, knownSuite } from './known.suite.js';
import { readingSuite } from './pivot-timeline.suite.js';
import { refusedSuite } from './refused.suite.js';

/** All that a timeline does, whatever its tag. */
export function timelineSuite(tested: { tag: string }): void {
  describe(`<${tested.tag}>`, () => readingSuite(tested));
  describe('a reader at the keyboard', () => keyboardSuite(tested));
  describe('a timeline without uncertainty', () => knownSuite(tested));
  describe('dated events', () => eventsSuite(tested));
  describe('what cannot be is named, and the author’s list stays', () => refusedSuite(tested));
  describe('a timeline wherever it stands', () => everywhereSuite(tested));
}
