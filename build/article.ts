import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { bundleForNode } from './node.js';
import { root } from './tags.js';

/** Types of others that ours name. An app need not have them, so they come along. */
const FOREIGN = ['mdast', 'unist'];

/**
 * `dist/article`: the reader of articles, in one file. Its types stand by the packs' in `dist/npm`, but for those of
 * Markdown's syntax tree, which lie beside it.
 */
export async function buildArticle(): Promise<void> {
  const folder = join(root, 'dist/article');
  const types = FOREIGN.map((name) => join(root, 'node_modules/@types', name));
  await bundleForNode('article/index.ts', folder, 'index.js', { others: types });
  writeFileSync(join(folder, 'index.d.ts'), "export * from '../npm/article/index.js';\n");
  FOREIGN.forEach((name, i) =>
    writeFileSync(join(folder, `${name}.d.ts`), ownTypes(readFileSync(join(types[i]!, 'index.d.ts'), 'utf8'), '.')),
  );
  addDeclarations('article/index.d.ts', join(root, 'dist/npm'));
}

/** The types of others by their own names, or as those that came along in `folder`. */
const ownTypes = (text: string, folder: string): string =>
  text.replace(/from (['"])(mdast|unist)\1/g, (_, quote: string, name: string) => `from '${folder}/${name}.js'`);

/** Adds to `npm` what a declaration needs and is not there yet. */
function addDeclarations(file: string, npm: string): void {
  const made = mkdtempSync(join(tmpdir(), 'insight-types-'));
  execFileSync(join(root, 'node_modules/.bin/tsc'), ['-p', 'tsconfig.article.json', '--outDir', made], { cwd: root });
  const add = (name: string): void => {
    if (existsSync(join(npm, name))) return;
    const text = readFileSync(join(made, name), 'utf8');
    mkdirSync(dirname(join(npm, name)), { recursive: true });
    writeFileSync(join(npm, name), ownTypes(text, `${'../'.repeat(name.split('/').length)}article`));
    for (const [, from] of text.matchAll(/from '(\.[^']+)\.js'/g)) add(join(dirname(name), `${from}.d.ts`));
  };
  add(file);
  rmSync(made, { recursive: true });
}
