import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from './run.js';

const folder = mkdtempSync(join(tmpdir(), 'insight-prefix-'));
const from = join(folder, 'cdn');
const out = join(folder, 'out');
afterAll(() => rmSync(folder, { recursive: true }));

beforeAll(() => {
  mkdirSync(from);
  const card = 'tag="insight-card"';
  const integrity = `sha384-${createHash('sha384').update(card).digest('base64')}`;
  writeFileSync(join(from, 'insight-card.js'), card);
  writeFileSync(
    join(from, 'manifest.json'),
    JSON.stringify({
      version: '1',
      files: { 'insight-card.js': { integrity, imports: [] } },
      tags: { 'insight-card': {} },
    }),
  );
});

function prefix(...args: string[]) {
  let [stdout, stderr] = ['', ''];
  const status = run(['prefix', ...args], { out: (text) => (stdout += text), err: (text) => (stderr += text) });
  return { status, stdout, stderr };
}

describe('prefix', () => {
  it.each([
    [[], 'a name is missing'],
    [['a', 'b'], 'one name'],
    [['Acme', '--out', out], '“Acme” cannot begin a tag: a letter a–z first'],
    [['insight', '--out', out], '“insight” is ours'],
    [['acme'], '--out is missing'],
    [['acme', '--out', out, '--from', join(folder, 'nope')], 'cannot read'],
    [['acme', '--out', join(from, 'x'), '--from', from], '--out and --from lie in one another'],
    [['acme', '--out', folder, '--from', from], '--out and --from lie in one another'],
  ])('%j is a misuse', (args, message) => {
    const { status, stdout, stderr } = prefix(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`insight-widgets: ${message}`);
  });

  it('writes the copy and says what each tag is called now', () => {
    const { status, stdout, stderr } = prefix('acme', '--out', out, '--from', from);
    expect(status).toBe(0);
    expect(stderr).toMatch(/cdn: note: it is not of this command's version/);
    expect(stdout).toContain('<pivot-misalignment-quiz> is <acme-misalignment-quiz>\n');
    expect(readFileSync(join(out, 'acme-card.js'), 'utf8')).toBe('tag="acme-card"');
    expect(JSON.parse(prefix('acme', '--out', out, '--from', from, '--json').stdout)).toMatchObject({
      tags: { 'insight-card': 'acme-card' },
      files: ['acme-card.js', 'manifest.json'],
    });
  });

  it('copies nothing that is not as it was built', () => {
    writeFileSync(join(from, 'insight-card.js'), 'tag="insight-card";evil()');
    const other = join(folder, 'other');
    const { status, stderr } = prefix('acme', '--out', other, '--from', from);
    expect(status).toBe(1);
    expect(stderr).toBe(`${from}: insight-card.js is not the file that was built\n`);
    expect(existsSync(other)).toBe(false);
  });
});
