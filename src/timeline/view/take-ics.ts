import { toICS } from '../io/ics.js';
import { takeWordsEnglish as words } from './take.words.js';
import type { Maker } from './take.js';

export const make: Maker['make'] = (taken, { present }) => {
  const { scene, told, definition } = taken;
  const { unit, quantile } = scene.schedule.finish;
  const [half, most] = [0.5, 0.8].map((chance) => scene.format.when(quantile(chance), unit)) as [string, string];
  return toICS(definition, scene.schedule, present(taken), {
    finish: scene.known ? words.finish(told.about || told.title) : words.likelyFinish(told.about || told.title),
    odds: scene.known ? told.lead.join('') : scene.words.half(half, most).join(''),
    now: new Date(),
    host: location.hostname || 'localhost',
    url: /^https?:/.test(location.href) ? location.href : undefined,
  });
};
