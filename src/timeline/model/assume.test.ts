import { preset } from '../../../tests/fixtures/timeline.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assume } from './assume.js';
import { check } from './check.js';
import { modeOf } from './schedule.js';
import type { TimelineDefinition } from './schema.js';

const graph = (): TimelineDefinition => {
  const { phases, ...rest } = preset();
  const last = phases[phases.length - 1]!;
  return { ...rest, phases: [...phases.slice(0, -1), { ...last, after: ['pay', 'train'] }] };
};
const phaseOf = (definition: TimelineDefinition | undefined, id: string) =>
  definition?.phases.find((phase) => phase.id === id);

describe('assume', () => {
  it('changes nothing where nothing is assumed, and never the author’s own', () => {
    for (const author of [preset(), graph()]) {
      const before = JSON.stringify(author);
      expect(assume(author, {})).toEqual(author);
      assume(author, { schedule: 'sequential', start: '2027-01-04', phases: { pay: { id: 'pay', min: 0, max: 9 } } });
      expect(JSON.stringify(author)).toBe(before);
    }
  });
  it('keeps whose expectation it is', () => {
    expect(assume(preset(), { expect: { value: 5, unit: 'quarter' } })?.expect).toEqual({
      ...{ value: 5, unit: 'quarter', label: 'Leadership expects traction' },
    });
  });
  it('stretches a phase and no other', () => {
    const assumed = assume(preset(), { phases: { pay: { id: 'pay', min: 2, max: 8 } } });
    expect(phaseOf(assumed, 'pay')).toMatchObject({ min: 2, max: 8, unit: 'quarter' });
    expect(phaseOf(assumed, 'train')).toEqual(phaseOf(preset(), 'train'));
  });
  it('keeps a likely value within its range', () => {
    const author = preset();
    author.phases[1] = { ...author.phases[1]!, likely: 1.5 };
    const likely = (min: number, max: number) =>
      phaseOf(assume(author, { phases: { pay: { id: 'pay', min, max } } }), 'pay')?.likely;
    expect([likely(0, 1), likely(1, 2), likely(2, 3)]).toEqual([1, 1.5, 2]);
  });
  it('knows no phase by the name of what every object has', () => {
    const author = preset();
    author.phases[0] = { ...author.phases[0]!, id: 'constructor' };
    expect(assume(author, { phases: {} })).toEqual(author);
  });
  it('lets a graph go for another schedule, and takes it back', () => {
    expect(modeOf(assume(graph(), {})!)).toBe('after');
    expect(modeOf(assume(graph(), { schedule: 'after' })!)).toBe('after');
    expect(modeOf(assume(graph(), { schedule: 'concurrent' })!)).toBe('concurrent');
  });
  it('is nothing where there is no such timeline', () => {
    const span = (min: number, max: number) => assume(preset(), { phases: { pay: { id: 'pay', min, max } } });
    expect(span(-1, 2)).toBeUndefined();
    expect(span(3, 2)).toBeUndefined();
    expect(span(NaN, 2)).toBeUndefined();
    expect(assume(preset(), { start: '2027-02-30' })).toBeUndefined();
    expect(assume(preset(), { expect: { value: -1, unit: 'week' } })).toBeUndefined();
  });
  it('gives what may be shown, or nothing', () => {
    const number = fc.double({ min: -2, max: 1e5, noNaN: false });
    fc.assert(
      fc.property(
        number,
        number,
        fc.constantFrom('elapsed', 'sequential', 'concurrent', 'after'),
        (min, max, schedule) => {
          const assumed = assume(graph(), { schedule, phases: { pay: { id: 'pay', min, max } } });
          if (assumed) expect(check(assumed)).toEqual([]);
          else expect(min >= 0 && max >= min && max * 91.4 < 3e6).toBe(false);
        },
      ),
    );
  });
});
