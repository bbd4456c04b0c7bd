import { define } from '../../src/embed/define-as.js';
import { InsightProvider } from '../../src/provider/insight-provider.js';
import { providerSuite } from '../../src/provider/insight-provider.suite.js';

define(InsightProvider, { prefix: 'acme' });

describe('<acme-provider> at run time', () => providerSuite({ tag: 'acme-provider' }));
