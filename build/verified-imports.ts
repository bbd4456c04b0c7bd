import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { walk } from 'estree-walker';
import type { Node } from 'estree';
import MagicString from 'magic-string';
import type { Plugin } from 'vite';
import { root } from './tags.js';

/** A file that is loaded later, and its hash. */
export type Piece = readonly [file: string, integrity: string];

const sourceOf = (importer: string, specifier: string) => resolve(dirname(importer), specifier).replace(/\.js$/, '.ts');

/** Every module that a widget loads by `import('…')`: what the build makes chunks of. */
export function onDemandModules(src: string): string[] {
  const found = new Set<string>();
  for (const file of readdirSync(src, { recursive: true, encoding: 'utf8' })) {
    // The loader brings whole widgets, which have chunks of their own.
    if (!file.endsWith('.ts') || /\.(test|suite)\.ts$/.test(file) || file.startsWith(join('embed', 'loader'))) continue;
    const importer = join(src, file);
    for (const [, specifier] of readFileSync(importer, 'utf8').matchAll(/\bimport\('(\.[^']+)'\)/g))
      found.add(sourceOf(importer, specifier!));
  }
  return [...found].sort();
}

const BROUGHT = '\0brought';

/**
 * The sources say `import('…')`; in a file for the CDN each becomes a call with the module's name, so that nothing is
 * loaded later whose bytes are not the ones that were built.
 *
 * @param names by source, what the module is called.
 * @param how the code of a module whose default export brings one by that name: `fromIndex` or `fromTable`.
 */
export function verifiedImports(names: ReadonlyMap<string, string>, how: string): Plugin {
  return {
    name: 'verified-imports',
    enforce: 'post',
    resolveId: (id) => (id === BROUGHT ? BROUGHT : null),
    load: (id) => (id === BROUGHT ? how : null),
    transform: {
      filter: { id: /[\\/]src[\\/].*\.ts$/, code: /\bimport\(/ },
      handler(code, id) {
        if (code.includes('@vite-ignore')) return null;
        const edited = new MagicString(code);
        walk(this.parse(code) as Node, {
          enter: (node) => {
            if (node.type !== 'ImportExpression') return;
            const specifier = node.source.type === 'Literal' ? String(node.source.value) : '';
            const name = names.get(sourceOf(id, specifier));
            if (!name) this.error(`${id}: ${code.slice(node.start, node.end)} names no module that was built`);
            edited.overwrite(node.start, node.end, `__brought(${JSON.stringify(name)})`);
          },
        });
        edited.prepend(`import __brought from ${JSON.stringify(BROUGHT)};\n`);
        return { code: edited.toString(), map: edited.generateMap({ hires: true }) };
      },
    },
  };
}

const bringFile = JSON.stringify(join(root, 'src/kit/element/bring.ts'));
/** The folder `dist/cdn`, seen from a file that lies there (`.`) or below it (`..`). Vite takes a literal for an asset. */
const built = (folder: string) =>
  `const folder = ${JSON.stringify(folder)}; const built = new URL(folder, import.meta.url).href;`;

/** A widget holds one hash, the index's, however much it may bring. */
export const fromIndex = (index: Piece, folder: '.' | '..'): string =>
  `import { bring } from ${bringFile}; ${built(folder)}
   export default (name) => bring(built, ${JSON.stringify(index)}, name);`;

/** The loader holds every tag's files and their hashes. */
export const fromTable = (table: Record<string, readonly Piece[]>): string =>
  `import { bringFiles } from ${bringFile}; ${built('.')} const table = ${JSON.stringify(table)};
   export default (name) => bringFiles(built, table[name]);`;

declare module 'estree' {
  interface BaseNodeWithoutComments {
    /** Offsets, which rolldown's parser gives and the types of the tree leave out. */
    start: number;
    end: number;
  }
}
