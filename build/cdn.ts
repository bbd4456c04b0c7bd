/**
 * `npm run build`: what sites load. First the chunks that are brought on demand, for their hashes are
 * baked into what comes after: one self-contained file a tag, and all of them in one.
 */
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { transform as minifyCss } from 'lightningcss';
import { build, type InlineConfig, type Rolldown } from 'vite';
import { buildDemo } from '../demo/build.js';
import { buildArticle } from './article.js';
import { buildCli } from './cli.js';
import { writeLicences } from './licences.js';
import { litForTheWeb } from './lit.js';
import { integrityOf, writeManifest, type BuiltFile } from './manifest.js';
import { minifyLiterals } from './minify-literals.js';
import { buildNpm } from './npm.js';
import { forOldHosts } from './old-hosts.js';
import { sheetsFirst } from './sheets-first.js';
import { compress } from './terser.js';
import { writeThemes } from './themes.js';
import { root, tags } from './tags.js';
import { fromIndex, fromTable, onDemandModules, verifiedImports, type Piece } from './verified-imports.js';

const src = join(root, 'src');
const out = join(root, 'dist/cdn');

/** One run of the bundler into dist/cdn, minified whole (library mode keeps white space unless told otherwise). */
async function bundle(
  entry: Record<string, string>,
  config: {
    names: string;
    plugins?: InlineConfig['plugins'];
    codeSplitting?: Rolldown.OutputOptions['codeSplitting'];
    define?: Record<string, string>;
    format?: 'es' | 'iife';
  },
) {
  const result = await build({
    root,
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'warn',
    define: config.define ?? {},
    plugins: [litForTheWeb(), forOldHosts(), minifyLiterals(), ...(config.plugins ?? [])],
    build: {
      outDir: out,
      emptyOutDir: false,
      sourcemap: true,
      reportCompressedSize: false,
      lib: { entry, formats: [config.format ?? 'es'], name: 'insight' },
      rolldownOptions: {
        output: {
          entryFileNames: config.names,
          chunkFileNames: 'chunks/[name]-[hash].js',
          codeSplitting: config.codeSplitting ?? false,
          minify: { compress: true, mangle: true, codegen: { removeWhitespace: true } },
        },
      },
    },
  });
  const output = (Array.isArray(result) ? result : [result]).flatMap(
    (each) => (each as Rolldown.RolldownOutput).output,
  );
  for (const { fileName } of chunksOf(output)) await compress(join(out, fileName), !config.codeSplitting);
  return output;
}

type Chunk = Rolldown.OutputChunk;
const chunksOf = (output: readonly { type: string }[]) => output.filter((each): each is Chunk => each.type === 'chunk');
const read = (file: string) => readFileSync(join(out, file));

/** What every reader of JSON needs, in one file that all widgets share. */
const READS_JSON = /[\\/](?:node_modules[\\/]zod[\\/]|kit[\\/]core[\\/](?:foreign|fetch|shape|problem)\.ts)/;

/** What timelines count and name with, wherever they come from or go to: one file, not one for each pair that shares some. */
const COUNTS = /[\\/]src[\\/](?:kit[\\/]core[\\/](?:civil|duration)|timeline[\\/](?:model[\\/]dates|io[\\/]slug))\.ts/;

/** The chunks that modules brought on demand become, each module's name, and the index of what each name stands for. */
async function buildOnDemand(): Promise<{ chunks: Chunk[]; names: Map<string, string>; index: Piece }> {
  const names = new Map(
    onDemandModules(src).map((module) => [
      module,
      relative(src, module)
        .replace(/\.ts$/, '')
        .replace(/\/(model|io|view)\//, '-')
        .replaceAll('/', '-'),
    ]),
  );
  const entry = Object.fromEntries([...names].map(([module, name]) => [name, module]));
  const chunks = chunksOf(
    await bundle(entry, {
      names: 'chunks/[name]-[hash].js',
      codeSplitting: {
        groups: [
          { name: 'json', test: READS_JSON },
          { name: 'timeline-counts', test: COUNTS },
        ],
      },
    }),
  );
  const holdsLit = chunks.find(({ moduleIds }) => moduleIds.some((id) => /node_modules[\\/](@lit|lit)/.test(id)));
  if (holdsLit) throw new Error(`${holdsLit.fileName} is brought on demand and must not contain Lit`);
  return { chunks, names, index: writeIndex(closures(chunks, names)) };
}

/** By name, the files that each module came to be in, leaves first, and their hashes. */
function closures(chunks: readonly Chunk[], names: ReadonlyMap<string, string>): Record<string, Piece[]> {
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const closure = (file: string, seen = new Set<string>()): string[] => {
    if (seen.has(file)) return [];
    seen.add(file);
    return [...byFile.get(file)!.imports.flatMap((each) => closure(each, seen)), file];
  };
  return Object.fromEntries(
    chunks
      .filter(({ facadeModuleId }) => facadeModuleId && names.has(facadeModuleId))
      .map(({ facadeModuleId, fileName }) => [
        names.get(facadeModuleId!)!,
        closure(fileName).map((file): Piece => [file, integrityOf(read(file))]),
      ]),
  );
}

function writeIndex(pieces: Record<string, Piece[]>): Piece {
  const code = `export default${JSON.stringify(pieces)};\n`;
  const file = `chunks/index-${createHash('sha256').update(code).digest('base64url').slice(0, 8)}.js`;
  writeFileSync(join(out, file), code);
  return [file, integrityOf(read(file))];
}

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

const { chunks, names, index } = await buildOnDemand();
const plugins = [verifiedImports(names, fromIndex(index, '.'))];
const entries: Chunk[] = [];
for (const [name, file] of [...tags.map((tag) => [tag, `define/${tag}.ts`]), ['all', 'all.ts']] as [string, string][]) {
  const entry = join(src, 'embed', file);
  const built = chunksOf(
    await bundle({ [name]: entry }, { names: '[name].js', plugins: [...plugins, sheetsFirst(entry)] }),
  );
  if (built.length !== 1)
    throw new Error(`${name}.js must be one self-contained file, got ${built.map((each) => each.fileName).join(', ')}`);
  entries.push(...built);
}

// The loader, and every tag once more in chunks that share Lit and the kit among themselves.
const defines = new Map(tags.map((tag) => [join(src, 'embed/define', `${tag}.ts`), tag]));
const shared = chunksOf(
  await bundle(Object.fromEntries([...defines].map(([file, tag]) => [tag, file])), {
    names: 'chunks/[name]-[hash].js',
    plugins: [verifiedImports(names, fromIndex(index, '..'))],
    codeSplitting: true,
  }),
);
const [loader] = chunksOf(
  await bundle(
    { loader: join(src, 'embed/loader/loader.ts') },
    { names: '[name].js', plugins: [verifiedImports(defines, fromTable(closures(shared, defines)))] },
  ),
);

const hashes = Object.fromEntries(tags.map((tag) => [tag, integrityOf(read(`${tag}.js`))]));
for (const name of ['frame', 'host'])
  await bundle(
    { [name]: join(src, `embed/frame/${name}.ts`) },
    { names: '[name].js', format: 'iife', define: { TAG_FILES: JSON.stringify(hashes) } },
  );
copyFileSync(join(src, 'embed/frame/frame.html'), join(out, 'frame.html'));

for (const file of ['arrive.css', 'frame/frame.css']) {
  const { code } = minifyCss({ filename: file, code: readFileSync(join(src, 'embed', file)), minify: true });
  writeFileSync(join(out, basename(file)), code);
}

const files: BuiltFile[] = [
  ...[...entries, loader!, ...shared, ...chunks].map(({ fileName, imports }) => ({ file: fileName, imports })),
  { file: index[0], imports: [] },
  ...['arrive.css', 'frame.html', 'frame.css', 'frame.js', 'host.js'].map((file) => ({ file, imports: [] })),
];
writeManifest(out, files, tags);
writeLicences(out);
await buildCli();
buildNpm();
await buildArticle();
writeThemes();
buildDemo();
