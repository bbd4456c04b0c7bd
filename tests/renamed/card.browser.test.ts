import '/acme/acme-card.js';
import { cardHostSuite } from '../../src/card/view/insight-card.host.suite.js';
import { cardSuite } from '../../src/card/view/insight-card.suite.js';

const tag = 'acme-card';

describe(`<${tag}> of a renamed build`, () => cardSuite({ tag }));
describe(`<${tag}> of a renamed build, on a page`, () => cardHostSuite({ tag, arrive: '/acme/arrive.css' }));
