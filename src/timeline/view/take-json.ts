import { toJSON } from '../io/json.js';
import type { Maker } from './take.js';

export const make: Maker['make'] = ({ definition }) => toJSON(definition);
