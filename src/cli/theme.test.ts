import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from './run.js';

const folder = mkdtempSync(join(tmpdir(), 'insight-theme-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string) => join(folder, name);

function theme(...args: string[]) {
  let [stdout, stderr] = ['', ''];
  const status = run(['theme', ...args], { out: (text) => (stdout += text), err: (text) => (stderr += text) });
  return { status, stdout, stderr };
}

describe('theme', () => {
  it('prints a style sheet, and beside it the contrast of every pair', () => {
    const { status, stdout, stderr } = theme('--accent', 'yellow', '--font', 'Inter, sans-serif');
    expect(status).toBe(0);
    expect(stdout).toContain('  --insight-accent: #ffff00;\n');
    expect(stdout).toContain('  --insight-font: "Inter", sans-serif;\n');
    expect(stderr).toMatch(/^light\n {2}ink on paper +17\.\d\d:1 {2}of 4\.5:1 {2}text/);
    expect(stderr).toContain('  moved: accent-text from #ffff00 to #7b7a00, lightness −0.405, chroma −0.089\n');
    expect(theme('--accent', '#808080').stderr).toContain('accent-text from #808080 to #767676, lightness −0.032\n');
  });

  it('writes files that give the same theme again', () => {
    const [css, tokens, again] = [at('a/theme.css'), at('a/theme.json'), at('again.css')];
    const made = theme(
      '--accent',
      '#0a7',
      '--background',
      '#fff4e0',
      ...['--heading-font', 'Inter, serif', '--radius', '4px', '--space', '0.2rem', '--motion', '90ms'],
      '--out',
      css,
      '--dtcg',
      tokens,
    );
    expect(made).toMatchObject({ status: 0, stderr: '' });
    expect(made.stdout.endsWith(`${css}: a theme of #00aa77\n${tokens}: a theme of #00aa77\n`)).toBe(true);
    expect(theme('--tokens', tokens, '--out', again)).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(again, 'utf8')).toBe(readFileSync(css, 'utf8'));
  });

  it('takes a colour of a whole system’s file by its name, and says all as JSON', () => {
    writeFileSync(at('system.json'), '{"colour":{"$type":"color","primary":{"$value":"#0a7"}}}');
    const { status, stdout } = theme('--tokens', at('system.json'), '--accent', '{colour.primary}', '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      accent: '#00aa77',
      properties: { '--insight-accent': '#00aa77' },
      light: { moves: [{ token: 'accent-text', from: '#00aa77' }, {}], colours: { paper: '#ffffff' } },
      dark: { pairs: expect.arrayContaining([expect.objectContaining({ front: 'mark', needs: 3 })]) as unknown },
      problems: [],
    });
  });

  it.each([
    [[], '--accent or --tokens is missing'],
    [['--accent', 'nope'], 'accent: “nope” is not a colour'],
    [['--accent', 'red', 'x.css'], '“x.css” belongs to no option'],
    [['--accent', '{a.b}'], '{a.b} is of a file of design tokens: --tokens is missing'],
    [['--accent', 'red', '--font', 'url(x)'], '“url(x)” is no name of a font'],
    [['--accent', 'red', '--radius', '1vw'], '“1vw” is no radius'],
    [['--accent', 'red', '--motion', 'fast'], '“fast” is no duration of motion'],
    [['--accent', 'red', '--background', 'red;}'], 'background: “red;}” is not a colour'],
    [['--tokens', 'nope.json'], 'cannot read nope.json'],
  ])('%j is a misuse', (args, message) => {
    const { status, stdout, stderr } = theme(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`insight-widgets: ${message}`);
  });

  it.each([
    ['{', 'not JSON'],
    ['{"accent":{"$type":"color","$value":"nope"}}', 'accent: “nope” is not a colour'],
    ['{"accent":{"$type":"color","$value":"{x}"}}', 'accent: there is no token {x}'],
    ['{"colour":{"$value":"red"}}', 'note: colour: has no place in a theme'],
  ])('%s is content that is wrong, and nothing is written', (text, message) => {
    writeFileSync(at('bad.json'), text);
    const { status, stderr } = theme('--tokens', at('bad.json'), '--out', at('bad.css'));
    expect(status).toBe(1);
    expect(stderr).toContain(`${at('bad.json')}: ${message}`);
    expect(existsSync(at('bad.css'))).toBe(false);
  });
});
