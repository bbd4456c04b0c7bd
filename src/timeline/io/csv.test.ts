import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { preset, phase, timeline } from '../../../tests/fixtures/timeline.js';
import type { Unit } from '../../kit/core/duration.js';
import { describe as told } from '../../kit/core/problem.js';
import { resolveText, type Text } from '../../kit/core/text.js';
import { check } from '../model/check.js';
import { scheduleAny } from '../model/graph.js';
import type { TimelineDefinition } from '../model/schema.js';
import { validate } from '../model/validate.js';
import { fromCSV } from './csv.js';
import { toCSV } from './to-csv.js';

const english = (text: Text) => resolveText(text, 'en');
const out = (definition: TimelineDefinition) => toCSV(definition, scheduleAny(definition), english);
const problems = (text: string) => fromCSV(text, check).problems.map(told);

describe('toCSV', () => {
  it('writes a row for the whole, one a phase, and one for the expectation', () =>
    expect(out(preset())).toBe(
      [
        'Id,Label,Min,Max,Unit,Marker,Language,Type',
        'how-long-a-pivot-takes,How long a pivot takes,,,,,en,title',
        'announce,Announce the new course,1,1,day,,,',
        'pay,Rewrite pay and bonuses,1,2,quarter,,,',
        'train,Retrain every team,2,3,quarter,,,',
        'norms,Change what is normal,3,4,quarter,,,',
        'results,See results,4,6,quarter,,,',
        ',Leadership expects traction,,1,quarter,expectation,,',
        '',
      ].join('\r\n'),
    ));

  it('gives each phase of a dated timeline its days, in the columns of TimelineJS', () => {
    const dated = timeline([phase('pay', 1, 2, 'quarter', { label: 'Pay & *bonus*' })], {
      ...{ start: '2027-01-04', title: 'T', notes: [{ at: 1, text: 'under it' }] },
      expect: { value: 1, unit: 'month' },
    });
    expect(out(dated).split('\r\n')).toEqual([
      'Id,Label,Min,Max,Unit,Marker,Year,Month,Day,End Year,End Month,End Day,Headline,Text,Type',
      'plan,T,,,,,2027,1,4,,,,T,,title',
      'pay,Pay & *bonus*,1,2,quarter,,2027,4,4,2027,7,4,"Pay &amp; bonus",under it,',
      ',,,1,month,expectation,2027,2,4,,,,,,',
      '',
    ]);
  });

  it('runs no formula', () =>
    expect(out(timeline([phase('=1+1', 1, 1, 'day', { label: '@SUM(A1)' })]))).toContain(
      "\r\n'=1+1,'@SUM(A1),1,1,day",
    ));
});

describe('fromCSV', () => {
  it('reads what a person writes', () =>
    expect(fromCSV('\uFEFFlabel;min;max;unit\nRewrite pay;1;1,5;Quarters\n\n"Retrain;\nall";2;;weeks\n')).toEqual({
      definition: {
        ...{ kind: 'timeline', schema: 1, id: 'timeline' },
        phases: [
          { id: 'rewrite-pay', label: 'Rewrite pay', min: 1, max: 1.5, unit: 'quarter' },
          { id: 'retrain-all', label: 'Retrain;\nall', min: 2, max: 2, unit: 'week' },
        ],
      },
      problems: [],
    }));

  it('takes a unit from the title, languages from columns of their own, and lists by hand', () => {
    const { definition } = fromCSV(
      [
        'Label,Label:de,Min,Mode,Max,Unit,After,Type',
        'Plan,Vorhaben,,,,week,,title',
        'a b,,1,2,3,,,',
        'c,,1,,1,,"a-b",',
      ].join('\n'),
    );
    expect(definition).toMatchObject({
      title: { und: 'Plan', de: 'Vorhaben' },
      unit: 'week',
      phases: [
        { id: 'a-b', min: 1, likely: 2, max: 3, unit: 'week' },
        { id: 'c', after: ['a-b'] },
      ],
    });
    expect(
      fromCSV(
        'Id,Label,Min,Unit,After\na,A,1,day,\nb,B,1,day,\nc,C,1,day,a b\nd,D,1,day,"b, a"',
      ).definition?.phases.map(({ after }) => after),
    ).toEqual([undefined, undefined, ['a', 'b'], ['b', 'a']]);
  });

  it('keeps a row without a duration as a note in its place, and says so', () =>
    expect(fromCSV('Label,Min,Unit,Marker\nFirst,1,day,\nBetween,,,\nLast,2,day,\n,,,today')).toMatchObject({
      definition: { phases: [{ id: 'first' }, { id: 'last' }], notes: [{ at: 1, text: 'Between' }] },
      problems: [
        { code: 'unread', path: 'line 3', message: 'without a duration it stays as text' },
        { code: 'unread', path: 'line 5', message: '“today” has no place here' },
      ],
    }));

  it.each<[string, string[]]>([
    ['', ['line 1: expected a head, such as Label,Min,Max,Unit']],
    ['a,b\n1,2', ['line 1: expected a head, such as Label,Min,Max,Unit']],
    ['Label', ['no row has a duration or a date']],
    ['Label,Min,Unit\nx,soon,day', ['line 2, column Min: “soon” is not a number, such as 1.5']],
    ['Label,Min,Unit\nx,"1,000",day', ['line 2, column Min: “1,000” is not a number, such as 1.5']],
    ['Label,Min,Unit\nx,1,fortnight', ['line 2, column Unit: “fortnight” is not day, week, month, quarter or year']],
    ['Label,Min\nx,1', ['line 2, column Unit: a duration needs a unit, such as quarter']],
    ['Label,Min,Max,Unit\n"a\nb",1,1,day\nx,3,1,day', ['line 4, column Max: 1 is below min 3']],
    ['Label,Min,Max,Unit\nx,-3,1,day', ['line 2, column Min: -3 is negative']],
    ['Label,Min,Mode,Max,Unit\nx,1,5,2,day', ['line 2, column Mode: 5 is not between min 1 and max 2']],
    ['Id,Label,Min,Unit\nx,X,1,day\nx,Y,1,day', ['line 3, column Id: “x” is the id of another phase']],
    ['Id,Label,Min,Unit,After\nx,X,1,day,z', ['line 2, column After: no phase has the id “z”']],
    [
      'Label,Min,Unit,Marker,Year\nx,1,day,,\n,,,start,99999',
      ['line 3, column Year: with its month and day, not a date of the calendar'],
    ],
    [
      'Label,Max,Unit,Marker\nx,1,day,\n,,,expectation',
      ['line 3, column Max: an expectation needs a number and a unit, or a date'],
    ],
    [
      'Label,Max,Unit,Type,Schedule\nx,1,day,,\n,,,title,later',
      ['line 3, column Schedule: expected elapsed, sequential, concurrent'],
    ],
  ])('%j', (text, expected) => expect(problems(text)).toEqual(expected));

  it('survives anything, and a megabyte of it', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'Label',
        'Min',
        'Max',
        'Unit',
        'Year',
        '__proto__',
        'constructor',
        'day',
        '1',
        'title',
        'Label:__proto__',
        'toString',
        '"',
        '\n',
      ),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell)), (rows) => void fromCSV(rows.map((row) => row.join()).join('\n'), check)),
    );
    expect(problems('Label,Min,Unit,Marker\nx,1,day,__proto__')).toContain('line 2: “__proto__” has no place here');
    const long = `Label,Min,Unit\n${'Rewrite everything,1,day\n'.repeat(40_000)}`;
    expect(fromCSV(long).definition?.phases).toHaveLength(40_000);
    fromCSV(`Label,Year,Text\n${'<b>x,1999,"<p><b>\n"\n'.repeat(30_000)}`);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

describe('a sheet of TimelineJS', () => {
  const HEAD =
    'Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background';

  it('draws its events in the order of their dates', () => {
    const { definition, problems } = fromCSV(
      [
        HEAD,
        '1969,7,20,,,,,,,<b>The</b> landing,"<p>One small step</p>",https://example.org/a b.jpg,NASA,On the moon,,,space,#fff',
        ',,,,,,,,,Race to the moon,An introduction,,,,,title,,',
        '1961,4,12,,,,,,,Vostok 1,,,,,,,,',
        'someday,,,,,,,,,Mars,,,,,,,,',
      ].join('\r\n'),
      check,
    );
    expect(definition).toEqual({
      ...{ kind: 'timeline', schema: 1, id: 'race-to-the-moon', title: 'Race to the moon', start: '1961-04-12' },
      phases: [
        { id: 'vostok-1', label: 'Vostok 1', min: 0, max: 0, unit: 'day', from: 0 },
        { id: 'the-landing', label: '**The** landing', min: 3021, max: 3021, unit: 'day', from: 3021 },
      ],
      notes: [
        { at: 0, text: 'An introduction' },
        { at: 1, text: 'Mars' },
        { at: 2, text: 'One small step' },
        { at: 2, text: '[On the moon](https://example.org/a%20b.jpg)' },
        { at: 2, text: 'NASA' },
      ],
    });
    expect(problems.map(told)).toEqual([
      'line 2: media are kept as links',
      'line 2: a group has no place here',
      'line 2: a background has no place here',
      'line 5: without a date of the years 1 to 9999, it stays as text',
    ]);
    expect(validate(definition).problems).toEqual([]);
  });

  it('is written again with the same dates, names and texts', () => {
    const { definition } = fromCSV(
      [HEAD, '1961,4,12,,,,,,,Vostok 1,Up,,,,,,,', '1969,7,20,,,,,,,Landing,,,,,,,,'].join('\n'),
    );
    const again = out(definition!);
    expect(again).toContain('1961,4,12,Vostok 1,Up');
    expect(again).toContain('1969,7,20,Landing');
    expect(fromCSV(again)).toEqual({ definition, problems: [] });
  });
});

const units: Unit[] = ['day', 'week', 'month', 'quarter', 'year'];
const word = fc.oneof(
  fc.string({ minLength: 1 }),
  fc.string({ minLength: 1, unit: fc.constantFrom('"', ',', ';', '\n', '=', "'", '-', '<', '&', ' ', '*', 'é', '\t') }),
);
const text: fc.Arbitrary<Text> = fc.oneof(
  word,
  fc.dictionary(fc.constantFrom('en', 'de', 'pt-BR', 'x y'), word, { minKeys: 1 }),
);
const amount = fc.double({ min: 0, max: 1000, noNaN: true });
const definitions: fc.Arbitrary<TimelineDefinition> = fc
  .record({
    phases: fc.array(
      fc.record({
        label: text,
        points: fc.tuple(amount, amount, amount),
        isThree: fc.boolean(),
        unit: fc.constantFrom(...units),
        waits: fc.nat(3),
        begun: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
      }),
      { minLength: 1, maxLength: 8 },
    ),
    ids: fc.uniqueArray(word, { minLength: 8, maxLength: 8 }),
    notes: fc.array(fc.record({ at: fc.nat(8), text }), { maxLength: 5 }),
    own: fc.record(
      {
        title: text,
        version: word,
        lang: word,
        schedule: fc.constantFrom('elapsed' as const, 'sequential' as const, 'concurrent' as const),
        start: fc.constantFrom('2027-01-04', '2024-02-29', '1999-12-31'),
        unit: fc.constantFrom(...units),
        fiscalYearStart: fc.integer({ min: 1, max: 12 }),
        expect: fc.oneof(
          fc.record(
            { value: amount, unit: fc.constantFrom(...units), label: text },
            { requiredKeys: ['value', 'unit'] },
          ),
          fc.record({ date: fc.constant('2028-02-29'), label: text }, { requiredKeys: ['date'] }),
        ),
      },
      { requiredKeys: [] },
    ),
  })
  .map(({ phases, ids, notes, own }): TimelineDefinition => ({
    ...{ kind: 'timeline', schema: 1, id: 'plan' },
    ...own,
    phases: phases.map(({ label, points, isThree, unit, waits, begun }, i) => {
      const [min, likely, max] = [...points].sort((a, b) => a - b) as [number, number, number];
      const after = i && waits ? ids.slice(Math.max(0, i - waits), i) : undefined;
      return {
        ...{ id: ids[i]!, label, min, ...(isThree && { likely }), max, unit },
        ...(begun !== null && { from: begun * min }),
        ...(after && { after }),
      };
    }),
    ...(notes.length && {
      notes: notes.map((note) => ({ ...note, at: Math.min(note.at, phases.length) })).sort((a, b) => a.at - b.at),
    }),
  }));

it('reads back what it wrote', () =>
  fc.assert(
    fc.property(definitions, (definition) => {
      expect(fromCSV(out(definition))).toEqual({ definition, problems: [] });
    }),
    { numRuns: 500 },
  ));
