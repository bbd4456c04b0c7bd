import { toCSV } from '../io/to-csv.js';
import type { Maker } from './take.js';

export const make: Maker['make'] = ({ definition, scene, text }) => toCSV(definition, scene.schedule, text);
