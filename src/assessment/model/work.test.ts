import { describe, expect, it } from 'vitest';
import { assessment, dimensions, scaleItem } from '../../../tests/fixtures/assessment.js';
import { applicableItems } from './applicable.js';
import { answerTo, type Answers } from './answer.js';
import type { AssessmentDefinition } from './schema.js';
import { score } from './score.js';

/** How often anything of a definition is read during some work: the same on every machine. */
function readsDuring(definition: AssessmentDefinition, work: (definition: AssessmentDefinition) => unknown): number {
  let reads = 0;
  const seen = new WeakMap<object, object>();
  const watched = <T extends object>(value: T): T => {
    const known = seen.get(value);
    if (known) return known as T;
    const proxy = new Proxy(value, {
      get(target, key, receiver) {
        reads++;
        const found: unknown = Reflect.get(target, key, receiver);
        return typeof found === 'object' && found ? watched(found) : found;
      },
    });
    seen.set(value, proxy);
    return proxy;
  };
  work(watched(definition));
  return reads;
}

const DIMENSIONS = ['a', 'b', 'c', 'd'];
const sized = (count: number): AssessmentDefinition => {
  const ids = [...Array(count).keys()].map((i) => `${DIMENSIONS[i % 4]!}${i}`);
  return assessment({
    dimensions: dimensions(...DIMENSIONS),
    // Each but the first few waits for the one four before it, so that conditions are part of the work.
    items: ids.map((id, i) => scaleItem(id, i < 4 ? {} : { showIf: { item: ids[i - 4]!, gte: 1 } })),
  });
};
const answersTo = (definition: AssessmentDefinition): Answers =>
  Object.fromEntries(definition.items.map(({ id }, i) => [id, 1 + (i % 5)]));

describe('the work of a longer assessment', () => {
  it.each<[string, (definition: AssessmentDefinition, answers: Answers) => unknown]>([
    ['what applies', applicableItems],
    ['the score', score],
    ['one answer', (definition, answers) => answerTo(definition, applicableItems(definition, answers)[5]!, answers)],
  ])('%s: grows with its questions, and no faster', (_, work) => {
    const per = (count: number) => {
      const definition = sized(count);
      return readsDuring(definition, (watched) => work(watched, answersTo(definition))) / count;
    };
    // The first four have no condition, which counts for less and less.
    const [few, many] = [per(50), per(200)];
    expect(few).toBeGreaterThan(1);
    expect(many).toBeLessThan(few * 1.1);
  });
});
