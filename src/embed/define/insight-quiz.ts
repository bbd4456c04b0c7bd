import { InsightQuiz } from '../../assessment/view/insight-quiz.js';
import { define } from '../../kit/element/define.js';

define(InsightQuiz);
