import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { walk } from 'estree-walker';
import type { Node } from 'estree';
import MagicString from 'magic-string';
import type { Plugin } from 'vite';

/** A file that is loaded later, and its hash. */
export type Piece = readonly [file: string, integrity: string];

const sourceOf = (importer: string, specifier: string) => resolve(dirname(importer), specifier).replace(/\.js$/, '.ts');

/** Every module that a shipped source loads by `import('…')`: what the build makes chunks of. */
export function onDemandModules(root: string): string[] {
  const found = new Set<string>();
  for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts') || file.endsWith('.test.ts')) continue;
    const importer = join(root, file);
    for (const [, specifier] of readFileSync(importer, 'utf8').matchAll(/\bimport\('(\.[^']+)'\)/g))
      found.add(sourceOf(importer, specifier!));
  }
  return [...found].sort();
}

const BROUGHT = '\0brought';

/**
 * The sources say `import('…')`; in a file for the CDN each becomes a call of `bring` (kit/element/bring.ts), so that
 * nothing is loaded later whose bytes are not the ones that were built. A file holds one hash, the index's, however much
 * it may bring.
 */
export function verifiedImports(bringFile: string, index: Piece, names: ReadonlyMap<string, string>): Plugin {
  return {
    name: 'verified-imports',
    enforce: 'post',
    resolveId: (id) => (id === BROUGHT ? BROUGHT : null),
    load: (id) =>
      id === BROUGHT
        ? `import { bring } from ${JSON.stringify(bringFile)}; export default (name) => bring(${JSON.stringify(index)}, name);`
        : null,
    transform: {
      filter: { id: /[\\/]src[\\/].*\.ts$/, code: /\bimport\(/ },
      handler(code, id) {
        if (id === bringFile) return null;
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

declare module 'estree' {
  interface BaseNodeWithoutComments {
    /** Offsets, which rolldown's parser gives and the types of the tree leave out. */
    start: number;
    end: number;
  }
}
