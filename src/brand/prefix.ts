import { renamed, TAGS, type Tag } from '../kit/core/tags.js';

/*
 * A built copy under a partner's own tags. Tags are renamed by the exact table, in texts and in the names of files; then,
 * from the files that mention no other upwards, every name and hash that another file holds is replaced by the new one.
 */

/** What the platform does for us: of a file's bytes the value of `integrity`, the eight characters in a name, the size as sent. */
export interface Tools {
  integrity(bytes: Uint8Array): string;
  hash(bytes: Uint8Array): string;
  brotli(bytes: Uint8Array): number;
}

export type Files = ReadonlyMap<string, Uint8Array>;

/** What of `dist/cdn/manifest.json` matters here. */
interface Manifest {
  files: Record<string, { bytes: number; brotli: number; integrity: string }>;
  tags: Record<string, unknown>;
}

/** The copy is not one that was built, or not one this version knows. */
export class BuildError extends Error {}

const MANIFEST = 'manifest.json';
const TEXT = /\.(js|css|html|txt)$/;
/** A file whose name says what is in it. */
const HASHED = /^(chunks\/.+-)[\w-]{8}(\.js)$/;
const MAPPED = /\n?\/\/# sourceMappingURL=\S+\s*$/;

/** A whole tag, as nothing longer. In a script, what a colon follows is a key of the visitor's storage, which is shared. */
const whole = (isScript: boolean) =>
  new RegExp(`(?<![\\w-])(${Object.keys(TAGS).join('|')})(?![\\w${isScript ? ':' : ''}-])`, 'g');
const renameIn = (text: string, prefix: string, isScript = false): string =>
  text.replace(whole(isScript), (tag) => renamed(tag as Tag, prefix));

function manifestOf(files: Files, { integrity }: Tools): Manifest {
  const bytes = files.get(MANIFEST);
  if (!bytes) throw new BuildError(`${MANIFEST} is missing: this is no built copy`);
  let manifest: Manifest;
  try {
    manifest = JSON.parse(new TextDecoder().decode(bytes)) as Manifest;
    for (const tag of Object.keys(manifest.tags))
      if (!Object.hasOwn(TAGS, tag)) throw new BuildError(`<${tag}> is not a tag this version can rename`);
    for (const [file, { integrity: expected }] of Object.entries(manifest.files)) {
      const found = files.get(file);
      if (!found) throw new BuildError(`${file} is missing`);
      if (integrity(found) !== expected) throw new BuildError(`${file} is not the file that was built`);
    }
  } catch (error) {
    throw error instanceof BuildError ? error : new BuildError(`${MANIFEST} is not one of ours`);
  }
  return manifest;
}

const base = (path: string): string => path.replace(/^.*\//, '');

/** Files in an order in which each comes after all it mentions, by name or by hash. */
function leavesFirst(texts: ReadonlyMap<string, string>, manifest: Manifest): string[] {
  const order: string[] = [];
  const open = new Set<string>();
  const visit = (file: string): void => {
    if (order.includes(file)) return;
    if (open.has(file)) throw new BuildError(`${file} mentions itself through others`);
    open.add(file);
    const text = texts.get(file)!;
    for (const [other, { integrity }] of Object.entries(manifest.files))
      if (
        other !== file &&
        texts.has(other) &&
        (text.includes(integrity) || (HASHED.test(other) && text.includes(base(other))))
      )
        visit(other);
    order.push(file);
  };
  for (const file of texts.keys()) visit(file);
  return order;
}

/**
 * Renames the tags of a built copy (`dist/cdn`), by path and bytes. Events, tokens, `data-insight`, symbols and the names
 * of chunks stay. Source maps are left out where the text they map has changed.
 * @throws BuildError where a file is missing or is not the one its manifest names
 */
export function renameBuild(files: Files, prefix: string, tools: Tools): Map<string, Uint8Array> {
  const manifest = manifestOf(files, tools);
  const decoder = new TextDecoder();
  const encoder = new TextEncoder();
  const texts = new Map(
    [...files].filter(([file]) => TEXT.test(file)).map(([file, bytes]) => [file, decoder.decode(bytes)]),
  );
  const out = new Map<string, Uint8Array>();
  /** What stood in the texts, and what stands there now. */
  const replaced = new Map<string, string>();
  const updated = (text: string): string => {
    for (const [before, after] of replaced) text = text.replaceAll(before, after);
    return text;
  };

  for (const file of leavesFirst(texts, manifest)) {
    const before = texts.get(file)!;
    let text = renameIn(updated(before), prefix, file.endsWith('.js'));
    const isSame = text === before;
    if (!isSame) text = text.replace(MAPPED, '\n');
    const bytes = isSame ? files.get(file)! : encoder.encode(text);
    let name = renameIn(file, prefix);
    if (!isSame && HASHED.test(name)) name = name.replace(HASHED, `$1${tools.hash(bytes)}$2`);
    out.set(name, bytes);
    if (isSame && files.has(`${file}.map`)) out.set(`${file}.map`, files.get(`${file}.map`)!);
    if (name !== file) replaced.set(base(file), base(name));
    const known = manifest.files[file];
    if (known && !isSame) replaced.set(known.integrity, tools.integrity(bytes));
  }
  for (const [file, bytes] of files)
    if (!TEXT.test(file) && !/\.map$|^manifest\.json$/.test(file)) out.set(file, bytes);

  const next = JSON.parse(renameIn(updated(JSON.stringify(manifest)), prefix)) as Manifest;
  for (const [file, entry] of Object.entries(next.files)) {
    const bytes = out.get(file)!;
    Object.assign(entry, { bytes: bytes.length, brotli: tools.brotli(bytes) });
  }
  out.set(MANIFEST, encoder.encode(`${JSON.stringify(next, null, 2)}\n`));
  return out;
}
