import { readFileSync, writeFileSync } from 'node:fs';
import { minify, type MinifyOptions } from 'terser';

/**
 * Compresses a built file once more, after the bundler: about one per cent of what a visitor downloads. Twice, for what
 * the first time joins and renames, the second one shortens.
 */
export async function compress(file: string, isWhole: boolean): Promise<void> {
  const url = `${file.replace(/^.*[\\/]/, '')}.map`;
  let [code, map] = [readFileSync(file, 'utf8'), readFileSync(`${file}.map`, 'utf8')];
  for (let time = 0; time < 2; time++) {
    const done = await minify(code, {
      ...OPTIONS,
      mangle: { properties: { regex: isWhole ? OWN : LITS } },
      sourceMap: { content: map },
    });
    [code, map] = [done.code!, done.map as string];
  }
  writeFileSync(file, `${code}\n//# sourceMappingURL=${url}\n`);
  writeFileSync(`${file}.map`, map);
}

/** Lit's own properties, which nobody else names: a file that holds Lit holds all of it. */
const LITS = /^_\$/;
/** And, where a file holds its element whole, what only the classes of an element ask of one another. */
const OWN = /^(?:_\$\w*|performUpdate|willUpdate|hasUpdated|isHeld|adapt|refresh|shadowRootOptions)$/;

const OPTIONS: MinifyOptions = {
  module: true,
  ecma: 2020,
  compress: { passes: 3, unsafe_arrows: true, pure_getters: true, keep_fargs: false, unsafe_methods: true },
};
