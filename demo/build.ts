// The demo pages as a stranger's site would publish them: beside dist/cdn, with the hashes of its files.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Package } from 'custom-elements-manifest';
import { galleryPage } from './gallery/page.js';
import { themingPage } from './theming/page.js';

const HERE = import.meta.dirname;
const DIST = join(HERE, '../dist');

/** Files that go to the published pages as they are. */
const COPIED = [
  'gallery/gallery.css',
  'gallery/drive.js',
  'gallery/broken.json',
  'gallery/moon.json',
  'theming/theming.css',
  'theming/theming.js',
];

interface Files {
  files: Record<string, { integrity: string } | undefined>;
}

/** Replaces each `{{integrity:FILE}}`; throws with the names of the files that the manifest does not have. */
export function fillIntegrity(html: string, manifest: Files): string {
  const missing = new Set<string>();
  const filled = html.replace(/\{\{integrity:([^}]+)\}\}/g, (_, file: string) => {
    const entry = manifest.files[file];
    if (!entry) missing.add(file);
    return entry?.integrity ?? '';
  });
  if (missing.size)
    throw new Error(`the demo names files that dist/cdn/manifest.json lacks: ${[...missing].join(', ')}`);
  return filled;
}

/** Writes `<dist>/demo/` from the sources here and from `<dist>/cdn/manifest.json` and `<dist>/custom-elements.json`, which must have been built. */
export function buildDemo(dist: string = DIST): void {
  const manifest = JSON.parse(readFileSync(join(dist, 'cdn/manifest.json'), 'utf8')) as Files;
  const elements = JSON.parse(readFileSync(join(dist, 'custom-elements.json'), 'utf8')) as Package;
  const target = join(dist, 'demo');
  rmSync(target, { recursive: true, force: true });
  for (const folder of ['gallery', 'theming']) mkdirSync(join(target, folder), { recursive: true });
  buildArticle(join(dist, 'cli/insight-widgets.js'), target);
  writeFileSync(join(target, 'gallery/index.html'), fillIntegrity(galleryPage(), manifest));
  writeFileSync(join(target, 'theming/index.html'), fillIntegrity(themingPage(elements), manifest));
  for (const file of COPIED) cpSync(join(HERE, file), join(target, file));
}

/** The article as its author publishes it: by the command, from Markdown. */
function buildArticle(command: string, target: string): void {
  const [article, css] = ['article.md', 'article.css'].map((file) => join(HERE, file)) as [string, string];
  const args = ['build', article, '--out', target, '--cdn', '../cdn/', '--css', css];
  execFileSync(process.execPath, [command, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
}
