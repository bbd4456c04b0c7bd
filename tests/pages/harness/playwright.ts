// Chromium, and Playwright's own builds of the others. The browser is started once and shared; a page is a new profile.
import * as playwright from 'playwright-core';
import { type Browser, CHROMIUM_ARGS } from '../../engines/find.js';
import type { Driver, Settings } from './page.js';
import { WATCH } from './watch.js';

const started = new Map<string, Promise<playwright.Browser>>();

function start({ engine, path }: Browser, { fontSize }: Settings): Promise<playwright.Browser> {
  const letters = fontSize ? [`--blink-settings=defaultFontSize=${fontSize}`] : [];
  const args = engine === 'chromium' ? [...CHROMIUM_ARGS, ...letters] : [];
  const key = `${engine} ${fontSize}`;
  const browser = started.get(key) ?? playwright[engine].launch({ executablePath: path, args });
  started.set(key, browser);
  return browser;
}

export async function openPlaywright(found: Browser, settings: Settings): Promise<Driver> {
  if (settings.storage === false) throw new Error('storage cannot be switched off');
  const browser = await start(found, settings);
  const context = await browser.newContext({
    viewport: { width: settings.width ?? 1280, height: settings.height ?? 800 },
    colorScheme: settings.dark ? 'dark' : 'light',
    reducedMotion: settings.reducedMotion ? 'reduce' : 'no-preference',
    forcedColors: settings.forcedColors ? 'active' : 'none',
    javaScriptEnabled: settings.javaScript ?? true,
    ...(settings.locale && { locale: settings.locale }),
  });
  await context.addInitScript(WATCH);
  const page = await context.newPage();
  return {
    goto: async (url) => void (await page.goto(url, { waitUntil: settings.load === false ? 'commit' : 'load' })),
    run: (expression) => page.evaluate(expression),
    // With `hide`, Playwright adds a style element, which a strict policy forbids and the page would report.
    screenshot: async (path, whole) => void (await page.screenshot({ path, fullPage: whole, caret: 'initial' })),
    press: (key) => page.keyboard.press(key),
    clickAt: (x, y) => page.mouse.click(x, y),
    resize: (width, height) => page.setViewportSize({ width, height }),
    print: (on) => page.emulateMedia({ media: on ? 'print' : null }),
    close: () => context.close(),
  };
}
