import { define } from '../kit/element/define.js';
import { InsightProvider } from './insight-provider.js';
import { providerSuite } from './insight-provider.suite.js';

define(InsightProvider);

describe('<insight-provider>', () => providerSuite({ tag: InsightProvider.tag }));
