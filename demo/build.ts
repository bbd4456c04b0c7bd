// The demo pages as a stranger's site would publish them: copied beside dist/cdn with the hashes of its files filled in.
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { galleryPage } from './gallery/page.js';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const DIST = fileURLToPath(new URL('../dist/', import.meta.url));

/** Files that go to the published pages as they are. */
const COPIED = ['article.css', 'gallery/gallery.css', 'gallery/drive.js', 'gallery/broken.json'];

interface Manifest {
  files: Record<string, { integrity: string } | undefined>;
}

/** Replaces each `{{integrity:FILE}}`; throws with the names of the files that the manifest does not have. */
export function fillIntegrity(html: string, manifest: Manifest): string {
  const missing = new Set<string>();
  const filled = html.replace(/\{\{integrity:([^}]+)\}\}/g, (_, file: string) => {
    const entry = manifest.files[file];
    if (!entry) missing.add(file);
    return entry?.integrity ?? '';
  });
  if (missing.size)
    throw new Error(`the demo pages name files that dist/cdn/manifest.json lacks: ${[...missing].join(', ')}`);
  return filled;
}

/** Writes `<dist>/demo/` from the sources here and `<dist>/cdn/manifest.json`, which must have been built. */
export async function buildDemo(dist: string = DIST): Promise<void> {
  const manifest = JSON.parse(await readFile(join(dist, 'cdn/manifest.json'), 'utf8')) as Manifest;
  const target = join(dist, 'demo');
  await rm(target, { recursive: true, force: true });
  await mkdir(join(target, 'gallery'), { recursive: true });
  const article = await readFile(join(HERE, 'index.html'), 'utf8');
  await writeFile(join(target, 'index.html'), fillIntegrity(article, manifest));
  await writeFile(join(target, 'gallery/index.html'), fillIntegrity(galleryPage(), manifest));
  await Promise.all(COPIED.map((file) => cp(join(HERE, file), join(target, file))));
}
