/** The package as an app installs it. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import type { CustomElementDeclaration, Package } from 'custom-elements-manifest';
import { build, type Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';
import { tags } from '../build/tags.js';

const root = join(import.meta.dirname, '..');
const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8')) as unknown;
const { exports, sideEffects, dependencies } = read('package.json') as {
  exports: Record<string, string>;
  sideEffects: string[];
  dependencies: Record<string, string>;
};
/** Milliseconds that a tool of others may take on a busy machine. */
const TOOLS = 240_000;
const run = (command: string, ...args: string[]) =>
  execFileSync(command, args, { cwd: root, encoding: 'utf8', maxBuffer: 1e8, stdio: ['ignore', 'pipe', 'pipe'] });
/** The files of a folder below the root, by their paths from it. */
const filesIn = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`);
/** Where the modules lie that an app imports. */
const CODE = /^dist\/(npm|types|article)\//;
const modules = filesIn('dist/npm').filter((file) => file.endsWith('.js'));
/** What a pattern of the package file matches, and what its star stands for. */
function matches(pattern: string): [file: string, star: string][] {
  const [before, after] = pattern.replace('./', '').split('*') as [string, string | undefined];
  if (after === undefined) return [[before, '']];
  return filesIn(before.replace(/\/$/, ''))
    .filter((file) => file.endsWith(after))
    .map((file) => [file, file.slice(before.length, file.length - after.length)]);
}
/** Every entry that a program may import, each way a pattern can be filled. */
const entries = Object.entries(exports).flatMap(([entry, pattern]) =>
  matches(pattern).map(([file, star]) => [entry.replace('.', 'insight-widgets').replace('*', star), file] as const),
);

describe('the exports', () => {
  it('each lead to a file, with types where it is code', () => {
    expect(entries.length).toBeGreaterThan(Object.keys(exports).length);
    for (const [entry, file] of entries) {
      expect(existsSync(join(root, file)), entry).toBe(true);
      if (CODE.test(file)) expect(existsSync(join(root, file.replace(/\.js$/, '.d.ts'))), entry).toBe(true);
    }
  });

  it('hold an element and a definition for every tag', () => {
    const names = entries.map(([entry]) => entry);
    for (const tag of tags) {
      expect(names).toContain(`insight-widgets/elements/${tag}`);
      expect(names).toContain(`insight-widgets/define/${tag}`);
    }
  });

  it('hold every language, with all that each kind of widget says', async () => {
    const languages = entries.flatMap(([entry]) => /\/locales\/(\w+)$/.exec(entry)?.[1] ?? []).sort();
    expect(languages).toEqual(['ar', 'de', 'en', 'es', 'fr', 'ja']);
    const words = await Promise.all(
      languages.map(async (language) => {
        const file = join(root, `dist/npm/embed/locales/${language}.js`);
        return ((await import(file)) as { words: Record<string, object> }).words;
      }),
    );
    for (const each of words)
      for (const kind of ['assessment', 'card', 'timeline'])
        expect(Object.keys(each[kind]!).sort(), kind).toEqual(Object.keys(words[2]![kind]!).sort());
  });

  const code = entries.filter(([, file]) => CODE.test(file));
  it.each(code)(
    '%s may be imported where there is no page: nothing is thrown, nothing is left behind',
    (entry, file) => {
      const script = `const before = new Set(Object.keys(globalThis));
      const module = await import(${JSON.stringify(entry)});
      const left = Object.keys(globalThis).filter((name) => !before.has(name));
      console.log(JSON.stringify({ names: Object.keys(module), left }));`;
      const { names, left } = JSON.parse(run('node', '--input-type=module', '-e', script)) as Record<
        'names' | 'left',
        string[]
      >;
      // By these two, copies of lit and of zod know each other.
      expect(left.filter((name) => !/^(?:lit\w+Versions|__zod_\w+)$/.test(name))).toEqual([]);
      // A definition and a framework's types give no names.
      if (!/\/define|\/types\//.test(entry + file)) expect(names.length).toBeGreaterThan(0);
    },
  );
});

describe('the package', () => {
  const packed = (
    JSON.parse(run('npm', 'pack', '--dry-run', '--json', '--ignore-scripts')) as { files: { path: string }[] }[]
  )[0]!.files.map(({ path }) => path);

  it('holds what is built and what explains it, and nothing else', () => {
    const kinds = [
      /^(package\.json|LICENSE|(README|CHANGELOG|CONTRIBUTING|PRIVACY|SECURITY)\.md)$/,
      /^docs\/[\w-]+\.(md|png)$/,
      /^dist\/custom-elements\.json$/,
      /^dist\/editors\/(vscode\.html-custom-data|web-types)\.json$/,
      /^dist\/article\/(index\.js|(index|mdast|unist)\.d\.ts|LICENSES\.txt)$/,
      /^dist\/cli\/(insight-widgets\.js|LICENSES\.txt)$/,
      /^dist\/cdn\/([\w-]+\.(js|js\.map|css|html)|manifest\.json|LICENSES\.txt)$/,
      /^dist\/cdn\/chunks\/[\w.-]+-[\w-]{8}\.js(\.map)?$/,
      /^dist\/npm\/[\w/-]+(\.(styles|words))?\.(js|d\.ts)$/,
      /^dist\/schema\/\w+\.json$/,
      /^dist\/themes\/\w+\.css$/,
      /^dist\/types\/\w+\.(js|d\.ts)$/,
    ];
    const isOf = (path: string) => kinds.filter((kind) => kind.test(path)).length;
    expect(packed.filter((path) => isOf(path) !== 1)).toEqual([]);
    expect(kinds.filter((kind) => !packed.some((path) => kind.test(path)))).toEqual([]);
    expect(packed.filter((path) => /test|fixture|spec|demo/.test(path))).toEqual([]);
  });

  it('holds what its papers lead to, down to the heading', () => {
    const papers = packed.filter((path) => path.endsWith('.md'));
    const text = (paper: string) => readFileSync(join(root, paper), 'utf8').replaceAll(/`[^`\n]*`/g, '');
    const anchors = (paper: string) =>
      [...readFileSync(join(root, paper), 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
        heading!
          .toLowerCase()
          .replaceAll(/[^\p{L}\p{N}_ -]/gu, '')
          .replaceAll(' ', '-'),
      );
    const lost = papers.flatMap((paper) =>
      [...text(paper).matchAll(/\]\((?!\w+:)([^)#\s]*)(?:#([^)\s]+))?\)/g)].flatMap(([link, path, anchor]) => {
        const to = path ? posix.join(dirname(paper), path) : paper;
        return packed.includes(to) && (!anchor || anchors(to).includes(anchor)) ? [] : [`${paper}: ${link}`];
      }),
    );
    expect(papers.length).toBeGreaterThan(8);
    expect(lost).toEqual([]);
  });

  it('tells where its data for editors are, by fields that lead to a file', () => {
    const { customElements, 'web-types': webTypes, bin } = read('package.json') as Record<string, unknown>;
    for (const file of [customElements, webTypes, ...Object.values(bin as object)])
      expect(packed).toContain((file as string).replace(/^\.\//, ''));
    const { name, version } = read(webTypes as string) as Record<string, unknown>;
    expect({ name, version }).toEqual({
      name: 'insight-widgets',
      version: (read('package.json') as { version: string }).version,
    });
  });

  it('is published for everybody, with its provenance, and runs nothing where it is installed', () => {
    const { publishConfig, license, scripts, private: isPrivate } = read('package.json') as Record<string, unknown>;
    expect({ publishConfig, license, isPrivate }).toEqual({
      publishConfig: { access: 'public', provenance: true },
      license: 'MIT',
      isPrivate: undefined,
    });
    expect(Object.keys(scripts as object).filter((name) => /install|prepare/.test(name))).toEqual([]);
  });

  it('imports only what it depends on', () => {
    const imported = new Set<string>();
    for (const file of modules)
      for (const [, from] of readFileSync(join(root, file), 'utf8').matchAll(
        /^(?:import|export)\s(?:[\w*{} ,$\n]*?\sfrom )?['\"]([^.'\"][^'\"]*)['\"];/gm,
      ))
        imported.add(from!.replace(/^(@[^/]+\/[^/]+|[^/]+).*$/, '$1'));
    expect([...imported].sort()).toEqual(Object.keys(dependencies).sort());
  });

  it('has effects on import exactly where it says so', () => {
    const defining = modules.filter((file) =>
      /^(?:if \(define|define|customElements\.define)\(/m.test(readFileSync(join(root, file), 'utf8')),
    );
    const said = sideEffects
      .filter((pattern) => pattern.startsWith('./dist/npm/'))
      .flatMap((pattern) => matches(pattern).map(([file]) => file));
    expect(defining.every((file) => said.includes(file))).toBe(true);
    expect(said.filter((file) => !defining.includes(file))).toEqual(['dist/npm/embed/all.js']);
  });

  it('reads an article with nothing else installed', () => {
    const script = `import { readArticle, writePage } from 'insight-widgets/article';
      const article = readArticle('# Plan\\n\\n## How long\\n\\n- Rewrite: 1-2 weeks\\n- Train: 2-3 weeks\\n', { file: 'plan.md' });
      console.log(writePage(article, () => ({ styles: [], scripts: [] })));`;
    expect(run('node', '--input-type=module', '-e', script)).toContain('<pivot-timeline');
    expect(
      readFileSync(join(root, 'dist/article/index.js'), 'utf8').match(/^import .* from ["'](?!node:).*$/gm),
    ).toBeNull();
    const texts = readFileSync(join(root, 'dist/article/LICENSES.txt'), 'utf8');
    for (const name of ['insight-widgets', 'zod', 'yaml', 'micromark', '@types/mdast'])
      expect(texts).toMatch(new RegExp(`(^|, )${name}\\b`, 'm'));
  });

  it(
    'satisfies publint',
    () => {
      expect(run('npx', 'publint', '--strict')).toContain('All good');
    },
    TOOLS,
  );

  it('resolves with types for every way of importing it', { timeout: TOOLS }, () => {
    run(
      'npx',
      'attw',
      '--pack',
      '.',
      '--profile',
      'esm-only',
      '--no-emoji',
      '--exclude-entrypoints',
      './cdn/*',
      './schema/*',
    );
  });
});

describe('an app', () => {
  const bundled = async (program: string): Promise<string> => {
    const folder = mkdtempSync(join(root, 'node_modules/.insight-app-'));
    try {
      writeFileSync(join(folder, 'app.js'), program);
      const built = await build({
        root: folder,
        configFile: false,
        logLevel: 'silent',
        build: { write: false, lib: { entry: 'app.js', formats: ['es'], fileName: 'app' } },
      });
      const [{ output }] = [built].flat() as [Rolldown.RolldownOutput];
      return output.map((each) => ('code' in each && each.isEntry ? each.code : '')).join('');
    } finally {
      rmSync(folder, { recursive: true });
    }
  };

  it(
    'that registers one widget, under a name of its own, holds no other',
    async () => {
      const code = await bundled(
        "import { define, InsightCard } from 'insight-widgets';\ndefine(InsightCard, { prefix: 'acme' });",
      );
      expect(code).toContain('insight-cta');
      for (const word of ['futures', 'Question ', 'insight-statement']) expect(code).not.toContain(word);
    },
    TOOLS,
  );
});

describe('the manifest', () => {
  const elements = (read('dist/custom-elements.json') as Package).modules.flatMap(
    ({ declarations }) => (declarations ?? []) as CustomElementDeclaration[],
  );

  it('describes every tag: each attribute, property, event and part says what it is', () => {
    expect(elements.map(({ tagName }) => tagName).sort()).toEqual(tags);
    for (const { tagName, attributes = [], events = [], cssParts = [] } of elements)
      for (const { name, description } of [...attributes, ...events, ...cssParts])
        expect(description, `${tagName} ${name}`).toBeTruthy();
  });

  it('gives every widget what all of them have, and each its own', () => {
    const has = (tag: string) => {
      const { attributes = [], members = [], events = [] } = elements.find(({ tagName }) => tagName === tag)!;
      return [...attributes, ...members, ...events].map(({ name }) => name);
    };
    const all = [
      'src',
      'format',
      'lang',
      'definition',
      'error',
      'ready',
      'insight-ready',
      'insight-view',
      'insight-error',
    ];
    for (const tag of tags.filter((tag) => tag !== 'insight-provider'))
      expect(has(tag)).toEqual(expect.arrayContaining(all));
    expect(has('pivot-timeline')).toEqual(expect.arrayContaining(['toSVG', 'toPNG', 'toCSV', 'toICS', 'toMarkdown']));
    expect(has('insight-quiz')).toEqual(expect.arrayContaining(['answers', 'result', 'restart']));
  });

  it('types all of it', () => {
    const typed = ({ type }: { type?: { text: string } }) => /^[\w'"`]/.test(type?.text ?? '');
    for (const { tagName, attributes = [], events = [], members = [] } of elements)
      for (const each of [...attributes, ...events, ...members.filter(({ kind }) => kind === 'field')])
        expect(typed(each as { type?: { text: string } }), `${tagName} ${each.name}`).toBe(true);
  });

  it('tells nothing of our insides', () => {
    const names = elements.flatMap(({ members = [] }) => members.map(({ name }) => name));
    expect(names.filter((name) => /^[#_]|Callback$|^(?:place|rich|go|model|room)$/.test(name))).toEqual([]);
  });
});
