import '/acme/acme-timeline.js';
import { timelineSuite } from '../../src/timeline/view/timeline.suite.js';

timelineSuite({ tag: 'acme-timeline' });
