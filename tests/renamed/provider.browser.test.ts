import '/acme/acme-provider.js';
import { providerSuite } from '../../src/provider/insight-provider.suite.js';

describe('<acme-provider> of a renamed build', () => providerSuite({ tag: 'acme-provider' }));
