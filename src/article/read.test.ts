import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { validate } from '../pack/model/validate.js';
import { readArticle } from './read.js';

const FOLDER = fileURLToPath(new URL('../../tests/fixtures/articles/', import.meta.url));
const files = readdirSync(FOLDER).filter((each) => each.endsWith('.md'));
const textOf = (file: string) => readFileSync(`${FOLDER}${file}`, 'utf8');
const plain = (text: string) => text.replace(/\r\n/g, '\n');

describe('Articles of the family', () => {
  it.each(files)('%s: all that comes of it', async (file) => {
    const { pack, report, placements } = readArticle(textOf(file), { file });
    const whole = `${JSON.stringify({ pack, placements, report }, null, 1)}\n`;
    await expect(whole).toMatchFileSnapshot(`${FOLDER}expected/${file.replace(/md$/, 'json')}`);
  });

  it.each(files)('%s: valid, each block that a definition replaces is said by it, and no section is lost', (file) => {
    const text = plain(textOf(file));
    const { pack, report, body, placements } = readArticle(text, { file });
    expect(validate(JSON.parse(JSON.stringify(pack))).problems).toEqual([]);
    const replaced = placements.filter(({ role }) => role === 'replaces');
    for (const { from, to } of replaced) expect(body.children.slice(from, to + 1).length).toBeGreaterThan(0);
    const lines = text.split('\n');
    for (const { heading, line, left } of report.sections) {
      const words = (each: string) => each.replace(/[^\p{L}\p{N}]/gu, '');
      if (heading) expect(words(lines[line - 1]!)).toBe(words(heading));
      for (const each of left) expect(each.line).toBeLessThanOrEqual(lines.length);
    }
  });

  it.each(files)('%s: the same with other line ends and a byte order mark', (file) => {
    const text = plain(textOf(file));
    const { pack, report, placements } = readArticle(text, { file });
    for (const other of [text.replace(/\n/g, '\r\n'), text.replace(/\n/g, '\r'), `\ufeff${text}`])
      expect(readArticle(other, { file })).toMatchObject({ pack, report, placements });
  });

  it.each(files)('%s: the same with bullets, numbers and headings written in another way', (file) => {
    const text = plain(textOf(file));
    const other = text
      .replace(/^( *)- (?!\[)/gm, '$1* ')
      .replace(/^(\d)\. /gm, '$1) ')
      .replace(/^(#{2,5}) /gm, '#$1 ');
    const [front] = /^---\n[^]*?\n---\n/.exec(text) ?? [''];
    const { pack } = readArticle(text, { file });
    expect(readArticle(front + other.slice(front.length), { file }).pack).toEqual(pack);
  });
});

/** What an article of exactly this shape must give, whatever its subject. */
function wholePack(text: string, file: string): void {
  const { pack, report } = readArticle(text, { file });
  const { timeline, assessment, cards, comparisons, steps, allocation } = pack;
  const phases = timeline?.phases.map(({ min, max, unit }) => `${min}-${max} ${unit}`);
  expect(phases).toEqual(['1-1 day', '1-2 quarter', '2-3 quarter', '3-4 quarter', '4-6 quarter']);
  expect(timeline?.expect).toMatchObject({ value: 1, unit: 'quarter' });
  expect(assessment?.dimensions).toHaveLength(4);
  for (const { id } of assessment!.dimensions)
    expect(assessment!.items.filter(({ dimension }) => dimension === id)).toHaveLength(3);
  expect(report.review).toHaveLength(12);
  expect(comparisons.map(({ actual }) => actual.length)).toEqual([3, 3, 3, 3]);
  expect(comparisons.every(({ result }) => result)).toBe(true);
  expect(steps).toHaveLength(5);
  expect(allocation.map(({ share }) => share)).toEqual([40, 30, 30]);
  const stat = cards.find(({ variant }) => variant === 'stat');
  expect(stat).toMatchObject({ figure: { value: 70, unit: '%' }, source: { name: 'McKinsey' }, evidence: 'disputed' });
  expect(stat?.note).toBeTruthy();
  expect(report.sections.map(({ status }) => status)).toEqual([
    ...['used', 'partly', 'unrecognised', 'used', 'used', 'used', 'partly'],
  ]);
  const found = report.problems.map(({ code, line }) => `${code} ${line}`);
  for (const code of ['long-answer', 'disputed-source', 'no-author 1', 'no-date 1', 'no-image 1', 'canonical-root 10'])
    expect(found.join()).toContain(code);
  expect(report.problems.every(({ severity }) => severity === 'warning')).toBe(true);
}

describe('An article of the sample’s shape', () => {
  it('gives phases, expectation, dimensions, steps, shares and a figure with how good it is', () =>
    wholePack(textOf('new-course-old-machine.md'), 'new-course-old-machine.md'));

  const sample = fileURLToPath(
    new URL('../../../shared/articles/why-strategic-pivots-fail-to-gain-traction.md', import.meta.url),
  );
  it.runIf(existsSync(sample))('and so does the sample itself', () => wholePack(readFileSync(sample, 'utf8'), sample));
});
