import { define } from '../../src/embed/define-as.js';
import { PivotTimeline } from '../../src/timeline/view/pivot-timeline.js';
import { timelineSuite } from '../../src/timeline/view/timeline.suite.js';

define(PivotTimeline, { prefix: 'acme' });

timelineSuite({ tag: 'acme-timeline' });
