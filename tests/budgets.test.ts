import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Manifest } from '../build/manifest.js';

const cdn = join(import.meta.dirname, '../dist/cdn');
const manifest = JSON.parse(readFileSync(join(cdn, 'manifest.json'), 'utf8')) as Manifest;
const brotli = (file: string) => brotliCompressSync(readFileSync(join(cdn, file))).length;

/**
 * Brotli bytes, at most: what a visitor downloads. Raise one only with the reason in the commit. A file moves by some 30
 * with every change of what it brings on demand, by whose hash it knows it.
 */
const BUDGETS: Record<string, number> = {
  'insight-card.js': 10_000,
  'pivot-timeline.js': 18_350,
  'pivot-misalignment-quiz.js': 16_900,
  'insight-quiz.js': 15_300,
  'insight-provider.js': 8_000,
  'all.js': 32_500,
  'loader.js': 2_000,
};
/** What reads JSON for all widgets: fetching, zod/mini, and the words for what is wrong. */
const READS_JSON = 9_000;
/** What one format adds, in or out, beyond what formats share. */
const FORMAT = 2_500;
/** All that a kind of widget says in one language. */
const LANGUAGE = 2_500;
/** Its default content in one language. */
const CONTENT = 3_000;
/** What one kind adds to it: its schema and the judgement of its meaning. */
const VALIDATION = 4_000;
const ARRIVE_BYTES = 700;

describe('what a visitor downloads', () => {
  it.each(Object.entries(BUDGETS))('%s is within %i bytes', (file, budget) => {
    expect(existsSync(join(cdn, file)), `${file} was built`).toBe(true);
    expect(brotli(file)).toBeLessThanOrEqual(budget);
  });

  it('has a budget for each tag', () => {
    expect(
      Object.values(manifest.tags)
        .map(({ file }) => file)
        .filter((file) => !(file in BUDGETS)),
    ).toEqual([]);
  });

  it('arrive.css may be inlined', () => {
    expect(readFileSync(join(cdn, 'arrive.css')).length).toBeLessThanOrEqual(ARRIVE_BYTES);
  });

  const chunks = Object.keys(manifest.files).filter((file) => file.startsWith('chunks/'));
  const [shared] = chunks.filter((file) => file.startsWith('chunks/json-'));
  const validations = chunks.filter((file) => /chunks\/\w+-validate-/.test(file));

  it('reads JSON with one file that all widgets share', () => {
    expect(brotli(shared!)).toBeLessThanOrEqual(READS_JSON);
  });
  it('validates each kind of JSON in a chunk of its own', () => {
    expect(validations.length).toBeGreaterThanOrEqual(3);
  });
  it.each(validations)('%s and what it imports are within budget', (file) => {
    const closure = [file, ...manifest.files[file]!.imports].filter((each) => each !== shared);
    expect(closure.reduce((sum, each) => sum + brotli(each), 0)).toBeLessThanOrEqual(VALIDATION);
  });

  const languages = chunks.filter((file) =>
    /chunks\/(?:(?:card|timeline|assessment)-words|assessment-preset)-/.test(file),
  );
  it('brings a language only where it is spoken', () => {
    expect(languages.length).toBe(20);
  });
  it.each(languages)('%s is within budget', (file) => {
    const closure = [file, ...manifest.files[file]!.imports];
    expect(closure.reduce((sum, each) => sum + brotli(each), 0)).toBeLessThanOrEqual(
      file.includes('-preset-') ? CONTENT : LANGUAGE,
    );
  });

  const formats = chunks.filter((file) => /chunks\/timeline-(take|import)/.test(file));
  it('brings a timeline’s formats one by one', () => {
    expect(formats.length).toBeGreaterThanOrEqual(9);
  });
  it.each(
    [...new Set(formats.flatMap((file) => [file, ...manifest.files[file]!.imports]))].filter((file) => file !== shared),
  )('%s is within budget', (file) => expect(brotli(file)).toBeLessThanOrEqual(FORMAT));
});
