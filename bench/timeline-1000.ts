/**
 * How a timeline of a thousand phases arrives on a slow machine: `npm run build && npx tsx bench/timeline-1000.ts`.
 *
 * For each number of phases and each schedule: the longest task from the tag's file to the last row (Chromium, CPU
 * slowed 4×), how many tasks were longer than 50 ms, and how many nodes there are in the end; then how long a task it takes to
 * change an attribute. `--dist <folder>` measures another build.
 */
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGS, find } from '../tests/engines/find.js';

const at = process.argv.indexOf('--dist');
const dist = at < 0 ? join(import.meta.dirname, '../dist') : resolve(process.argv[at + 1]!);
const SLOWDOWN = 4;

const pageOf = (
  count: number,
  attributes: string,
  points: boolean,
) => `<!doctype html><html lang="en"><title>${count}</title>
<pivot-timeline ${attributes} expect="30 months"><h2>All of it</h2><ol>${[...Array(count).keys()]
  .map(
    (i) =>
      `<li>Step ${i + 1} of the plan: ${points ? `${i % 3}/${1 + (i % 3)}/${3 + (i % 7)}` : `${i % 3}-${1 + (i % 7) + (i % 3)}`} weeks</li>`,
  )
  .join('')}</ol></pivot-timeline>`;

const server = createServer((request, response) => {
  const url = new URL(request.url!, 'http://localhost');
  const is = (type: string, body: string | Buffer) => response.writeHead(200, { 'content-type': type }).end(body);
  if (url.pathname === '/') {
    const { searchParams: query } = url;
    is('text/html', pageOf(Number(query.get('n')), query.get('a')!, query.has('p')));
  } else
    try {
      is('text/javascript', readFileSync(join(dist, url.pathname)));
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
console.log('phases schedule              longest task  long tasks  nodes  after a change');
for (const [attributes, points] of [
  ['schedule="elapsed"', false],
  ['schedule="concurrent"', false],
  ['schedule="sequential"', false],
  ['schedule="sequential" start="2027-01-04"', false],
  ['schedule="sequential"', true],
] as const)
  for (const count of [250, 500, 1000]) {
    const page = await browser.newPage();
    // tsx names functions by a helper that the page does not have.
    await page.addInitScript('globalThis.__name = (each) => each');
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    await page.goto(`http://localhost:${port}/?n=${count}&a=${encodeURIComponent(attributes)}${points ? '&p' : ''}`);
    // The page's own HTML is the page's; what counts is from the file on.
    const settle = () =>
      page.evaluate(async (count) => {
        const all = () => {
          const root = document.querySelector('pivot-timeline')!.shadowRoot;
          return ['.phase', 'tbody tr'].every((each) => root?.querySelectorAll(each).length === count);
        };
        while (!all()) await new Promise((done) => setTimeout(done, 50));
        await new Promise((done) => setTimeout(done, 1500));
        return document.querySelector('pivot-timeline')!.shadowRoot!.querySelectorAll('*').length;
      }, count);
    await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
    await browser.startTracing(page, { categories: ['toplevel', '__metadata'] });
    await page.addScriptTag({ type: 'module', url: '/cdn/pivot-timeline.js' });
    const nodes = await settle();
    const first = tasksOf(await browser.stopTracing());
    await browser.startTracing(page, { categories: ['toplevel', '__metadata'] });
    await page.evaluate(() => document.querySelector('pivot-timeline')!.setAttribute('expect', '20 months'));
    await settle();
    const second = tasksOf(await browser.stopTracing());
    const longest = (tasks: number[]) => `${Math.max(0, ...tasks).toFixed(0)} ms`;
    console.log(
      `${String(count).padEnd(6)} ${(attributes.replace(/schedule=|"/g, '') + (points ? ' PERT' : '')).padEnd(28)} ${longest(first).padStart(5)}  ${String(first.filter((each) => each > 50).length).padStart(10)}  ${String(nodes).padStart(9)}  ${longest(second)}`,
    );
    await page.close();
  }
await browser.close();
server.close();
