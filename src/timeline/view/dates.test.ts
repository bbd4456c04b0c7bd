import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { phase, timeline } from '../../../tests/fixtures/timeline.js';
import type { TimelineDefinition } from '../model/schema.js';

/** Around the day on which clocks change in Los Angeles, and in Auckland; on 29 February; fiscal years from October. */
const PLANS: Record<string, TimelineDefinition> = {
  clocks: timeline([phase('a', 1, 1, 'day'), phase('b', 1, 22, 'day'), phase('c', 0.5, 7.75, 'month')], {
    start: '2027-03-13',
    expect: { date: '2027-11-07' },
  }),
  leap: timeline([phase('a', 1, 12, 'month'), phase('b', 1, 4, 'year'), phase('c', 3.3, 5, 'quarter')], {
    start: '2028-02-29',
    schedule: 'sequential',
    expect: { value: 2.5, unit: 'year' },
  }),
  fiscal: timeline([phase('a', 1, 2), phase('b', 4, 6)], { start: '2026-09-30', fiscalYearStart: 10 }),
  weeks: timeline([phase('a', 1, 2, 'week'), phase('b', 3, 5, 'week')], {
    start: '2027-09-25',
    schedule: 'concurrent',
  }),
};

interface Told {
  dates: Record<string, string[]>;
  ticks: Record<string, string[]>;
  files: string[];
  today: [said: string, day: string];
}

/** All that a timeline says of dates, from a process in a time zone. */
function tell(TZ: string): Told {
  const from = (path: string) => JSON.stringify(new URL(path, import.meta.url).href);
  const script = `
    import { datesOf } from ${from('./dates.ts')};
    import { wordsEnglish } from ${from('./words.ts')};
    import { scheduleAny } from ${from('../model/graph.ts')};
    import { toICS } from ${from('../io/ics.ts')};
    import { toCSV } from ${from('../io/to-csv.ts')};
    import { toSVG } from ${from('../io/svg.ts')};
    import { toMarkdown } from ${from('../io/markdown.ts')};
    import { estimate } from ${from('../io/estimate.ts')};
    import { looks, present } from ${from('../../../tests/fixtures/timeline.ts')};
    const out = { dates: {}, ticks: {}, files: [] };
    const setting = { finish: 'Done', odds: '', now: new Date(0), host: 'h' };
    for (const [name, plan] of Object.entries(${JSON.stringify(PLANS)})) {
      const schedule = scheduleAny(plan);
      const dates = datesOf(plan, 'en-GB', wordsEnglish);
      const day = (value, unit) => dates.format(dates.toDays(value, unit));
      out.dates[name] = schedule.phases.flatMap(({ min, max, quantile, unit }) =>
        [min, quantile(0.5), quantile(0.8), max].map((value) => day(value, unit)));
      const { max, unit } = schedule.finish;
      out.ticks[name] = dates.ticks(dates.toDays(max, unit), unit).map(({ at, label }) => label + ' ' + at.toFixed(9));
      out.files.push(toICS(plan, schedule, present(plan), setting), toCSV(plan, schedule, String),
        toSVG(present(plan), looks.light, estimate), toMarkdown(plan, present(plan), String));
      const parts = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
      out.today = [dates.format(dates.today), parts.format(new Date())];
    }
    console.log(JSON.stringify(out));`;
  const options = { env: { ...process.env, TZ }, cwd: fileURLToPath(new URL('.', import.meta.url)) };
  return JSON.parse(
    execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      ...options,
      encoding: 'utf8',
    }),
  ) as Told;
}

describe('dates', { timeout: 60_000 }, () => {
  const ZONES = ['Pacific/Auckland', 'America/Los_Angeles', 'Pacific/Kiritimati'];
  let utc: Told;
  beforeAll(() => void (utc = tell('UTC')));

  it('are those of the civil calendar', () => {
    expect(utc.dates.clocks).toEqual([
      ...['14 Mar 2027', '14 Mar 2027', '14 Mar 2027', '14 Mar 2027'],
      ...['14 Mar 2027', '24 Mar 2027', '30 Mar 2027', '4 Apr 2027'],
      ...['28 Mar 2027', '16 Jul 2027', '22 Sept 2027', '5 Nov 2027'],
    ]);
    expect(utc.dates.leap!.slice(0, 4)).toEqual(['29 Mar 2028', '13 Sept 2028', '23 Dec 2028', '28 Feb 2029']);
    expect(utc.dates.weeks!.slice(-1)).toEqual(['30 Oct 2027']);
  });
  it('and fiscal years from October are named after the year in which they end', () =>
    expect(utc.ticks.fiscal!.map((each) => each.replace(/ [\d.]+$/, ''))).toEqual([
      ...['30 Sept', 'Q1 FY27', 'Q2 FY27', 'Q3 FY27', 'Q4 FY27', 'Q1 FY28', 'Q2 FY28'],
    ]));
  it.each(ZONES)('are the same in %s, in every file too', (zone) => {
    const { today, ...there } = tell(zone);
    expect(utc).toMatchObject(there);
    // The visitor's own day is the one thing that is theirs.
    expect(today[0]).toBe(today[1]);
  });
});
