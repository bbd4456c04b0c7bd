import { define } from '../../kit/element/define.js';
import { InsightQuiz } from './insight-quiz.js';
import { PivotMisalignmentQuiz } from './pivot-misalignment-quiz.js';
import { quizSuite } from './quiz.suite.js';

define(InsightQuiz);
define(PivotMisalignmentQuiz);

quizSuite({ quiz: InsightQuiz.tag, preset: PivotMisalignmentQuiz.tag });
