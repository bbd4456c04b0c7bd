import { PivotMisalignmentQuiz } from '../../assessment/view/pivot-misalignment-quiz.js';
import { define } from '../../kit/element/define.js';

define(PivotMisalignmentQuiz);
