import { InsightQuiz } from '../../assessment/view/insight-quiz.js';
import { define } from '../../kit/element/define.js';
import { mount } from '../mount.js';

if (define(InsightQuiz)) void mount(InsightQuiz.tag);
