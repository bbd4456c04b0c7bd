// npm run test:hosts: widgets on other people's pages. It prints which host works in which engine, holds the README's
// table to that, and ends with one line to count on. `-- --write` renews the table instead.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { obtain } from '../engines/obtain.js';
import { report } from '../report.js';
import { count, type Counts, readResults, vitest } from '../vitest.js';
import { obtain as obtainPackages } from './packages.js';
import { differences, rowsOf, toText, withRows } from './table.js';

const MINUTES = 25;
const README = 'README.md';
/** What the build is made of; the manifest is what it has made. */
const SOURCES = ['src', 'build', 'demo', 'package.json', 'package-lock.json', 'vite.config.ts', 'tsconfig.npm.json'];
const BUILT = 'dist/cdn/manifest.json';

const started = performance.now();

function run([file, ...args]: string[], env: NodeJS.ProcessEnv = process.env): number {
  const { status, error } = spawnSync(file!, args, {
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    timeout: MINUTES * 60_000,
    killSignal: 'SIGKILL',
  });
  if (error) console.log(error.message);
  return status ?? 1;
}

function isStale(): boolean {
  const built = statSync(BUILT, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const within = (path: string) =>
    statSync(path).isDirectory()
      ? readdirSync(path, { recursive: true, encoding: 'utf8' }).map((file) => join(path, file))
      : [path];
  return SOURCES.flatMap(within).some((path) => statSync(path).mtimeMs > built);
}

/** Holds the README to what was shown, or writes that into it. */
async function checkReadme(counts: Counts, rows: ReturnType<typeof rowsOf>): Promise<void> {
  const readme = readFileSync(README, 'utf8');
  if (process.argv.includes('--write')) {
    writeFileSync(README, await withRows(readme, rows));
    return console.log(`\nwritten: ${README}`);
  }
  const found = differences(readme, rows);
  if (found.length) counts.failed.push(...found.map((each) => `${README}: ${each}`));
  else counts.passed++;
}

const obtained = await obtain();
for (const { engine, path, driver } of obtained.found) console.log(`${engine}: ${path}, by ${driver}`);
obtainPackages();
if (isStale() && run(['npm', 'run', '--silent', 'build'])) throw new Error('The build failed');

const folder = mkdtempSync(join(tmpdir(), 'insight-hosts-'));
const file = join(folder, 'results.json');
const ENGINES = obtained.found.map(({ engine }) => engine).join();
const code = run(vitest('hosts', file), { ...process.env, ENGINES });
const results = existsSync(file) ? readResults(file) : { testResults: [] };
rmSync(folder, { recursive: true });

const counts = count(results);
// An error outside every test fails the command alone.
if (code && !counts.failed.length) counts.failed.push('hosts');
const rows = rowsOf(results);
console.log(`\n${toText(rows)}`);
await checkReadme(counts, rows);
report(counts, obtained, started);
