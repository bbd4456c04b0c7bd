import { PivotMisalignmentQuiz } from '../../assessment/view/pivot-misalignment-quiz.js';
import { define } from '../../kit/element/define.js';
import { mount } from '../mount.js';

if (define(PivotMisalignmentQuiz)) void mount(PivotMisalignmentQuiz.tag);
