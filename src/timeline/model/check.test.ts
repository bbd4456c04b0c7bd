import { preset } from '../../../tests/fixtures/timeline.js';
import { describe, expect, it } from 'vitest';
import { withoutWrongDates } from './attribute-dates.js';
import { withAttributes } from './attributes.js';
import { check } from './check.js';
import { calendarFrom } from './dates.js';
import { outlook, expectedTries, futuresBy } from './outlook.js';
import { schedule } from './concurrent.js';
import type { TimelineDefinition } from './schema.js';
import { validate } from './validate.js';

const base = (): TimelineDefinition => ({
  kind: 'timeline',
  schema: 1,
  id: 't',
  phases: [
    { id: 'a', label: 'A', min: 1, max: 2, unit: 'quarter' },
    { id: 'b', label: 'B', min: 2, max: 3, unit: 'quarter' },
    { id: 'c', label: 'C', min: 3, max: 4, unit: 'quarter' },
  ],
});
const change = (edit: (definition: TimelineDefinition) => void) => {
  const definition = base();
  edit(definition);
  return definition;
};

const dated =
  (start: string, more: Partial<TimelineDefinition> = {}) =>
  (definition: TimelineDefinition) =>
    Object.assign(definition, { start, ...more });

describe('check', () => {
  it('has nothing to say about the built-in content', () => expect(check(preset())).toEqual([]));

  const cases: [string, string, string, (definition: TimelineDefinition) => void][] = [
    ['empty', 'phases', 'no phase', (d) => (d.phases = [])],
    ['range', 'phases[2].max', '1 is below min 3', (d) => (d.phases[2]!.max = 1)],
    ['range', 'phases[0].min', '-1 is negative', (d) => (d.phases[0]!.min = -1)],
    ['range', 'phases[0].min', 'NaN', (d) => (d.phases[0]!.min = NaN)],
    ['range', 'phases[1].max', '10,000 years', (d) => (d.phases[1]!.max = 1e9)],
    ['range', 'phases[1].likely', '9 is not between', (d) => (d.phases[1]!.likely = 9)],
    ['unit', 'phases[1].unit', 'fortnight', (d) => (d.phases[1]!.unit = 'fortnight' as never)],
    ['duplicate', 'phases[1].id', '“a”', (d) => (d.phases[1]!.id = 'a')],
    ['unknown-ref', 'phases[1].after[0]', '“x”', (d) => (d.phases[1]!.after = ['x'])],
    ['too-long', 'phases[1].label', 'characters', (d) => (d.phases[1]!.label = 'x'.repeat(1001))],
    ['date', 'start', '99999-01-01', (d) => (d.start = '99999-01-01')],
    ['date', 'start', '2027-02-30', (d) => (d.start = '2027-02-30')],
    ['date', 'start', 'after the year 9999', (d) => (d.start = '9999-10-01')],
    ['date', 'expect.value', 'after the year 9999', dated('9998-06-01', { expect: { value: 2, unit: 'year' } })],
    ['range', 'phases[1].from', '3 is not between 0 and min 2', (d) => (d.phases[1]!.from = 3)],
    ['date', 'expect.date', 'needs a start', (d) => (d.expect = { date: '2027-01-04' })],
    ['range', 'expect.value', '-1 is negative', (d) => (d.expect = { value: -1, unit: 'quarter' })],
    ['unit', 'expect.unit', 'sprint', (d) => (d.expect = { value: 1, unit: 'sprint' as never })],
    ['range', 'fiscalYearStart', '13 is not a month', (d) => (d.fiscalYearStart = 13)],
  ];
  it.each(cases)('names %s at %s: %s', (code, path, words, edit) =>
    expect(check(change(edit))).toEqual([{ code, path, message: expect.stringContaining(words) }]),
  );

  it('names the phases of a cycle in the order they wait', () => {
    const definition = change(({ phases: [a, b, c] }) => {
      a!.after = ['b'];
      b!.after = ['c'];
      c!.after = ['b'];
    });
    expect(check(definition)).toEqual([
      { code: 'cycle', path: 'phases[1].after', message: 'phases wait for each other: b → c → b' },
    ]);
    const itself = change(({ phases }) => (phases[0]!.after = ['a']));
    expect(check(itself)).toMatchObject([{ code: 'cycle', path: 'phases[0].after' }]);
  });

  it.each<[string, string, Partial<TimelineDefinition>]>([
    // The longest phase takes a year and all of them 27 months.
    ['9998-12-20', '9999-01-10', {}],
    ['9998-12-20', '9999-01-10', { schedule: 'concurrent' }],
    ['9997-09-20', '9997-10-10', { schedule: 'sequential' }],
    ['9998-06-20', '9998-07-10', { phases: base().phases.map((each, i) => (i ? { ...each, after: ['a'] } : each)) }],
  ])('knows that a plan from %s is over in the year 9999, and one from %s is not', (start, late, more) => {
    expect(check(change(dated(start, more)))).toEqual([]);
    expect(check(change(dated(late, more)))).toMatchObject([{ code: 'date', path: 'start' }]);
  });

  it('stays quick with as many phases as it allows', () => {
    const phases = [...Array(5000).keys()].map((i) => ({
      ...{ id: `p${i}`, label: 'x', min: 0, max: 1, unit: 'day' as const },
      after: i ? ['p0', `p${i - 1}`] : [],
    }));
    expect(check({ ...base(), phases })).toEqual([]);
    expect(check({ ...base(), phases: [...phases, ...phases] })[0]).toMatchObject({ code: 'too-many' });
  });
});

describe('validate', () => {
  it('takes plain data', () => expect(validate(JSON.parse(JSON.stringify(preset()))).definition).toEqual(preset()));
  it.each([
    ['unit', 'phases[0].unit', { phases: [{ id: 'a', label: 'A', min: 1, max: 2, unit: 'fortnight' }] }],
    ['shape', 'phases[0].min', { phases: [{ id: 'a', label: 'A', min: '1', max: 2, unit: 'day' }] }],
    ['shape', 'phases', { phases: undefined }],
    ['shape', 'kind', { kind: 'card' }],
    ['shape', 'schedule', { schedule: 'gantt' }],
    ['shape', 'expect.value', { expect: { value: '1', unit: 'day' } }],
    ['range', 'phases[0].max', { phases: [{ id: 'a', label: 'A', min: 3, max: 1, unit: 'day' }] }],
  ])('names %s at %s', (code, path, part) => {
    const { definition, problems } = validate({ ...base(), ...part });
    expect(definition).toBeUndefined();
    expect(problems[0]).toMatchObject({ code, path });
  });
  it.each([null, undefined, 7, 'x', []])('survives %s', (data) => expect(validate(data).problems).not.toHaveLength(0));
  it('survives data that throws', () => {
    const hostile = {
      get phases(): never {
        throw new Error('no');
      },
    };
    expect(validate(hostile).problems).not.toHaveLength(0);
  });
});

describe('attributes', () => {
  const read = (attributes: Record<string, string>) => {
    const merged = withAttributes(base(), attributes);
    const { definition, problems } = withoutWrongDates(merged.definition);
    return { definition, problems: [...merged.problems, ...problems] };
  };
  it('lie over the definition', () => {
    const { definition, problems } = read({
      schedule: 'sequential',
      start: '2027-01-04',
      unit: 'months',
      expect: '1 quarter',
      'expect-label': 'The board',
      'fiscal-year-start': '10',
    });
    expect(problems).toEqual([]);
    expect(definition).toMatchObject({
      ...{ schedule: 'sequential', start: '2027-01-04', unit: 'month', fiscalYearStart: 10 },
      expect: { value: 1, unit: 'quarter', label: 'The board' },
    });
  });
  it('take a bare number in the unit of the axis', () => {
    expect(read({ expect: '1' }).definition.expect).toEqual({ value: 1, unit: 'quarter' });
    expect(read({ expect: '2', unit: 'week' }).definition.expect).toEqual({ value: 2, unit: 'week' });
  });
  it('take a date once there is a start', () => {
    expect(read({ expect: '2027-06-30', start: '2027-01-04' }).definition.expect).toEqual({ date: '2027-06-30' });
    expect(read({ expect: '2027-06-30' }).problems).toMatchObject([{ code: 'date', path: 'expect.date' }]);
  });
  it.each([
    ['schedule', 'gantt', 'shape'],
    ['start', '04.01.2027', 'date'],
    ['start', '99999-01-01', 'date'],
    ['unit', 'sprint', 'unit'],
    ['expect', 'soon', 'duration'],
    ['expect', '1-2 quarters', 'range'],
    ['expect', '-1 quarter', 'range'],
    ['fiscal-year-start', 'October', 'range'],
    ['fiscal-year-start', '', 'range'],
  ])('%s="%s" is named and left out', (name, value, code) => {
    const { definition, problems } = read({ [name]: value });
    expect(problems).toMatchObject([{ code, path: name }]);
    expect(definition).toEqual(base());
  });
});

describe('outlook', () => {
  it('holds the built-in expectation against the plan', () => {
    const definition = preset();
    const { chance, gap, standings } = outlook(definition, schedule(definition, 'elapsed'))!;
    expect(chance).toBe(0);
    expect(gap).toEqual({ min: 3, max: 5 });
    expect(standings).toEqual(['done', 'open', 'open', 'open', 'open']);
    expect(expectedTries(chance)).toBe(Infinity);
  });
  it('counts tries and futures', () => {
    expect(expectedTries(0.25)).toBe(4);
    expect([0, 0.02, 0.25, 0.5, 0.98, 1].map(futuresBy)).toEqual([0, 0, 5, 10, 20, 20]);
  });
  it('counts dates from the start, in calendar months', () => {
    const definition: TimelineDefinition = { ...base(), start: '2027-01-04', expect: { date: '2027-10-04' } };
    expect(outlook(definition, schedule(definition, 'elapsed'), calendarFrom(definition.start))).toMatchObject({
      moment: 3,
      chance: 0,
      gap: { min: 0, max: 1 },
    });
    const weeks: TimelineDefinition = { ...definition, expect: { value: 4, unit: 'week' }, start: '2027-02-01' };
    // Four weeks of February 2027 are one month.
    expect(outlook(weeks, schedule(weeks, 'elapsed'), calendarFrom(weeks.start))!.moment).toBeCloseTo(1 / 3, 12);
  });
});
