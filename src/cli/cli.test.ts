import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCommand } from '../../build/cli.js';
import { preset } from '../../tests/fixtures/timeline.js';

const folder = mkdtempSync(join(tmpdir(), 'insight-cli-'));
let command: string;

beforeAll(async () => {
  command = await buildCommand(join(folder, 'dist', 'cli'));
  writeFileSync(join(folder, 'package.json'), '{"type":"module","version":"1.2.3"}');
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command as its users do, in a folder with these files. */
function run(args: string[], files: Readonly<Record<string, string | object>> = {}, input = '') {
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}
const json = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));

const TIMELINE = 'Label;Min;Max;Unit\nRewrite pay;1;2;quarter\nRetrain;2;3;quarter\n';
const SHEET = 'Year,Month,Day,Headline,Text\n1969,7,20,Landing,<p>One small step</p>\n';
const ASSESSMENT = 'text,dimension\nPay rewards the new strategy,Pay\n';
const SURVEY = { pages: [{ elements: [{ type: 'rating', name: 'q', title: 'How sure are you?' }] }] };
const EVENTS = { events: [{ start_date: { year: 1969 }, text: { headline: 'Landing' }, group: 'space' }] };

describe('the command', () => {
  it.each([[['--help']], [['-h']]])('says with %j what it can do', (args) => {
    const { status, stdout, stderr } = run(args);
    expect([status, stderr]).toEqual([0, '']);
    for (const word of ['import <file>', 'validate <file…>', 'schema [kind]', 'Exit code: 0'])
      expect(stdout).toContain(word);
  });

  it('says of each verb what it takes', () =>
    expect(run(['import', '--help']).stdout).toMatch(
      /^Usage: insight-widgets import <file> \[--format csv\|surveyjs\|timelinejs\]/,
    ));

  it('has the version of its package', () =>
    expect(run(['--version'])).toEqual({ status: 0, stdout: '1.2.3\n', stderr: '' }));

  it.each([
    [[], 'a verb is missing'],
    [['nope'], 'no verb “nope”'],
    [['constructor'], 'no verb “constructor”'],
    [['validate'], 'a file is missing'],
    [['validate', '--nope'], "Unknown option '--nope'"],
    [['validate', 'nope.json'], 'cannot read nope.json (ENOENT'],
    [['import'], 'a file is missing'],
    [['import', 'a', 'b'], 'one file at a time'],
    [['import', 'package.json'], 'what package.json is cannot be told: say --format csv, surveyjs, timelinejs'],
    [['import', 'package.json', '--format', 'nope'], 'no format “nope”: csv, surveyjs, timelinejs'],
    [['schema', 'nope'], 'no kind “nope”: assessment, card, pack, timeline'],
    [['schema', '--out', 'package.json'], 'cannot write package.json/assessment.json'],
  ])('%j is a misuse', (args, message) => {
    const { status, stdout, stderr } = run(args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`insight-widgets: ${message}`);
    expect(stderr).toMatch(/\nUsage: insight-widgets .*--help\n$/);
  });
});

describe('import', () => {
  it.each<[string, string | object, object]>([
    ['plan.csv', TIMELINE, { kind: 'timeline', phases: [{ id: 'rewrite-pay', min: 1, max: 2, unit: 'quarter' }, {}] }],
    ['sheet.csv', SHEET, { kind: 'timeline', start: '1969-07-20', notes: [{ at: 1, text: 'One small step' }] }],
    ['events.json', EVENTS, { kind: 'timeline', start: '1969-01-01', phases: [{ label: 'Landing' }] }],
    ['quiz.csv', ASSESSMENT, { kind: 'assessment', items: [{ text: 'Pay rewards the new strategy' }] }],
    ['survey.json', SURVEY, { kind: 'assessment', items: [{ text: 'How sure are you?' }] }],
  ])('knows what %s is by what is in it', (name, content, definition) => {
    const { status, stdout } = run(['import', name], { [name]: content });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject(definition);
  });

  it('writes a definition that validates, and tells what it left out', () => {
    const { status, stdout, stderr } = run(
      ['import', 'events.json', '--format', 'timelinejs', '--out', 'new/events.json'],
      { 'events.json': EVENTS },
    );
    expect({ status, stdout, stderr }).toEqual({
      status: 0,
      stdout: 'new/events.json: a timeline from events.json\n',
      stderr: 'events.json: note: events[0]: a group has no place here\n',
    });
    expect(run(['validate', 'new/events.json'])).toEqual({
      status: 0,
      stdout: 'new/events.json: a valid timeline\n',
      stderr: '',
    });
  });

  it('reads what comes in', () =>
    expect(JSON.parse(run(['import', '-'], {}, TIMELINE).stdout)).toMatchObject({ kind: 'timeline' }));

  it('names file, line and column of what is wrong, and writes nothing', () => {
    const bad = 'Label,Min,Max,Unit,Marker\nRewrite pay,3,2,quarter,\nx,,,,\u001b[2J\n';
    const { status, stdout, stderr } = run(['import', 'bad.csv', '--out', 'bad.json'], { 'bad.csv': bad });
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toBe(
      'bad.csv: line 2, column Max: 2 is below min 3\nbad.csv: note: line 3: “ [2j” has no place here\n',
    );
    expect(readdirSync(folder)).not.toContain('bad.json');
    expect(run(['import', 'bad.json', '--format', 'timelinejs'], { 'bad.json': '<html>' }).stderr).toBe(
      'bad.json: expected JSON, got HTML\n',
    );
  });

  it('says it all as JSON', () => {
    const { status, stdout } = run(['import', 'events.json', '--json'], { 'events.json': EVENTS });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      ...{ file: 'events.json', format: 'timelinejs', kind: 'timeline' },
      problems: [{ code: 'unread', path: 'events[0]' }],
      definition: { kind: 'timeline' },
    });
  });
});

describe('validate', () => {
  const upsideDown = { ...preset(), phases: [{ id: 'a', label: 'A', min: 2, max: 1, unit: 'day' }] };
  const pack = { kind: 'pack', schema: 1, id: 'p', article: { title: 'T', slug: 't' }, timeline: upsideDown };

  it('names file and path of each problem, and goes on', () => {
    const files = {
      'good.json': preset(),
      'wrong.json': upsideDown,
      'pack.json': pack,
      'card.json': { kind: 'card' },
      'other.json': { kind: 'x\u001b[2J' },
      'no.json': '{',
    };
    const { status, stdout, stderr } = run(['validate', ...Object.keys(files)], files);
    expect([status, stdout]).toEqual([1, 'good.json: a valid timeline\n']);
    expect(stderr.split('\n')).toEqual(
      expect.arrayContaining([
        'wrong.json: phases[0].max: 1 is below min 2',
        'pack.json: timeline.phases[0].max: 1 is below min 2',
        expect.stringMatching(/^card\.json: schema: /),
        expect.stringMatching(/^other\.json: kind: expected "assessment" or "card" or "pack" or "timeline", got "x/),
        expect.stringMatching(/^no\.json: not JSON \(/),
      ]),
    );
    expect(stderr).not.toContain('\u001b');
  });

  it('says it as JSON', () => {
    const { status, stdout, stderr } = run(['validate', '--json', 'good.json', 'wrong.json'], {
      'good.json': preset(),
      'wrong.json': upsideDown,
    });
    expect([status, stderr]).toEqual([1, '']);
    expect(JSON.parse(stdout)).toEqual([
      { file: 'good.json', kind: 'timeline', problems: [] },
      {
        file: 'wrong.json',
        kind: 'timeline',
        problems: [{ code: 'range', path: 'phases[0].max', message: '1 is below min 2' }],
      },
    ]);
  });
});

describe('schema', () => {
  it('is the JSON Schema of a kind, in which what has a default may be missing', () => {
    const { status, stdout } = run(['schema', 'pack']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      required: ['kind', 'schema', 'id', 'article'],
      properties: { kind: { const: 'pack' }, timeline: { properties: { kind: { const: 'timeline' } } } },
    });
  });

  it('writes one file a kind', () => {
    expect(run(['schema', '--out', 'schemas']).stdout.trim().split('\n')).toEqual(
      ['assessment', 'card', 'pack', 'timeline'].map((kind) => join('schemas', `${kind}.json`)),
    );
    expect(json('schemas/timeline.json')).toMatchObject({ required: ['kind', 'schema', 'id', 'phases'] });
  });
});
