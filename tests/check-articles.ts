// npm run check:articles -- <folder>: builds every article of a folder by the built command and prints what became of each
// section. Of every article: nothing is wrong with it, its pack is valid, no section is unaccounted for, and its page says
// without scripts what its widgets say. Of the sample by its name, what is known to be in it. The last line counts.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ArticleProblem, SectionReport } from '../src/article/types.js';
import { proseToText } from '../src/kit/core/prose.js';
import { resolveText, type Text } from '../src/kit/core/text.js';
import type { PackDefinition } from '../src/pack/model/schema.js';
import { validate } from '../src/pack/model/validate.js';

const SAMPLE = 'why-strategic-pivots-fail-to-gain-traction';
const root = join(import.meta.dirname, '..');
const command = join(root, 'dist/cli/insight-widgets.js');

interface Account {
  file: string;
  slug: string;
  outputs: string[];
  sections: SectionReport[];
  problems: ArticleProblem[];
}

let passed = 0;
let failed = 0;
function check(what: string, found: unknown, wanted: unknown = true): void {
  const isSo = JSON.stringify(found) === JSON.stringify(wanted);
  if (isSo) passed++;
  else failed++;
  if (!isSo) console.log(`  FAILED ${what}: ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`);
}

const plain = (text: Text | undefined, lang: string) =>
  proseToText(resolveText(text, lang)).replace(/\s+/g, ' ').trim();

/** What a reader of the page finds without scripts: its words, where an element is no more than what is in it. */
const wordsOf = (html: string) =>
  html
    .replace(/<script\b[^>]*>.*?<\/script>/gs, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');

/** Letters and digits alone. */
const bare = (words: string) => words.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

/** The headings of an article's sections: none of code, of a directive, or of the article itself. */
function headingsIn(text: string): string[] {
  const plain = text.replace(/\r/g, '').replace(/^(```+|~~~+|:::+)[^\n]*\n.*?^\1\s*$/gms, '');
  return [...plain.matchAll(/^#{2,6} +(.+?)[ #]*$/gm)].map(([, words]) => bare(words!));
}

/** Every text of a pack's definitions that its page must say. */
function saidBy({ assessment, timeline, cards }: PackDefinition): Text[] {
  return [
    ...(timeline?.phases.map(({ label }) => label) ?? []),
    ...(assessment?.items.map(({ text }) => text) ?? []),
    ...cards.flatMap(({ steps = [], rows = [], figure }) => [
      ...steps.map(({ title }) => title),
      ...rows.flatMap(({ stated, actual }) => [stated, actual]),
      ...(figure ? [figure.text ?? String(figure.value)] : []),
    ]),
  ];
}

function checkArticle({ file, slug, outputs, sections, problems }: Account): void {
  console.log(`\n${file}`);
  for (const { heading, line, status, left } of sections) {
    const rest = left.length ? ` (prose alone: lines ${left.map((each) => each.line).join(', ')})` : '';
    console.log(
      `  ${String(line).padStart(4)}  ${status.padEnd(12)} ${heading || '(before the first heading)'}${rest}`,
    );
  }
  for (const { line, column, severity, message } of problems)
    console.log(`  ${file}:${line}:${column}: ${severity}: ${message}`);

  check('no errors', problems.filter(({ severity }) => severity === 'error').length, 0);
  const named = new Set(sections.map(({ heading }) => bare(heading)));
  check(
    'every section has its account',
    headingsIn(readFileSync(file, 'utf8')).filter((words) => !named.has(words)),
    [],
  );
  const [page, packFile] = outputs;
  check('three files', outputs.length, 3);
  if (!page || !packFile) return;
  const { definition: pack, problems: wrong } = validate(JSON.parse(readFileSync(packFile, 'utf8')));
  check('the pack is valid', wrong, []);
  if (!pack) return;
  const html = readFileSync(page, 'utf8');
  const words = wordsOf(html);
  const lang = pack.lang ?? 'en';
  const missing = saidBy(pack).filter((text) => !words.includes(plain(text, lang)));
  check('the page says all that its widgets say', missing, []);
  if (slug === SAMPLE) checkSample(pack, html);
}

/** What the sample is known to hold. */
function checkSample({ timeline, assessment, steps, allocation, cards }: PackDefinition, html: string): void {
  check(
    'five phases with their ranges',
    timeline?.phases.map(({ min, max, unit }) => `${min}-${max} ${unit}`),
    ['1-1 day', '1-2 quarter', '2-3 quarter', '3-4 quarter', '4-6 quarter'],
  );
  const { expect } = timeline ?? {};
  check('one quarter is expected', expect && 'value' in expect && [expect.value, expect.unit], [1, 'quarter']);
  check(
    'four dimensions of three items',
    assessment?.dimensions.map(({ id }) => assessment.items.filter(({ dimension }) => dimension === id).length),
    [3, 3, 3, 3],
  );
  check('five steps', steps.length, 5);
  check(
    'the split',
    allocation.map(({ share }) => share),
    [40, 30, 30],
  );
  const figure = cards.find((card) => card.figure?.value === 70);
  check('70 % by McKinsey is disputed', [figure?.source?.name, figure?.evidence], ['McKinsey', 'disputed']);
  check('the page says so', /evidence="disputed"/.test(html) && />Evidence: disputed/.test(html));
}

const folders = process.argv.slice(2);
if (!folders.length) throw new Error('say which folder: npm run check:articles -- <folder>');
if (!existsSync(command)) throw new Error(`${command} is not built: npm run build`);
const out = mkdtempSync(join(tmpdir(), 'insight-articles-'));
const { stdout, stderr } = spawnSync(process.execPath, [command, 'build', ...folders, '--out', out, '--json'], {
  encoding: 'utf8',
  maxBuffer: 256 * 1024 * 1024,
});
if (!stdout) throw new Error(stderr);
const accounts = JSON.parse(stdout) as Account[];
accounts.forEach(checkArticle);
check('pages for all of them', readdirSync(out).filter((name) => name.endsWith('.pack.json')).length, accounts.length);
rmSync(out, { recursive: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
