// A stock Firefox over WebDriver BiDi. Started once for each set of preferences; a page is a new container.
import * as puppeteer from 'puppeteer-core';
import type { Browser } from '../../engines/find.js';
import type { Driver, Settings } from './page.js';
import { WATCH } from './watch.js';

const started = new Map<string, Promise<puppeteer.Browser>>();

/** Firefox takes media from preferences, not while it runs. */
function preferences(settings: Settings): Record<string, number | boolean> {
  const { dark, reducedMotion, forcedColors, javaScript, storage, locale, fontSize } = settings;
  if (javaScript === false || locale) throw new Error('firefox: JavaScript and locale cannot be set');
  return {
    'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
    'ui.prefersReducedMotion': reducedMotion ? 1 : 0,
    ...(storage === false && { 'dom.storage.enabled': false, 'network.cookie.cookieBehavior': 1 }),
    ...(fontSize && { 'font.size.variable.x-western': fontSize }),
    ...(forcedColors && { 'browser.display.document_color_use': 2, 'ui.useAccessibilityTheme': 1 }),
  };
}

function start(executablePath: string, extraPrefsFirefox: ReturnType<typeof preferences>): Promise<puppeteer.Browser> {
  const key = JSON.stringify(extraPrefsFirefox);
  const browser =
    started.get(key) ?? puppeteer.launch({ browser: 'firefox', headless: true, executablePath, extraPrefsFirefox });
  started.set(key, browser);
  return browser;
}

export async function openFirefox(found: Browser, settings: Settings): Promise<Driver> {
  const browser = await start(found.path, preferences(settings));
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: settings.width ?? 1280, height: settings.height ?? 800 });
  await page.evaluateOnNewDocument(WATCH);
  return {
    async goto(url) {
      const loaded = page.goto(url);
      if (settings.load !== false) return void (await loaded);
      loaded.catch(() => undefined);
    },
    run: (expression) => page.evaluate(expression),
    screenshot: async (path, whole) => void (await page.screenshot({ path: path, fullPage: whole })),
    async press(key) {
      const keys = key.split(/(?<=.)\+/).map((name) => (name === 'Space' ? ' ' : name)) as puppeteer.KeyInput[];
      for (const each of keys) await page.keyboard.down(each);
      for (const each of keys.reverse()) await page.keyboard.up(each);
    },
    clickAt: (x, y) => page.mouse.click(x, y),
    resize: (width, height) => page.setViewport({ width, height }),
    print: () => Promise.reject(new Error('firefox: the print medium cannot be set')),
    close: () => context.close(),
  };
}
