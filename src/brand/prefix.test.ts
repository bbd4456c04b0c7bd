import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { tags as built } from '../../build/tags.js';
import { prefixFault, renamed, TAGS, type Tag } from '../kit/core/tags.js';
import { BuildError, renameBuild, type Tools } from './prefix.js';

const tools: Tools = {
  integrity: (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`,
  hash: (bytes) => createHash('sha256').update(bytes).digest('base64url').slice(0, 8),
  brotli: (bytes) => bytes.length / 2,
};
const bytes = (text: string) => new TextEncoder().encode(text);
const text = (of: Uint8Array | undefined) => new TextDecoder().decode(of);

/** A copy as the build writes it: a tag's file knows the index by name and hash, which knows the chunks. */
function copy(more: Record<string, string> = {}): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const add = (name: string, content: string) => files.set(name, bytes(content));
  const piece = (name: string) => JSON.stringify([name, tools.integrity(files.get(name)!)]);
  add('chunks/json-AAAAAAAA.js', 'export const json=1;\n//# sourceMappingURL=json-AAAAAAAA.js.map\n');
  add(
    'chunks/take-BBBBBBBB.js',
    'import"./json-AAAAAAAA.js";export default"<pivot-timeline>";\n//# sourceMappingURL=x.map\n',
  );
  add('chunks/deep-CCCCCCCC.js', 'import"./take-BBBBBBBB.js";');
  add(
    'chunks/index-DDDDDDDD.js',
    `export default{take:[${piece('chunks/json-AAAAAAAA.js')},${piece('chunks/take-BBBBBBBB.js')}],deep:[${piece('chunks/deep-CCCCCCCC.js')}]}`,
  );
  const index = piece('chunks/index-DDDDDDDD.js');
  add(
    'pivot-timeline.js',
    `bring(${index});tag="pivot-timeline";v="0.1.0";\n//# sourceMappingURL=pivot-timeline.js.map\n`,
  );
  add(
    'insight-card.js',
    'tag="insight-card";key=`insight-card:${id}`;e="insight-ready";w="insight-widgets";x="my-insight-card";y="insight-cards"',
  );
  add('arrive.css', ':is(insight-card,pivot-misalignment-quiz):not(:defined){--insight-card:1}insight-card:not(#i){}');
  for (const [name, content] of Object.entries(more)) add(name, content);
  const listed = [...files.keys()];
  for (const name of ['chunks/json-AAAAAAAA.js.map', 'pivot-timeline.js.map', 'LICENSES.txt']) add(name, '{}');
  const manifest = {
    version: '0.1.0',
    files: Object.fromEntries(
      listed.map((name) => [
        name,
        {
          bytes: 0,
          brotli: 0,
          integrity: tools.integrity(files.get(name)!),
          imports: name.includes('take') ? ['chunks/json-AAAAAAAA.js'] : [],
        },
      ]),
    ),
    tags: {
      'insight-card': { file: 'insight-card.js', closure: ['insight-card.js'] },
      'pivot-timeline': { file: 'pivot-timeline.js', closure: ['pivot-timeline.js'] },
    },
  };
  add('manifest.json', JSON.stringify(manifest));
  return files;
}

describe('tags', () => {
  it('are all in the table', () => expect(Object.keys(TAGS).sort()).toEqual(built));
  it('are renamed by it', () =>
    expect(Object.keys(TAGS).map((tag) => renamed(tag as Tag, 'acme'))).toEqual([
      ...['acme-card', 'acme-provider', 'acme-quiz', 'acme-misalignment-quiz', 'acme-timeline'],
    ]));

  it.each(['acme', 'a', 'acme-widgets', 'a1', 'a-1'])('%s may begin a tag', (prefix) =>
    expect(prefixFault(prefix)).toBeUndefined(),
  );
  it.each([
    ...['', 'Acme', '1acme', '-acme', 'acme-', 'ac--me', 'ac me', 'acmé', 'acme_x', 'a.b', 'insight', 'pivot', 'xml'],
    ...['xmlns', 'a'.repeat(33), '"><script>', '../x', '$1'],
  ])('%j may not', (prefix) => expect(prefixFault(prefix)).toMatch(/^“/));
});

describe('a renamed copy', () => {
  const out = renameBuild(copy(), 'acme', tools);
  const names = [...out.keys()];
  const named = (pattern: RegExp) => names.find((name) => pattern.test(name))!;
  const [take, deep, index] = [/take-/, /deep-/, /index-/].map((each) => named(each)) as [string, string, string];

  it('renames files and tags, and nothing that only looks like one', () => {
    expect(text(out.get('acme-card.js'))).toBe(
      'tag="acme-card";key=`insight-card:${id}`;e="insight-ready";w="insight-widgets";x="my-insight-card";y="insight-cards"',
    );
    expect(text(out.get('arrive.css'))).toBe(
      ':is(acme-card,acme-misalignment-quiz):not(:defined){--insight-card:1}acme-card:not(#i){}',
    );
    expect(names).not.toContain('insight-card.js');
  });

  it('gives what changed a new name, and every mention of it the new name and hash', () => {
    expect(take).not.toContain('BBBBBBBB');
    expect(take).toContain(tools.hash(out.get(take)!));
    expect(text(out.get(take))).toBe('import"./json-AAAAAAAA.js";export default"<acme-timeline>";\n');
    expect(text(out.get(deep))).toBe(`import"./${take.slice(7)}";`);
    const pieces = JSON.parse(
      text(out.get(index))
        .slice('export default'.length)
        .replace(/(\w+):\[\[/g, '"$1":[['),
    ) as Record<string, [string, string][]>;
    for (const [file, integrity] of Object.values(pieces).flat())
      expect(tools.integrity(out.get(file)!)).toBe(integrity);
    expect(text(out.get('acme-timeline.js'))).toBe(
      `bring(["${index}","${tools.integrity(out.get(index)!)}"]);tag="acme-timeline";v="0.1.0";\n`,
    );
  });

  it('has a manifest of what is there', () => {
    const manifest = JSON.parse(text(out.get('manifest.json'))) as {
      files: Record<string, { bytes: number; brotli: number; integrity: string; imports: string[] }>;
      tags: object;
    };
    expect(manifest.tags).toEqual({
      'acme-card': { file: 'acme-card.js', closure: ['acme-card.js'] },
      'acme-timeline': { file: 'acme-timeline.js', closure: ['acme-timeline.js'] },
    });
    for (const [file, entry] of Object.entries(manifest.files)) {
      const found = out.get(file)!;
      expect(entry).toMatchObject({ integrity: tools.integrity(found), bytes: found.length, brotli: found.length / 2 });
      for (const each of entry.imports) expect(names).toContain(each);
    }
  });

  it('keeps what did not change byte for byte, and only the maps that still fit', () => {
    expect(out.get('chunks/json-AAAAAAAA.js')).toEqual(copy().get('chunks/json-AAAAAAAA.js'));
    expect(names.filter((name) => name.endsWith('.map'))).toEqual(['chunks/json-AAAAAAAA.js.map']);
    expect(text(out.get('LICENSES.txt'))).toBe('{}');
  });

  it.each<[string, (files: Map<string, Uint8Array>) => void, string]>([
    ['no manifest', (files) => files.delete('manifest.json'), 'manifest.json is missing'],
    [
      'another manifest',
      (files) => files.set('manifest.json', bytes('{"files":3}')),
      'manifest.json is not one of ours',
    ],
    ['no JSON', (files) => files.set('manifest.json', bytes('<html>')), 'manifest.json is not one of ours'],
    ['a missing file', (files) => files.delete('arrive.css'), 'arrive.css is missing'],
    ['a changed byte', (files) => files.set('arrive.css', bytes('a{}')), 'arrive.css is not the file that was built'],
    [
      'a tag it does not know',
      (files) => files.set('manifest.json', bytes('{"files":{},"tags":{"insight-poll":{}}}')),
      '<insight-poll> is not a tag this version can rename',
    ],
  ])('is refused for %s', (_, spoil, message) => {
    const files = copy();
    spoil(files);
    expect(() => renameBuild(files, 'acme', tools)).toThrow(BuildError);
    expect(() => renameBuild(files, 'acme', tools)).toThrow(message);
  });

  it('is refused where files mention one another', () =>
    expect(() =>
      renameBuild(
        copy({ 'chunks/a-AAAAAAA1.js': 'import"./b-AAAAAAA2.js"', 'chunks/b-AAAAAAA2.js': 'import"./a-AAAAAAA1.js"' }),
        'acme',
        tools,
      ),
    ).toThrow('mentions itself through others'));
});
