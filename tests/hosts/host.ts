// A host: a kind of page that widgets must live on. Its number is its line in the table that `npm run test:hosts` prints.
import { describe } from 'vitest';
import { type Engine, inEngines } from '../pages/harness/index.js';

/** Defines the tests of one host, in each engine it concerns. */
export function host(number: number, name: string, body: (engine: Engine) => void, engines?: readonly Engine[]): void {
  describe(`${number} ${name}`, () => inEngines(body, engines));
}
