import { InsightCard } from '../../card/view/insight-card.js';
import { define } from '../../kit/element/define.js';

define(InsightCard);
