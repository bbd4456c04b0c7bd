import { define } from '../../src/embed/define-as.js';
import { InsightCard } from '../../src/card/view/insight-card.js';
import { cardHostSuite } from '../../src/card/view/insight-card.host.suite.js';
import { cardSuite } from '../../src/card/view/insight-card.suite.js';

define(InsightCard, { prefix: 'acme' });
const tag = 'acme-card';

describe(`<${tag}> at run time`, () => cardSuite({ tag }));
describe(`<${tag}> at run time, on a page`, () => cardHostSuite({ tag, arrive: '/acme/arrive.css' }));
