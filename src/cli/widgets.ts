import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Assets, Loaded } from '../article/page/head.js';
import { Misuse } from './verb.js';

/** The package's built files, two folders up from the sources as from what is built of them. */
export const PACKAGED = fileURLToPath(new URL('../../dist/cdn/', import.meta.url));

/** The files that pages load, and where. */
export interface Widgets {
  integrity(file: string): string;
  /** Of pages in `--out`: their style sheets before our own, and the elements' files. */
  assets(tags: readonly string[]): Assets;
  /** Where an embed finds them; nothing where only its reader knows. */
  base: string | undefined;
  /** Copies the files beside the pages, where they are to be found there. */
  copy(out: string): void;
}

/**
 * The files of `folder`, at `base` or, without it, copied to `cdn/` beside the pages.
 * @throws Misuse where they have not been built
 */
export function widgetsFrom(folder: string, base: string | undefined): Widgets {
  let files: Record<string, { integrity: string } | undefined>;
  try {
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as { files: typeof files };
    files = manifest.files;
  } catch {
    throw new Misuse(`the widgets’ own files are not in ${folder} (npm run build makes them)`);
  }
  const integrity = (file: string): string => {
    const hash = files[file]?.integrity;
    if (!hash) throw new Misuse(`${file} is not among the widgets’ files in ${folder}`);
    return hash;
  };
  const at = (file: string): Loaded => ({ href: `${base ?? 'cdn/'}${file}`, integrity: integrity(file) });
  const isElsewhere = base !== undefined && /^https?:/.test(base);
  return {
    integrity,
    base,
    assets: (tags) => ({
      styles: [isElsewhere ? at('arrive.css') : { href: at('arrive.css').href }],
      scripts: tags.map((tag) => at(`${tag}.js`)),
    }),
    copy(out) {
      if (base !== undefined) return;
      // All of them, for what an element brings later is named by no page; but not what only its makers look at.
      for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
        if (/\.(js|css|json|txt|html)$/.test(file)) copyFile(join(folder, file), join(out, 'cdn', file));
    },
  };
}

/** Only where it is another, so that a site that is looked at while it is built keeps what it has. */
export function copyFile(from: string, to: string): void {
  const bytes = readFileSync(from);
  if (existsSync(to) && readFileSync(to).equals(bytes)) return;
  mkdirSync(dirname(to), { recursive: true });
  writeFileSync(to, bytes);
}
