import { drawPNG } from '../io/png.js';
import type { Maker } from './take.js';

export const make: Maker['make'] = (taken, { present, lookOf }) =>
  drawPNG(present(taken), lookOf(taken.inside), taken.inside.ownerDocument.createElement('canvas'));
