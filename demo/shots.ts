// `npm run shots`: photographs the article and the gallery from dist/ into .shots/, for people to look at. Arguments
// narrow it: `npm run shots -- chromium 375 dark card`. Words of one kind (engine, width, look, page) widen each other.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ENGINES, find, type Engine } from '../tests/engines/find.js';
import { open } from '../tests/pages/harness/open.js';
import { subjects } from './gallery/page.js';
import { serve } from './serve.js';

const OUT = join(import.meta.dirname, '../.shots');
const WIDTHS = ['280', '375', '768', '1280'];
const LANGUAGES = ['ar', 'de', 'es', 'fr', 'ja'];
const LOOKS = ['light', 'dark', 'forced', 'rtl', 'print', ...LANGUAGES];
const PAGES = ['article', ...subjects.map(({ id }) => id)];
/** Longer pages are continued on the next photograph; a block that is higher by itself has one of its own. */
const HEIGHT = 4000;

const words = process.argv.slice(2);
const unknown = words.filter((word) => ![...ENGINES, ...WIDTHS, ...LOOKS, ...PAGES].includes(word));
if (unknown.length) throw new Error(`not an engine, width, look or page: ${unknown.join(', ')}`);

function chosen<T extends string>(all: readonly T[]): readonly T[] {
  const named = all.filter((each) => words.includes(each));
  return named.length ? named : all;
}

let faults = 0;
function complain(what: string): void {
  faults++;
  console.warn(what);
}

/** In the page: every widget has come to rest, or has had 5 seconds to. Gives what went wrong. */
async function atRest(): Promise<string[]> {
  const widgets = [...document.querySelectorAll<HTMLElement & { ready?: Promise<void> }>('main *')].filter(
    ({ localName, parentElement }) => localName.includes('-') && !parentElement?.matches('[data-pending]'),
  );
  const late = new Promise((done) => setTimeout(done, 5000, true));
  const ready = widgets.map((each) => customElements.whenDefined(each.localName).then(() => each.ready));
  const problems = (await Promise.race([Promise.all(ready).then(() => false), late])) ? ['a widget is not ready'] : [];
  const driven = () => !document.querySelector('script[src="drive.js"]') || 'ready' in document.documentElement.dataset;
  for (let i = 0; i < 100 && !driven(); i++) await new Promise((done) => setTimeout(done, 50));
  const failed = [...document.querySelectorAll<HTMLElement>('[data-failed]')];
  const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  if (wide > 0) problems.push(`${wide} px wider than the window`);
  return [...problems, ...failed.map((each) => `${each.id}: ${each.dataset.failed}`)];
}

/** In the page: every widget that stands in no other language speaks this one. */
async function speak(lang: string): Promise<void> {
  const { documentElement: root } = document;
  root.lang = lang;
  if (lang === 'ar') root.dir = 'rtl';
  const widgets = [
    ...document.querySelectorAll<HTMLElement & { words?: object; updateComplete?: Promise<unknown> }>('.stage > *'),
  ];
  const spoken = widgets.map(({ words }) => words);
  for (
    let i = 0;
    i < 100 && widgets.some((each, n) => each.words === spoken[n] && each.words && !each.closest('.stage[lang]'));
    i++
  )
    await new Promise((done) => setTimeout(done, 50));
  for (const each of widgets) await each.updateComplete;
}

/** In the page: how many photographs the blocks make. */
function paginate(blocks: string, limit: number): number {
  let number = 0;
  let room = 0;
  for (const block of document.querySelectorAll<HTMLElement>(blocks)) {
    const height = block.offsetHeight + 60;
    if (!number || height > room) {
      number++;
      room = limit;
    }
    room -= height;
    block.dataset.photograph = String(number);
  }
  return number;
}

/** In the page: leaves only one photograph's blocks. */
function show(blocks: string, number: number): void {
  for (const block of document.querySelectorAll<HTMLElement>(
    `main ${blocks.includes('article') ? 'article > *' : 'figure'}`,
  ))
    block.style.display = block.matches(blocks) && block.dataset.photograph === String(number) ? '' : 'none';
  for (const section of document.querySelectorAll<HTMLElement>('main > section'))
    section.style.display = section.querySelector(blocks) ? '' : 'none';
  scrollTo(0, 0);
}

async function photograph(engine: Engine, root: string, width: number, look: string): Promise<void> {
  const settings = {
    width,
    dark: look === 'dark',
    ...(look === 'forced' && { forcedColors: true }),
    ...(engine !== 'webkit' && { reducedMotion: true }),
  };
  const folder = join(OUT, `${engine}-${width}-${look}`);
  mkdirSync(folder, { recursive: true });
  const page = await open(engine, undefined, settings);
  if (look === 'print') await page.print();
  for (const address of ['demo/', 'demo/gallery/']) {
    const parts = chosen(PAGES).filter((part) => (part === 'article') === (address === 'demo/'));
    if (!parts.length) continue;
    await page.goto(root + address);
    if (look === 'rtl') await page.evaluate(() => void (document.documentElement.dir = 'rtl'));
    if (LANGUAGES.includes(look)) {
      // As what is shown already: each state was come to in English.
      await page.evaluate(atRest);
      await page.evaluate(speak, look);
    }
    for (const problem of await page.evaluate(atRest)) complain(`${engine} ${width} ${look} ${address}: ${problem}`);
    for (const part of parts) {
      const blocks = part === 'article' ? 'article > *' : `#${part} figure`;
      const count = await page.evaluate(paginate, blocks, HEIGHT);
      for (let number = 1; number <= count; number++) {
        await page.evaluate(show, blocks, number);
        await page.screenshot(join(folder, `${part}-${number}.png`), { whole: true });
      }
      await page.evaluate((all) => {
        for (const each of document.querySelectorAll<HTMLElement>(all)) each.style.display = '';
      }, 'main > section, main figure');
    }
  }
  await page.close();
  console.log(folder);
}

const server = await serve(undefined, 0);
if (!words.length) rmSync(OUT, { recursive: true, force: true });
for (const engine of chosen(ENGINES)) {
  if (!find(engine)) {
    complain(`${engine} was not found on this machine: no photographs`);
    continue;
  }
  // One engine shows every width and look; the others once, for what they draw differently.
  for (const width of engine === 'chromium' ? chosen(WIDTHS) : ['1280'])
    for (const look of engine === 'chromium' ? chosen(LOOKS) : ['light'])
      await photograph(engine, server.url, Number(width), look).catch((error: unknown) =>
        complain(`${engine} ${width} ${look}: ${String(error)}`),
      );
}
await server.close();
// The harness keeps its browsers between pages.
process.exit(faults ? 1 : 0);
