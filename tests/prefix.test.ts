/** What the command of the package makes of it under a partner's name; in browsers it is tested by tests/renamed and tests/pages. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Package } from 'custom-elements-manifest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root, tags } from '../build/tags.js';
import { renamed, type Tag } from '../src/kit/core/tags.js';

// Inside the package, for types name its entries.
const folder = mkdtempSync(join(root, 'node_modules/.insight-renamed-'));
const copy = join(folder, 'acme');
const read = (file: string) => readFileSync(join(copy, file), 'utf8');
const json = (file: string) => JSON.parse(read(file)) as unknown;
const files = (of = copy) =>
  readdirSync(of, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
const prefix = (out: string) =>
  execFileSync(process.execPath, ['dist/cli/insight-widgets.js', 'prefix', 'acme', '--out', out], { cwd: root });
const own = tags.map((tag) => renamed(tag as Tag, 'acme')).sort();
/** Ours in a text, where they are no part of a longer word, nor of a path. */
const ours = new RegExp(`(?<![\\w-]|\\w/)(${tags.join('|')})(?![\\w:-])`, 'g');

beforeAll(() => prefix(copy));
afterAll(() => rmSync(folder, { recursive: true }));

describe('a renamed copy', () => {
  it('is documented under its names, for tools and for editors', () => {
    const { modules } = json('custom-elements.json') as Package;
    expect(modules.map(({ declarations: [element] = [] }) => (element as { tagName: string }).tagName).sort()).toEqual(
      own,
    );
    for (const { path } of modules) expect(files()).toContain(join(copy, path));
    const vscode = json('editors/vscode.html-custom-data.json') as { tags: { name: string }[] };
    expect(vscode.tags.map(({ name }) => name).sort()).toEqual(own);
    const jetbrains = json('editors/web-types.json') as {
      name: string;
      contributions: { html: { elements: { name: string }[] } };
    };
    expect(jetbrains.name).toBe('acme');
    expect(jetbrains.contributions.html.elements.map(({ name }) => name).sort()).toEqual(own);
  });

  it('has none of our tags in any text of it, and our schemas as they are', () => {
    for (const file of files().filter((name) => !name.endsWith('.map')))
      expect(readFileSync(file, 'utf8').match(ours), file).toBeNull();
    for (const file of files(join(root, 'dist/schema')))
      expect(read(file.slice(join(root, 'dist').length))).toBe(readFileSync(file, 'utf8'));
  });

  it('is the same when it is made again', () => {
    const again = join(folder, 'again');
    prefix(again);
    prefix(again);
    expect(files(again).map((file) => file.slice(again.length))).toEqual(
      files().map((file) => file.slice(copy.length)),
    );
    for (const file of files())
      expect(readFileSync(file.replace(copy, again)).equals(readFileSync(file)), file).toBe(true);
  });

  it('is typed for every framework: what holds for the originals holds for it, and the DOM knows it', () => {
    const programs = readdirSync(join(root, 'tests/types')).filter((file) =>
      /^(preact|react|solid|svelte|vue)\./.test(file),
    );
    expect(programs).toHaveLength(5);
    for (const file of programs) {
      const program = readFileSync(join(root, 'tests/types', file), 'utf8')
        .replace(/'insight-widgets\/(\w+)'/g, "'./acme/types/$1.js'")
        .replace(ours, (tag) => renamed(tag as Tag, 'acme'));
      expect(program).toContain('acme-timeline');
      writeFileSync(join(folder, file), program);
    }
    writeFileSync(
      join(folder, 'dom.ts'),
      `import type {} from './acme/types/elements.js';
void document.createElement('acme-timeline').toSVG();
// @ts-expect-error It has no such method.
document.querySelector('acme-card')?.toSVG();
`,
    );
    const config = JSON.parse(readFileSync(join(root, 'tests/types/tsconfig.json'), 'utf8')) as object;
    const own = { extends: join(root, 'tsconfig.json'), include: [], files: [...programs, 'dom.ts'] };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ ...config, ...own }));
    let said = '';
    try {
      execFileSync('npx', ['tsc', '-p', folder, '--skipLibCheck', 'false'], { cwd: root, encoding: 'utf8' });
    } catch (error) {
      said = (error as { stdout: string }).stdout;
    }
    expect(said).toBe('');
  }, 240_000);
});
