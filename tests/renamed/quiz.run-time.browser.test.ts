import { define } from '../../src/embed/define-as.js';
import { InsightQuiz } from '../../src/assessment/view/insight-quiz.js';
import { PivotMisalignmentQuiz } from '../../src/assessment/view/pivot-misalignment-quiz.js';
import { quizSuite } from '../../src/assessment/view/quiz.suite.js';

define(InsightQuiz, { prefix: 'acme' });
define(PivotMisalignmentQuiz, { prefix: 'acme' });

quizSuite({ quiz: 'acme-quiz', preset: 'acme-misalignment-quiz' });
