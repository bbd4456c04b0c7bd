import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './tags.js';

/** What the built files hold of others' work. */
const BUNDLED = ['lit', 'lit-html', 'lit-element', '@lit/reactive-element', '@lit/context', 'zod'];

/** `LICENSES.txt` beside the built files: our licence, and the texts that the bundled libraries ask to be kept. */
export function writeLicences(out: string): void {
  const texts = new Map<string, string[]>();
  for (const name of BUNDLED) {
    const { version } = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')) as {
      version: string;
    };
    const text = readFileSync(join(root, 'node_modules', name, 'LICENSE'), 'utf8').trim();
    texts.set(text, [...(texts.get(text) ?? []), `${name} ${version}`]);
  }
  const ours = readFileSync(join(root, 'LICENSE'), 'utf8').trim();
  const parts = [`insight-widgets\n\n${ours}`, ...[...texts].map(([text, names]) => `${names.join(', ')}\n\n${text}`)];
  writeFileSync(join(out, 'LICENSES.txt'), `${parts.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`);
}
