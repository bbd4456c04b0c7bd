import { SPECIMENS } from '../../../demo/theming/specimens.js';
import { themingSuite } from '../../../tests/browser/theming.suite.js';
import { define } from '../../kit/element/define.js';
import { PivotMisalignmentQuiz } from './pivot-misalignment-quiz.js';

define(PivotMisalignmentQuiz);
// Its states are those of the assessment that is built in; insight-quiz is the class above.
themingSuite(PivotMisalignmentQuiz.tag, 'assessment', SPECIMENS[PivotMisalignmentQuiz.tag]!);
