import type { QuizTags } from '../../../tests/fixtures/quiz.js';
import { accessSuite, resultSuite, sourceSuite, takingSuite } from './insight-quiz.suite.js';
import { aloudSuite } from './read-aloud.suite.js';
import {
  adviceSuite,
  changeSuite,
  formatsSuite,
  linkSuite,
  longSuite,
  ratersSuite,
  resultAccessSuite,
  shapeSuite,
} from './result.suite.js';
import { outlineSuite, refusedSuite, takingAccessSuite } from './taking.access.suite.js';
import {
  advanceSuite,
  authorsFormSuite,
  formSuite,
  kindsSuite,
  memorySuite,
  onePageSuite,
  steadySuite,
  welcomeSuite,
} from './taking.suite.js';

const SUITES: Record<string, (tags: QuizTags) => void> = {
  'taking the assessment': takingSuite,
  'the result': resultSuite,
  'where it comes from': sourceSuite,
  'for everyone': accessSuite,
  'every kind of item': kindsSuite,
  'all on one page': onePageSuite,
  'a first screen': welcomeSuite,
  'auto-advance': advanceSuite,
  remembering: memorySuite,
  'in a form': formSuite,
  'every kind as an author’s own form': authorsFormSuite,
  'neither a move nor another language': steadySuite,
  'what a screen reader meets': outlineSuite,
  'every kind, for everyone': takingAccessSuite,
  'a definition that cannot work is named, and the author’s content stays': refusedSuite,
  'a link to a result': linkSuite,
  'an answer changed beside the result': changeSuite,
  'the scores as a shape': shapeSuite,
  'several raters': ratersSuite,
  'advice that the page adds': adviceSuite,
  'a long assessment': longSuite,
  'files of other formats': formatsSuite,
  'all of a result, for everyone': resultAccessSuite,
  'read aloud': aloudSuite,
};

/** All that an assessment does, whatever its tags. */
export function quizSuite(tags: QuizTags): void {
  for (const [what, suite] of Object.entries(SUITES)) describe(what, () => suite(tags));
}
