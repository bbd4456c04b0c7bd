import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../build/tags.js';

const { bin, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  bin: Record<string, string>;
  version: string;
};
const command = join(root, bin['insight-widgets']!);
const run = (...args: string[]) => execFileSync(process.execPath, [command, ...args], { encoding: 'utf8' });

describe('the command of the package', () => {
  it('is one file that needs no other, of the package’s version', () => {
    expect(existsSync(command)).toBe(true);
    const imports = [...readFileSync(command, 'utf8').matchAll(/^import .*? from "([^"]+)"/gm)].map(([, from]) => from);
    expect(imports.length).toBeGreaterThan(0);
    for (const from of imports) expect(isBuiltin(from!), from).toBe(true);
    expect(run('--version')).toBe(`${version}\n`);
  });

  it('keeps the licences of all that is inside', () => {
    const texts = readFileSync(join(root, 'dist/cli/LICENSES.txt'), 'utf8');
    for (const name of ['insight-widgets', 'zod', 'yaml', 'chokidar', 'micromark', 'mdast-util-from-markdown'])
      expect(texts).toMatch(new RegExp(`(^|, )${name}\\b`, 'm'));
    expect(texts).not.toContain('undefined');
  });

  it('wrote the JSON Schema of every kind', () => {
    const folder = join(root, 'dist/schema');
    const files = readdirSync(folder).sort();
    expect(files).toEqual(['assessment.json', 'card.json', 'pack.json', 'timeline.json']);
    for (const file of files) expect(readFileSync(join(folder, file), 'utf8')).toBe(run('schema', file.slice(0, -5)));
  });
});
