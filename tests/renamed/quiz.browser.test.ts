import '/acme/acme-quiz.js';
import '/acme/acme-misalignment-quiz.js';
import { quizSuite } from '../../src/assessment/view/quiz.suite.js';

quizSuite({ quiz: 'acme-quiz', preset: 'acme-misalignment-quiz' });
