import { SPECIMENS } from '../../../demo/theming/specimens.js';
import { themingSuite } from '../../../tests/browser/theming.suite.js';
import { define } from '../../kit/element/define.js';
import { InsightCard } from './insight-card.js';

define(InsightCard);
themingSuite(InsightCard.tag, 'card', SPECIMENS[InsightCard.tag]!);
