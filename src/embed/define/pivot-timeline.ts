import { define } from '../../kit/element/define.js';
import { PivotTimeline } from '../../timeline/view/pivot-timeline.js';
import { mount } from '../mount.js';

if (define(PivotTimeline)) void mount(PivotTimeline.tag);
