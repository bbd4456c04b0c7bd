import { measureWith } from '../io/lines.js';
import { toSVG } from '../io/svg.js';
import type { Maker } from './take.js';

export const make: Maker['make'] = (taken, { present, lookOf }) => {
  const look = lookOf(taken.inside);
  const pen = taken.inside.ownerDocument.createElement('canvas').getContext('2d')!;
  return toSVG(present(taken), look, measureWith(pen, look.font));
};
