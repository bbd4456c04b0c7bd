// npm run test:examples: the package in other people's projects. It prints what works in which framework, holds the
// README's table to that, and ends with one line to count on. `-- --write` renews the table instead; names of folders
// run those alone.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { obtain } from '../engines/obtain.js';
import { open } from '../pages/harness/open.js';
import { serve } from '../pages/harness/serve.js';
import { report, seconds } from '../report.js';
import type { Counts } from '../vitest.js';
import { EXAMPLES, titleOf, type Example } from './examples.js';
import { checkTypes, install, pack, run } from './project.js';
import { type Cell, type Row, toText, withRows } from './table.js';
import { read, VISITS } from './visit.js';

const README = 'README.md';
const COLUMNS = ['Types', ...Object.keys(VISITS)];

const everywhere = (cell: Cell): Record<string, Cell> =>
  Object.fromEntries(Object.keys(VISITS).map((column) => [column, cell]));

const started = performance.now();
const names = process.argv.slice(2).filter((arg) => !arg.startsWith('-'));
const chosen = EXAMPLES.filter(({ folder }) => !names.length || names.includes(folder));
const counts: Counts = { passed: 0, failed: [], skipped: [] };

/** Runs one check; what it throws is told at once, and counts. */
async function passes(name: string, check: () => Promise<unknown>): Promise<boolean> {
  try {
    await check();
    counts.passed++;
    return true;
  } catch (error) {
    counts.failed.push(name);
    console.log(`${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return false;
  }
}

/** Types and build. Gives the project, or nothing if it could not be built. */
async function make(example: Example, into: string, tarball: string): Promise<{ project?: string; types: Cell }> {
  const since = performance.now();
  const name = titleOf(example);
  let project: string | undefined;
  let types: Cell = example.wrong ? 'fails' : 'n/a';
  const isBuilt =
    (await passes(`${name}: installs`, async () => (project = await install(example, into, tarball)))) &&
    (await passes(`${name}: builds`, () => run(project!, 'run', 'build')));
  if (project && example.wrong && (await passes(`${name}: types`, () => checkTypes(example, project!))))
    types = 'works';
  console.log(`${name}: installed and built, ${seconds(since)}`);
  return { ...(isBuilt && project !== undefined && { project }), types };
}

/** Visits what was built, in each engine; a cell works if it does in all. */
async function visit(example: Example, project: string, engines: readonly string[]): Promise<Record<string, Cell>> {
  const name = titleOf(example);
  const site = await serve({ '/': { folder: join(project, 'dist') } });
  const isStatic = example.folder === 'astro';
  const cells = everywhere(example.engines.every((engine) => engines.includes(engine)) ? 'works' : 'not run');
  for (const engine of example.engines) {
    if (!engines.includes(engine)) {
      counts.skipped.push(`${name}: ${engine}`);
      continue;
    }
    for (const [column, act] of Object.entries(VISITS)) {
      const isFine = await passes(`${name}: ${column}, ${engine}`, async () => {
        const at = await open(engine, site.url('/'));
        try {
          await act(at, isStatic);
          const said = await at.console();
          if (said.length) throw new Error(`the console is not quiet: ${said.join('\n')}`);
        } finally {
          await at.close();
        }
      });
      if (!isFine) cells[column] = 'fails';
    }
  }
  if (isStatic)
    await passes(`${name}: reads without scripts`, async () => {
      const at = await open('chromium', site.url('/'), { javaScript: false });
      await read(at).finally(() => at.close());
    });
  await site.close();
  return cells;
}

const obtained = await obtain();
const engines = obtained.found.map(({ engine }) => engine as string);
const folder = mkdtempSync(join(tmpdir(), 'insight-examples-'));
const tarball = await pack(folder);

// Two at a time: one waits for the network while another computes.
const made = new Map<Example, Awaited<ReturnType<typeof make>>>();
const waiting = [...chosen].sort((a, b) => Number(b.folder === 'angular') - Number(a.folder === 'angular'));
const worker = async () => {
  for (let example = waiting.shift(); example; example = waiting.shift())
    made.set(example, await make(example, folder, tarball));
};
await Promise.all([worker(), worker()]);

const rows: Row[] = [];
for (const example of chosen) {
  const { project, types } = made.get(example)!;
  const visited = project ? await visit(example, project, engines) : everywhere('fails');
  const cells: Record<string, Cell> = { Types: types, ...visited };
  rows.push({ name: titleOf(example), cells: Object.fromEntries(COLUMNS.map((column) => [column, cells[column]!])) });
}
rmSync(folder, { recursive: true, force: true });

console.log(`\n${toText(rows)}`);
if (!names.length) {
  const readme = readFileSync(README, 'utf8');
  const wanted = await withRows(readme, rows);
  if (process.argv.includes('--write')) {
    writeFileSync(README, wanted);
    console.log(`\nwritten: ${README}`);
  } else if (wanted === readme) counts.passed++;
  else counts.failed.push(`${README}: its table is another; npm run test:examples -- --write renews it`);
}
report(counts, obtained, started);
// Browsers are kept for the next page, and would keep the process.
process.exit();
