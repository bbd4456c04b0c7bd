import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describe as told } from '../../kit/core/problem.js';
import { parseProse } from '../../kit/core/prose.js';
import { validate } from '../model/validate.js';
import { fromTimelineJS } from './timelinejs.js';

const on = (year: unknown, month?: unknown, day?: unknown) => ({ year, month, day });
const event = (headline: string, start_date: unknown, more: object = {}) => ({
  start_date,
  text: { headline },
  ...more,
});

describe('fromTimelineJS', () => {
  it('draws events in the order of their dates, from the earliest on', () => {
    const reading = fromTimelineJS({
      title: { text: { headline: 'A <em>short</em> history', text: '<p>How it went.</p>' } },
      events: [
        event('The second', on('2020', '3', '1'), { unique_id: 'two' }),
        event('The first', on(2020, 2, 28), {
          end_date: { ...on(2020, 2, 29), display_date: 'never shown' },
          display_date: 'One weekend',
          text: { headline: 'The first', text: 'x&nbsp;y' },
        }),
      ],
    });
    expect(reading).toEqual({
      definition: {
        ...{ kind: 'timeline', schema: 1, id: 'a-short-history', title: 'A *short* history', start: '2020-02-28' },
        phases: [
          { id: 'the-first', label: 'The first', min: 1, max: 1, unit: 'day', from: 0 },
          { id: 'two', label: 'The second', min: 2, max: 2, unit: 'day', from: 2 },
        ],
        notes: [
          { at: 0, text: 'How it went.' },
          { at: 1, text: 'One weekend' },
          { at: 1, text: 'x y' },
        ],
      },
      problems: [],
    });
    expect(validate(reading.definition).problems).toEqual([]);
  });

  it.each([
    ['years', [on(1999), on('2,004', '', '')], { start: '1999-01-01', unit: 'year', last: 5 }],
    ['months', [on(1999, 11), on(2004)], { start: '1999-11-01', unit: 'month', last: 50 }],
    ['days', [on(1999, 12, 31), on(2000, 2)], { start: '1999-12-31', unit: 'day', last: 32 }],
  ])('counts in %s where they are fine enough', (_, [a, b], { start, unit, last }) =>
    expect(fromTimelineJS({ events: [event('a', a), event('b', b)] }).definition).toMatchObject({
      start,
      phases: [
        { min: 0, unit },
        { min: last, max: last, unit },
      ],
    }),
  );

  it('reduces media to a link, and what is embedded to its words', () => {
    const media = {
      url: 'https://example.org/a_(1).jpg',
      caption: '<a href="/x">A *portrait*</a>',
      credit: '<b>Somebody</b>',
    };
    const { definition, problems } = fromTimelineJS({
      events: [
        event('a', on(1999), { media }),
        event('b', on(2000), { media: { url: '<blockquote>Words <b>of hers</b></blockquote>' } }),
        event('c', on(2001), { media: { url: 'javascript:alert(1)', alt: 'bad' } }),
      ],
    });
    expect(definition!.notes!.map(({ at, text }) => [at, parseProse(text as string)])).toEqual([
      [1, [{ kind: 'link', href: 'https://example.org/a_%281%29.jpg', children: ['A portrait'] }]],
      [1, [{ kind: 'strong', children: ['Somebody'] }]],
      [2, ['Words of hers']],
      [3, ['bad']],
    ]);
    expect(problems.map(told)).toEqual(['events[0]: media are kept as links; 3 times']);
  });

  it('says what has no place, and keeps what has no date as text', () => {
    const { definition, problems } = fromTimelineJS({
      eras: [{ start_date: on(600), end_date: on(650), text: { headline: 'An age' } }],
      events: [
        event('Big bang', on(-13_800_000_000)),
        event('Here', { ...on(2000, 1, 1), hour: 12 }, { group: 'g', background: { color: '#fff' } }),
        event('30 February', on(2001, 2, 30), { text: { headline: '30 February', text: 'never was' } }),
        event('', on(2002), { display_date: 'About 2002' }),
        null,
      ],
    });
    expect(definition).toMatchObject({
      phases: [{ label: 'Here' }, { label: 'About 2002' }],
      notes: [
        { at: 0, text: 'An age, 0600-01-01 – 0650-01-01' },
        { at: 0, text: 'Big bang' },
        { at: 1, text: '30 February' },
        { at: 1, text: 'never was' },
      ],
    });
    expect(problems.map(told)).toEqual([
      'events[1]: a group has no place here',
      'events[1]: a background has no place here',
      'events[1]: a time has no place here',
      'eras[0]: an era stays as text',
      'events[0]: without a date of the years 1 to 9999, it stays as text; 3 times',
    ]);
  });

  it.each<[unknown, string]>([
    ['{', 'not JSON ('],
    ['<html>', 'expected JSON, got HTML'],
    [null, 'events: expected a list of events, as TimelineJS has it'],
    [{ events: 'x' }, 'events: expected a list of events'],
    [{ events: [] }, 'events: no event has a date'],
    [{ events: [{}, 1, 'x', []] }, 'events: no event has a date'],
  ])('%j is refused', (source, message) => {
    const { definition, problems } = fromTimelineJS(source);
    expect(definition).toBeUndefined();
    expect(told(problems[0]!)).toContain(message);
  });

  it('never throws, whatever JSON comes, and pollutes nothing', () => {
    const key = fc.constantFrom(
      'events',
      'title',
      'eras',
      'start_date',
      'end_date',
      'year',
      'month',
      'text',
      'headline',
      'media',
      'url',
      '__proto__',
      'x',
    );
    const { json } = fc.letrec((tie) => ({
      json: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom(null, true, 1999, -1, 1e99, 'x', '<b', '2000'),
        fc.array(tie('json')),
        fc.dictionary(key, tie('json'), { noNullPrototype: false }),
      ),
    }));
    fc.assert(fc.property(json, (events) => void fromTimelineJS(JSON.stringify({ events }))));
    fc.assert(fc.property(json, (data) => void fromTimelineJS(data)));
    fromTimelineJS('{"__proto__":{"polluted":1},"events":[{"__proto__":{"polluted":1},"start_date":{"year":1}}]}');
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it('gives any number of events with dates a valid definition', () => {
    const date = fc.record(
      {
        year: fc.integer({ min: 1, max: 900 }),
        month: fc.integer({ min: 1, max: 12 }),
        day: fc.integer({ min: 1, max: 28 }),
      },
      { requiredKeys: ['year'] },
    );
    const slide = fc.record(
      { start_date: date, end_date: date, text: fc.record({ headline: fc.string() }) },
      { requiredKeys: ['start_date'] },
    );
    fc.assert(
      fc.property(fc.array(slide, { minLength: 1, maxLength: 8 }), (events) => {
        const { definition } = fromTimelineJS({ events });
        expect(validate(definition).problems).toEqual([]);
        expect(definition!.phases).toHaveLength(events.length);
      }),
    );
  });
});
