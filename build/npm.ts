import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeElements } from './elements.js';
import { root } from './tags.js';

/** `dist/npm`: our modules one by one, with their types, for apps that bundle; and what describes the elements. */
export function buildNpm(): void {
  rmSync(join(root, 'dist/npm'), { recursive: true, force: true });
  execFileSync(join(root, 'node_modules/.bin/tsc'), ['-p', 'tsconfig.npm.json'], { cwd: root, stdio: 'inherit' });
  writeElements(join(root, 'dist'));
}
