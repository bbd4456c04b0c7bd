import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { preset, phase, present, timeline } from '../../../tests/fixtures/timeline.js';
import { scheduleAny } from '../model/graph.js';
import type { TimelineDefinition } from '../model/schema.js';
import { toICS, type CalendarSetting } from './ics.js';

const setting: CalendarSetting = {
  finish: 'A pivot: probably done',
  odds: 'Half of all futures are done by 2028-04-04, 16 of 20 by 2028-05-28.',
  now: new Date(Date.UTC(2027, 0, 2, 3, 4, 5, 678)),
  host: 'example.org',
  url: 'https://example.org/pivot?a=1&b=2',
};
const dated: TimelineDefinition = { ...preset(), start: '2027-01-04' };
const write = (definition: TimelineDefinition, more: Partial<CalendarSetting> = {}) =>
  toICS(definition, scheduleAny(definition), present(definition), { ...setting, ...more });
const text = (definition: TimelineDefinition, more?: Partial<CalendarSetting>) => write(definition, more) as string;
/** By a parser that nobody here wrote. */
const read = (ics: string) => new ICAL.Component(ICAL.parse(ics) as unknown[]);
const events = (ics: string) =>
  read(ics)
    .getAllSubcomponents('vevent')
    .map((each) => new ICAL.Event(each));

describe('toICS', () => {
  it('has a window for each phase, and the day by which the whole is probably done', () => {
    const all = events(text(dated)).map(({ uid, summary, startDate, endDate }) => [
      uid,
      summary,
      startDate.toString(),
      endDate.toString(),
    ]);
    expect(all).toEqual([
      ['how-long-a-pivot-takes/announce@example.org', 'Announce the new course', '2027-01-05', '2027-01-06'],
      [
        'how-long-a-pivot-takes/pay@example.org',
        'Rewrite pay and bonuses: done somewhere here',
        '2027-04-04',
        '2027-07-05',
      ],
      [
        'how-long-a-pivot-takes/train@example.org',
        'Retrain every team: done somewhere here',
        '2027-07-04',
        '2027-10-05',
      ],
      [
        'how-long-a-pivot-takes/norms@example.org',
        'Change what is normal: done somewhere here',
        '2027-10-04',
        '2028-01-05',
      ],
      ['how-long-a-pivot-takes/results@example.org', 'See results: done somewhere here', '2028-01-04', '2028-07-05'],
      ['how-long-a-pivot-takes@example.org', 'A pivot: probably done', '2028-05-28', '2028-05-29'],
    ]);
  });

  it('is of whole days, tentative where nobody can know, and never blocks anybody’s time', () => {
    const [announce, pay] = read(text(dated)).getAllSubcomponents('vevent');
    expect(announce!.getFirstPropertyValue('status')).toBe('CONFIRMED');
    expect(pay!.getFirstPropertyValue('status')).toBe('TENTATIVE');
    expect(pay!.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
    expect(pay!.getFirstPropertyValue('url')).toBe(setting.url);
    expect(pay!.getFirstProperty('dtstart')!.type).toBe('date');
    expect(pay!.getFirstPropertyValue('dtstamp')!.toString()).toBe('2027-01-02T03:04:05Z');
    expect(pay!.getFirstPropertyValue('description')).toBe(
      '1–2 quarters\nEarliest: 2027-04-04\nEven odds: 2027-05-19\nLatest: 2027-07-04',
    );
  });

  it('is the same in every time zone, over 29 February and a change of clocks', () => {
    const leap = timeline([phase('a', 1, 1, 'month'), phase('b', 12, 13, 'month')], { start: '2024-01-31' });
    const zone = process.env.TZ;
    const all = ['Pacific/Auckland', 'America/Los_Angeles', 'UTC'].map((name) => {
      process.env.TZ = name;
      return text(leap);
    });
    process.env.TZ = zone;
    expect(new Set(all).size).toBe(1);
    expect(events(all[0]!).map(({ startDate }) => startDate.toString())).toEqual([
      '2024-02-29',
      '2025-01-31',
      '2025-02-22',
    ]);
  });

  it('gives a range of dates its own days, and each event one; they are on the way to nothing', () => {
    const events_ = timeline(
      [phase('war', 1491, 1491, 'day', { from: 0 }), phase('peace', 1500, 1500, 'day', { from: 1500 })],
      { start: '1914-07-28' },
    );
    expect(
      events(text(events_)).map(({ uid, startDate, endDate }) => [uid, startDate.toString(), endDate.toString()]),
    ).toEqual([
      ['plan/war@example.org', '1914-07-28', '1918-08-28'],
      ['plan/peace@example.org', '1918-09-05', '1918-09-06'],
    ]);
  });

  it('names what is missing where nothing is dated', () =>
    expect(write(preset())).toEqual({ code: 'date', path: 'start', message: 'a calendar needs a date to start from' }));

  it('lets no text out of its place, and folds at 75 octets without cutting a character', () => {
    const hostile = 'a;b,c\\d\r\nEND:VEVENT\nBEGIN:VEVENT\u0000\u0085 “ä” 👩‍👩‍👧 '.repeat(9);
    const ics = text(timeline([phase('x', 1, 2, 'day', { label: hostile })], { start: '2027-01-04', id: hostile }), {
      host: 'a\r\nB:c',
      url: 'https://example.org/\r\nX:y',
    });
    for (const line of ics.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(ics).not.toMatch(/[^\r]\n|\r[^\n]|\ufffd/);
    expect(ics.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(2);
    const [event] = events(ics);
    expect(event!.summary).toBe(
      `${hostile.replace(/\r\n/g, '\n').replace(/[\u0000\u0085]/g, ' ')}: done somewhere here`,
    );
  });

  it('is read as it was meant, whatever it says', () => {
    const label = fc.string({
      unit: fc.oneof(
        fc.constantFrom(';', ',', '\\', '\n', 'ü', '✓', '𝒳', ':', '"', ' ', '\ud800'),
        fc.string({ minLength: 1, maxLength: 1 }),
      ),
    });
    fc.assert(
      fc.property(label, label, (finish, host) => {
        const ics = text(dated, { finish, host });
        const written = (words: string) =>
          words
            .replace(/[\ud800-\udfff](?![\udc00-\udfff])(?<![\ud800-\udbff][\udc00-\udfff])/g, ' ')
            .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, ' ');
        const last = events(ics)[5]!;
        expect(last.summary).toBe(written(finish.replace(/\r\n?/g, '\n')));
        expect(last.uid).toBe(written(`how-long-a-pivot-takes@${host}`.replace(/\r\n?/g, '\n')));
      }),
    );
  });
});
