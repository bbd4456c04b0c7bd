import { define } from '../../kit/element/define.js';
import { InsightProvider } from '../../provider/insight-provider.js';

define(InsightProvider);
