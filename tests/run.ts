// npm test: every stage, as many at a time as there are cores for, and at the end one line to count on.
// `npm test -- unit widgets:firefox` runs the named stages and what they need. With CI set, nothing may be left out.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { obtain } from './engines/obtain.js';
import { report, seconds } from './report.js';
import { type Stage, STAGES } from './stages.js';
import type { Counts } from './vitest.js';

const CORES = 2;
const STAGE_MINUTES = 15;
/** As many lines of a stage that gave no results stand at the end, where they are looked for. */
const LAST_LINES = 12;
/** What moves the cursor in a terminal, which lines of several stages cannot share. */
const CURSOR = /\x1b\[\d*[A-HJKST]/g;
const folder = mkdtempSync(join(tmpdir(), 'insight-tests-'));
const started = performance.now();

interface Ended {
  code: number;
  /** The last lines it wrote. */
  last: string[];
}

/** Runs one command, each line of its output under the stage's name. */
function exec({ name, command, engine }: Stage, engines: string[], results: string): Promise<Ended> {
  const last: string[] = [];
  const say = (line: string) => {
    console.log(`${name.padEnd(16)} │ ${line}`);
    last.push(line);
    if (last.length > LAST_LINES) last.shift();
  };
  const [file, ...args] = command.map((part) => part.replace('RESULTS', results));
  const env = {
    ...process.env,
    RESULTS: results,
    ...(engines.length && { ENGINES: engines.join() }),
    ...(engine && { ENGINE: engine }),
  };
  const child = spawn(file!, args, {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
    timeout: STAGE_MINUTES * 60_000,
    killSignal: 'SIGKILL',
  });
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      const text = line.replaceAll(CURSOR, '');
      if (text.trim()) say(text);
    });
  }
  return new Promise((resolve) => {
    child.on('error', (error) => {
      say(error.message);
      resolve({ code: 1, last });
    });
    child.on('close', (code, signal) => {
      if (signal) say(`ended by ${signal}`);
      resolve({ code: code ?? 1, last });
    });
  });
}

function readCounts({ read, name }: Stage, { code, last }: Ended, results: string): Counts {
  const counts: Counts = { passed: 0, failed: [], skipped: [] };
  try {
    if (read) Object.assign(counts, read(results));
    else if (code === 0) counts.passed = 1;
  } catch {
    counts.failed.push([`${name}: it gave no results. Its last lines:`, ...last].join('\n           '));
  }
  // An error outside every test fails the command alone.
  if (code !== 0 && !counts.failed.length) counts.failed.push(name);
  return counts;
}

async function runStage(stage: Stage, engines: string[]): Promise<Counts> {
  console.log(`${stage.name.padEnd(16)} ┌ starts`);
  const since = performance.now();
  const results = join(folder, `${stage.name.replace(':', '-')}.json`);
  const counts = readCounts(stage, await exec(stage, engines, results), results);
  const skipped = counts.skipped.length ? `, ${counts.skipped.length} skipped` : '';
  const line = `${counts.passed} passed, ${counts.failed.length} failed${skipped}`;
  console.log(`${stage.name.padEnd(16)} └ ${line}, ${seconds(since)}`);
  return counts;
}

/** Starts each stage once what it needs has passed and cores are free, in the order they are listed. */
async function runAll(stages: Stage[], engines: string[]): Promise<Map<string, Counts>> {
  const done = new Map<string, Counts>();
  const waiting = [...stages];
  const running = new Map<string, Promise<void>>();
  let busy = 0;
  while (waiting.length || running.size) {
    for (const stage of [...waiting]) {
      const needs = (stage.needs ?? []).filter((name) => stages.some((other) => other.name === name));
      const broken = needs.find((name) => done.get(name)?.failed.length);
      if (broken)
        done.set(stage.name, { passed: 0, failed: [`${stage.name}: not run, as ${broken} failed`], skipped: [] });
      else if (!needs.every((name) => done.has(name))) continue;
      else if (busy && busy + stage.cores > CORES) break;
      else {
        busy += stage.cores;
        const run = runStage(stage, engines).then((counts) => {
          done.set(stage.name, counts);
          running.delete(stage.name);
          busy -= stage.cores;
        });
        running.set(stage.name, run);
      }
      waiting.splice(waiting.indexOf(stage), 1);
    }
    await Promise.race(running.values());
  }
  return done;
}

/** The stages named on the command line with what they need; all without names. */
function chosen(names: string[]): Stage[] {
  const unknown = names.find((name) => !STAGES.some((stage) => stage.name === name));
  if (unknown) throw new Error(`No stage ${unknown}: ${STAGES.map(({ name }) => name).join(', ')}`);
  const needed = STAGES.filter(({ name }) => names.includes(name)).flatMap(({ needs }) => needs ?? []);
  return names.length ? STAGES.filter(({ name }) => names.includes(name) || needed.includes(name)) : STAGES;
}

const stages = chosen(process.argv.slice(2));
const obtained = stages.some(({ engine, name }) => engine ?? name === 'pages')
  ? await obtain()
  : { found: [], missing: [] };
for (const { engine, path, driver } of obtained.found) console.log(`${engine}: ${path}, by ${driver}`);

const engines = obtained.found.map(({ engine }) => engine as string);
const runnable = stages.filter(({ engine, name }) =>
  engine ? engines.includes(engine) : name !== 'pages' || engines.length,
);
const done = [...(await runAll(runnable, engines)).values()];
rmSync(folder, { recursive: true });
report(
  {
    passed: done.reduce((sum, { passed }) => sum + passed, 0),
    failed: done.flatMap(({ failed }) => failed),
    skipped: done.flatMap(({ skipped }) => skipped),
  },
  obtained,
  started,
);
