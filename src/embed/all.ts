/** Every widget in one file, for pages that use most of them. */
import './define/insight-provider.js';
import './define/insight-card.js';
import './define/insight-quiz.js';
import './define/pivot-misalignment-quiz.js';
import './define/pivot-timeline.js';
