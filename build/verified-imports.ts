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

/**
 * The sources say `import('…')`; in a file for the CDN each becomes `bring(…)` (kit/element/bring.ts) with the closure
 * of chunks it stands for, so that nothing is loaded later whose bytes are not the ones that were built.
 */
export function verifiedImports(
  bringFile: string,
  closureOf: (source: string) => readonly Piece[] | undefined,
): Plugin {
  return {
    name: 'verified-imports',
    enforce: 'post',
    transform: {
      filter: { id: /[\\/]src[\\/].*\.ts$/, code: /\bimport\(/ },
      handler(code, id) {
        if (id === bringFile) return null;
        const edited = new MagicString(code);
        walk(this.parse(code) as Node, {
          enter: (node) => {
            if (node.type !== 'ImportExpression') return;
            const specifier = node.source.type === 'Literal' ? String(node.source.value) : '';
            const closure = closureOf(sourceOf(id, specifier));
            if (!closure)
              this.error(`${id}: import(${code.slice(node.start, node.end)}) names no module that was built`);
            edited.overwrite(node.start, node.end, `__bring(${closure.map((piece) => JSON.stringify(piece)).join()})`);
          },
        });
        edited.prepend(`import { bring as __bring } from ${JSON.stringify(bringFile)};\n`);
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
