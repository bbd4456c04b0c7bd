import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './tags.js';

/** What the widgets' files hold of others' work. */
const BUNDLED = ['lit', 'lit-html', 'lit-element', '@lit/reactive-element', '@lit/context', 'zod'].map((name) =>
  join(root, 'node_modules', name),
);

/** The folder of the package that each module is of, where it is another's. */
export const packagesOf = (modules: readonly string[]): string[] => [
  ...new Set(modules.flatMap((id) => /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(id)?.[0] ?? [])),
];

interface Package {
  name: string;
  version: string;
  license?: string;
  author?: unknown;
}

/** The text of a package's licence; where it has no file of that, what it says of itself. */
function licenceOf(folder: string, { license, author }: Package): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(\.|$)/i.test(name));
  return file ? readFileSync(join(folder, file), 'utf8').trim() : `${license}, ${JSON.stringify(author)}`;
}

/** `LICENSES.txt` beside the built files: our licence, and the texts that the bundled packages ask to be kept. */
export function writeLicences(out: string, packages: readonly string[] = BUNDLED): void {
  const texts = new Map<string, string[]>();
  for (const folder of packages) {
    const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package;
    const text = licenceOf(folder, about);
    texts.set(text, [...(texts.get(text) ?? []), `${about.name} ${about.version}`]);
  }
  const ours = readFileSync(join(root, 'LICENSE'), 'utf8').trim();
  const parts = [`insight-widgets\n\n${ours}`, ...[...texts].map(([text, names]) => `${names.join(', ')}\n\n${text}`)];
  writeFileSync(join(out, 'LICENSES.txt'), `${parts.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`);
}
