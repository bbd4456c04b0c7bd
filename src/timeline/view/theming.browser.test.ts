import { SPECIMENS } from '../../../demo/theming/specimens.js';
import { themingSuite } from '../../../tests/browser/theming.suite.js';
import { define } from '../../kit/element/define.js';
import { PivotTimeline } from './pivot-timeline.js';

define(PivotTimeline);
themingSuite(PivotTimeline.tag, 'timeline', SPECIMENS[PivotTimeline.tag]!);
