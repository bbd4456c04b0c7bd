import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysIn, isProblem, parseDuration, ratio, unitOf, type Duration, type Unit } from './duration.js';

const cases: [string, Duration][] = [
  ['1-2 quarters', { min: 1, max: 2, unit: 'quarter' }],
  ['1 – 2 quarters.', { min: 1, max: 2, unit: 'quarter' }],
  ['1—2 Quarters', { min: 1, max: 2, unit: 'quarter' }],
  ['1 to 2 quarters', { min: 1, max: 2, unit: 'quarter' }],
  ['1..2 quarters', { min: 1, max: 2, unit: 'quarter' }],
  ['1...2q', { min: 1, max: 2, unit: 'quarter' }],
  ['1 quarter – 2', { min: 1, max: 2, unit: 'quarter' }],
  ['2/4/6 weeks', { min: 2, likely: 4, max: 6, unit: 'week' }],
  ['2 / 4 / 6 wks.', { min: 2, likely: 4, max: 6, unit: 'week' }],
  ['2 weeks/1 month/2 months', { min: 2, likely: daysIn('month') / 7, max: (2 * daysIn('month')) / 7, unit: 'week' }],
  ['1 day', { min: 1, max: 1, unit: 'day' }],
  ['a day', { min: 1, max: 1, unit: 'day' }],
  ['0 days', { min: 0, max: 0, unit: 'day' }],
  ['1.5 years', { min: 1.5, max: 1.5, unit: 'year' }],
  ['1,5 years', { min: 1.5, max: 1.5, unit: 'year' }],
  ['1,5-2,5 years', { min: 1.5, max: 2.5, unit: 'year' }],
  ['1½ years', { min: 1.5, max: 1.5, unit: 'year' }],
  ['1 ½-2 years', { min: 1.5, max: 2, unit: 'year' }],
  ['¼ year', { min: 0.25, max: 0.25, unit: 'year' }],
  ['half a year', { min: 0.5, max: 0.5, unit: 'year' }],
  ['a half year', { min: 0.5, max: 0.5, unit: 'year' }],
  ['half a year to 1 year', { min: 0.5, max: 1, unit: 'year' }],
  ['one and a half years', { min: 1.5, max: 1.5, unit: 'year' }],
  ['a year and a half', { min: 1.5, max: 1.5, unit: 'year' }],
  ['two or three weeks', { min: 2, max: 3, unit: 'week' }],
  ['2 quarters to 1 year', { min: 2, max: 4, unit: 'quarter' }],
  ['10 days - 3 weeks', { min: 10, max: 21, unit: 'day' }],
  ['٣-٤ months', { min: 3, max: 4, unit: 'month' }],
  ['1000 days', { min: 1000, max: 1000, unit: 'day' }],
];

const wrong: [string, string][] = [
  ['', 'duration'],
  ['soon', 'duration'],
  ['a while', 'duration'],
  ['quarters', 'duration'],
  ['1-2-3 quarters', 'duration'],
  ['2/4 weeks', 'duration'],
  ['1/2-3 weeks', 'duration'],
  ['2/4/6/8 weeks', 'duration'],
  ['1 2 weeks', 'duration'],
  ['two three weeks', 'duration'],
  ['1 and 2 weeks', 'duration'],
  ['one and weeks', 'duration'],
  ['3 million euros', 'duration'],
  ['1- weeks', 'duration'],
  ['1,000 days', 'duration'],
  ['4+ quarters', 'duration'],
  ['3 fortnights', 'unit'],
  ['1-2', 'unit'],
  ['2027', 'unit'],
  ['-3 weeks', 'range'],
  ['−3 weeks', 'range'],
  ['3 - -4 weeks', 'range'],
  ['3-1 quarters', 'range'],
  ['1 year to 1 month', 'range'],
  ['6/4/2 weeks', 'range'],
  ['99999 years', 'range'],
  ['9'.repeat(150) + ' years', 'range'],
  ['1'.repeat(201), 'duration'],
];

describe('parseDuration', () => {
  it.each(cases)('reads %j', (text, duration) => expect(parseDuration(text)).toEqual(duration));

  it.each(wrong)('names what is wrong with %j: %s', (text, code) =>
    expect(parseDuration(text)).toMatchObject({ code, path: '', message: expect.stringMatching(/./) }),
  );

  it('takes the unit it is given for a bare number', () => {
    expect(parseDuration('1-2', undefined, 'quarter')).toEqual({ min: 1, max: 2, unit: 'quarter' });
  });

  it('reads another language by its words', () => {
    const german = {
      units: {
        day: 'tag tage tagen',
        week: 'woche wochen',
        month: 'monat monate monaten',
        quarter: 'quartal quartale quartalen',
        year: 'jahr jahre jahren',
      },
      numbers: { ein: 1, eine: 1, halbes: 0.5, anderthalb: 1.5, zwei: 2 },
      to: ['bis'],
      and: ['und'],
    };
    expect(parseDuration('1 bis 2 Quartale', german)).toEqual({ min: 1, max: 2, unit: 'quarter' });
    expect(parseDuration('ein halbes Jahr bis anderthalb Jahre', german)).toEqual({ min: 0.5, max: 1.5, unit: 'year' });
    expect(parseDuration('2 Sprints', german)).toMatchObject({
      code: 'unit',
      message: expect.stringContaining('sprints'),
    });
  });

  it('never throws, and what it reads is a range', () => {
    const bits = fc.constantFrom(
      ...['1', '2,5', '½', 'half', 'a', 'and', '-', '–', '/', '..', 'to', ' ', 'weeks', 'year', 'x', '.'],
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(bits).map((each) => each.join(' ')),
        ),
        (text) => {
          const read = parseDuration(text);
          if (isProblem(read)) return;
          expect(read.min).toBeGreaterThanOrEqual(0);
          expect(read.max).toBeGreaterThanOrEqual(read.min);
          if (read.likely !== undefined) expect(read.min <= read.likely && read.likely <= read.max).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('reads back what is written out', () => {
    const number = fc.integer({ min: 0, max: 9999 }).map((n) => n / 8);
    const unit = fc.constantFrom<Unit>('day', 'week', 'month', 'quarter', 'year');
    fc.assert(
      fc.property(number, number, unit, (a, b, unit) => {
        const [min, max] = a < b ? [a, b] : [b, a];
        expect(parseDuration(`${min}-${max} ${unit}s`)).toEqual({ min, max, unit });
      }),
    );
  });
});

describe('units', () => {
  it('are exact within a family and use the mean month across the two', () => {
    expect(ratio('year', 'quarter')).toBe(4);
    expect(ratio('quarter', 'month')).toBe(3);
    expect(ratio('week', 'day')).toBe(7);
    expect(ratio('year', 'day')).toBeCloseTo(365.2425, 9);
    expect(ratio('day', 'quarter')).toBeCloseTo(4 / 365.2425, 12);
  });

  it('are known by name and by word', () => {
    expect(unitOf('Quarters')).toBe('quarter');
    expect(unitOf('qtr')).toBe('quarter');
    expect(unitOf('sprint')).toBeUndefined();
    expect(unitOf('constructor')).toBeUndefined();
  });
});
