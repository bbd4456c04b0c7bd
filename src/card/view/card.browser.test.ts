import { define } from '../../kit/element/define.js';
import { cardHostSuite } from './insight-card.host.suite.js';
import { InsightCard } from './insight-card.js';
import { cardSuite } from './insight-card.suite.js';

define(InsightCard);
const { tag } = InsightCard;

describe(tag, () => cardSuite({ tag }));
describe(`${tag} on a page`, () =>
  cardHostSuite({ tag, arrive: new URL('../../embed/arrive.css', import.meta.url).href }));
