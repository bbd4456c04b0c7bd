import { expect } from '@open-wc/testing';
import {
  all,
  EXPECT,
  file,
  LIST,
  mountAs,
  NAMES,
  one,
  open,
  phases,
  root,
  text,
  waitFor,
  warnings,
} from '../../../tests/fixtures/mounted-timeline.js';
import type { Problem } from '../../kit/core/problem.js';
import { preset } from '../../../tests/fixtures/timeline.js';
import type { TimelineDefinition } from '../model/schema.js';
import type { PivotTimeline } from './pivot-timeline.js';

const [, pay, train, norms, results] = preset().phases;
const definition = (more: Partial<TimelineDefinition>): string => JSON.stringify({ ...preset(), ...more });

/** What it refuses, and how it says so. */
export function refusedSuite({ tag }: { tag: string }): void {
  const mount = mountAs(tag);
  const warned = warnings();
  const heard: Problem[] = [];
  const listen = ({ detail }: CustomEvent<Problem>) => heard.push(detail);
  beforeEach(() => {
    heard.length = 0;
    document.addEventListener('insight-error', listen);
  });
  afterEach(() => document.removeEventListener('insight-error', listen));

  const stays = (element: PivotTimeline) => {
    const lines = [...element.querySelectorAll('li')];
    expect(lines.length).to.be.above(0);
    for (const line of lines) expect(line.getBoundingClientRect().height, text(line)).to.be.above(0);
    expect(root(element).querySelector('table, .picture')).to.equal(null);
  };
  const said = (code: string, path: string, message: string) => {
    expect(heard).to.have.length(1);
    expect(heard[0]).to.include({ code, path });
    expect(heard[0]!.message).to.contain(message);
    expect(warned).to.have.length(1);
    expect(warned[0]).to.match(new RegExp(`^insight-widgets: <${tag}> `));
    expect(warned[0]).to.contain(`${path}: ${heard[0]!.message}`);
  };

  const lines: [string, string, string][] = [
    ['3-1 quarters', 'range', 'upside down'],
    ['3 fortnights', 'unit', 'fortnights'],
    ['-3 weeks', 'range', 'negative'],
    ['1-99999 years', 'range', '10,000 years'],
  ];
  for (const [duration, code, message] of lines)
    it(`in the page's own HTML: ${duration}`, async () => {
      const element = await mount(`<ol><li>One: 1 week</li><li>Two: ${duration}</li></ol>`, EXPECT);
      said(code, 'line 2', message);
      stays(element);
    });

  const fields: [string, string, string, Partial<TimelineDefinition>][] = [
    ['range', 'phases[0].max', '1 is below min 3', { phases: [{ ...pay!, min: 3, max: 1 }] }],
    ['unit', 'phases[0].unit', 'fortnight', { phases: [{ ...pay!, unit: 'fortnight' as 'week' }] }],
    ['range', 'phases[0].min', '-1 is negative', { phases: [{ ...pay!, min: -1 }] }],
    ['range', 'phases[0].max', '10,000 years', { phases: [{ ...pay!, max: 99_999, unit: 'year' }] }],
    ['date', 'start', '“99999-01-01” is not a date of the calendar', { start: '99999-01-01' }],
    ['date', 'start', 'phases end after the year 9999', { start: '9999-11-01' }],
    [
      'cycle',
      'phases[0].after',
      'phases wait for each other: pay → train → norms → pay',
      {
        phases: [
          { ...pay!, after: ['train'] },
          { ...train!, after: ['norms'] },
          { ...norms!, after: ['pay'] },
        ],
      },
    ],
    [
      'unknown-ref',
      'phases[0].after[0]',
      'no phase has the id “nobody”',
      { phases: [{ ...results!, after: ['nobody'] }] },
    ],
  ];
  for (const [code, path, message, more] of fields) {
    it(`in JSON: ${message}`, async () => {
      const element = await mount(`<script type="application/json">${definition(more)}</script>${LIST}`);
      said(code, path, message);
      stays(element);
    });
    it(`in a file: ${message}`, async () => {
      const element = await mount(LIST, `src="${file(definition(more))}"`);
      said(code, path, message);
      stays(element);
    });
  }

  const HEAD = 'Id,Label,Min,Max,Unit,After,Year,Month,Day,Type';
  const tables: [string, string, string, string][] = [
    ['a,A,3,1,week,,,,,', 'range', 'line 2, column Max', '1 is below min 3'],
    ['a,A,1,3,fortnight,,,,,', 'unit', 'line 2, column Unit', 'fortnight'],
    ['a,A,-1,3,week,,,,,', 'range', 'line 2, column Min', '-1 is negative'],
    ['a,A,1,3,week,,,,,\n,,,,,,99999,1,1,title', 'date', 'line 3, column Year', 'not a date of the calendar'],
    ['a,A,1,3,week,b,,,,\nb,B,1,3,week,a,,,,', 'cycle', 'line 2, column After', 'a → b → a'],
  ];
  for (const [rows, code, path, message] of tables)
    it(`in a table: ${message}`, async () => {
      const element = await mount(LIST, `format="csv" src="${file(`${HEAD}\n${rows}\n`, 'text/csv')}"`);
      said(code, path, message);
      stays(element);
    });

  it('but an attribute that cannot be is left out, and the rest is shown', async () => {
    const element = await mount(LIST, `start="99999-01-01" ${EXPECT}`);
    said('date', 'start', '“99999-01-01” is not a date of the calendar');
    expect(phases(element)).to.deep.equal(NAMES);
    expect(one(element, '.counts')).to.equal('Quarters from the start');
  });
  it('and once the page puts it right, it is shown', async () => {
    const element = await mount('<ol><li>One: 3-1 weeks</li></ol>');
    stays(element);
    element.querySelector('li')!.textContent = 'One: 1-3 weeks';
    await waitFor(() => !!root(element).querySelector('.table'));
    await open(element, '.table');
    expect(element.error).to.equal(undefined);
    expect(all(element, 'tbody th')).to.deep.equal(['One']);
  });
}
