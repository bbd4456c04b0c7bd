// WebKitGTK by WebDriver. A driver holds one session, so each page has a driver and a browser of its own.
import { writeFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { Key, remote } from 'webdriverio';
import { startWebKit } from '../../engines/webkit.js';
import type { Driver, Settings } from './page.js';

export async function openWebKit(settings: Settings): Promise<Driver> {
  const { forcedColors, reducedMotion, javaScript, storage, locale, fontSize } = settings;
  if (forcedColors || reducedMotion || fontSize || javaScript === false || storage === false || locale) {
    throw new Error('webkit: only the size of the window and the dark scheme can be set');
  }
  const { port, capabilities, stop } = await startWebKit(settings.dark ? ['--dark-mode'] : []);
  const driver = await remote({
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'silent',
    connectionRetryCount: 0,
    capabilities: {
      ...capabilities,
      pageLoadStrategy: settings.load === false ? 'none' : 'normal',
    },
  }).catch((error: unknown) => {
    stop();
    throw error;
  });
  const run = (expression: string): Promise<unknown> => driver.executeScript(`return ${expression}`, []);

  /** A window has edges of unknown width, so ask, look, and correct. */
  async function resize(width: number, height: number): Promise<void> {
    let [w, h] = [width, height];
    for (let tries = 0; tries < 20; tries++) {
      const [innerWidth, innerHeight] = (await run('[innerWidth, innerHeight]')) as [number, number];
      if (innerWidth === width && innerHeight === height) return;
      if (tries % 4 === 0) {
        w += tries ? width - innerWidth : 0;
        h += tries ? height - innerHeight : 0;
        await driver.setWindowRect(null, null, w, h);
      }
      await delay(50);
    }
  }

  async function shoot(path: string): Promise<void> {
    await writeFile(path, await driver.takeScreenshot(), 'base64');
  }

  await resize(settings.width ?? 1280, settings.height ?? 800);
  return {
    run,
    resize,
    goto: async (url) => void (await driver.navigateTo(url)),
    async screenshot(path, whole) {
      if (!whole) return shoot(path);
      const size = '[innerWidth, innerHeight, document.documentElement.scrollHeight]';
      const [width, height, full] = (await run(size)) as [number, number, number];
      await resize(width, full);
      await shoot(path);
      await resize(width, height);
    },
    press: (key) => driver.keys(key.split(/(?<=.)\+/).map((name) => (Key as Record<string, string>)[name] ?? name)),
    clickAt: async (x, y) => {
      const [left, top] = [Math.round(x), Math.round(y)];
      await driver.performActions([
        {
          type: 'pointer',
          id: 'mouse',
          parameters: { pointerType: 'mouse' },
          actions: [
            { type: 'pointerMove', duration: 0, x: left, y: top },
            { type: 'pointerDown', button: 0 },
            { type: 'pointerUp', button: 0 },
          ],
        },
      ]);
    },
    print: () => Promise.reject(new Error('webkit: the print medium cannot be set')),
    async close() {
      await driver.deleteSession().catch(() => undefined);
      stop();
    },
  };
}
