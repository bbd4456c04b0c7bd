import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { root } from './tags.js';

export interface BuiltFile {
  file: string;
  imports: readonly string[];
}

/** `dist/cdn/manifest.json`, for whoever writes a snippet, a header or a budget. */
export interface Manifest {
  version: string;
  /** By file: its size as stored and as a visitor downloads it, its hash for `integrity`, and what it imports. */
  files: Record<string, { bytes: number; brotli: number; integrity: string; imports: readonly string[] }>;
  /** By tag: its self-contained file, and everything that file needs before it works (itself alone). */
  tags: Record<string, { file: string; closure: readonly string[] }>;
}

export const integrityOf = (bytes: Buffer): string => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

export function writeManifest(out: string, built: readonly BuiltFile[], tags: readonly string[]): void {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const files = Object.fromEntries(
    built.map(({ file, imports }) => {
      const bytes = readFileSync(join(out, file));
      const brotli = brotliCompressSync(bytes).length;
      return [file, { bytes: bytes.length, brotli, integrity: integrityOf(bytes), imports }];
    }),
  );
  const manifest: Manifest = {
    version,
    files,
    tags: Object.fromEntries(tags.map((tag) => [tag, { file: `${tag}.js`, closure: [`${tag}.js`] }])),
  };
  writeFileSync(join(out, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}
