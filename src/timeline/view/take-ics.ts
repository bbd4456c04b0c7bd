import { toICS } from '../io/ics.js';
import { half } from './sentences.js';
import { takeWordsEnglish, type TakeWords } from './take.words.js';
import type { Maker } from './take.js';

export const make: Maker['make'] = (taken, { present }) => {
  const { scene, told, definition } = taken;
  const words: TakeWords = { ...takeWordsEnglish, ...scene.words };
  return toICS(definition, scene.schedule, present(taken), {
    finish: scene.known ? words.finish(told.about || told.title) : words.likelyFinish(told.about || told.title),
    odds: (scene.known ? told.lead : half(scene)).join(''),
    now: new Date(),
    host: location.hostname || 'localhost',
    url: /^https?:/.test(location.href) ? location.href : undefined,
  });
};
