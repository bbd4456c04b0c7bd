import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Manifest } from '../build/manifest.js';
import { root, tags } from '../build/tags.js';
import { VERSION } from '../src/kit/element/version.js';

const read = (file: string) => readFileSync(join(root, file), 'utf8');
const cdn = join(root, 'dist/cdn');
const manifest = JSON.parse(read('dist/cdn/manifest.json')) as Manifest;
const built = readdirSync(cdn, { recursive: true, encoding: 'utf8' });

describe('the built files', () => {
  it('carry the version of the package', () => {
    const { version } = JSON.parse(read('package.json')) as { version: string };
    expect(VERSION).toBe(version);
    expect(manifest.version).toBe(version);
  });

  it('are all in the manifest, with the hash of their bytes', () => {
    const shipped = built.filter((file) => /\.(js|css|html)$/.test(file)).sort();
    expect(Object.keys(manifest.files).sort()).toEqual(shipped);
    for (const [file, { integrity }] of Object.entries(manifest.files))
      expect(integrity, file).toBe(
        `sha384-${createHash('sha384')
          .update(readFileSync(join(cdn, file)))
          .digest('base64')}`,
      );
  });

  it('hold one self-contained file a tag: it imports nothing', () => {
    expect(Object.keys(manifest.tags).sort()).toEqual(tags);
    for (const { file } of Object.values(manifest.tags)) {
      expect(manifest.files[file]!.imports, file).toEqual([]);
      expect(read(`dist/cdn/${file}`), file).not.toMatch(/\bimport\s*\(\s*["'`]/);
    }
  });

  it('have a source map each, but for the index, which has no source', () => {
    for (const file of Object.keys(manifest.files).filter((name) => /^(?!chunks\/index-).*\.js$/.test(name)))
      expect(existsSync(join(cdn, `${file}.map`)), file).toBe(true);
  });

  it('owe their licences, and pay them', () => {
    const texts = read('dist/cdn/LICENSES.txt');
    for (const name of ['insight-widgets', 'lit', 'zod']) expect(texts).toMatch(new RegExp(`^${name}\\b`, 'm'));
    expect(texts).toContain('BSD 3-Clause License');
  });

  it('name no host of anybody’s, but for what identifies a namespace and never answers', () => {
    for (const file of Object.keys(manifest.files)) {
      const hosts = read(`dist/cdn/${file}`).match(/https?:\/\/[\w.-]+/g) ?? [];
      const allowed = new Set([
        'http://www.w3.org',
        'http://adlnet.gov',
        'https://nowhere.invalid',
        'https://json-schema.org',
        'http://json-schema.org',
      ]);
      expect(
        hosts.filter((host) => !allowed.has(host)),
        file,
      ).toEqual([]);
    }
  });
});

describe('the papers', () => {
  it('explain each code that an error can carry, and no other', () => {
    const source = read('src/kit/core/problem.ts');
    const union = source.slice(
      source.indexOf('export type ProblemCode'),
      source.indexOf(';', source.indexOf("| 'render'")),
    );
    const codes = [...union.matchAll(/\| '([\w-]+)'/g)].map(([, code]) => code!);
    const explained = [...read('docs/errors.md').matchAll(/^(?:#+\s*|\|\s*)`([\w-]+)`/gm)].map(([, code]) => code!);
    expect(codes.length).toBeGreaterThan(10);
    expect([...new Set(explained)].sort()).toEqual(codes.sort());
  });
});
