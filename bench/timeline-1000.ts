/**
 * How a timeline of hundreds of phases arrives on a slow machine: `npm run build && npx tsx bench/timeline-1000.ts`.
 *
 * For each number of phases and each schedule: the longest task from the tag's file to the last row (Chromium, CPU
 * slowed 4×), all of them together, and how many nodes there are in the end; then the same for a change of an
 * attribute, and for the table once it is opened. A busy machine only adds, so each is the least of some runs.
 * `--dist <folder>` measures another build, `--runs <number>` so often, and what else is said picks lines by a word.
 */
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGS, find } from '../tests/engines/find.js';

const at = process.argv.indexOf('--dist');
const dist = at < 0 ? join(import.meta.dirname, '../dist') : resolve(process.argv[at + 1]!);
const SLOWDOWN = 4;
const option = process.argv.indexOf('--runs');
const RUNS = option < 0 ? 3 : Number(process.argv[option + 1]);
const COUNTS = [250, 500, 1000, 2000];
const LINES = [
  { name: 'elapsed', attributes: 'schedule="elapsed"' },
  { name: 'concurrent', attributes: 'schedule="concurrent"' },
  { name: 'sequential', attributes: 'schedule="sequential"' },
  { name: 'sequential, dated', attributes: 'schedule="sequential" start="2027-01-04"' },
  { name: 'sequential, PERT', attributes: 'schedule="sequential"', points: true },
  { name: 'a graph', attributes: '', graph: true },
];
type Line = { attributes: string; points?: boolean; graph?: boolean };

const numbers = (count: number) => [...Array(count).keys()];
const listOf = (count: number, points?: boolean) =>
  `<ol>${numbers(count)
    .map((i) => {
      const [min, max] = [i % 3, 1 + (i % 7) + (i % 3)];
      return `<li>Step ${i + 1} of the plan: ${points ? `${min}/${min + 1}/${max + 2}` : `${min}-${max}`} weeks</li>`;
    })
    .join('')}</ol>`;
/** Two strands that meet at the end of each dozen, so that some of it is exact and most is sampled. */
const graphOf = (count: number) =>
  JSON.stringify({
    ...{ kind: 'timeline', schema: 1, id: 'graph', title: 'All of it' },
    phases: numbers(count).map((i) => ({
      ...{ id: `p${i}`, label: `Step ${i + 1} of the plan`, min: i % 3, max: 1 + (i % 7) + (i % 3), unit: 'week' },
      after: [i - 2, ...(i % 12 ? [] : [i - 1])].filter((each) => each >= 0).map((each) => `p${each}`),
    })),
  });
const pageOf = (count: number, { attributes, points, graph }: Line) =>
  `<!doctype html><html lang="en"><title>${count}</title>
<pivot-timeline ${attributes} expect="30 months"><h2>All of it</h2>${
    graph ? `<script type="application/json">${graphOf(count)}</script>` : listOf(count, points)
  }</pivot-timeline>`;

const server = createServer((request, response) => {
  const url = new URL(request.url!, 'http://localhost');
  const is = (type: string, body: string | Buffer) => response.writeHead(200, { 'content-type': type }).end(body);
  if (url.pathname === '/') {
    const { searchParams: query } = url;
    is('text/html', pageOf(Number(query.get('n')), LINES[Number(query.get('line'))]!));
  } else
    try {
      const script = readFileSync(join(dist, url.pathname));
      is('text/javascript', script);
    } catch {
      response.writeHead(404).end();
    }
}).listen(0);
const { port } = server.address() as { port: number };

interface TraceEvent {
  name: string;
  tid: number;
  args?: { name?: string };
  /** Microseconds of processor time. */
  tdur?: number;
}
/**
 * The tasks of the page's main thread, in milliseconds of processor time: what other programs take on a busy machine is
 * not ours. Slowing keeps the processor busy, so it is counted.
 */
function tasksOf(trace: Buffer): number[] {
  const { traceEvents: events } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const main = new Set(
    events.flatMap(({ name, tid, args }) => (name === 'thread_name' && args?.name === 'CrRendererMain' ? tid : [])),
  );
  return events.flatMap(({ name, tid, tdur }) => (/RunTask$/.test(name) && main.has(tid) && tdur ? tdur / 1000 : []));
}

const browser = await chromium.launch({
  executablePath: find('chromium')!.path,
  args: CHROMIUM_ARGS,
});
interface Run {
  nodes: number;
  arrival: number[];
  change: number[];
  table: number[];
}
async function run(line: number, count: number): Promise<Run> {
  const page = await browser.newPage();
  // tsx names functions by a helper that the page does not have.
  await page.addInitScript('globalThis.__name = (each) => each');
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.goto(`http://localhost:${port}/?n=${count}&line=${line}`);
  const until = (rows: string) =>
    page.evaluate(
      async ([rows, count]) => {
        const root = () => document.querySelector('pivot-timeline')!.shadowRoot;
        while (root()?.querySelectorAll(rows).length !== count) await new Promise((done) => setTimeout(done, 50));
        await new Promise((done) => setTimeout(done, 1000));
        return root()!.querySelectorAll('*').length;
      },
      [rows, count] as const,
    );
  // The page's own HTML is the page's; what counts is from the file on.
  await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
  const traced = async (act: () => Promise<unknown>) => {
    await browser.startTracing(page, { categories: ['toplevel', '__metadata'] });
    await act();
    return tasksOf(await browser.stopTracing());
  };
  let nodes = 0;
  const arrival = await traced(async () => {
    await page.addScriptTag({ type: 'module', url: '/cdn/pivot-timeline.js' });
    nodes = await until('.phase');
  });
  const change = await traced(async () => {
    await page.evaluate(async () => {
      const timeline = document.querySelector('pivot-timeline')!;
      const lead = () => timeline.shadowRoot!.querySelector('.lead')!.textContent;
      const before = lead();
      timeline.setAttribute('expect', '20 months');
      while (lead() === before) await new Promise((done) => setTimeout(done, 50));
    });
    await until('.phase');
  });
  const table = await traced(async () => {
    await page.evaluate(() => {
      document.querySelector('pivot-timeline')!.shadowRoot!.querySelector<HTMLDetailsElement>('.table')!.open = true;
    });
    await until('tbody tr');
  });
  await page.close();
  return { nodes, arrival, change, table };
}

const longest = (runs: number[][]) => Math.min(...runs.map((tasks) => Math.max(0, ...tasks)));
const total = (runs: number[][]) => Math.min(...runs.map((tasks) => tasks.reduce((sum, each) => sum + each, 0)));
const cell = (value: number) => value.toFixed(0).padStart(9);
console.log('                            longest task, ms          together, ms');
console.log('phases schedule             arrival   change    table   arrival   change    table     nodes');
const words = process.argv.slice(2).filter((each, i, all) => !/^--/.test(each) && !/^--/.test(all[i - 1] ?? ''));
for (const [line, { name }] of LINES.entries()) {
  if (words.length && !words.some((word) => name.includes(word))) continue;
  for (const count of COUNTS) {
    const runs: Run[] = [];
    while (runs.length < RUNS) runs.push(await run(line, count));
    const [arrival, change, table] = [
      runs.map((each) => each.arrival),
      runs.map((each) => each.change),
      runs.map((each) => each.table),
    ];
    const cells = [...[arrival, change, table].map(longest), ...[arrival, change, table].map(total), runs[0]!.nodes];
    console.log(`${String(count).padEnd(6)} ${name.padEnd(18)}${cells.map(cell).join('')}`);
  }
}
await browser.close();
server.close();
