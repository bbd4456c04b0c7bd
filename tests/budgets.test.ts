import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Manifest } from '../build/manifest.js';

const cdn = join(import.meta.dirname, '../dist/cdn');
const manifest = JSON.parse(readFileSync(join(cdn, 'manifest.json'), 'utf8')) as Manifest;
const brotli = (file: string) => brotliCompressSync(readFileSync(join(cdn, file))).length;

/** Brotli bytes, at most: what a visitor downloads. Raise one only with the reason in the commit. */
const BUDGETS: Record<string, number> = {
  'insight-card.js': 10_000,
  'pivot-timeline.js': 14_000,
  'pivot-misalignment-quiz.js': 16_000,
  'insight-quiz.js': 15_000,
  'insight-provider.js': 8_000,
  'all.js': 30_000,
};
/** The validation of JSON for one widget: its own chunk and the one that all share. */
const VALIDATION = 9_000;
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

  const validations = Object.keys(manifest.files).filter((file) => /chunks\/\w+-validate-/.test(file));
  it('validates each kind of JSON in a chunk of its own', () => {
    expect(validations).toHaveLength(3);
  });
  it.each(validations)('%s and what it imports are within budget', (file) => {
    const closure = [file, ...manifest.files[file]!.imports];
    expect(closure.reduce((sum, each) => sum + brotli(each), 0)).toBeLessThanOrEqual(VALIDATION);
  });
});
