/** What the compilers of frameworks know of our tags: programs that must pass, with lines that must not (tests/types). */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');

function compile(): string {
  try {
    // Our own declarations are checked too, not only what uses them.
    const args = ['tsc', '-p', 'tests/types', '--skipLibCheck', 'false'];
    return execFileSync('npx', args, { cwd: root, encoding: 'utf8' });
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}

it('React, Preact, Solid, Vue, Svelte and the DOM alone take what is right, and refuse what is wrong', () => {
  expect(compile()).toBe('');
});
