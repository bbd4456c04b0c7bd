import { define } from '../../kit/element/define.js';
import { PivotTimeline } from './pivot-timeline.js';
import { timelineSuite } from './timeline.suite.js';

define(PivotTimeline);

timelineSuite({ tag: PivotTimeline.tag });
