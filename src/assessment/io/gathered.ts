import { describe, type Reading } from '../../kit/core/problem.js';

/** An element tells the page of one problem: where something was left out of what is shown, that one names all of it. */
export function gathered<D>(reading: Reading<D>): Reading<D> {
  const { definition, problems } = reading;
  const [first, ...more] = problems;
  if (!definition || !first) return reading;
  return { definition, problems: [{ ...first, message: [first.message, ...more.map(describe)].join('; ') }] };
}
