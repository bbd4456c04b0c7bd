import { InsightCard } from '../../card/view/insight-card.js';
import { define } from '../../kit/element/define.js';
import { mount } from '../mount.js';

if (define(InsightCard)) void mount(InsightCard.tag);
