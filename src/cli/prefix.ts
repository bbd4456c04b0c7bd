import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { BuildError, type Files, renameBuild, type Tools } from '../brand/prefix.js';
import { renameTold } from '../brand/prefix-told.js';
import { prefixFault, renamed, TAGS, type Tag } from '../kit/core/tags.js';
import { pretty } from './files.js';
import { CONTENT, FINE, Misuse, type Verb } from './verb.js';

const digest = (name: string, bytes: Uint8Array) => createHash(name).update(bytes);
const TOOLS: Tools = {
  integrity: (bytes) => `sha384-${digest('sha384', bytes).digest('base64')}`,
  hash: (bytes) => digest('sha256', bytes).digest('base64url').slice(0, 8),
  brotli: (bytes) => brotliCompressSync(bytes).length,
};

/** What this command came with: two folders up, from the sources as from what is built of them. */
const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
const OWN = join(DIST, 'cdn');

/** @throws Misuse */
function readFolder(folder: string): Map<string, Uint8Array> {
  try {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    return new Map(
      files.map(({ parentPath, name }) => {
        const path = join(parentPath, name);
        return [relative(folder, path).split(sep).join('/'), readFileSync(path)];
      }),
    );
  } catch (error) {
    throw new Misuse(`cannot read ${folder} (${(error as Error).message})`);
  }
}

/** Which version a copy is of, if it says so. */
function versionOf(folder: string): unknown {
  try {
    return (JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as { version: unknown }).version;
  } catch {
    return undefined;
  }
}

/** What is told of the elements, by its path beside the copy: to editors, to compilers, to writers of JSON. */
const told = (): Files =>
  new Map([
    ['custom-elements.json', readFileSync(join(DIST, 'custom-elements.json'))],
    ...['editors', 'types', 'schema'].flatMap((folder) =>
      [...readFolder(join(DIST, folder))].map(([file, bytes]) => [`${folder}/${file}`, bytes] as const),
    ),
  ]);

/** @throws Misuse */
function writeFolder(folder: string, files: ReadonlyMap<string, Uint8Array>): void {
  try {
    for (const [name, bytes] of files) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), bytes);
    }
  } catch (error) {
    throw new Misuse(`cannot write ${folder} (${(error as Error).message})`);
  }
}

const isWithin = (folder: string, other: string): boolean =>
  `${resolve(folder)}${sep}`.startsWith(`${resolve(other)}${sep}`);

export const prefixVerb: Verb = {
  usage: 'prefix <name> --out dir [--from dist/cdn]',
  about: 'Writes a copy of the built files in which the tags bear your name, with the hashes, types and editors’ data.',
  details: [
    ...Object.entries(TAGS).map(([tag, rest]) => `  <${tag}> becomes <name-${rest}>`),
    'Without --from, the copy that came with this command. Events, tokens and data-insight keep their names.',
  ],
  options: { out: { type: 'string' }, from: { type: 'string' } },
  run([prefix, ...more], { out: target, from, json }, { out, err }) {
    if (prefix === undefined || more.length) throw new Misuse(prefix === undefined ? 'a name is missing' : 'one name');
    const fault = prefixFault(prefix);
    if (fault) throw new Misuse(fault);
    if (typeof target !== 'string') throw new Misuse('--out is missing');
    const source = typeof from === 'string' ? from : OWN;
    if (isWithin(target, source) || isWithin(source, target)) throw new Misuse('--out and --from lie in one another');
    try {
      const files = renameBuild(readFolder(source), prefix, TOOLS);
      const isOwn = source === OWN || versionOf(source) === versionOf(OWN);
      if (isOwn) for (const [file, bytes] of renameTold(told(), prefix)) files.set(file, bytes);
      else err(`${source}: note: it is not of this command's version, so its types and editors' data are not told\n`);
      writeFolder(target, files);
      const tags = Object.fromEntries(Object.keys(TAGS).map((tag) => [tag, renamed(tag as Tag, prefix)]));
      if (json) out(pretty({ tags, files: [...files.keys()].sort() }));
      else {
        for (const [tag, name] of Object.entries(tags)) out(`<${tag}> is <${name}>\n`);
        out(`${target}: ${files.size} files\n`);
      }
      return FINE;
    } catch (error) {
      if (!(error instanceof BuildError)) throw error;
      if (json) out(pretty({ problems: [{ code: 'format', path: source, message: error.message }] }));
      else err(`${source}: ${error.message}\n`);
      return CONTENT;
    }
  },
};
