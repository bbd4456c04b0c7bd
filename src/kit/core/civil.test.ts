import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, civilOf, dayOf, fiscalQuarter, isoDate, monthsBetween, parseDate } from './civil.js';

const day = (text: string) => parseDate(text) as number;
const LAST = dayOf(9999, 12, 31);
const anyDay = fc.integer({ min: dayOf(1, 1, 1), max: LAST });

describe('civil dates', () => {
  it('count days from 1970', () => {
    expect(day('1970-01-01')).toBe(0);
    expect(day('2000-03-01')).toBe(11_017);
    expect(day('1969-12-31')).toBe(-1);
    expect(day('0001-01-01')).toBe(-719_162);
    expect(isoDate(LAST)).toBe('9999-12-31');
  });

  it('are those of the Gregorian calendar as UTC counts it', () => {
    fc.assert(
      fc.property(anyDay, (count) => {
        const there = new Date(count * 86_400_000);
        expect(civilOf(count)).toEqual({
          year: there.getUTCFullYear(),
          month: there.getUTCMonth() + 1,
          day: there.getUTCDate(),
        });
        expect(parseDate(isoDate(count))).toBe(count);
      }),
    );
  });

  it.each([
    '2027-02-29',
    '2027-13-01',
    '2027-00-10',
    '2027-04-31',
    '2027-1-4',
    '99999-01-01',
    '0000-01-01',
    '+002027-01-01',
  ])('refuse %s by name', (text) =>
    expect(parseDate(text)).toMatchObject({ code: 'date', message: expect.stringContaining(text) }),
  );
  it.each(['', ' 2027-01-04', '2027-01-04T00:00', 'next year', '٢٠٢٧-٠١-٠٤'])('refuse %j', (text) =>
    expect(parseDate(text)).toMatchObject({ code: 'date' }),
  );
});

describe('adding months', () => {
  it('clamps the day, and only where it must', () => {
    expect(isoDate(addMonths(day('2027-01-31'), 1))).toBe('2027-02-28');
    expect(isoDate(addMonths(day('2028-01-31'), 1))).toBe('2028-02-29');
    expect(isoDate(addMonths(day('2027-01-31'), 2))).toBe('2027-03-31');
    expect(isoDate(addMonths(day('2028-02-29'), 12))).toBe('2029-02-28');
    expect(isoDate(addMonths(day('2028-02-29'), 48))).toBe('2032-02-29');
    expect(isoDate(addMonths(day('2027-03-31'), -1))).toBe('2027-02-28');
  });

  it('gives the quarters of the sample', () => {
    const start = day('2026-01-05');
    const quarters = [1, 4, 6, 10, 15].map((n) => isoDate(addMonths(start, 3 * n)));
    expect(quarters).toEqual(['2026-04-05', '2027-01-05', '2027-07-05', '2028-07-05', '2029-10-05']);
  });

  it('counts days inside a month for a part of it', () => {
    expect(addMonths(day('2027-02-01'), 0.5) - day('2027-02-01')).toBe(14);
    expect(addMonths(day('2027-03-01'), 0.5) - day('2027-03-01')).toBe(15.5);
  });

  it('has an inverse, and never runs backwards', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.double({ min: 0, max: 600, noNaN: true }),
        fc.double({ min: 0, max: 3, noNaN: true }),
        (from, months, more) => {
          const later = addMonths(from, months);
          expect(addMonths(from, months + more)).toBeGreaterThanOrEqual(later);
          expect(addMonths(from, monthsBetween(from, later))).toBeCloseTo(later, 6);
        },
      ),
    );
  });
});

describe('quarters of a year', () => {
  it('follow the calendar from January', () => {
    expect(fiscalQuarter(day('2027-01-01'))).toEqual({ year: 2027, quarter: 1 });
    expect(fiscalQuarter(day('2027-12-31'))).toEqual({ year: 2027, quarter: 4 });
  });
  it('are named after the year they end in otherwise', () => {
    expect(fiscalQuarter(day('2026-09-30'), 10)).toEqual({ year: 2026, quarter: 4 });
    expect(fiscalQuarter(day('2026-10-01'), 10)).toEqual({ year: 2027, quarter: 1 });
    expect(fiscalQuarter(day('2026-01-31'), 2)).toEqual({ year: 2026, quarter: 4 });
    expect(fiscalQuarter(day('2026-02-01'), 2)).toEqual({ year: 2027, quarter: 1 });
  });
});

it('gives the same dates in every time zone', { timeout: 60_000 }, () => {
  const script = `import { addMonths, isoDate, parseDate } from ${JSON.stringify(new URL('./civil.ts', import.meta.url).href)};
    const out = [];
    for (const start of ['2026-01-05', '2028-02-29', '2027-03-14', '2027-09-26', '2027-10-31'])
      for (let q = 0; q <= 40; q++) out.push(isoDate(addMonths(parseDate(start), q * 0.75)));
    console.log(out.join());`;
  const run = (TZ: string) =>
    execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      env: { ...process.env, TZ },
      cwd: fileURLToPath(new URL('.', import.meta.url)),
      encoding: 'utf8',
    });
  const [first, ...others] = ['UTC', 'Pacific/Auckland', 'America/Los_Angeles'].map(run);
  expect(first).toContain('2026-01-05');
  for (const other of others) expect(other).toBe(first);
});
