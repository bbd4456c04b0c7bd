import { PivotTimeline } from '../../timeline/view/pivot-timeline.js';
import { define } from '../../kit/element/define.js';

define(PivotTimeline);
