import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
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
    for (const from of imports) expect(from).toMatch(/^node:/);
    expect(run('--version')).toBe(`${version}\n`);
  });

  it('wrote the JSON Schema of every kind', () => {
    const folder = join(root, 'dist/schema');
    const files = readdirSync(folder).sort();
    expect(files).toEqual(['assessment.json', 'card.json', 'pack.json', 'timeline.json']);
    for (const file of files) expect(readFileSync(join(folder, file), 'utf8')).toBe(run('schema', file.slice(0, -5)));
  });
});
