/**
 * How quickly an answer is painted on a slow machine: `npm run build && npx tsx bench/assessment.ts`.
 *
 * For 12 and for 200 questions, one after another (Chromium, CPU slowed 4×): a choice with the mouse, "Next", and the
 * result; before them a choice among plain radios in a page without scripts, which is what the browser itself takes. Of
 * each the median and the most that the page's main thread works, from the press to the last frame that it changes. A
 * frame of a 60 Hz screen has 16.7 ms. `--dist <folder>` measures another build.
 */
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type CDPSession, type Page } from 'playwright-core';
import { CHROMIUM_ARGS, find } from '../tests/engines/find.js';

const at = process.argv.indexOf('--dist');
const dist = at < 0 ? join(import.meta.dirname, '../dist') : resolve(process.argv[at + 1]!);
const SLOWDOWN = 4;
const TIMES = 8;

/** Radios in a page without any script: what the browser itself takes for a choice. */
const PLAIN = `<!doctype html><html lang="en"><title>plain</title>
<form>${[1, 2, 3, 4, 5].map((i) => `<label><input type="radio" name="a"> ${i}</label>`).join('')}</form>`;

const pageOf = (count: number) => `<!doctype html><html lang="en"><title>${count}</title>
<insight-quiz><h2>All of it</h2><ol>${[...Array(count).keys()]
  .map((i) => `<li id="q${i}" data-dimension="part-${i % 4}">Statement ${i + 1} of them, about one of four parts.</li>`)
  .join('')}</ol></insight-quiz>
<script type="module" crossorigin src="/cdn/insight-quiz.js"></script>`;

const server = createServer((request, response) => {
  const url = new URL(request.url!, 'http://localhost');
  const is = (type: string, body: string | Buffer) => response.writeHead(200, { 'content-type': type }).end(body);
  if (url.pathname === '/') {
    const count = Number(url.searchParams.get('n'));
    return void is('text/html', count ? pageOf(count) : PLAIN);
  }
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
/** What the page's main thread worked, in milliseconds of processor time: what other programs take is not ours. */
function workIn(trace: Buffer): number {
  const { traceEvents: events } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const main = new Set(
    events.flatMap(({ name, tid, args }) => (name === 'thread_name' && args?.name === 'CrRendererMain' ? tid : [])),
  );
  const tasks = events.filter(({ name, tid, tdur }) => /RunTask$/.test(name) && main.has(tid) && tdur);
  return tasks.reduce((sum, { tdur }) => sum + tdur! / 1000, 0);
}

const browser = await chromium.launch({ executablePath: find('chromium')!.path, args: CHROMIUM_ARGS });

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/** The work of one press with the mouse until its frames are painted, less what the page does in that time anyway. */
async function workOf(page: Page, devtools: CDPSession, selector: string): Promise<number> {
  const { x, y } = await page.evaluate((selector) => {
    const root = document.querySelector('insight-quiz')?.shadowRoot ?? document;
    const pressed = root.querySelector(selector)!;
    pressed.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = pressed.getBoundingClientRect();
    return { x: left + Math.min(20, width / 2), y: top + height / 2 };
  }, selector);
  const mouse = (type: 'mousePressed' | 'mouseReleased') =>
    devtools.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
  const during = async (what: () => Promise<unknown>) => {
    await pause(100);
    await browser.startTracing(page, { categories: ['toplevel', '__metadata'] });
    await what();
    await pause(200);
    return workIn(await browser.stopTracing());
  };
  const idle = await during(() => Promise.resolve());
  const busy = await during(async () => {
    await mouse('mousePressed');
    await mouse('mouseReleased');
  });
  return Math.max(0, busy - idle);
}

const median = (values: number[]) => [...values].sort((a, b) => a - b)[values.length >> 1]!;
const shown = (values: number[]) =>
  `${median(values).toFixed(1).padStart(6)} ms ${Math.max(...values)
    .toFixed(1)
    .padStart(7)} ms`;

console.log(`CPU ${SLOWDOWN}× slower; one frame is 16.7 ms`);
console.log('questions            median      most');
for (const count of [0, 12, 200]) {
  const page = await browser.newPage();
  // tsx names functions by a helper that the page does not have.
  await page.addInitScript('globalThis.__name = (each) => each');
  await page.goto(`http://localhost:${port}/?n=${count}`);
  await page.evaluate(async () => {
    const quiz = document.querySelector<HTMLElement & { ready: Promise<void> }>('insight-quiz');
    if (quiz) await customElements.whenDefined('insight-quiz').then(() => quiz.ready);
  });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const press = (selector: string) => workOf(page, devtools, selector);
  const answer: number[] = [];
  const next: number[] = [];
  for (let i = 0; i < TIMES; i++) {
    answer.push(await press(`label:nth-child(${1 + (i % 5)})`));
    if (count) next.push(await press('.go'));
  }
  if (!count) {
    console.log(`plain radios      ${shown(answer)}`);
    await page.close();
    continue;
  }
  await page.evaluate((count) => {
    const quiz = document.querySelector('insight-quiz') as HTMLElement & { answers: object };
    quiz.answers = Object.fromEntries([...Array(count).keys()].map((i) => [`q${i}`, 1 + (i % 5)]));
  }, count);
  const result: number[] = [];
  for (let i = 0; i < TIMES; i++) {
    await page.evaluate(() => (document.querySelector('insight-quiz') as HTMLElement & { visit(): void }).visit());
    result.push(await press('.nav .act:not(.back)'));
  }
  for (const [name, values] of Object.entries({ 'an answer': answer, next, 'the result': result }))
    console.log(`${String(count).padEnd(5)}${name.padEnd(12)} ${shown(values)}`);
  await page.close();
}
await browser.close();
server.close();
