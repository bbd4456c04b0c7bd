// `npm run shots`: photographs the article and the gallery from dist/ into .shots/, for people to look at. Arguments
// narrow it: `npm run shots -- chromium 375 dark card`. Words of one kind (engine, width, look, page) widen each other.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import * as playwright from 'playwright-core';
import * as puppeteer from 'puppeteer-core';
import { remote } from 'webdriverio';
import { CHROMIUM_ARGS, ENGINES, find, type Engine } from '../tests/engines/find.js';
import { startWebKit } from '../tests/engines/webkit.js';
import { subjects } from './gallery/page.js';
import { serve } from './serve.js';

const OUT = join(import.meta.dirname, '../.shots');
const WIDTHS = ['280', '375', '768', '1280'];
const LOOKS = ['light', 'dark', 'forced', 'rtl', 'print'];
const PAGES = ['article', ...subjects.map(({ id }) => id)];
/** A photograph is at most so high; longer pages continue on the next. */
const HEIGHT = 4000;

interface Clip {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What every engine's driver can do for us. */
interface Camera {
  open(address: string): Promise<void>;
  /** Runs an expression in the page and gives its JSON value. */
  evaluate<T>(expression: string): Promise<T>;
  shoot(clip: Clip): Promise<Uint8Array>;
  /** As high as one photograph can be. */
  height: number;
}

const wanted = process.argv.slice(2);
const chosen = (all: readonly string[]): string[] => {
  const named = all.filter((each) => wanted.includes(each));
  return named.length ? named : [...all];
};
const unknown = wanted.filter((word) => ![...ENGINES, ...WIDTHS, ...LOOKS, ...PAGES].includes(word));
if (unknown.length) throw new Error(`not an engine, width, look or page: ${unknown.join(', ')}`);

/** Every widget of ours has come to rest, or has had 5 seconds to. */
const AT_REST = `(async () => {
  const widgets = [...document.querySelectorAll('*')].filter((each) => each.localName.includes('-') && !each.closest('[data-pending]'));
  const rest = Promise.all(widgets.map((each) => customElements.whenDefined(each.localName).then(() => each.ready)));
  const late = new Promise((done) => setTimeout(done, 5000, 'late'));
  const first = await Promise.race([rest, late]);
  for (let i = 0; i < 50 && document.querySelector('script[src="drive.js"]') && !('ready' in document.documentElement.dataset); i++)
    await new Promise((done) => setTimeout(done, 100));
  await document.fonts.ready;
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const failed = [...document.querySelectorAll('[data-failed]')].map((each) => each.id + ': ' + each.dataset.failed);
  return first === 'late' ? ['some widgets never became ready', ...failed] : failed;
})()`;

const clipOf = (selector: string) => `(() => {
  const { top, height } = document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect();
  const { scrollWidth, clientWidth } = document.documentElement;
  return { y: top + scrollY, height, overflow: scrollWidth - clientWidth };
})()`;

let faults = 0;
function complain(what: string): void {
  faults++;
  console.warn(what);
}

async function photograph(camera: Camera, root: string, width: number, look: string, folder: string): Promise<number> {
  let count = 0;
  const directory = join(OUT, folder);
  mkdirSync(directory, { recursive: true });
  const pages = chosen(PAGES);
  for (const address of ['demo/', 'demo/gallery/']) {
    const parts = pages.filter((page) => (page === 'article') === (address === 'demo/'));
    if (!parts.length) continue;
    await camera.open(root + address);
    if (look === 'rtl') await camera.evaluate(`document.documentElement.dir = 'rtl'`);
    for (const failure of await camera.evaluate<string[]>(AT_REST)) complain(`${folder} ${address}: ${failure}`);
    for (const part of parts) {
      const found = await camera.evaluate<{ y: number; height: number; overflow: number }>(
        clipOf(part === 'article' ? 'body' : `#${part}`),
      );
      if (found.overflow > 0) complain(`${folder} ${part}: ${found.overflow} px wider than the window`);
      for (let from = 0, n = 1; from < found.height; from += camera.height, n++) {
        const height = Math.min(camera.height, found.height - from);
        const image = await camera.shoot({ x: 0, y: found.y + from, width, height });
        writeFileSync(join(directory, `${part}-${n}.png`), image);
        count++;
      }
    }
  }
  return count;
}

async function byPlaywright(engine: Engine, path: string, root: string): Promise<void> {
  const args = engine === 'chromium' ? CHROMIUM_ARGS : [];
  const browser = await playwright[engine].launch({ executablePath: path, args });
  try {
    for (const width of engine === 'chromium' ? chosen(WIDTHS) : ['1280'])
      for (const look of engine === 'chromium' ? chosen(LOOKS) : ['light']) {
        const context = await browser.newContext({
          viewport: { width: Number(width), height: 900 },
          colorScheme: look === 'dark' ? 'dark' : 'light',
          forcedColors: look === 'forced' ? 'active' : 'none',
          reducedMotion: 'reduce',
        });
        const page = await context.newPage();
        if (look === 'print') await page.emulateMedia({ media: 'print' });
        const camera: Camera = {
          height: HEIGHT,
          open: async (address) => void (await page.goto(address)),
          evaluate: (expression) => page.evaluate(expression),
          shoot: (clip) => page.screenshot({ fullPage: true, clip }),
        };
        const folder = `${engine}-${width}-${look}`;
        console.log(`${folder}: ${await photograph(camera, root, Number(width), look, folder)} photographs`);
        await context.close();
      }
  } finally {
    await browser.close();
  }
}

async function firefoxByPuppeteer(path: string, root: string): Promise<void> {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath: path, headless: true });
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    const camera: Camera = {
      height: HEIGHT,
      open: async (address) => void (await page.goto(address)),
      evaluate: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
      shoot: (clip) => page.screenshot({ clip, captureBeyondViewport: true }),
    };
    console.log(`firefox: ${await photograph(camera, root, 1280, 'light', 'firefox-1280-light')} photographs`);
  } finally {
    await browser.close();
  }
}

/** WebKitWebDriver photographs what the window shows, so the page is scrolled past it. */
async function webkitByWebDriver(root: string): Promise<void> {
  const webkit = await startWebKit();
  try {
    const { port, capabilities } = webkit;
    const driver = await remote({ hostname: '127.0.0.1', port, capabilities, logLevel: 'error' });
    await driver.setWindowSize(1280, 1100);
    const height = await driver.execute<number, []>('return innerHeight');
    const width = await driver.execute<number, []>('return innerWidth');
    const camera: Camera = {
      height,
      open: async (address) => void (await driver.url(address)),
      evaluate: <T>(expression: string) =>
        driver.executeAsync<T, []>(`const done = arguments[0]; Promise.resolve(${expression}).then(done)`),
      async shoot({ y }) {
        await driver.execute(`scrollTo({ top: ${y}, behavior: 'instant' })`);
        await delay(60);
        return Buffer.from(await driver.takeScreenshot(), 'base64');
      },
    };
    console.log(`webkit: ${await photograph(camera, root, width, 'light', `webkit-${width}-light`)} photographs`);
    await driver.deleteSession();
  } finally {
    webkit.stop();
  }
}

const server = await serve(undefined, 0);
if (!wanted.length) rmSync(OUT, { recursive: true, force: true });
try {
  for (const engine of chosen(ENGINES) as Engine[]) {
    const browser = find(engine);
    if (!browser) complain(`${engine}: not found on this machine, no photographs`);
    else if (browser.driver === 'webdriver') await webkitByWebDriver(server.url);
    else if (engine === 'firefox' && browser.driver === 'puppeteer') await firefoxByPuppeteer(browser.path, server.url);
    else await byPlaywright(engine, browser.path, server.url);
  }
} finally {
  await server.close();
}
process.exitCode = faults ? 1 : 0;
