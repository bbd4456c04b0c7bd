import { check as checkAssessment } from '../../assessment/model/check.js';
import { check as checkCard } from '../../card/model/check.js';
import type { Problem } from '../../kit/core/problem.js';
import { check as checkTimeline } from '../../timeline/model/check.js';
import { checkIds } from './check-ids.js';
import type { PackDefinition } from './schema.js';

/** The same problems as found in a part of something larger. */
export const within = (path: string, problems: readonly Problem[]): Problem[] =>
  problems.map((each) => ({ ...each, path: each.path ? `${path}.${each.path}` : path }));

/** Judges a pack's meaning, with that of all it holds. Never throws; a pack that works gives no problem. */
export function check(pack: PackDefinition): Problem[] {
  const { assessment, timeline, cards } = pack;
  return [
    ...checkOwn(pack),
    ...(assessment ? within('assessment', checkAssessment(assessment)) : []),
    ...(timeline ? within('timeline', checkTimeline(timeline)) : []),
    ...cards.flatMap((card, i) => within(`cards[${i}]`, checkCard(card))),
  ];
}

/** What no part of a pack can know of itself. */
export function checkOwn(pack: Pick<PackDefinition, 'allocation'>): Problem[] {
  const { allocation } = pack;
  const problems = checkIds(pack);
  allocation.forEach(({ share }, i) => {
    if (!(share >= 0 && share < Infinity))
      problems.push({ code: 'range', path: `allocation[${i}].share`, message: `${share} is not 0 or more` });
  });
  if (allocation.length && allocation.every(({ share }) => share === 0))
    problems.push({ code: 'range', path: 'allocation', message: 'nothing has a share' });
  return problems;
}
