/** The README's table of frameworks is of the examples that are here; `npm run test:examples` holds it to what they do. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../build/tags.js';
import { EXAMPLES, titleOf } from './examples/examples.js';
import { withRows } from './examples/table.js';

const read = (file: string) => readFileSync(join(root, file), 'utf8');

describe('the table of frameworks', () => {
  it('has a line for each example, with the version that it asks for', () => {
    const [, table] = /<!-- examples: [^\n]*-->([\s\S]*)<!-- \/examples -->/.exec(read('README.md'))!;
    const names = [...table!.matchAll(/^\| ([^|]*?) *\|/gm)].map(([, name]) => name);
    expect(names.slice(2)).toEqual(EXAMPLES.map(titleOf));
  });

  it('leaves the rest of a README as it is', async () => {
    const readme = read('README.md');
    const other = await withRows(readme, [{ name: 'Some 1.0.0', cells: { Types: 'works', Lists: 'fails' } }]);
    expect(other).toContain('| Some 1.0.0 | works | fails |');
    const without = (text: string) => text.replace(/<!-- examples:[\s\S]*<!-- \/examples -->/, '');
    expect(without(other)).toBe(without(readme));
  });
});

describe('each example', () => {
  it.each(EXAMPLES)('$folder asks for exact versions, and the package beside it', ({ folder }) => {
    const { dependencies, devDependencies = {} } = JSON.parse(read(`examples/${folder}/package.json`)) as Record<
      'dependencies' | 'devDependencies',
      Record<string, string>
    >;
    expect(dependencies['insight-widgets']).toBe('file:../..');
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
      if (name !== 'insight-widgets') expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
  });
});
